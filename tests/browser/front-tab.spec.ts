// The panel and the tabs beside it: a sheet says when another page is in front, and goes back to its own.
import { expect, test } from './extension-fixture.ts';
import { LIST_PAGE, POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const OTHER_PAGE = '<!doctype html><title>Recipes</title><body><h1>Soup</h1><p>Peel the onions and let them brown.</p>';
const NOTE = 'Another page is in front.';
const HIDDEN = 'Underline cannot see the page in front.';

test('a sheet is marked while another tab is in front, and its quotes are then no buttons', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.locator('.quote__button').first()).toBeVisible();
  const other = await underline.open('https://jobs.example.com/soup', OTHER_PAGE);
  await other.bringToFront();
  await expect(panel.getByText(HIDDEN)).toBeVisible();
  await expect(panel.getByText('The sheet below is for “Front Desk Host”, Marram House Hotels.')).toBeVisible();
  await expect(panel.locator('.quote__button')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Back to its page' }).click();
  await expect(panel.getByText(HIDDEN)).toBeHidden();
  await expect(panel.locator('.quote__button').first()).toBeVisible();
});

test('a page that was not asked for is not read; the panel says what to press, and offers nothing that cannot work', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('article').first()).toBeVisible();
  await underline.open('https://closed.example.org/soup', OTHER_PAGE);
  await expect(panel.getByText('To read it, press the Underline button in the toolbar')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Read this page' })).toHaveCount(0);
  // Asked by the menu all the same, it says why not.
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Read this page again' }).click();
  await expect(panel.getByRole('heading', { name: 'Press the Underline button once more' })).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
});

test('what is said of a page that is no posting is not said of the next one', async ({ underline }) => {
  const page = await underline.open('https://jobs.example.com/search', LIST_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { name: 'This is a list of jobs' })).toBeVisible();
  await underline.open('https://closed.example.org/soup', OTHER_PAGE);
  await expect(panel.getByRole('heading', { name: 'Open a job posting, then press Underline' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Read this page' })).toHaveCount(0);
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'This is a list of jobs' })).toBeVisible();
  underline.server.serve(POSTING_ADDRESS, POSTING_PAGE);
  await page.goto(POSTING_ADDRESS);
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
});

test('the sheet stays its page’s own when the page is loaded again, and access ends with another site', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('article').first()).toBeVisible();
  await page.reload();
  await panel.waitForTimeout(800);
  await expect(panel.locator('.quote__button').first()).toBeVisible();
  underline.server.serve('https://closed.example.org/soup', OTHER_PAGE);
  await page.goto('https://closed.example.org/soup');
  await expect(panel.getByText(HIDDEN)).toBeVisible();
});

test('a sheet is marked when its own tab goes to another page', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('article').first()).toBeVisible();
  underline.server.serve('https://jobs.example.com/soup', OTHER_PAGE);
  await page.goto('https://jobs.example.com/soup');
  await expect(panel.getByText(NOTE)).toBeVisible();
});

test('the sheet is handed out as a Markdown file named after the job, and as JSON', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  for (const [item, ending] of [['Markdown file', '.md'], ['JSON file', '.json']] as const) {
    await panel.getByRole('button', { name: 'Export' }).click();
    const download = panel.waitForEvent('download');
    await panel.getByRole('menuitem', { name: item }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`^front-desk-host.*\\${ending}$`));
  }
});

test('Print opens the saved sheet in the library and its print dialog', async ({ underline }) => {
  await underline.context().addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByText('Saved').last()).toBeVisible();
  const library = underline.context().waitForEvent('page');
  await panel.getByRole('button', { name: 'Print' }).click();
  await expect((await library).locator('html[data-printed="yes"] .print-sheet')).toHaveCount(1);
  expect((await library).url()).not.toContain('/print');
});

test('a posting in a tab opened beside the panel is at home there once it is read', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, POSTING_PAGE));
  await expect(panel.getByRole('article').first()).toBeVisible();
  const next = await underline.open('https://jobs.example.com/roles/215', POSTING_PAGE.replaceAll('Front Desk Host', 'Evening Desk Host').replaceAll('roles/214', 'roles/215'));
  await underline.clickAgain(next);
  await expect(panel.getByRole('heading', { level: 1, name: 'Evening Desk Host' })).toBeVisible();
  await expect(panel.getByText(NOTE)).toBeHidden();
  await expect(panel.locator('.quote__button').first()).toBeVisible();
});
