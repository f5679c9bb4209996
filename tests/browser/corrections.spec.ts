// A person corrects a sheet: every change shows at once, can be taken back, and is there when the posting is read again.
import type { Page } from '@playwright/test';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { BackupFileSchema } from '../../lib/schema/records.ts';
import { expect, test, type Underline } from './extension-fixture.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const CARDS = 'article';
const COMPLAINTS = /^Take complaints seriously/;
const MEALS = /Meals on shift/;

async function readPosting({ open, clickToolbar }: Underline): Promise<{ page: Page; panel: Page }> {
  const page = await open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await clickToolbar(page);
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  return { page, panel };
}

const cards = (page: Page) => page.getByRole('main').getByRole(CARDS);
const labels = (page: Page): Promise<string[]> => cards(page).getByRole('heading', { level: 3 }).allInnerTexts();
const card = (page: Page, label: string) => cards(page).filter({ has: page.getByRole('heading', { level: 3, name: label, exact: true }) });

async function choose(page: Page, label: string, item: string): Promise<void> {
  await card(page, label).getByRole('button', { name: `Change “${label}”` }).click();
  await page.getByRole('menuitem', { name: item }).or(page.getByRole('menuitemradio', { name: item })).click();
}

const openWhy = (page: Page): Promise<void> => page.getByRole('button', { name: /See every line$/ }).click();
const dialog = (page: Page) => page.getByRole('dialog');

test('pinned, moved and removed cards change the sheet at once, and each change is taken back', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  const before = await labels(panel);
  const [first = '', second = '', third = ''] = before;

  await choose(panel, third, 'Pin to the top');
  await expect.poll(async () => (await labels(panel))[0]).toBe(third);
  await expect(card(panel, third).getByText('Pinned')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => labels(panel)).toEqual(before);

  await choose(panel, first, 'Remove from the sheet');
  await expect(card(panel, first)).toHaveCount(0);
  expect((await labels(panel)).length).toBeGreaterThanOrEqual(6);
  await panel.getByText('Your changes (1)').click();
  await panel.getByRole('button', { name: 'Undo all' }).click();
  await expect.poll(() => labels(panel)).toEqual(before);

  const bar = panel.getByRole('figure', { name: 'What the posting stresses' });
  const shares = await bar.innerText();
  const area = (await card(panel, second).getByRole('img', { name: 'Resilience and adaptability' }).count()) > 0 ? 'Communication and tone control' : 'Resilience and adaptability';
  await choose(panel, second, area);
  await expect(card(panel, second).getByText('Area chosen by you')).toBeVisible();
  await expect(card(panel, second).getByRole('img', { name: area })).toBeVisible();
  await expect.poll(() => bar.innerText()).not.toBe(shares);
  await choose(panel, second, 'As the posting suggests');
  await expect.poll(() => bar.innerText()).toBe(shares);
});

test('a line says why it counts; taking it out and counting another one changes the sheet', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  await openWhy(panel);
  const line = dialog(panel).getByRole('button', { name: /Take complaints seriously/ });
  await line.click();
  await expect(dialog(panel).getByText(/^Clearly something that a person does or is at work/)).toBeVisible();
  await expect(dialog(panel).getByText(/points to “/).first()).toBeVisible();
  await dialog(panel).getByRole('button', { name: 'Don’t count this' }).click();
  await expect(dialog(panel).getByText('You said that this does not count.')).toBeVisible();
  await expect(panel.locator(CARDS).getByText(COMPLAINTS)).toHaveCount(0);

  await dialog(panel).getByRole('tab', { name: /^Not counted/ }).click();
  await dialog(panel).getByRole('button', { name: MEALS }).click();
  await dialog(panel).getByRole('button', { name: 'Count this as …' }).click();
  await expect(dialog(panel).getByRole('searchbox', { name: 'Search the behaviours' })).toBeFocused();
  await panel.keyboard.type('listen');
  await dialog(panel).getByRole('button', { name: /Listen until you really understand/ }).click();
  await dialog(panel).getByRole('tab', { name: /^Counted/ }).click();
  await expect(dialog(panel).getByRole('button', { name: MEALS })).toBeVisible();

  await panel.keyboard.press('Escape');
  await expect(dialog(panel)).toHaveCount(0);
  const listening = card(panel, 'Listen until you really understand');
  await expect(listening.getByText(MEALS)).toBeVisible();
  await expect(listening.getByText('Added by you')).toBeVisible();
  await expect(panel.getByText('Your changes (2)')).toBeVisible();
});

