// The menu of the right mouse button, with a real mouse and keys in a real window: the page, and selected text.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { prepareBrowser } from '../../scripts/browsers.ts';
import { startDisplay } from '../../scripts/display.ts';
import { startExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { startPageServer } from '../../scripts/page-server.ts';
import { CHROME_BUILD } from '../../scripts/steps.ts';
import { POSTING_ADDRESS, POSTING_PAGE } from './pages.ts';

const SIZE = { width: 1280, height: 900 };

/** Chromium's menu ends with "Inspect" (and, on a page, "View page source" before it); the extension's entry stands right above. */
const CASES = [
  { name: 'on the page', upwards: 3, select: null, finds: 'Welcome guests on arrival', lacks: null },
  { name: 'on selected text', upwards: 2, select: 'What we hope you bring', finds: 'Patience with people who are cross', lacks: 'Welcome guests on arrival' },
] as const;

for (const { name, upwards, select, finds, lacks } of CASES) {
  test(`the entry ${name} opens the panel and reads it`, async () => {
    test.skip(process.platform !== 'linux', 'needs Xvfb and xdotool');
    const program = prepareBrowser();
    if (!program.ok) throw new Error(program.problem);
    const folder = mkdtempSync(join(tmpdir(), 'underline-menu-'));
    const server = await startPageServer();
    const display = await startDisplay(SIZE);
    let started: ExtensionBrowser | null = null;
    try {
      const browser = await startExtensionBrowser({ program: program.value, extension: CHROME_BUILD, profile: join(folder, 'profile'), headless: false, hosts: server.hosts(['jobs.example.com']), keyHash: server.keyHash, environment: display.environment, size: SIZE });
      started = browser;
      server.serve(POSTING_ADDRESS, POSTING_PAGE);
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(POSTING_ADDRESS);
      await page.getByRole('button', { name: 'No, thank you' }).click();
      await page.bringToFront();
      const list = page.locator('h2', { hasText: select ?? 'What your days hold' }).locator('xpath=following-sibling::ul[1]');
      await list.scrollIntoViewIfNeeded();
      if (select !== null) await list.evaluate((element) => getSelection()?.selectAllChildren(element));
      const place = await placeOnScreen(list.locator('li').nth(1));
      display.rightClick(place.x, place.y);
      for (let step = 0; step < upwards; step += 1) display.press('Up');
      display.press('Return');
      const panel = await browser.findPanel();
      await expect(panel.getByRole('blockquote').filter({ hasText: finds })).not.toHaveCount(0);
      if (lacks !== null) await expect(panel.getByRole('blockquote').filter({ hasText: lacks })).toHaveCount(0);
    } finally {
      await started?.kill();
      display.stop();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}

/** A point inside the element, in pixels of the screen. */
async function placeOnScreen(element: Locator): Promise<{ x: number; y: number }> {
  return element.evaluate((node) => {
    const box = node.getBoundingClientRect();
    return { x: Math.round(window.screenX + (window.outerWidth - window.innerWidth) / 2 + box.left + 40), y: Math.round(window.screenY + window.outerHeight - window.innerHeight + box.top + box.height / 2) };
  });
}
