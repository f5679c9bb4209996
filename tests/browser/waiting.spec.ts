// Pages that are slow: their text is waited for, for a few seconds and in sight; a page that is whole is not kept waiting.
import { expect, test } from './extension-fixture.ts';
import { CLERK, HOST, slowPage } from './moving-pages.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const ADDRESS = 'https://jobs.example.com/slow/1';

test('a page whose text comes after a while is waited for', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(ADDRESS, slowPage(HOST, 2_500)));
  await expect(panel.getByText('Waiting for its text')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1, name: HOST.title })).toBeVisible();
});

test('a page whose text never comes is given up, with what helps in the same place', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(ADDRESS, slowPage(HOST, null)));
  await expect(panel.getByText('Waiting for its text')).toBeVisible();
  const start = performance.now();
  await expect(panel.getByRole('heading', { name: 'The page is still loading' })).toBeVisible();
  expect(performance.now() - start).toBeLessThan(7_500);
  await expect(panel.getByRole('button', { name: 'Read the selection' })).toBeVisible();
  await expect(panel.getByLabel('Text of the posting')).toBeVisible();
});

test('a page that is held up by a script is read as far as it shows', async ({ underline }) => {
  underline.server.serve('https://jobs.example.com/never.js', { body: '', type: 'text/javascript', delayMs: 60_000 });
  underline.server.serve(POSTING_ADDRESS, POSTING_PAGE.replace('</body>', '<script src="/never.js"></script></body>'));
  const page = await underline.context().newPage();
  await page.goto(POSTING_ADDRESS, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByText('Waiting for its text')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
});

test('waiting can be stopped', async ({ underline }) => {
  const panel = await underline.clickToolbar(await underline.open(ADDRESS, slowPage(HOST, 3_000)));
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByRole('heading', { name: 'The page is still loading' })).toBeVisible();
  await panel.waitForTimeout(4_000);
  await expect(panel.getByRole('heading', { name: 'The page is still loading' })).toBeVisible();
});

test('a sheet made while the page was growing takes in what came later, and stays one sheet', async ({ underline }) => {
  const later = '<li>Train new colleagues with patience in their first weeks</li>';
  const growing = POSTING_PAGE.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '').replace('</body>', `<script>setTimeout(() => document.querySelector('main ul').insertAdjacentHTML('beforeend', ${JSON.stringify(later)}), 700)</script></body>`);
  const panel = await underline.clickToolbar(await underline.open(POSTING_ADDRESS, growing));
  await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
  await expect(panel.getByRole('blockquote').filter({ hasText: 'Train new colleagues' })).not.toHaveCount(0);
  const library = await underline.openOwn('library.html#sheets');
  await expect(library.getByRole('main').getByText('1 sheet', { exact: true })).toBeVisible();
});

test('a page that first shows the job before leaves no sheet of it under the new address', async ({ underline }) => {
  const whole = (title: string): string => slowPage(title === HOST.title ? HOST : CLERK, 0).replace(' aria-busy="true"', '');
  const page = await underline.open(ADDRESS, whole(HOST.title));
  await expect(page.getByRole('heading', { name: HOST.title })).toBeVisible();
  // The address has changed already when the button is pressed; the text follows.
  await page.evaluate(`history.pushState({}, '', '/slow/2'); setTimeout(() => { document.getElementById('root').innerHTML = document.getElementById('root').innerHTML.replaceAll(${JSON.stringify(HOST.title)}, ${JSON.stringify(CLERK.title)}); }, 2500)`);
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('heading', { level: 1, name: CLERK.title })).toBeVisible();
  const library = await underline.openOwn('library.html#sheets');
  await expect(library.getByRole('main').getByText('1 sheet', { exact: true })).toBeVisible();
  await expect(library.getByText(CLERK.title).first()).toBeVisible();
});
