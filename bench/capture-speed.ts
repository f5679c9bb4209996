// How long the capture script takes in a page, on real pages of half a megabyte and more, in a real browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { z } from '../lib/schema/zod.ts';
import { CHROME_BUILD } from '../scripts/steps.ts';
import { heading, printTimes } from './figures.ts';
import { readJsonLines } from '../training/json-lines.ts';

const Page = z.looseObject({ id: z.string(), html: z.string() });
const LEAST_SIZE = 500_000;
const ADDRESS = 'https://pages.example/';

/** Prints the times of the first capture of each page, styles and layout as the page has them, its scripts left out. */
export async function measureCapture(program: string, labelled: string | null): Promise<void> {
  heading('The capture script in pages of 0.5 to 1.4 MB, first run in each');
  const pages = labelled === null ? [] : readJsonLines(join(labelled, 'pages.jsonl'), Page).filter(({ html }) => html.length > LEAST_SIZE);
  if (pages.length === 0) {
    console.log('No labelled pages: not measured.');
    return;
  }
  const script = readFileSync(join(CHROME_BUILD, 'capture.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  const times: number[] = [];
  for (const { html } of pages) {
    const page = await browser.newPage({ bypassCSP: true });
    await page.route('**/*', (route) => (route.request().url() === ADDRESS ? route.fulfill({ contentType: 'text/html', body: html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '') }) : route.abort()));
    await page.goto(ADDRESS);
    // A page that a person reads has been laid out: that is not the capture's work.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.addScriptTag({ content: `performance.mark('start');${script};performance.mark('end');` });
    times.push(await page.evaluate(() => performance.measure('capture', 'start', 'end').duration));
    await page.close();
  }
  await browser.close();
  printTimes('capture', times, `${times.length} pages`);
}
