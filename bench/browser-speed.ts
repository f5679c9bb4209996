// From the click on the toolbar button to the painted sheet, in a real browser with the built extension.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from '../lib/schema/zod.ts';
import { prepareBrowser } from '../scripts/browsers.ts';
import { startExtensionBrowser, type ExtensionBrowser } from '../scripts/extension-browser.ts';
import { startPageServer, type PageServer } from '../scripts/page-server.ts';
import { buildExtension, CHROME_BUILD, ROOT } from '../scripts/steps.ts';
import { measureCapture } from './capture-speed.ts';
import { heading, printTimes } from './figures.ts';

const HOST = 'jobs.example.com';
const COLD_ROUNDS = 5;
const WARM_ROUNDS = 15;

/** Builds the extension and prints the times. @param labelled folder with real pages; without it the capture script is not timed. */
export async function measureBrowser(labelled: string | null): Promise<void> {
  heading('From click to painted sheet, headless Chromium, the sample posting');
  const program = prepareBrowser();
  const problem = program.ok ? buildExtension(['chrome']) : program.problem;
  if (!program.ok || problem !== null) {
    console.log(`Not measured: ${problem}`);
    return;
  }
  const server = await startPageServer();
  const html = readFileSync(join(ROOT, 'demo', 'posting.html'), 'utf8').replace(/<meta name="underline-sample"[^>]*>/, '');
  const cold: number[] = [];
  const reopened: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'underline-bench-'));
    const browser = await startExtensionBrowser({ program: program.value, extension: CHROME_BUILD, profile, headless: true, hosts: server.hosts([HOST]), keyHash: server.keyHash, size: { width: 1280, height: 900 } });
    const page = await browser.context.newPage();
    cold.push(await openPanel(browser, server, page, html));
    await (await browser.findPanel()).close();
    reopened.push(await openPanel(browser, server, page, html));
    if (round === COLD_ROUNDS - 1) warm.push(...(await readAgain(browser, server, page, html)));
    await browser.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  await server.close();
  printTimes('first time in a new browser', cold, `${cold.length} fresh profiles`);
  printTimes('panel closed, opened before', reopened, `${reopened.length} browsers`);
  printTimes('panel open, next posting', warm, `${warm.length} postings`);
  await measureCapture(program.value, labelled);
}

/** A click with the panel closed: it opens, loads everything and shows the sheet. The browser itself tells when the first quote was painted. */
async function openPanel(browser: ExtensionBrowser, server: PageServer, page: Page, html: string): Promise<number> {
  const address = `https://${HOST}/roles/0`;
  server.serve(address, html);
  await page.goto(address);
  const click = Date.now();
  await browser.clickAction(page);
  const panel = await browser.findPanel();
  const painted = z.number().parse(
    await panel.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => {
      const quote = list.getEntries().find((entry) => entry.element?.closest('article'));
      if (quote) resolve(performance.timeOrigin + quote.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true }))`),
  );
  return painted - click;
}

/** Further clicks, each on another posting, with the panel open. */
async function readAgain(browser: ExtensionBrowser, server: PageServer, page: Page, html: string): Promise<number[]> {
  const panel = await browser.findPanel();
  const times: number[] = [];
  for (let round = 1; round <= WARM_ROUNDS; round += 1) {
    const address = `https://${HOST}/roles/${round}`;
    const title = `Front Desk Host ${round}`;
    server.serve(address, html.replaceAll('Front Desk Host', title).replaceAll('MH-214', `MH-${round}`).replace(/<link rel="canonical"[^>]*>/, ''));
    await page.goto(address);
    await panel.evaluate(`window.painted = new Promise((resolve) => new MutationObserver((_, observer) => {
      if (document.querySelector('h1')?.textContent !== ${JSON.stringify(title)}) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    }).observe(document.body, { subtree: true, childList: true, characterData: true })), undefined`);
    const click = Date.now();
    await browser.clickAction(page);
    times.push(z.number().parse(await panel.evaluate('window.painted')) - click);
  }
  return times;
}
