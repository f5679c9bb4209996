// "Follow me here": on a site that the person lets Underline follow, each page in front is read by itself; elsewhere none is, and what is
// shown is never taken for another page's. The browser's question cannot be clicked without a window, so that the tests say yes to it
// in advance in the browser's own settings; real-follow.spec.ts clicks the question itself. The package is the one that ships.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Underline } from './extension-fixture.ts';
import { CLERK, HOST, movingPage, SITES, type Site } from './moving-pages.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const OTHER = 'Another page is in front.';
const NEXT_PAGE = POSTING_PAGE.replaceAll('Front Desk Host', 'Evening Desk Host').replaceAll('roles/214', 'roles/215');

function siteNamed(name: string): Site {
  const site = SITES.find((one) => one.name === name);
  if (!site) throw new Error(`There is no site ${name}.`);
  return site;
}

const title = (panel: Page, name: string) => panel.getByRole('heading', { level: 1, name });

/** Opens the site's first job and has it followed, by the panel's own menu. */
async function followOn(underline: Underline, site: Site): Promise<{ page: Page; panel: Page; takeAway: () => Promise<void> }> {
  const settings = await underline.openSettings();
  const host = new URL(site.addressOf(HOST)).hostname;
  const pattern = `https://${host}/*`;
  await settings.agree(pattern);
  underline.server.serve(site.addressOf(CLERK), movingPage(site));
  const page = await underline.open(site.addressOf(HOST), movingPage(site));
  const panel = await underline.clickToolbar(page);
  await expect(title(panel, HOST.title)).toBeVisible();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: `Follow me on ${host}` }).click();
  await expect(panel.getByRole('dialog', { name: `Follow you on ${host}?` })).toContainText('You can stop it at any time');
  await panel.getByRole('button', { name: 'Yes, ask the browser' }).click();
  await expect(panel.getByText(`Underline follows you on ${host} now.`).first()).toBeVisible();
  return { page, panel, takeAway: () => settings.takeAway(pattern) };
}

/** From now on counts how often the panel has a page captured. */
async function countCaptures(panel: Page): Promise<() => Promise<number>> {
  await panel.evaluate(`{ const run = chrome.scripting.executeScript.bind(chrome.scripting); globalThis.captures = 0; chrome.scripting.executeScript = (what) => { if (what.files?.includes('/capture.js')) globalThis.captures += 1; return run(what); }; }`);
  return async () => Number(await panel.evaluate('globalThis.captures'));
}

for (const site of SITES) {
  test(`follows to the next job in place, back and forward, on ${site.name}`, async ({ underline }) => {
    const { page, panel } = await followOn(underline, site);
    await page.evaluate('openJob(1)');
    // The text comes later than the address: the job before is not read for it.
    await expect(title(panel, CLERK.title)).toBeVisible();
    await expect(panel.getByText(OTHER)).toBeHidden();
    await expect(panel.getByRole('blockquote').filter({ hasText: 'Record each return without mistakes' })).not.toHaveCount(0);
    await page.goBack();
    await expect(title(panel, HOST.title)).toBeVisible();
    await page.goForward();
    await expect(title(panel, CLERK.title)).toBeVisible();
    // One sheet for each job, none of them under the other's address.
    const library = await underline.openOwn('library.html#sheets');
    await expect(library.getByRole('main').getByText(/2 sheets/)).toBeVisible();
  });
}

test('without it, a job opened in place is not read before the person says so; the sheet is marked, and comes back with its page', async ({ underline }) => {
  const site = siteNamed('LinkedIn’s search');
  const page = await underline.open(site.addressOf(HOST), movingPage(site));
  const panel = await underline.clickToolbar(page);
  await expect(title(panel, HOST.title)).toBeVisible();
  const captures = await countCaptures(panel);
  await page.evaluate('openJob(1)');
  await expect(panel.getByText(OTHER)).toBeVisible();
  await expect(panel.getByText('The sheet below is for “Evening Host”, Tidewell.')).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Sheet of another page: Evening Host' })).toBeVisible();
  await page.waitForTimeout(2_000);
  await expect(title(panel, HOST.title)).toBeVisible();
  expect(await captures(), 'captures before the person asks').toBe(0);

  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(title(panel, CLERK.title)).toBeVisible();
  expect(await captures()).toBeGreaterThan(0);
  await page.goBack();
  await expect(title(panel, HOST.title)).toBeVisible();
  await expect(panel.getByText(OTHER)).toBeHidden();
});

