// Stories and saved sheets: in step between library and panel, and never lost.
import type { Page } from '@playwright/test';
import { BackupFileSchema } from '../../lib/schema/records.ts';
import { expect, test, type Underline } from './extension-fixture.ts';
import { EMPTY_PAGE, POSTING_ADDRESS, POSTING_PAGE, SAMPLE_PAGE } from './pages.ts';

const STORY = {
  Title: 'The wedding party and the flooded room',
  Situation: 'I was on the desk of a small hotel on a Saturday in June when a pipe burst above the bride’s room.',
  Task: 'I had to calm the family, who were shouting, and find them a room in a full house.',
  Action: 'I listened first and said sorry. I rang three hotels nearby, got them a better room, carried their bags over myself and had the dress steamed. I wrote it all down for the next shift.',
  Result: 'They were dressed in time. The mother wrote to the owner, and they came back for their anniversary.',
  Insight: 'People calm down when they see you act, so I now tell them the first step at once.',
};

async function writeStory(library: Page, story: Record<string, string> = STORY): Promise<void> {
  await library.getByRole('button', { name: 'Write a story' }).click();
  await library.getByRole('menuitem', { name: 'A blank page' }).click();
  for (const [label, text] of Object.entries(story)) await library.getByRole('textbox', { name: label, exact: true }).fill(text);
  await expect(library.getByText('Saved on this device')).toBeVisible();
}

async function readPosting({ open, clickToolbar }: Underline): Promise<Page> {
  const panel = await clickToolbar(await open(POSTING_ADDRESS, POSTING_PAGE));
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  return panel;
}

test('a story written in the library appears in the open panel, linked to what it shows', async ({ underline }) => {
  const panel = await readPosting(underline);
  await expect(panel.getByText('No story yet').first()).toBeVisible();
  await writeStory(await underline.openOwn('library.html'));
  await expect(panel.getByRole('article').filter({ hasText: STORY.Title })).not.toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Open your stories (1)' })).toBeVisible();
});

test('a gap on the sheet leads to a story begun for it', async ({ underline }) => {
  const panel = await readPosting(underline);
  const opened = underline.context().waitForEvent('page');
  await panel.getByRole('button', { name: /^Write a story for/ }).first().click();
  const library = await opened;
  await expect(library.getByRole('textbox', { name: 'Title' })).toBeVisible();
});

test('stories and sheets are there after the browser was killed in the middle of typing', async ({ underline }) => {
  await readPosting(underline);
  const library = await underline.openOwn('library.html');
  await writeStory(library);
  await library.getByRole('textbox', { name: 'Insight' }).fill('The very last words.');
  await expect(library.getByText('Saved on this device')).toBeVisible();
  await underline.restart('crash');
  const after = await underline.openOwn('library.html');
  await after.getByRole('button', { name: STORY.Title }).click();
  await expect(after.getByRole('textbox', { name: 'Action' })).toHaveValue(STORY.Action);
  await expect(after.getByRole('textbox', { name: 'Insight' })).toHaveValue('The very last words.');
  await after.getByRole('link', { name: /^Sheets/ }).click();
  await expect(after.getByRole('button', { name: /Front Desk Host/ })).toBeVisible();
});

test('a deleted story comes back with one click', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await writeStory(library);
  await library.getByRole('button', { name: 'Delete' }).click();
  await expect(library.getByRole('textbox', { name: 'Title' })).toHaveCount(0);
  await library.getByRole('button', { name: /Undo|Restore/ }).first().click();
  await expect(library.getByRole('button', { name: STORY.Title })).toBeVisible();
});

