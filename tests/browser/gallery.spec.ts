// Every state of the panel in the gallery, light and dark: no accessibility findings, nothing wider than the panel, and all of
// it reached by keyboard. The sheet prints on one page.
import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { prepareBrowser } from '../../scripts/browsers.ts';
import { serveGallery, type Gallery } from '../gallery/serve.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let gallery: Gallery;
let browser: Browser;
let states: readonly string[] = [];

// One gallery and one browser serve them all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const program = prepareBrowser();
  if (!program.ok) throw new Error(program.problem);
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: program.value, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(gallery.addressOf(''));
  states = await page.getByRole('link').allInnerTexts();
  await page.close();
});

test.afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** Sheets whose cards are looked at, with everything unfolded. The other sheets have the same cards under another head. */
const WHOLE: ReadonlySet<string> = new Set(['sheet', 'sheet-topics', 'sheet-corrected', 'sheet-success-profiles', 'sheet-no-stories', 'sheet-long-words', 'sheet-rtl']);

test('has no accessibility findings in any state, in the light', async () => {
  expect(states.length).toBeGreaterThan(25);
  await expectNoFindings(states, 'light');
});

test('has no accessibility findings in the dark', async () => {
  await expectNoFindings(['start', 'reading-waiting', 'sheet', 'sheet-sample', 'sheet-partly', 'sheet-role-unsure', 'sheet-corrected', 'sheet-success-profiles', 'sheet-not-saved', 'cannot-read-unknown', 'failed', 'start-hidden', 'sheet-other-page', 'sheet-hidden-page', 'sheet-next-is-coming', 'not-posting-frame', 'stories-empty', 'stories-list', 'story-half', 'story-gap', 'story-not-saved'], 'dark');
});

async function expectNoFindings(names: readonly string[], colorScheme: 'light' | 'dark'): Promise<void> {
  test.setTimeout(240_000);
  const page = await show('start', { colorScheme, reducedMotion: 'reduce' });
  for (const state of names) {
    await goTo(page, state);
    const axe = new AxeBuilder({ page }).withTags([...WCAG, 'best-practice']);
    if (WHOLE.has(state)) for (const summary of await page.locator('summary:visible').all()) await summary.click();
    else axe.exclude('.sheet-body');
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), state).toEqual([]);
  }
  await page.context().close();
}

test('has no accessibility findings in menus, panes and the paste dialog', async () => {
  const acts: readonly ((page: Page) => Promise<void>)[] = [
    (page) => page.getByRole('button', { name: 'More' }).click(),
    (page) => page.getByRole('button', { name: /^Kind of work/ }).click(),
    (page) => page.getByRole('button', { name: 'Export' }).click(),
    (page) => page.getByRole('button', { name: /^Seen as/ }).click(),
    async (page) => {
      await page.locator('.behaviour-card__details > summary').first().click();
      await page.getByRole('button', { name: /^Answer with/ }).first().click();
    },
    async (page) => {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Paste a posting' }).click();
    },
  ];
  for (const act of acts) {
    const page = await show('sheet', { reducedMotion: 'reduce' });
    await act(page);
    // Radix guards the focus with two empty elements that are hidden from assistive technology. A card's button that an open menu half
    // covers is not a small one.
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).exclude('[data-radix-focus-guard]').exclude('.card-menu').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.context().close();
  }
});