test('while the next job’s text has not come, the job before is never shown as the page’s own', async ({ underline }) => {
  const { page, panel } = await followOn(underline, siteNamed('LinkedIn’s search'));
  await page.evaluate('window.later = 2000; openJob(1)');
  await expect(panel.getByText('Reading the page in front')).toBeVisible();
  await panel.evaluate(`globalThis.stale = 0; new MutationObserver(() => { if (document.querySelector('h1')?.textContent === ${JSON.stringify(HOST.title)} && !document.querySelector('.other-page')) globalThis.stale += 1; }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
  await expect(title(panel, CLERK.title)).toBeVisible();
  expect(await panel.evaluate('globalThis.stale'), 'times that the sheet of the job before stood unmarked').toBe(0);
});

test('asked for the next job before its text has come, it waits for it', async ({ underline }) => {
  const site = siteNamed('LinkedIn’s search');
  const page = await underline.open(site.addressOf(HOST), movingPage(site));
  const panel = await underline.clickToolbar(page);
  await expect(title(panel, HOST.title)).toBeVisible();
  await page.evaluate('window.later = 1800; openJob(1)');
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByText('Waiting for its text')).toBeVisible();
  await expect(title(panel, CLERK.title)).toBeVisible();
  const library = await underline.openOwn('library.html#sheets');
  await expect(library.getByRole('main').getByText(/2 sheets/)).toBeVisible();
});

test('follows from tab to tab, and leaves pages of other sites alone', async ({ underline }) => {
  const settings = await underline.openSettings();
  await settings.agree('https://jobs.example.com/*');
  const first = await underline.open(POSTING_ADDRESS, POSTING_PAGE);
  const panel = await underline.clickToolbar(first);
  await expect(title(panel, 'Front Desk Host')).toBeVisible();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Follow me on' }).click();
  await panel.getByRole('button', { name: 'Yes, ask the browser' }).click();

  await underline.open('https://jobs.example.com/roles/215', NEXT_PAGE);
  await expect(title(panel, 'Evening Desk Host')).toBeVisible();
  await first.bringToFront();
  await expect(title(panel, 'Front Desk Host')).toBeVisible();
  await expect(panel.getByText(OTHER)).toBeHidden();

  await underline.open('https://closed.example.org/roles/216', NEXT_PAGE.replaceAll('Evening Desk Host', 'Morning Desk Host'));
  await expect(panel.getByText('Underline cannot see the page in front.')).toBeVisible();
  await panel.waitForTimeout(1_500);
  await expect(title(panel, 'Morning Desk Host')).toBeHidden();
  await panel.getByRole('button', { name: 'Back to its page' }).click();
  await expect(panel.getByText('Underline cannot see the page in front.')).toBeHidden();
});

test('reads a followed page again when it is loaded anew, and says when the posting has gone', async ({ underline }) => {
  const { page, panel } = await followOn(underline, siteNamed('LinkedIn’s job pages'));
  await page.reload();
  await panel.waitForTimeout(1_000);
  await expect(title(panel, HOST.title)).toBeVisible();
  underline.server.serve(page.url(), '<!doctype html><title>Gone</title><body><h1>This job has expired</h1><p>The job you are looking for is no longer available.</p>');
  await page.reload();
  await expect(panel.getByRole('heading', { name: 'This posting is gone' })).toBeVisible();
});

test('what was read of a page that the person has left meanwhile is not shown', async ({ underline }) => {
  const { page, panel } = await followOn(underline, siteNamed('LinkedIn’s search'));
  await page.evaluate('window.later = 100; openJob(1); setTimeout(() => history.back(), 380)');
  const seen: string[] = [];
  for (let look = 0; look < 30; look += 1) {
    seen.push(await panel.getByRole('heading', { level: 1 }).first().innerText());
    await panel.waitForTimeout(100);
  }
  expect(seen.at(-1)).toBe(HOST.title);
  await expect(panel.getByText(OTHER)).toBeHidden();
});

test.describe('it ends', () => {
  test('from the panel’s menu', async ({ underline }) => {
    const { page, panel } = await followOn(underline, siteNamed('LinkedIn’s search'));
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Stop following me on www.linkedin.com' }).click();
    await expect(panel.getByText('no longer follows you on www.linkedin.com').first()).toBeVisible();
    await page.evaluate('openJob(1)');
    await panel.waitForTimeout(2_000);
    await expect(title(panel, CLERK.title)).toBeHidden();
  });

  test('in Data and settings, which list each site', async ({ underline }) => {
    const { page, panel } = await followOn(underline, siteNamed('LinkedIn’s search'));
    const library = await underline.openOwn('library.html#data');
    const section = library.getByRole('region', { name: 'Sites where Underline follows you' });
    await expect(section.getByText('www.linkedin.com', { exact: true })).toBeVisible();
    const { violations } = await new AxeBuilder({ page: library }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await section.getByRole('button', { name: 'Stop following me on www.linkedin.com' }).press('Enter');
    await expect(section.getByText('None.')).toBeVisible();
    await page.bringToFront();
    await page.evaluate('openJob(1)');
    await panel.waitForTimeout(2_000);
    await expect(title(panel, CLERK.title)).toBeHidden();
  });

  test('in the browser’s own settings', async ({ underline }) => {
    const { page, panel, takeAway } = await followOn(underline, siteNamed('LinkedIn’s search'));
    const library = await underline.openOwn('library.html#data');
    const section = library.getByRole('region', { name: 'Sites where Underline follows you' });
    await expect(section.getByText('www.linkedin.com', { exact: true })).toBeVisible();
    await takeAway();
    await expect(section.getByText('None.')).toBeVisible();
    await page.bringToFront();
    await page.evaluate('openJob(1)');
    await panel.waitForTimeout(2_000);
    await expect(title(panel, CLERK.title)).toBeHidden();
  });
});