test('a saved sheet opens, exports and prints on one page after its posting is gone', async ({ underline }) => {
  await readPosting(underline);
  underline.server.clear();
  await underline.restart('close');
  const library = await underline.openOwn('library.html#sheets');
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect(library.getByRole('heading', { name: 'Front Desk Host' }).first()).toBeVisible();
  await expect(library.getByRole('blockquote').filter({ hasText: 'Take complaints seriously' })).not.toHaveCount(0);

  const markdown = await underline.download(() => library.getByRole('button', { name: 'Save as Markdown' }).click());
  expect(markdown).toMatch(/^# Front Desk Host\n/);
  expect(markdown).toContain('> Take complaints seriously');

  // Printing is only known to a headless browser as a PDF; the page's print styles are the same.
  const pdf = (await library.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).toHaveLength(1);
});

test('a backup brings everything back in another profile', async ({ underline }) => {
  await readPosting(underline);
  const library = await underline.openOwn('library.html');
  await writeStory(library);
  await library.getByRole('link', { name: 'Data and settings' }).click();
  const file = await underline.download(() => library.getByRole('button', { name: 'Download a backup' }).click());
  const backup = BackupFileSchema.parse(JSON.parse(file));
  expect(backup.stories.map(({ title }) => title)).toEqual([STORY.Title]);
  expect(backup.sheets).toHaveLength(1);

  await underline.restart('close', { freshProfile: true });
  const other = await underline.openOwn('library.html#data');
  await other.getByLabel('Choose a file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await other.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
  await expect(other.getByRole('link', { name: /^Stories 1/ })).toBeVisible();
  await expect(other.getByRole('link', { name: /^Sheets 1/ })).toBeVisible();
});

test.describe('a broken backup file changes nothing and is named', () => {
  for (const [what, content] of [
    ['cut off', '{"app": "underline", "version": 1, "stories": [{"id": "a"'],
    ['of another program', '{"recipes": []}'],
    ['empty', ''],
    ['of a newer version', '{"app": "underline", "version": 99, "exportedAt": "2030-01-01T00:00:00Z", "stories": [], "sheets": []}'],
  ] as const) {
    test(what, async ({ underline }) => {
      const library = await underline.openOwn('library.html');
      await writeStory(library);
      await library.getByRole('link', { name: 'Data and settings' }).click();
      const before = await library.getByRole('main').innerText();
      await library.getByLabel('Choose a file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await expect.poll(async () => (await library.getByRole('main').innerText()) !== before || (await library.getByRole('dialog').count()) > 0).toBe(true);
      await expect(library.getByRole('button', { name: 'Restore', exact: true })).toHaveCount(0);
      await expect(library.getByRole('link', { name: /^Stories 1/ })).toBeAttached();
    });
  }
});

test('samples serve the sample posting alone and go away with one click', async ({ underline }) => {
  const library = await underline.openOwn('library.html#data');
  await library.getByRole('button', { name: 'Add the samples' }).click();
  await expect(library.getByText(/^Here now: 9 sample stories/)).toBeVisible();

  const own = await readPosting(underline);
  await expect(own.getByText('No story yet').first()).toBeVisible();
  await expect(own.getByText(/story yet/)).toHaveCount(await own.getByRole('article').count());

  const sample = await underline.open('https://careers.marram-house.example/jobs/front-desk-host-214', SAMPLE_PAGE);
  const panel = await underline.clickToolbar(sample);
  await expect(panel.getByText('This is sample data, to try things out.').first()).toBeVisible();
  await expect(panel.getByText(/^(Strong|Partial)/).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Remove the sample data' }).first().click();
  await expect(library.getByText(/^Here now:/)).toHaveCount(0);
});

test('the panel and the library are easy to use for everyone', async ({ underline }) => {
  const { default: AxeBuilder } = await import('@axe-core/playwright');
  const audit = async (page: Page): Promise<string[]> =>
    (await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  const panel = await readPosting(underline);
  expect(await audit(panel)).toEqual([]);
  const library = await underline.openOwn('library.html');
  expect(await audit(library)).toEqual([]);
  await writeStory(library);
  expect(await audit(library)).toEqual([]);
  await library.getByRole('link', { name: /^Sheets/ }).click();
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect(library.getByRole('heading', { name: 'Front Desk Host' }).first()).toBeVisible();
  expect(await audit(library)).toEqual([]);
  await library.getByRole('link', { name: 'Data and settings' }).click();
  await expect(library.getByRole('heading', { name: 'Backup' })).toBeVisible();
  expect(await audit(library)).toEqual([]);
  const page = await underline.open('https://jobs.example.com/empty', EMPTY_PAGE);
  const empty = await underline.clickToolbar(page);
  // On a busy machine the browser may give the access of a click away again with the page's last step of loading; the panel then asks for another.
  await expect(async () => {
    if (await empty.getByRole('heading', { name: /once more/ }).isVisible()) await underline.clickAgain(page);
    await expect(empty.getByRole('heading', { name: 'This page has no text' })).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 30_000 });
  expect(await audit(empty)).toEqual([]);
});
