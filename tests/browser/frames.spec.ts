// A posting in a frame of another site: read where the person gave access to that site, else explained, with a way to the posting itself.
import type { Page } from '@playwright/test';
import { expect, test, type Underline } from './extension-fixture.ts';
import { CLERK, framedPage, framingPage, HOST, slowPage } from './moving-pages.ts';

const PAGE = 'https://careers.marram-house.example/work';
const FRAME = 'https://boards.greenhouse.io/embed/job_app?for=tidewell&token=71';

test('without access it is explained, and the posting itself can be opened', async ({ underline }) => {
  underline.server.serve(FRAME, framedPage(HOST));
  const panel = await underline.clickToolbar(await underline.open(PAGE, framingPage(FRAME)));
  await expect(panel.getByRole('heading', { name: 'The posting belongs to another site' })).toBeVisible();
  await expect(panel.getByText('seems to come from boards.greenhouse.io')).toBeVisible();
  const opened = underline.context().waitForEvent('page');
  await panel.getByRole('button', { name: 'Open the posting itself' }).click();
  const posting = await opened;
  await expect(posting.getByRole('heading', { name: HOST.title })).toBeVisible();
  await underline.clickAgain(posting);
  await expect(panel.getByRole('heading', { level: 1, name: HOST.title })).toBeVisible();
});

test('with access to the frame’s site it is read where it stands', async ({ underline }) => {
  const { page, panel } = await allowFrame(underline);
  await expect(panel.getByRole('blockquote').filter({ hasText: 'Handle complaints calmly' })).not.toHaveCount(0);
  // Its words are underlined in the frame.
  await panel.locator('.quote__button').first().click();
  const frame = page.frames().find((one) => one.url() === FRAME);
  await expect.poll(() => frame?.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
});

test('a frame that fills after the page is waited for', async ({ underline }) => {
  const { page, panel } = await allowFrame(underline);
  await expect(panel.getByRole('heading', { level: 1, name: HOST.title })).toBeVisible();
  underline.server.serve(FRAME, slowPage(CLERK, 2_000));
  await page.reload();
  await underline.clickAgain(page);
  await expect(panel.getByRole('heading', { level: 1, name: CLERK.title })).toBeVisible();
});

test('frames that hold no posting are not named', async ({ underline }) => {
  const film = 'https://www.youtube.com/embed/jobs';
  const panel = await underline.clickToolbar(await underline.open(PAGE, framingPage(film)));
  await expect(panel.getByRole('button', { name: 'Read again' })).toBeVisible();
  await expect(panel.getByText('belongs to another site')).toBeHidden();
});

/** Opens the page with the frame, and lets the panel read the frame's site as a person would. */
async function allowFrame(underline: Underline): Promise<{ page: Page; panel: Page }> {
  const settings = await underline.openSettings();
  await settings.agree('https://boards.greenhouse.io/*');
  underline.server.serve(FRAME, framedPage(HOST));
  const page = await underline.open(PAGE, framingPage(FRAME));
  const panel = await underline.clickToolbar(page);
  await panel.getByRole('button', { name: 'Allow Underline on boards.greenhouse.io' }).click();
  await panel.getByRole('button', { name: 'Yes, ask the browser' }).click();
  return { page, panel };
}
