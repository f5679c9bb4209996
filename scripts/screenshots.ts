// `npm run screenshots`: pictures of the panel for the README, from the gallery (sample stories, a posting of our own), into
// docs/screenshots. Give names of gallery states to take others: `npm run screenshots -- sheet-partly start`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveGallery } from '../tests/gallery/serve.ts';
import { prepareBrowser } from './browsers.ts';
import { ROOT } from './steps.ts';

interface Shot {
  state: string;
  colorScheme: 'light' | 'dark';
  /** Unfolds the details of the card of this number, from 0. */
  unfold?: number;
  /** Shows the printed page instead of the panel. */
  print?: boolean;
}

const FOLDER = join(ROOT, 'docs', 'screenshots');
const PANEL = { width: 380, height: 1180 };
/** A4 at 96 dots an inch. */
const PAPER = { width: 794, height: 1123 };

const named = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const shots: readonly Shot[] =
  named.length > 0
    ? named.flatMap((state): Shot[] => [{ state, colorScheme: 'light' }, { state, colorScheme: 'dark' }])
    : [
        { state: 'sheet', colorScheme: 'light' },
        { state: 'sheet', colorScheme: 'dark', unfold: 1 },
        { state: 'start', colorScheme: 'light' },
        { state: 'not-posting-list', colorScheme: 'light' },
        { state: 'sheet', colorScheme: 'light', print: true },
      ];

const program = prepareBrowser();
if (!program.ok) {
  console.error(program.problem);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: program.value, args: ['--no-sandbox'] });
try {
  for (const shot of shots) console.log(await take(shot));
} finally {
  await browser.close();
  await gallery.close();
}

/** @returns the path of the picture. */
async function take({ state, colorScheme, unfold, print = false }: Shot): Promise<string> {
  const page = await browser.newPage({ viewport: print ? PAPER : PANEL, deviceScaleFactor: 1.5, colorScheme, reducedMotion: 'reduce' });
  await page.goto(gallery.addressOf(state));
  await page.locator(`[data-gallery="${state}"]`).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  if (unfold !== undefined) await page.locator('.behaviour-card__details > summary').nth(unfold).click();
  if (print) {
    await page.emulateMedia({ media: 'print' });
    // The margins that paper has; on screen there are none.
    await page.addStyleTag({ content: 'body { margin: 10mm }' });
  } else await page.evaluate(() => window.scrollTo(0, 0));
  const path = join(FOLDER, `${print ? 'print' : `panel-${state}-${colorScheme}`}.png`);
  await page.screenshot({ path });
  await page.close();
  return path;
}
