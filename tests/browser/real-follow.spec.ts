// "Follow me here" in a real window, with the browser's own question answered by real keys: refused first, then allowed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { prepareBrowser } from '../../scripts/browsers.ts';
import { startDisplay } from '../../scripts/display.ts';
import { startExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { startPageServer } from '../../scripts/page-server.ts';
import { CHROME_BUILD } from '../../scripts/steps.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';
import { readExtensionRequests } from './request-guard.ts';

const SIZE = { width: 1280, height: 900 };
/** Until the browser's question stands there and takes keys; nothing outside the browser can tell. */
const QUESTION_MS = 1_200;

test('the browser asks, and only its yes lets the panel follow', async () => {
  test.skip(process.platform !== 'linux', 'needs Xvfb and xdotool');
  const program = prepareBrowser();
  if (!program.ok) throw new Error(program.problem);
  const folder = mkdtempSync(join(tmpdir(), 'underline-follow-'));
  const netLog = join(folder, 'net.json');
  const server = await startPageServer();
  const display = await startDisplay(SIZE);
  let started: ExtensionBrowser | null = null;
  try {
    const browser = await startExtensionBrowser({ program: program.value, extension: CHROME_BUILD, profile: join(folder, 'profile'), headless: false, hosts: server.hosts(['jobs.example.com']), keyHash: server.keyHash, environment: display.environment, netLog, size: SIZE });
    started = browser;
    server.serve(POSTING_ADDRESS, POSTING_PAGE);
    server.serve('https://jobs.example.com/roles/215', POSTING_PAGE.replaceAll('Front Desk Host', 'Evening Desk Host').replaceAll('roles/214', 'roles/215'));
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(POSTING_ADDRESS);
    await page.bringToFront();
    display.press('alt+shift+u');
    const panel = await browser.findPanel();
    await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();

    // "Deny" has the focus.
    await askToFollow(panel);
    display.press('Return');
    await expect(panel.getByText('Underline does not follow you on jobs.example.com.').first()).toBeVisible();
    const next = await browser.context.newPage();
    await next.goto('https://jobs.example.com/roles/215');
    await expect(panel.getByText('Underline cannot see the page in front.')).toBeVisible();
    await page.bringToFront();

    await askToFollow(panel);
    display.press('Tab');
    display.press('Return');
    await expect(panel.getByText('Underline follows you on jobs.example.com now.').first()).toBeVisible();
    await next.bringToFront();
    await expect(panel.getByRole('heading', { level: 1, name: 'Evening Desk Host' })).toBeVisible();

    await browser.stop();
    expect(readExtensionRequests(netLog), 'requests made by the extension').toEqual([]);
  } finally {
    await started?.kill();
    display.stop();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

async function askToFollow(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Follow me on jobs.example.com' }).click();
  await panel.getByRole('button', { name: 'Yes, ask the browser' }).click();
  await panel.waitForTimeout(QUESTION_MS);
}