test('a behaviour that came next is put on the sheet', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  await openWhy(panel);
  await dialog(panel).getByText(/^Why these \d and not others\?$/).click();
  const add = dialog(panel).getByRole('button', { name: /^Add “.*” to the sheet$/ }).first();
  const label = /“(.*)”/.exec((await add.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await add.click();
  await panel.keyboard.press('Escape');
  await expect(card(panel, label)).toHaveCount(1);
  await expect(card(panel, label).getByRole('blockquote').first()).toBeVisible();
  expect((await labels(panel)).length).toBeLessThanOrEqual(8);
});

test('another kind of work rebuilds the sheet at once, with what was corrected, and the way back is there', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  const [, , third = ''] = await labels(panel);
  const typical = panel.locator('.sheet-section').filter({ hasText: 'Typical questions' });
  const questions = await typical.textContent();
  await choose(panel, third, 'Pin to the top');
  await panel.getByRole('button', { name: /^Kind of work/ }).click();
  await panel.getByRole('menuitemradio', { name: /Retail/ }).click();
  await expect(panel.getByRole('button', { name: /^Kind of work: Retail/ })).toBeVisible();
  await expect.poll(() => typical.textContent()).not.toBe(questions);
  expect((await labels(panel))[0]).toBe(third);

  await panel.getByRole('button', { name: /^Kind of work/ }).click();
  await panel.getByRole('menuitem', { name: 'As the posting suggests' }).click();
  await expect(panel.getByRole('button', { name: /^Kind of work: Hospitality/ })).toBeVisible();
  await expect.poll(() => typical.textContent()).toBe(questions);
  await expect(panel.getByText('Your changes (1)')).toBeVisible();
});

test('changes in the library are taken back one by one, whatever was changed since', async ({ underline }) => {
  await readPosting(underline);
  const library = await underline.openOwn('library.html#sheets');
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  const [, second = '', third = ''] = await labels(library);
  await choose(library, third, 'Pin to the top');
  await expect.poll(async () => (await labels(library))[0]).toBe(third);
  await choose(library, second, 'Remove from the sheet');
  await expect(card(library, second)).toHaveCount(0);
  // The older of the two notices.
  await library.getByRole('listitem').filter({ hasText: 'stands at the top' }).getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByText('Your changes (1)')).toBeVisible();
  await expect(card(library, second)).toHaveCount(0);
  expect((await labels(library))[0]).not.toBe(third);
});

test('Undo goes to the posting that was changed, though another one is shown by then', async ({ underline }) => {
  const address = 'https://jobs.example.com/roles/215';
  const { page, panel } = await readPosting(underline);
  const before = await labels(panel);
  const [, , third = ''] = before;
  const other = await underline.open(address, POSTING_PAGE.replaceAll(POSTING_ADDRESS, address).replaceAll('Front Desk Host', 'Night Host'));
  await underline.clickAgain(other);
  await expect(panel.getByRole('heading', { level: 1, name: 'Night Host' })).toBeVisible();
  await choose(panel, third, 'Pin to the top');
  await expect(panel.getByText('Your changes (1)')).toBeVisible();
  await expect(panel.getByText(/^Saved/)).toBeVisible();

  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  await choose(panel, third, 'Pin to the top');
  await expect(panel.getByText('Your changes (1)')).toBeVisible();
  await panel.getByRole('listitem').filter({ hasText: 'stands at the top' }).first().getByRole('button', { name: 'Undo' }).click();
  await other.bringToFront();
  await expect(panel.getByRole('heading', { level: 1, name: 'Night Host' })).toBeVisible();
  await expect(panel.getByText(/^Your changes/)).toHaveCount(0);
  await expect.poll(() => labels(panel)).toEqual(before);
  await page.bringToFront();
  await expect(panel.getByText('Your changes (1)')).toBeVisible();
  expect((await labels(panel))[0]).toBe(third);
});

test('corrections are there when the page is read again, changed elsewhere, after a crash, and in the library', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  const [, second = '', third = ''] = await labels(panel);
  await choose(panel, third, 'Pin to the top');
  await choose(panel, second, 'Remove from the sheet');
  await expect(panel.getByText('Your changes (2)')).toBeVisible();
  await expect(panel.getByText(/^Saved/)).toBeVisible();

  await underline.restart('crash');
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE.replaceAll('Work side by side with housekeeping', 'Work closely with housekeeping'));
  const again = await underline.clickToolbar(page);
  await expect(again.getByText('Your changes (2)')).toBeVisible();
  expect((await labels(again))[0]).toBe(third);
  expect(await labels(again)).not.toContain(second);

  // What is taken back in the library is taken back in the open panel too.
  const library = await underline.openOwn('library.html#sheets');
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect.poll(async () => (await labels(library))[0]).toBe(third);
  await library.getByText('Your changes (2)').click();
  await library.getByRole('button', { name: `Undo: Off the sheet: “${second}”` }).click();
  await expect(library.getByText('Your changes (1)')).toBeVisible();
  await expect(again.getByText('Your changes (1)')).toBeVisible();
  await expect.poll(() => labels(again)).toContain(second);
});

test('corrections come back from a backup', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  const [, , third = ''] = await labels(panel);
  await choose(panel, third, 'Pin to the top');
  await expect(panel.getByText('Your changes (1)')).toBeVisible();
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  const library = await underline.openOwn('library.html#data');
  const file = await underline.download(() => library.getByRole('button', { name: 'Download a backup' }).click());
  expect(BackupFileSchema.parse(JSON.parse(file)).sheets[0]?.corrections.pinned).toHaveLength(1);

  await underline.restart('close', { freshProfile: true });
  const other = await underline.openOwn('library.html#data');
  await other.getByLabel('Choose a file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await dialog(other).getByRole('button', { name: 'Restore' }).click();
  await other.getByRole('link', { name: /^Sheets 1/ }).click();
  await other.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect.poll(async () => (await labels(other))[0]).toBe(third);
});

