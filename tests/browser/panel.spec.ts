// The panel beside a page: what it shows of a posting, and what it says where there is none.
import { expect, test } from './extension-fixture.ts';
import { BROKEN_JSON_LD_PAGE, EMPTY_PAGE, HUGE_PAGE, LIST_PAGE, PDF_FILE, POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const CARDS = { name: /^Prepare these/ } as const;

test('shows the sheet of the posting in front, with the posting’s own words', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  await expect(panel.getByText('Marram House Hotels', { exact: true }).first()).toBeVisible();
  await expect(panel.getByText('Southwold, Suffolk', { exact: false }).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Kind of work: Hospitality/ })).toBeVisible();
  await expect(panel.getByRole('heading', CARDS)).toBeVisible();
  const cards = panel.getByRole('main').getByRole('article');
  expect(await cards.count()).toBeGreaterThanOrEqual(6);
  expect(await cards.count()).toBeLessThanOrEqual(8);
  const posting = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  const quotes = await panel.getByRole('blockquote').allInnerTexts();
  expect(quotes.length).toBeGreaterThanOrEqual(6);
  for (const quote of quotes) expect(posting).toContain(quote.replace(/\s+/g, ' ').replace(/ ?Show in the page$/, '').trim());
});

test('underlines a quote in the page without changing the page', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const before = await page.content();
  const panel = await underline.clickToolbar(page);
  await panel.getByRole('button', { name: /Take complaints seriously.*Show in the page/ }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await page.content()).toBe(before);
});

test('a second click on the toolbar reads the page that is there now', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  underline.server.serve('https://jobs.example.com/roles/215', POSTING_PAGE.replaceAll('Front Desk Host', 'Evening Desk Host').replaceAll('roles/214', 'roles/215'));
  await page.goto('https://jobs.example.com/roles/215');
  await underline.clickAgain(page);
  await expect(panel.getByRole('heading', { level: 1, name: 'Evening Desk Host' })).toBeVisible();
});

test('keeps up when the kind of work is changed', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, POSTING_PAGE));
  await panel.getByRole('button', { name: /^Kind of work/ }).click();
  await panel.getByRole('menuitemradio', { name: /Retail/ }).click();
  await expect(panel.getByRole('button', { name: /^Kind of work: Retail/ })).toBeVisible();
});

test('makes a sheet of text that is pasted', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open('https://jobs.example.com/empty', EMPTY_PAGE));
  await expect(panel.getByRole('heading', { name: 'This page has no text' })).toBeVisible();
  await panel.getByLabel('Text of the posting').fill('Shop Assistant\n\nYou will greet customers, answer their questions and help them to find what suits them.\nYou handle returns and complaints with patience.\nYou keep shelves full and tidy, and work the till accurately.\nYou have worked in a shop before.');
  await panel.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(panel.getByRole('heading', CARDS)).toBeVisible();
  await expect(panel.getByRole('blockquote').filter({ hasText: 'You handle returns and complaints with patience' })).not.toHaveCount(0);
});

test('reads the selected text alone when asked to', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', CARDS)).toBeVisible();
  await page.evaluate(() => {
    const list = document.querySelectorAll('main ul')[1];
    if (list) getSelection()?.selectAllChildren(list);
  });
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Read the selected text' }).click();
  await expect(panel.getByRole('blockquote').filter({ hasText: 'Composure when three things happen' })).not.toHaveCount(0);
  await expect(panel.getByRole('blockquote').filter({ hasText: 'Welcome guests on arrival' })).toHaveCount(0);
});

test('reads the page itself when its job data are broken', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, BROKEN_JSON_LD_PAGE));
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  await expect(panel.getByRole('blockquote').filter({ hasText: 'Take complaints seriously' })).not.toHaveCount(0);
});

test('copes with a page of five megabytes', async ({ underline }) => {
  expect(HUGE_PAGE.length).toBeGreaterThan(5_000_000);
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, HUGE_PAGE));
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByRole('blockquote').filter({ hasText: 'Take complaints seriously' })).not.toHaveCount(0);
});

test.describe('says what is the matter and what helps', () => {
  test('on a list of jobs', async ({ underline }) => {
    const panel = await underline.clickToolbar(await underline.open('https://jobs.example.com/search', LIST_PAGE));
    await expect(panel.getByRole('heading', { name: 'This is a list of jobs' })).toBeVisible();
    await expect(panel.getByText('Open one of the jobs')).toBeVisible();
  });

  test('on a page of the browser', async ({ underline }) => {
    const page = await underline.context().newPage();
    await page.goto('chrome://version/');
    const panel = await underline.clickToolbar(page);
    await expect(panel.getByRole('heading', { name: 'Underline cannot read this page' })).toBeVisible();
  });

  test('on a PDF', async ({ underline }) => {
    const panel = await underline.clickToolbar(await underline.open('https://jobs.example.com/job.pdf', { body: PDF_FILE, type: 'application/pdf' }));
    await expect(panel.getByRole('heading', { name: 'This is a PDF' })).toBeVisible();
  });

  test('on a page that did not load, which the browser keeps to itself', async ({ underline }) => {
    const page = await underline.context().newPage();
    await page.goto('https://nowhere.example.net/').catch(() => undefined);
    const panel = await underline.clickToolbar(page);
    await expect(panel.getByRole('heading', { name: 'Press the Underline button once more' })).toBeVisible();
  });

  test('before it was asked to read', async ({ underline }) => {
    const panel = await underline.openOwn('sidepanel.html');
    await expect(panel.getByRole('heading', { name: 'Open a job posting, then press Underline' })).toBeVisible();
  });
});