test('explains every line in a view that is free of findings and as wide as the panel, in any state', async () => {
  for (const [state, colorScheme] of [['sheet-corrected', 'light'], ['sheet-corrected', 'dark'], ['sheet-long-words', 'light'], ['sheet-rtl', 'light']] as const) {
    const page = await show(state, { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce', colorScheme });
    await page.getByRole('button', { name: /^Change “/ }).first().click();
    await expectNone(page, state);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /See every line$/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Why these?' });
    await dialog.getByText(/and not others\?$/).click();
    // The longest line, with its reasons and all that can be chosen for it.
    const lines = dialog.getByRole('tabpanel').locator('button[aria-expanded]');
    const lengths = (await lines.allInnerTexts()).map((text) => text.length);
    await lines.nth(lengths.indexOf(Math.max(...lengths))).click();
    await dialog.getByRole('button', { name: 'Count this as …' }).click();
    await expectNone(page, state);
    expect(await dialog.evaluate((box) => [box, ...box.querySelectorAll(':not(.visually-hidden)')].filter((part) => part.scrollWidth > box.clientWidth).length), state).toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.context().close();
  }
});

async function expectNone(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).exclude('[data-radix-focus-guard]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), state).toEqual([]);
}

test('is never wider than a panel of 320 pixels, long words and right-to-left pages included', async () => {
  const page = await show('start', { viewport: { width: 320, height: 700 } });
  for (const state of states) {
    await goTo(page, state);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(tooWide, state).toBe(0);
  }
  await page.context().close();
});

test('helps to write in menus, panes and a dialog that are free of findings and as wide as the panel', async () => {
  const acts: readonly [state: string, act: (page: Page) => Promise<void>][] = [
    ['stories-empty', (page) => page.getByRole('button', { name: 'Write a story' }).click()],
    ['story-half', (page) => page.getByRole('button', { name: /^Prompts/ }).click()],
    ['story-half', (page) => page.getByRole('button', { name: 'Keys' }).click()],
    ['story-half', (page) => page.getByRole('button', { name: 'Earlier versions' }).click()],
    ['story-versions-unreadable', (page) => page.getByRole('button', { name: 'Earlier versions' }).click()],
    ['story-rtl', (page) => page.getByRole('button', { name: 'Earlier versions' }).click()],
  ];
  for (const [state, act] of acts) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await show(state, { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce', colorScheme });
      await act(page);
      const pane = page.locator('[role=menu], [role=dialog]');
      await expect(pane).toBeVisible();
      await expectNone(page, state);
      expect(await pane.evaluate((box) => [box, ...box.querySelectorAll(':not(.visually-hidden)')].filter((part) => part.scrollWidth > box.clientWidth).length), state).toBe(0);
      await page.context().close();
    }
  }
});

test('says so in the story form when nothing can be stored, and keeps the words', async () => {
  const page = await show('story-not-saved', { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
  await page.getByRole('textbox', { name: 'Result' }).fill('Nobody waited in the snow any more.');
  await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Result' })).toHaveValue('Nobody waited in the snow any more.');
  await expectNone(page, 'story-not-saved');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});

test('does everything by keyboard', async () => {
  const page = await show('sheet');
  const names: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused ? (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim() : '';
    });
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline, `the focus on "${name}" can be seen`).not.toBe('none');
    names.push(name);
  }
  const order = ['Open your stories', 'More', 'How this was read', 'Kind of work', 'Open all', 'Show in the page', 'What they are after'];
  const places = order.map((part) => names.findIndex((name) => name.includes(part)));
  expect(places, names.join(' | ')).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);

  await page.getByRole('button', { name: /^Kind of work/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Kind of work/ })).toBeFocused();

  await page.locator('.behaviour-card__details > summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('What they are really after').first()).toBeVisible();
  await page.locator('.quote__button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^onShowQuote/).first()).toBeVisible();
  await page.context().close();
});

test('asks before it follows, in a dialog that is free of findings, as wide as the panel and done by keyboard', async () => {
  for (const state of ['sheet-other-page', 'sheet-other-page-long']) {
    const page = await show(state, { viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Follow me on/ }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Follow you on/ });
    await expect(dialog).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).exclude('[data-radix-focus-guard]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), state).toEqual([]);
    expect(await dialog.evaluate((box) => [box, ...box.querySelectorAll('*')].filter((part) => part.scrollWidth > box.clientWidth).length), state).toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('button', { name: /^Follow me on/ }).press('Enter');
    await page.getByRole('button', { name: 'Yes, ask the browser' }).press('Enter');
    await expect(page.getByText(/^onFollow /).first()).toBeVisible();
    await page.context().close();
  }
});

test('offers to take the removal of samples back', async () => {
  const page = await show('sheet-sample');
  await page.getByRole('button', { name: 'Remove the sample data' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('undone').first()).toBeVisible();
  await page.context().close();
});

test('asks for a whole posting before it makes a sheet of pasted text', async () => {
  const page = await show('start');
  await page.getByLabel('Text of the posting').fill('Too short');
  await page.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(page.getByLabel('Text of the posting')).toHaveAccessibleDescription(/too short/);
  await page.getByLabel('Text of the posting').fill('Serve guests at the counter and keep it clean. '.repeat(4));
  await page.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(page.getByText(/^onPaste Serve guests/).first()).toBeVisible();
  await page.context().close();
});

test('prints each sheet on one page, of A4 and of Letter', async () => {
  for (const state of ['sheet', 'sheet-no-stories', 'sheet-long-words', 'sheet-sparse', 'sheet-topics', 'sheet-rtl']) {
    const page = await show(state);
    await page.evaluate(() => document.fonts.ready);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, `${state} on ${format}`).toBe(1);
    }
    await page.context().close();
  }
});

test('fits the printed sheet alike for people who want less motion', async () => {
  const fits = [];
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const page = await show('sheet', { reducedMotion });
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    fits.push(await page.locator('.print-sheet').evaluate((sheet) => [sheet.getAttribute('data-trim'), sheet.getAttribute('style')]));
    await page.context().close();
  }
  expect(fits[1]).toEqual(fits[0]);
});

async function show(state: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  const page = await context.newPage();
  await goTo(page, state);
  return page;
}

async function goTo(page: Page, state: string): Promise<void> {
  await page.goto(gallery.addressOf(state));
  await page.locator(`[data-gallery="${state}"] > *`).first().waitFor();
}