test('a chosen kind of work that comes back from a backup is there though the posting reads otherwise now', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  await panel.getByRole('button', { name: /^Kind of work/ }).click();
  await panel.getByRole('menuitemradio', { name: /Retail/ }).click();
  await expect(panel.getByRole('button', { name: /^Kind of work: Retail/ })).toBeVisible();
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  const library = await underline.openOwn('library.html#data');
  const file = await underline.download(() => library.getByRole('button', { name: 'Download a backup' }).click());

  await underline.restart('close', { freshProfile: true });
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE.replaceAll('Work side by side with housekeeping', 'Work closely with housekeeping'));
  await expect((await underline.clickToolbar(page)).getByText(/^Saved/)).toBeVisible();
  const other = await underline.openOwn('library.html#data');
  await other.getByLabel('Choose a file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await dialog(other).getByRole('button', { name: 'Restore' }).click();
  await other.getByRole('link', { name: /^Sheets 1/ }).click();
  await other.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect(other.getByRole('button', { name: /^Kind of work: Retail/ })).toBeVisible();
});

test('where everything was taken off, the sheet says whose doing it is, and every line can still be seen', async ({ underline }) => {
  await readPosting(underline);
  const library = await underline.openOwn('library.html#data');
  const file = BackupFileSchema.parse(JSON.parse(await underline.download(() => library.getByRole('button', { name: 'Download a backup' }).click())));
  const [sheet] = file.sheets;
  if (!sheet) throw new Error('the backup has no sheet');
  const removed = bundledMap().data.behaviours.map(({ id }) => id);
  const bare = { ...file, sheets: [{ ...sheet, savedAt: new Date(Date.now() + 60_000).toISOString(), corrections: { ...sheet.corrections, removed } }] };
  await library.getByLabel('Choose a file').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bare)) });
  await dialog(library).getByRole('button', { name: 'Restore' }).click();
  await library.getByRole('link', { name: /^Sheets 1/ }).click();
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect(library.getByText('With your changes nothing is left on this sheet.')).toBeVisible();
  await library.getByRole('button', { name: 'See every line', exact: true }).click();
  await dialog(library).getByRole('button', { name: /Take complaints seriously/ }).click();
  await dialog(library).getByRole('button', { name: 'Count this as …' }).click();
  await dialog(library).getByRole('button', { name: /Listen until you really understand/ }).click();
  await dialog(library).getByRole('button', { name: 'Done' }).click();
  await expect(card(library, 'Listen until you really understand')).toHaveCount(1);
});

test('the focus stays in the list of changes while they are taken back one by one', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  const [, second = '', third = ''] = await labels(panel);
  await choose(panel, third, 'Pin to the top');
  await choose(panel, second, 'Remove from the sheet');
  await panel.getByText('Your changes (2)').click();
  await panel.getByRole('button', { name: `Undo: Pinned: “${third}”` }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Your changes (1)')).toBeVisible();
  await expect(panel.getByRole('button', { name: `Undo: Off the sheet: “${second}”` })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(/^Your changes/)).toHaveCount(0);
  // Tab goes on where the list was, not from the top of the page.
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Open all' })).toBeFocused();
});

test('everything is reached by the keyboard, and focus comes back', async ({ underline }) => {
  const { panel } = await readPosting(underline);
  const [first = ''] = await labels(panel);
  const trigger = card(panel, first).getByRole('button', { name: `Change “${first}”` });
  await trigger.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('menuitem', { name: 'Why this?' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(dialog(panel).getByRole('heading', { name: first })).toBeVisible();
  await expect(dialog(panel).getByRole('tab', { name: /^Behind it/, selected: true })).toBeVisible();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await expect(dialog(panel).getByRole('tab', { name: /^Behind it/ })).toBeFocused();
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(dialog(panel).getByRole('button', { name: 'Don’t count this' })).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(dialog(panel)).toHaveCount(0);
  await expect(trigger).toBeFocused();

  // A card that moves up keeps the focus; where one is removed the next one has it.
  const [, , third = '', fourth = ''] = await labels(panel);
  await act(panel, third, 'Pin to the top');
  await expect.poll(async () => (await labels(panel))[0]).toBe(third);
  await expect(card(panel, third).getByRole('button', { name: /^Change/ })).toBeFocused();
  await act(panel, fourth, 'Remove from the sheet');
  await expect(card(panel, fourth)).toHaveCount(0);
  await expect(cards(panel).nth(3).getByRole('button', { name: /^Change/ })).toBeFocused();
});

/** Does it by keyboard alone. */
async function act(page: Page, label: string, item: string): Promise<void> {
  await card(page, label).getByRole('button', { name: `Change “${label}”` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: item }).focus();
  await page.keyboard.press('Enter');
}
