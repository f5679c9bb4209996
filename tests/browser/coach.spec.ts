// The coach in the built extension: it waits while somebody types, points at words in the field, can be told to leave it, and works by keyboard.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './extension-fixture.ts';

const BEGUN = {
  Situation: 'At the swimming baths a boy could not find his locker, and his school bus was leaving in ten minutes.',
  Task: 'I sold the tickets, but nobody else was about.',
};
const ACTION = 'I asked him what he saw when he shut the door. He remembered a green bench, so I walked with him to the row by the green bench and we tried the four with his coin. It was his own fault for losing the band.';

async function begin(library: Page): Promise<void> {
  await library.getByRole('button', { name: 'Write a story' }).click();
  await library.getByRole('menuitem').first().click();
}

async function write(library: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await library.getByRole('textbox', { name: label, exact: true }).fill(text);
}

const selectedIn = (field: Locator): Promise<string> =>
  field.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value.slice(element.selectionStart, element.selectionEnd) : ''));

test('what is found in a story is shown with its words, and a click selects them in their field', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await begin(library);
  const coach = library.getByRole('region', { name: 'Coach' });
  await write(library, BEGUN);
  await expect(library.getByText('Saved on this device')).toBeVisible();
  // The first words are left in peace.
  await expect(coach.getByText('It waits until')).toBeVisible();
  await expect(coach.getByRole('listitem').filter({ has: library.getByRole('heading') })).toHaveCount(0);

  await write(library, { Action: ACTION });
  await expect(coach.getByRole('status')).toHaveText('2 things to look at');
  await coach.getByRole('button', { name: /^his own fault/ }).click();
  const action = library.getByRole('textbox', { name: 'Action' });
  await expect(action).toBeFocused();
  expect(await selectedIn(action)).toBe('his own fault');

  await coach.getByRole('button', { name: 'Go to Result' }).click();
  await expect(library.getByRole('textbox', { name: 'Result' })).toBeFocused();
  await library.keyboard.type('He caught the bus and waved from the back window.');
  await expect(coach.getByRole('heading', { name: 'How did it end?' })).toHaveCount(0);

  const { violations } = await new AxeBuilder({ page: library }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).include('.coach').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('a finding is left by keyboard, comes back on request, and goes when its words are mended', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await library.setViewportSize({ width: 360, height: 900 });
  await begin(library);
  const coach = library.getByRole('region', { name: 'Coach' });
  await write(library, { ...BEGUN, Action: ACTION, Result: 'He caught the bus and waved from the back window.', Insight: 'I ask what people saw before I ask for the number.' });
  const blame = coach.getByRole('heading', { name: 'Somebody gets the blame' });
  await expect(blame).toBeVisible();

  await coach.getByRole('button', { name: /^Leave it: Somebody/ }).press('Enter');
  await expect(blame).toHaveCount(0);
  await expect(coach).toBeFocused();
  await coach.getByRole('button', { name: 'Show again' }).press('Enter');
  await expect(blame).toBeVisible();

  await library.getByRole('textbox', { name: 'Action' }).fill(ACTION.replace(' It was his own fault for losing the band.', ''));
  await expect(coach.getByText('An interviewer can follow this')).toBeVisible();
  await expect(coach.getByRole('status')).toHaveText('Nothing to point out');
  expect(await library.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
