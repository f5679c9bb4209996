// Pages made to exhaust, to run something, or to pass for the panel: it stays whole and calm, and takes their text for text.
import { expect, test } from './extension-fixture.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const CARDS = { name: /^Prepare these/ } as const;

test('a posting with a million list items after it is read, and said to be read in part', async ({ underline }) => {
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  await page.evaluate(() => {
    const list = document.createElement('ul');
    // Chromium itself lays out a shown list of this length for most of a minute.
    list.hidden = true;
    list.innerHTML = '<li>x'.repeat(1_000_000);
    document.body.append(list);
  });
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByText('Read in part', { exact: false }).first()).toBeVisible();
});

test('ten megabytes of text end in an answer', async ({ underline }) => {
  const filler = `<p>${'The gulls are loud in the morning and the tide comes in twice a day. '.repeat(15)}</p>`;
  const page = await underline.open(POSTING_ADDRESS, POSTING_PAGE.replace('<footer>', `${filler.repeat(10_000)}<footer>`));
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible({ timeout: 30_000 });
});

test('boxes within boxes, as deep as the browser’s own parser goes, end in an answer', async ({ underline }) => {
  const page = await underline.open('https://jobs.example.com/deep', `<!doctype html><title>Deep</title><h1>Deep</h1>${'<div class="job-description modal">'.repeat(3_000)}The bottom.`);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { level: 1, name: 'This page has no text' })).toBeVisible({ timeout: 30_000 });
});

test('markup, scripts and look-alikes of the panel stay text', async ({ underline }) => {
  const lure = '<form class="panel" action="https://jobs.example.com/steal"><h1 class="wordmark">Underline</h1><label>Password <input type="password"></label><button>Sign in to go on</button></form>';
  const title = 'Front Desk Host &lt;img src=x onerror=&quot;document.title=1&quot;&gt;';
  const html = POSTING_PAGE.replace(/<h1[^>]*>[^<]*<\/h1>/, `<h1>${title}</h1>`).replace('</main>', `<p>&lt;script&gt;document.body.remove()&lt;/script&gt; You greet guests &lt;b&gt;warmly&lt;/b&gt;.</p></main>${lure}`);
  const page = await underline.open(POSTING_ADDRESS, html);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', CARDS)).toBeVisible();
  expect(await panel.locator('input[type="password"], form[action], img, script:not([src])').count()).toBe(0);
  expect(await panel.title()).not.toBe('1');
  await expect(panel.getByText('Sign in to go on')).toHaveCount(0);
});
