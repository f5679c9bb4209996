// Writing a story: by keyboard alone, from a template, from a gap on a sheet; and nothing that stood there is lost on the way.
import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixture.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';
import { putRaw, readRaw, storedStory } from './stored-rows.ts';

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const saved = (page: Page) => page.getByText('Saved on this device');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const ACTION = 'I went through every ticket of the day, rang the other customer and drove over to swap the two suits.';

/** Text to type in each field, in telling order. */
const TELLING = {
  Title: 'Forty plates and one cook',
  Situation: 'I carried plates at a wedding when the second cook cut her hand.',
  Task: 'The guests were seated and nobody could take her place.',
  Action: 'I told the manager at once that I could do the cold plates, because I had laid them out before. I asked the first cook for one finished plate to copy. Then I did forty of them and called every tenth for him to check.',
  Result: 'The starters went out eleven minutes late and not one came back.',
  Insight: 'I ask for one finished example first; since then I hardly have to do anything twice.',
} as const;

for (const [what, size] of [['in a page as wide as the panel', { width: 360, height: 900 }], ['on the full page', { width: 1280, height: 900 }]] as const) {
  test(`from an empty bank to a saved story by a template with the keyboard alone, ${what}`, async ({ underline }) => {
    const library = await underline.openOwn('library.html');
    await library.setViewportSize(size);
    await expect(button(library, 'Write a story')).toBeVisible();
    let keys = 0;
    const press = async (key: string): Promise<void> => {
      keys += 1;
      await library.keyboard.press(key);
    };
    const focused = (): Promise<string> => library.evaluate(() => document.activeElement?.closest('button, a')?.textContent ?? '');
    while (!(await focused()).includes('Write a story') && keys < 12) await press('Tab');
    await press('Enter');
    await expect(library.getByRole('menuitem', { name: 'A blank page' })).toBeFocused();
    for (const name of [/^A strong success/, /^A learning moment/]) {
      await press('ArrowDown');
      await expect(library.getByRole('menuitem', { name })).toBeFocused();
    }
    await press('Enter');
    await expect(field(library, 'Title')).toBeFocused();
    await expect(library.getByText('Name the mistake; it shows that you can.')).toBeVisible();
    for (const [label, text] of Object.entries(TELLING)) {
      await expect(field(library, label)).toBeFocused();
      await library.keyboard.type(text);
      await press('Control+Enter');
    }
    await expect(saved(library)).toBeVisible();
    await press('Escape');
    // The list has the focus again, on the story just written.
    await expect(button(library, new RegExp(`^${TELLING.Title}`))).toBeFocused();
    // Beside the typing: to the button and through the menu, one key for each field, and one to be done.
    expect(keys).toBeLessThanOrEqual(16);
    test.info().annotations.push({ type: 'keys beside the typing', description: String(keys) });
    expect(await readRaw(library, 'stories')).toMatchObject([{ title: TELLING.Title, situation: TELLING.Situation, task: TELLING.Task, action: TELLING.Action, result: TELLING.Result, insight: TELLING.Insight, tags: [], starter: 'learning' }]);
    // Its prompts are there when it is opened again.
    await library.keyboard.press('Enter');
    await expect(library.getByText('Name the mistake; it shows that you can.')).toBeVisible();
  });
}

test('prompts, openings and examples never become text', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await button(library, /^A strong success/).click();
  await library.getByText('See an example').first().click();
  await expect(library.getByText('Somebody else’s words, to show the idea.', { exact: false }).first()).toBeVisible();
  await library.getByText('As a volunteer').click();
  await expect(library.getByText('What was it for, and who was there?')).toBeVisible();
  await field(library, 'Title').fill('The tent');
  await expect(saved(library)).toBeVisible();
  expect(await readRaw(library, 'stories')).toMatchObject([{ title: 'The tent', situation: '', task: '', action: '', result: '', insight: '', starter: 'volunteer' }]);
});

