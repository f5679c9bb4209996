// Two windows that write in one story at once, as fast as people type: no word is lost.
import { z } from '../../lib/schema/zod.ts';
import { expect, test } from './extension-fixture.ts';
import { putRaw, readRaw, storedStory } from './stored-rows.ts';

const TextsSchema = z.array(z.looseObject({ action: z.string(), result: z.string() }));

test('two windows typing in one story at once lose no word, in other fields and in the same one', async ({ underline }) => {
  const one = await underline.openOwn('library.html');
  await expect(one.getByRole('link', { name: /^Stories 0/ })).toBeVisible();
  await putRaw(one, 'stories', [storedStory({ action: 'First.' })]);
  await one.reload();
  const two = await underline.openOwn('library.html');
  for (const page of [one, two]) await page.getByRole('button', { name: /^Gate/ }).click();
  const field = (page: typeof one, name: string) => page.getByRole('textbox', { name, exact: true });

  const words = (who: string): string[] => Array.from({ length: 8 }, (_, index) => `${who}${index}`);
  const type = async (page: typeof one, name: string, who: string): Promise<void> => {
    await field(page, name).press('Control+End');
    for (const word of words(who)) await page.keyboard.type(` ${word}`, { delay: 20 });
  };
  await Promise.all([type(one, 'Action', 'left'), type(two, 'Result', 'right')]);
  for (const page of [one, two]) {
    await expect(field(page, 'Action')).toHaveValue(`First. ${words('left').join(' ')}`);
    await expect(field(page, 'Result')).toHaveValue(` ${words('right').join(' ')}`);
  }

  await Promise.all([type(one, 'Insight', 'mine'), type(two, 'Insight', 'yours')]);
  await one.waitForTimeout(1_000);
  // Every word stands in the story, or in a form whose person is asked which text to keep.
  const everywhere = async (): Promise<string> => {
    const forms = await Promise.all([one, two].map(async (page) => ((await page.getByText('Insight. In another window this now reads:').count()) > 0 ? field(page, 'Insight').inputValue() : '')));
    return JSON.stringify([TextsSchema.parse(await readRaw(one, 'stories')), await readRaw(one, 'versions'), forms]);
  };
  for (const word of [...words('mine'), ...words('yours')]) await expect.poll(everywhere).toContain(word);

  // The one who is asked chooses; the other text is still to be found afterwards.
  const asked = (await one.getByText('Insight. In another window this now reads:').count()) > 0 ? one : two;
  if ((await asked.getByText('Insight. In another window this now reads:').count()) > 0) await asked.getByRole('button', { name: 'Use this text' }).click();
  const stored = async (): Promise<string> => JSON.stringify([await readRaw(one, 'stories'), await readRaw(one, 'versions')]);
  for (const word of [...words('mine'), ...words('yours')]) await expect.poll(stored).toContain(word);
});
