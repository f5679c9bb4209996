// The browser killed as by a power cut (SIGKILL), in the middle of a word and in the middle of a restoring.
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { z } from '../../lib/schema/zod.ts';
import { expect, test, type Underline } from './extension-fixture.ts';
import { chooseFromDisk, putRaw, readRaw, storedStory } from './stored-rows.ts';

/** What may be missing of the last words, in time of typing. Measured: 40 to 320 ms, which is the wait before a save and the save itself. */
const MOST_LOST_MS = 1_000;
/** A quick typist's letters, faster than ten a second. */
const BETWEEN_LETTERS_MS = 40;
const WORDS = 'I walked down the line and told people what had happened, one after the other, and then rang the depot. ';

const RowsSchema = z.array(z.looseObject({ id: z.string(), action: z.string() }));
const storiesOf = async (page: Page) => RowsSchema.parse(await readRaw(page, 'stories'));

async function openWithStory(underline: Underline, address: string): Promise<Page> {
  const library = await underline.openOwn(address);
  await expect(library.getByRole('link', { name: /^Stories 0/ })).toBeVisible();
  await putRaw(library, 'stories', [storedStory({ action: 'Here.' })]);
  await library.reload();
  return library;
}

test('killed in the middle of a word: at most the last moment of typing is missing, and nothing before it', async ({ underline }) => {
  const library = await openWithStory(underline, 'library.html');
  await library.getByRole('button', { name: /^Gate/ }).click();
  const action = library.getByRole('textbox', { name: 'Action', exact: true });
  await action.press('Control+End');
  const typedAt: number[] = [];
  for (const letter of WORDS.slice(0, 60)) {
    await library.keyboard.type(letter);
    typedAt.push(performance.now());
    await wait(BETWEEN_LETTERS_MS);
  }
  const killedAt = performance.now();
  await underline.restart('crash');

  const after = await underline.openOwn('library.html');
  await after.getByRole('button', { name: /^Gate/ }).click();
  const kept = (await after.getByRole('textbox', { name: 'Action', exact: true }).inputValue()).slice('Here.'.length);
  expect(WORDS.startsWith(kept), `begins as typed: ${kept}`).toBe(true);
  const lost = killedAt - (typedAt[kept.length] ?? killedAt);
  test.info().annotations.push({ type: 'lost', description: `${Math.round(lost)} ms of typing, ${typedAt.length - kept.length} letters` });
  expect(lost).toBeLessThan(MOST_LOST_MS);
  expect(await storiesOf(after)).toHaveLength(1);
});

test('killed in the middle of a restoring: all is as it was, or all is restored', async ({ underline }) => {
  const count = 15_000;
  const long = WORDS.repeat(10);
  const stories = [storedStory({ action: 'In the file.', updatedAt: new Date().toISOString() }), ...Array.from({ length: count }, (_, index) => storedStory({ id: `file-${index}`, title: `Story ${index}`, action: long }))];
  const file = test.info().outputPath('file.json');
  writeFileSync(file, JSON.stringify({ app: 'underline', version: 2, exportedAt: new Date().toISOString(), stories, sheets: [] }));
  let library = await openWithStory(underline, 'library.html#data');
  const seen: number[] = [];
  for (const delay of [250, 700]) {
    await chooseFromDisk(library, 'Choose a file', file);
    await library.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await wait(delay);
    await underline.restart('crash');
    const bare = await underline.openOwn('icon/16.png');
    const rows = await storiesOf(bare);
    seen.push(rows.length);
    if (rows.length === 1) expect(rows).toMatchObject([{ id: 's1', action: 'Here.' }]);
    else {
      expect(rows).toHaveLength(count + 1);
      expect(rows.every(({ id, action }) => action === (id === 's1' ? 'In the file.' : long))).toBe(true);
      break;
    }
    library = await underline.openOwn('library.html#data');
  }
  // Else the restoring was over before the first kill, and nothing was tried.
  expect(seen[0]).toBe(1);
});