test('from a gap to a story and back to the sheet, where it is linked', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, POSTING_PAGE));
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  const library = await underline.openOwn('library.html#sheets');
  await button(library, /Front Desk Host/).click();
  const card = library.getByRole('article').first();
  const label = await card.getByRole('heading').first().innerText();
  const quote = await card.getByRole('blockquote').first().innerText();
  await card.getByRole('button', { name: `Write a story for “${label}”` }).click();

  const why = library.getByRole('region', { name: `For: ${label}` });
  await expect(why).toContainText('asked by Front Desk Host');
  await expect(why.getByRole('blockquote')).toHaveText(quote);
  await expect(library.getByRole('group', { name: 'It need not be from a job.' , exact: false })).toBeVisible();
  await expect(field(library, 'Title')).toBeFocused();
  for (const [name, text] of Object.entries(TELLING)) await field(library, name).fill(text);
  await expect(saved(library)).toBeVisible();

  await library.keyboard.press('Escape');
  await expect(library.getByRole('heading', { name: 'Front Desk Host' }).first()).toBeVisible();
  // The keyboard and the eye are at the card that was left.
  const written = library.getByRole('article').filter({ has: library.getByRole('heading', { name: label }) }).getByRole('button', { name: TELLING.Title });
  await expect(written).toBeFocused();
  await expect(written).toBeInViewport();

  // And it can be taken off again, and put back.
  await button(library, TELLING.Title).first().click();
  await button(library, `This story is not for “${label}”`).click();
  await expect(why).toHaveCount(0);
  expect(await readRaw(library, 'stories')).toMatchObject([{ forBehaviour: null }]);
  await button(library, 'Undo').last().click();
  await expect(why).toBeVisible();
  await button(library, 'Back to the sheet').click();
  await expect(library.getByRole('heading', { name: 'Front Desk Host' }).first()).toBeVisible();
});

test('an earlier text survives the end of the browser, and going back to it can be undone', async ({ underline }) => {
  const before = await underline.openOwn('library.html');
  await putRaw(before, 'stories', [storedStory({ action: ACTION })]);
  await before.reload();
  await button(before, /^Gate/).click();
  await field(before, 'Action').fill('Gone.');
  await expect(saved(before)).toBeVisible();
  await underline.restart('crash');

  const library = await underline.openOwn('library.html');
  await button(library, /^Gate/).click();
  await expect(field(library, 'Action')).toHaveValue('Gone.');
  await button(library, 'Earlier versions').click();
  const dialog = library.getByRole('dialog', { name: 'Earlier versions' });
  await expect(dialog.getByText('1 word added, 20 taken out after this, in Action')).toBeVisible();
  await dialog.getByRole('button', { name: 'Go back to this' }).click();
  await expect(field(library, 'Action')).toHaveValue(ACTION);
  await expect(saved(library)).toBeVisible();
  expect(await readRaw(library, 'stories')).toMatchObject([{ action: ACTION }]);
  // The newer text is an earlier one now, too.
  expect(await readRaw(library, 'versions')).toEqual(expect.arrayContaining([expect.objectContaining({ text: expect.objectContaining({ action: 'Gone.' }) })]));

  await library.getByRole('group', { name: 'Tools for this story' }).getByRole('button', { name: 'Undo' }).click();
  await expect(field(library, 'Action')).toHaveValue('Gone.');
  await expect(library.getByText('Undone in Action')).toBeVisible();
  await expect.poll(async () => readRaw(library, 'stories')).toMatchObject([{ action: 'Gone.' }]);
});

test('undo and redo go over the whole story, after what the field itself can undo', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await putRaw(library, 'stories', [storedStory({})]);
  await library.reload();
  await button(library, /^Gate/).click();
  const undo = library.getByRole('group', { name: 'Tools for this story' }).getByRole('button', { name: 'Undo' });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await field(library, 'Situation').pressSequentially('It rained.');
  await field(library, 'Action').pressSequentially('I rang.');
  await expect(undo).not.toHaveAttribute('aria-disabled');

  // By keys, as often as it takes: nothing may come back that was undone already.
  const seen: string[] = [];
  for (let press = 0; press < 30 && seen.at(-1) !== ' | '; press += 1) {
    await library.keyboard.press('Control+z');
    await library.waitForTimeout(30);
    seen.push(`${await field(library, 'Situation').inputValue()} | ${await field(library, 'Action').inputValue()}`);
  }
  expect(seen.at(-1)).toBe(' | ');
  expect([...seen].sort((a, b) => b.length - a.length)).toEqual(seen);
  for (let press = 0; press < 30; press += 1) {
    await library.keyboard.press('Control+Shift+z');
    await library.waitForTimeout(30);
  }
  await expect(field(library, 'Situation')).toHaveValue('It rained.');
  await expect(field(library, 'Action')).toHaveValue('I rang.');

  // By the buttons, which keep the focus.
  await undo.click();
  await expect(undo).toBeFocused();
  await expect(library.getByText(/^Undone in /)).toBeVisible();
  await button(library, 'Redo').click();
  await expect(field(library, 'Action')).toHaveValue('I rang.');
  await expect(saved(library)).toBeVisible();
  await expect.poll(async () => readRaw(library, 'stories')).toMatchObject([{ situation: 'It rained.', action: 'I rang.' }]);
});

