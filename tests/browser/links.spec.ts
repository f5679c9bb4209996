// What a person says of links holds, teaches, and can be taken back; the coverage screen leads from a gap to a story.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Underline } from './extension-fixture.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const STORIES = [
  {
    Title: 'The wedding party and the flooded room',
    Situation: 'I was on the desk of a small hotel on a Saturday in June when a pipe burst above the bride’s room.',
    Task: 'I had to calm the family, who were shouting, and find them a room in a full house.',
    Action: 'I listened first and said sorry. I rang three hotels nearby, got them a better room, carried their bags over myself and had the dress steamed. I wrote it all down for the next shift.',
    Result: 'They were dressed in time. The mother wrote to the owner, and they came back for their anniversary.',
  },
  {
    Title: 'The new till',
    Situation: 'In March the shop changed to a new till and nobody had time to explain it.',
    Task: 'I wanted to be able to use it before the Easter rush.',
    Action: 'I read the manual at home, practised in my breaks and wrote down every step.',
    Result: 'After a week I taught two colleagues how to use it.',
  },
] as const;

async function writeStories(underline: Underline): Promise<Page> {
  const library = await underline.openOwn('library.html');
  for (const story of STORIES) {
    await library.getByRole('button', { name: 'Write a story' }).first().click();
    await library.getByRole('menuitem', { name: 'A blank page' }).click();
    for (const [label, text] of Object.entries(story)) await library.getByRole('textbox', { name: label, exact: true }).fill(text);
    await expect(library.getByText('Saved on this device')).toBeVisible();
    await expect(library.getByRole('button', { name: story.Title }).first()).toBeVisible();
  }
  return library;
}

async function openSheet(underline: Underline): Promise<Page> {
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, POSTING_PAGE));
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  await expect(panel.getByText(/^Saved/)).toBeVisible();
  return panel;
}

const cardOf = (page: Page, label: string): Locator => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: label, exact: true }) });

/** The first card that tells the story, and not only as the second one, by its heading. */
async function cardTelling(page: Page, title: string): Promise<string> {
  const card = page.getByRole('article').filter({ has: page.locator('.story-row__body > .story-row__title', { hasText: title }) }).first();
  return (await card.getByRole('heading', { level: 3 }).innerText()).trim();
}

async function say(page: Page, label: string, item: RegExp): Promise<void> {
  await cardOf(page, label).getByRole('button', { name: /^Change the story/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('what is said of a link holds after a reload, shows in the library, and is taken back by Undo', async ({ underline }) => {
  const library = await writeStories(underline);
  const panel = await openSheet(underline);
  const [{ Title: title }] = STORIES;
  const label = await cardTelling(panel, title);
  const planned = (page: Page): Locator => cardOf(page, label).locator('.story-row__body > .story-row__title');

  await say(panel, label, /^Does not fit/);
  await expect(planned(panel).filter({ hasText: title })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).first().click();
  await expect(planned(panel)).toHaveText(title);

  await say(panel, label, /^Fits/);
  await expect(cardOf(panel, label).getByText('You said that it fits', { exact: true })).toBeVisible();
  await say(panel, label, /^Always tell this one/);
  await expect(cardOf(panel, label).getByText('Always told here')).toBeVisible();

  await library.goto(library.url().replace(/#.*/, '#sheets'));
  await library.getByRole('button', { name: /Front Desk Host/ }).click();
  await expect(cardOf(library, label).getByText('Always told here')).toBeVisible();
  await library.reload();
  await expect(cardOf(library, label).getByText('Always told here')).toBeVisible();

  await say(library, label, /^Does not fit/);
  await expect(cardOf(library, label).getByText('Always told here')).toHaveCount(0);
  await expect(planned(panel).filter({ hasText: title })).toHaveCount(0);
  await library.reload();
  await cardOf(library, label).locator('summary').click();
  await cardOf(library, label).getByRole('button', { name: `Offer “${title}” again` }).click();
  await expect(planned(library)).toHaveText(title);
});

test('a story is chosen by hand, by keyboard, and says why in its own words', async ({ underline }) => {
  await writeStories(underline);
  const panel = await openSheet(underline);
  const [{ Title: flooded }, { Title: till }] = STORIES;
  const label = await cardTelling(panel, flooded);

  await cardOf(panel, label).getByRole('button', { name: /^Why this story/ }).focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('dialog').locator('.underlined').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).exclude('[data-radix-focus-guard]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  await panel.keyboard.press('Escape');
  await expect(cardOf(panel, label).getByRole('button', { name: /^Why this story/ })).toBeFocused();

  await cardOf(panel, label).getByRole('button', { name: /^Change the story/ }).focus();
  await panel.keyboard.press('Enter');
  await panel.getByRole('menuitem', { name: /^Choose another story/ }).press('Enter');
  const dialog = panel.getByRole('dialog');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await panel.keyboard.type('till');
  await dialog.getByRole('button', { name: new RegExp(till) }).press('Enter');
  await expect(cardOf(panel, label).locator('.story-row__body > .story-row__title')).toHaveText(till);
  await expect(cardOf(panel, label).getByText('Always told here')).toBeVisible();
  await expect(cardOf(panel, label).getByRole('button', { name: /^Change the story/ })).toBeFocused();
});

test('the coverage screen shows the gaps, and a story written from there is linked', async ({ underline }) => {
  await openSheet(underline);
  const library = await underline.openOwn('library.html#coverage');
  await expect(library.getByRole('heading', { name: 'What your stories cover' })).toBeVisible();
  await expect(library.getByText(/You have no stories yet/)).toBeVisible();
  const first = library.locator('.next-story').first();
  const label = (await first.getByRole('heading', { level: 4 }).innerText()).trim();
  await expect(library.getByRole('row', { name: new RegExp(`^${label}`) })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: library }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);

  await first.getByRole('button', { name: /^Write a story for/ }).click();
  await library.getByRole('textbox', { name: 'Title', exact: true }).fill('Something that no map knows');
  await library.getByRole('textbox', { name: 'Action', exact: true }).fill('I did it, step by step, until it was done.');
  await expect(library.getByText('Saved on this device')).toBeVisible();
  await library.getByRole('link', { name: 'Coverage' }).click();
  const row = library.getByRole('row', { name: new RegExp(`^${label}`) });
  await expect(row.getByRole('img', { name: /strong|partial/ })).toHaveCount(1);
  await expect(library.locator('.next-story').filter({ has: library.getByRole('heading', { level: 4, name: label, exact: true }) })).toHaveCount(0);
});

test('of a story in another language it is said once that it cannot be read, and never that it serves nothing', async ({ underline }) => {
  const library = await underline.openOwn('library.html');
  await library.getByRole('button', { name: 'Write a story' }).first().click();
  await library.getByRole('menuitem', { name: 'A blank page' }).click();
  await library.getByRole('textbox', { name: 'Title', exact: true }).fill('Der volle Reisebus');
  await library.getByRole('textbox', { name: 'Action', exact: true }).fill('Ich habe allen Gästen Kaffee gebracht und jeder Familie gesagt, wann ihr Zimmer bereit ist.');
  await expect(library.getByText('Saved on this device')).toBeVisible();
  const panel = await openSheet(underline);
  await expect(panel.getByText(/in a language that Underline cannot read/)).toHaveCount(1);
  await library.goto(library.url().replace(/#.*/, '#coverage'));
  await expect(library.getByText(/in a language that Underline cannot read/)).toBeVisible();
  await expect(library.getByText(/serves nothing/)).toHaveCount(0);
});
