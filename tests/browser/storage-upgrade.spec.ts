// Databases as earlier versions left them, frozen in tests/examples: opened by the built extension, nothing is missing. A database of a
// newer version is left alone; windows of two versions do not stand in each other's way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixture.ts';
import { describeDatabase, makeDatabase, putRaw, readRaw, storedStory, type Store } from './stored-rows.ts';

const FIRST = { stories: { keyPath: 'id' }, sheets: { keyPath: 'id' }, settings: { keyPath: 'key' }, quarantine: { keyPath: 'id' } };
const SECOND = { ...FIRST, maps: { keyPath: 'id' } };
const THIRD = { ...SECOND, links: { keyPath: 'id' }, versions: { keyPath: 'id', indexes: ['storyId'] } };
/** The tables of every version. Dexie counts native versions in tenths. */
const FORMS: readonly Readonly<Record<string, Store>>[] = [FIRST, SECOND, THIRD];
const NOW_TABLES = ['links', 'maps', 'quarantine', 'settings', 'sheets', 'stories', 'versions'];

/** What a version had stored. The story in "recently deleted" was deleted just now, so that it is not cleared away. */
function exampleRows(version: number): Record<string, object[]> {
  const text = readFileSync(join(import.meta.dirname, '..', 'examples', `stored-${version}.json`), 'utf8');
  return JSON.parse(text.replace('"deletedAt": "2026-05-30T09:30:00.000Z"', `"deletedAt": "${new Date().toISOString()}"`));
}

const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

for (const [index, stores] of FORMS.entries()) {
  const version = index + 1;
  test(`a database of version ${version} is brought to the present form with everything in it`, async ({ underline }) => {
    const bare = await underline.openOwn('icon/16.png');
    const rows = exampleRows(version);
    await makeDatabase(bare, version * 10, stores, rows);
    const library = await underline.openOwn('library.html');
    await expect(library.getByRole('button', { name: /^The gate that would not open/ })).toBeVisible();
    expect(await describeDatabase(bare)).toEqual({ version: FORMS.length * 10, tables: NOW_TABLES });
    for (const table of ['stories', 'sheets', 'quarantine', 'maps', 'links', 'versions']) expect(sorted((await readRaw(bare, table)).flatMap((row) => (typeof row === 'object' && row !== null ? [row] : []))), table).toEqual(sorted(rows[table] ?? []));
    expect(await readRaw(bare, 'settings')).toMatchObject(rows.settings ?? []);

    await expect(library.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(library.getByText('One stored entry could not be read.', { exact: false })).toBeVisible();
    await expect(library.getByText('Recently deleted (1)')).toBeVisible();
    await library.getByRole('button', { name: /^The gate that would not open/ }).click();
    await expect(library.getByRole('textbox', { name: 'Insight', exact: true })).toHaveValue('I speak to the queue first, then to the mechanic.');
    await library.goto(`${library.url().split('#')[0]}#sheets/sheet-pier`);
    await expect(library.getByRole('heading', { name: 'Ferry Ticket Clerk' }).first()).toBeVisible();
    if (version > 1) {
      await library.getByRole('link', { name: 'Data and settings' }).click();
      await expect(library.getByText('Hill Street Library').first()).toBeVisible();
    }
  });
}

/** What a later version might make of the database. */
async function makeNewer(page: Page): Promise<void> {
  await makeDatabase(page, (FORMS.length + 1) * 10, { later: { keyPath: 'id' } }, {});
}

test('a database of a newer version is left alone, and the screens say what to do', async ({ underline }) => {
  const bare = await underline.openOwn('icon/16.png');
  const rows = [{ ...storedStory({}), mood: 'a field of later' }];
  await makeDatabase(bare, (FORMS.length + 1) * 10, { ...THIRD, later: { keyPath: 'id' } }, { stories: rows });
  const before = await describeDatabase(bare);
  for (const page of ['library.html', 'sidepanel.html']) {
    const own = await underline.openOwn(page);
    await expect(own.getByRole('heading', { name: 'Your stories were saved by a newer Underline' })).toBeVisible();
    await expect(own.getByText('Update the extension', { exact: false })).toBeVisible();
  }
  expect(await describeDatabase(bare)).toEqual(before);
  expect(await readRaw(bare, 'stories')).toEqual(rows);
  expect(await readRaw(bare, 'quarantine')).toEqual([]);
});

test('a window whose database goes over to a newer version lets it go, says so, and keeps the last words', async ({ underline }) => {
  const bare = await underline.openOwn('icon/16.png');
  const library = await underline.openOwn('library.html');
  await expect.poll(async () => (await describeDatabase(bare)).tables).toEqual(NOW_TABLES);
  await putRaw(library, 'stories', [storedStory({})]);
  await library.reload();
  await library.getByRole('button', { name: /^Gate/ }).click();
  const title = library.getByRole('textbox', { name: 'Title', exact: true });
  await title.press('End');
  await title.pressSequentially(' and its key');
  // At once: the old window must not hold it up, and the last words are not stored yet.
  await makeNewer(bare);
  await expect(library.getByRole('heading', { name: 'Underline was updated in another window' })).toBeVisible();
  const kept = async (): Promise<string> => JSON.stringify([await readRaw(bare, 'stories'), await bare.evaluate(() => Object.values({ ...localStorage }))]);
  await expect.poll(kept).toContain('Gate and its key');
  await library.getByRole('button', { name: 'Load again' }).click();
  await expect(library.getByRole('heading', { name: 'Your stories were saved by a newer Underline' })).toBeVisible();
  expect(await kept()).toContain('Gate and its key');
});

test('a window that waits for one of an older version says so, and goes on by itself', async ({ underline }) => {
  const old = await underline.openOwn('icon/16.png');
  await makeDatabase(old, 10, FIRST, exampleRows(1), true);
  const library = await underline.openOwn('library.html');
  await expect(library.getByRole('heading', { name: 'Another Underline window is in the way' })).toBeVisible();
  await old.close();
  await expect(library.getByRole('button', { name: /^The gate that would not open/ })).toBeVisible();
});

test('drafts of a newer version are kept raw, and what is put into a table by a newer one is told of', async ({ underline }) => {
  const bare = await underline.openOwn('icon/16.png');
  await bare.evaluate(() => localStorage.setItem('draft-s1/x', JSON.stringify({ id: 's1', form: 9, words: 'Kept.' })));
  const library = await underline.openOwn('library.html');
  await expect(library.getByText('One stored entry could not be read.', { exact: false })).toBeVisible();
  await putRaw(bare, 'stories', [{ ...storedStory({}), mood: 'later' }]);
  await library.reload();
  await expect(library.getByText('2 stored entries could not be read.', { exact: false })).toBeVisible();
  expect(await readRaw(bare, 'stories')).toMatchObject([{ mood: 'later' }]);
});