test('a story that is emptied and left can be brought back with its text', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await putRaw(library, 'stories', [storedStory({ title: 'Gate', action: ACTION })]);
  await library.reload();
  await button(library, /^Gate/).click();
  await field(library, 'Action').fill('');
  await field(library, 'Title').fill('');
  await expect(saved(library)).toBeVisible();
  await library.getByRole('link', { name: 'Data and settings' }).click();
  await library.getByRole('link', { name: /^Stories/ }).click();
  await library.getByText('Recently deleted (1)').click();
  await button(library, /^Restore: /).click();
  await button(library, /^Gate/).click();
  await expect(field(library, 'Action')).toHaveValue(ACTION);
});

test('of two texts in conflict the one given up is kept', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await putRaw(library, 'stories', [storedStory({ action: 'First.' })]);
  await library.reload();
  await button(library, /^Gate/).click();
  const meet = async (theirs: string, mine: string, choice: string): Promise<void> => {
    // Another program's write, of which no live query hears.
    await putRaw(library, 'stories', [storedStory({ action: theirs, updatedAt: new Date(Date.now() + 60_000).toISOString() })]);
    await field(library, 'Action').fill(mine);
    await button(library, choice).click();
    await expect(saved(library)).toBeVisible();
  };
  await meet('Theirs.', 'Mine.', 'Keep mine');
  await meet('Theirs again.', 'Mine again.', 'Use this text');
  await expect.poll(async () => JSON.stringify(await readRaw(library, 'versions'))).toContain('"Mine again."');
  expect(JSON.stringify(await readRaw(library, 'versions'))).toContain('"Theirs."');
  expect(await readRaw(library, 'stories')).toMatchObject([{ action: 'Theirs again.' }]);
});

test('earlier texts go for good with their story, are never more than thirty, and those of others stay', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  const old = new Date(Date.now() - 40 * 86_400_000).toISOString();
  const version = (id: string, storyId: string, keptAt: string) => ({ id, storyId, keptAt, text: { title: id, situation: '', task: '', action: '', result: '', insight: '', tags: [] } });
  await putRaw(library, 'stories', [storedStory({ id: 'gone', deletedAt: old }), storedStory({ id: 'here', action: ACTION })]);
  await putRaw(library, 'versions', [version('v-gone', 'gone', old), ...Array.from({ length: 30 }, (_, day) => version(`v${day}`, 'here', new Date(Date.now() - (60 - day) * 86_400_000).toISOString()))]);
  await library.reload();
  await expect.poll(async () => (await readRaw(library, 'versions')).length).toBe(30);
  await button(library, /^Gate/).click();
  await field(library, 'Action').fill('');
  await expect(saved(library)).toBeVisible();
  await expect.poll(async () => JSON.stringify(await readRaw(library, 'versions'))).toContain(ACTION);
  const left = await readRaw(library, 'versions');
  expect(left).toHaveLength(30);
  expect(left).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'v0' }), expect.objectContaining({ id: 'v29' })]));
});

test('in a narrow window the keyboard stays with the story that is opened, and with the list when it is deleted', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await library.setViewportSize({ width: 360, height: 800 });
  await putRaw(library, 'stories', [storedStory({ id: 'one', title: 'Gate', action: ACTION }), storedStory({ id: 'two', title: 'Tent', action: ACTION })]);
  await library.reload();
  await button(library, /^Gate/).focus();
  await library.keyboard.press('Enter');
  await expect(button(library, 'All stories')).toBeFocused();
  await button(library, 'Delete').focus();
  await library.keyboard.press('Enter');
  await expect(button(library, /^Tent/)).toBeFocused();
});
