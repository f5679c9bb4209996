// The one test with a real window, a real key press and a window manager: what a person's own click gives, and no more.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { prepareBrowser } from '../../scripts/browsers.ts';
import { startDisplay } from '../../scripts/display.ts';
import { startExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { startPageServer } from '../../scripts/page-server.ts';
import { CHROME_BUILD } from '../../scripts/steps.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';
import { readExtensionRequests } from './request-guard.ts';

const SIZE = { width: 1280, height: 900 };

test('the shortcut in a real window opens the panel beside the posting and reads it', async () => {
  test.skip(process.platform !== 'linux', 'needs Xvfb and xdotool');
  const program = prepareBrowser();
  if (!program.ok) throw new Error(program.problem);
  const folder = mkdtempSync(join(tmpdir(), 'underline-window-'));
  const netLog = join(folder, 'net.json');
  const server = await startPageServer();
  const display = await startDisplay(SIZE);
  let started: ExtensionBrowser | null = null;
  try {
    const browser = await startExtensionBrowser({
      program: program.value,
      extension: CHROME_BUILD,
      profile: join(folder, 'profile'),
      headless: false,
      hosts: server.hosts(['jobs.example.com']),
      keyHash: server.keyHash,
      environment: display.environment,
      netLog,
      size: SIZE,
    });
    started = browser;
    server.serve(POSTING_ADDRESS, POSTING_PAGE);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(POSTING_ADDRESS);
    await page.bringToFront();
    const before = await page.evaluate(() => innerWidth);
    expect(await browser.hasPanel()).toBe(false);

    display.press('alt+shift+u');
    const panel = await browser.findPanel();
    await expect(panel.getByRole('heading', { level: 1, name: 'Front Desk Host' })).toBeVisible();
    await expect(panel.getByRole('blockquote').filter({ hasText: 'Take complaints seriously' })).not.toHaveCount(0);
    // It stands beside the page, which has made room for it.
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(before);

    await browser.stop();
    expect(readExtensionRequests(netLog), 'requests made by the extension').toEqual([]);
  } finally {
    await started?.kill();
    display.stop();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
