// The word about a backup, and what the browser is asked: each when there is something to keep, and not again when it was answered.
import type { Page } from '@playwright/test';
import { BackupFileSchema } from '../../lib/schema/records.ts';
import { expect, test } from './extension-fixture.ts';
import { putRaw, storedStory } from './stored-rows.ts';

const empty = (library: Page) => expect(library.getByRole('link', { name: /^Stories 0/ })).toBeVisible();

test('five stories without a backup are worth a word; made, it is gone; put off, it is gone too', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await empty(library);
  await putRaw(library, 'stories', Array.from({ length: 5 }, (_, index) => storedStory({ id: `s${index}`, title: `Story ${index}` })));
  await library.reload();
  const word = library.getByText('Your 5 stories are in this browser only.', { exact: false });
  await expect(word).toBeVisible();
  await library.getByRole('button', { name: 'Remind me in two weeks' }).press('Enter');
  await expect(library.getByRole('link', { name: /^Stories/ })).toBeFocused();
  await expect(word).toBeHidden();
  await library.reload();
  await expect(library.getByRole('link', { name: /^Stories 5/ })).toBeVisible();
  await expect(word).toBeHidden();

  await putRaw(library, 'settings', [{ key: 'settings', value: { theme: 'system', lastBackupAt: '2026-01-01T00:00:00.000Z' } }]);
  await library.reload();
  await expect(library.getByText('5 stories have changed since your last backup on 1 Jan 2026.')).toBeVisible();
  const file = await underline.download(() => library.getByRole('button', { name: 'Make a backup now' }).click());
  expect(BackupFileSchema.parse(JSON.parse(file)).stories).toHaveLength(5);
  await expect(library.getByRole('button', { name: 'Make a backup now' })).toBeHidden();
});

test('the browser is asked to keep the data when there is a first story, once, and again only by the button', async ({ underline }) => {
  await underline.context().addInitScript(() => {
    StorageManager.prototype.persist = () => {
      localStorage.setItem('asked', String(Number(localStorage.getItem('asked') ?? 0) + 1));
      return Promise.resolve(false);
    };
    StorageManager.prototype.persisted = () => Promise.resolve(false);
  });
  const library = await underline.openOwn('library.html');
  const asked = (): Promise<number> => library.evaluate(() => Number(localStorage.getItem('asked') ?? 0));
  await empty(library);
  await library.getByRole('button', { name: 'Look at sample stories' }).click();
  await expect(library.getByRole('link', { name: /^Stories 9/ })).toBeVisible();
  expect(await asked()).toBe(0);
  await library.getByRole('button', { name: /^Stocktake night/ }).click();
  await library.getByRole('button', { name: 'Copy into my stories' }).click();
  await expect.poll(asked).toBe(1);
  await library.goto(`${library.url().split('#')[0]}#data`);
  await library.reload();
  await expect(library.getByText('Your browser has not promised to keep this', { exact: false })).toBeVisible();
  await expect(library.getByText(/^It takes .+ of about .+ that the browser allows\.$/)).toBeVisible();
  expect(await asked()).toBe(1);
  await library.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect(library.getByText('The browser did not promise it this time.', { exact: false }).first()).toBeVisible();
  expect(await asked()).toBe(2);
});
