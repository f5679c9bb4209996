// Files that are old, newer, broken or made to do harm, restored in the real screens: a preview or a clear refusal, and no change without a yes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixture.ts';
import { chooseFromDisk, putRaw, readRaw, storedStory } from './stored-rows.ts';

const OLD_BACKUP = readFileSync(join(import.meta.dirname, '..', 'examples', 'backup-1.json'));
const backup = (stories: readonly object[], rest: object = {}): string => JSON.stringify({ app: 'underline', version: 2, exportedAt: '2026-06-03T09:30:00.000Z', stories, sheets: [], ...rest });

async function choose(page: Page, content: string | Buffer): Promise<void> {
  const path = test.info().outputPath('file.json');
  writeFileSync(path, content);
  await chooseFromDisk(page, 'Choose a file', path);
}

async function everything(page: Page): Promise<string> {
  const tables = await Promise.all(['stories', 'sheets', 'maps', 'links', 'versions', 'quarantine'].map((table) => readRaw(page, table)));
  return JSON.stringify(tables);
}

async function openData(underline: { openOwn: (path: string) => Promise<Page> }): Promise<Page> {
  const library = await underline.openOwn('library.html#data');
  await expect(library.getByRole('heading', { name: 'Backup' })).toBeVisible();
  await putRaw(library, 'stories', [storedStory({ action: 'Here.' })]);
  await library.reload();
  await expect(library.getByText('1 story of yours', { exact: false })).toBeVisible();
  return library;
}

test('files that cannot be restored are refused in words, and nothing is changed', async ({ underline }) => {
  const library = await openData(underline);
  const before = await everything(library);
  const accents = Buffer.from(backup([storedStory({ id: 's2', title: 'Café' })]), 'latin1');
  const many = Array.from({ length: 100_000 }, (_, index) => ({ id: `s${index}`, title: 'Gate' }));
  const refused: readonly (readonly [string | Buffer, RegExp])[] = [
    ['', /The file is empty/],
    [OLD_BACKUP.subarray(0, OLD_BACKUP.length / 2), /ends too early/],
    [backup([storedStory({})]).replace('"version":2', '"version":3'), /made by a newer Underline \(format 3\)/],
    [accents, /save it as UTF-8/],
    ['{"recipes": []}', /neither an Underline backup nor a list of stories/],
    ['<!doctype html><script>alert(1)</script>', /cannot be read as JSON \(line 1\)/],
    [`{"stories": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`, /nests deeper than any backup/],
    [backup(many), /holds 100,000 entries/],
    [`["${'x'.repeat(50_000_000)}"]`, /neither an Underline backup/],
  ];
  for (const [content, words] of refused) {
    await choose(library, content);
    await expect(library.getByRole('alert')).toHaveText(words);
    await expect(library.getByRole('dialog')).toHaveCount(0);
  }
  expect(await everything(library)).toBe(before);

  // A file that opens but is put away again changes nothing either.
  await choose(library, OLD_BACKUP);
  await expect(library.getByRole('dialog').getByText('3 stories are new.')).toBeVisible();
  await library.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await everything(library)).toBe(before);
});

test('markup and odd names in a file are shown as what they are, and an old file comes in whole', async ({ underline }) => {
  const library = await openData(underline);
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const texts = { title: `${markup} title`, situation: markup, task: markup, action: `${markup} \ud800`, result: markup, insight: markup, tags: [markup, ...Array.from({ length: 1_500 }, (_, index) => `tag ${index}`)] };
  const odd = [storedStory({ id: '../../etc/passwd', ...texts }), storedStory({ id: '__proto__', title: 'Proto' }), storedStory({ id: 'a/b?c#d', title: 'Path' }), { ...storedStory({ id: 'n', title: `${markup} broken` }), action: 7 }];
  await choose(library, backup(odd, { exportedAt: markup }));
  const dialog = library.getByRole('dialog');
  await expect(dialog.getByText('3 stories are new.')).toBeVisible();
  await expect(dialog.getByText(`Story 4 “${markup} broken”`, { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(library.getByText('Restored.', { exact: true })).toBeVisible();
  await expect(library.getByText('from a file: stories 4', { exact: false })).toBeVisible();
  await library.getByRole('link', { name: /^Stories/ }).click();
  for (const name of ['Path', 'Proto', `${markup} title`]) {
    await library.getByRole('button').filter({ hasText: name }).first().click();
    await expect(library.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(name);
    await library.reload();
    await expect(library.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(name);
  }
  await library.getByRole('textbox', { name: 'Result', exact: true }).fill('Still quick.');
  await expect(library.getByText('Saved on this device')).toBeVisible();
  expect(await library.title()).not.toMatch(/^[12]$/);
  expect(await library.locator('img[src=x]').count()).toBe(0);

  await library.getByRole('link', { name: 'Data and settings' }).click();
  await choose(library, OLD_BACKUP);
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(library.getByText('Restored.', { exact: true }).first()).toBeVisible();
  expect(JSON.stringify(await readRaw(library, 'stories'))).toContain('I speak to the queue first');
  await library.getByRole('link', { name: /^Sheets 1/ }).click();
  await library.getByRole('button', { name: /^Ferry Ticket Clerk/ }).click();
  await expect(library.getByRole('heading', { name: 'Ferry Ticket Clerk' }).first()).toBeVisible();
});
