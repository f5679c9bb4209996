// `npm start`: builds the extension, opens a browser of its own with it, the sample posting and the sample stories, and shows the
// finished sheet in the panel. With `-- --headless`, or where there is no display, it prints the sheet and ends.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { prepareBrowser } from './browsers.ts';
import { startExtensionBrowser, type ExtensionBrowser } from './extension-browser.ts';
import { startPageServer } from './page-server.ts';
import { joinPictures } from './picture.ts';
import { buildExtension, CHROME_BUILD, ROOT } from './steps.ts';

const HOST = 'careers.marram-house.example';
const ADDRESS = `https://${HOST}/jobs/front-desk-host-214`;
const SIZE = { width: 1360, height: 940 };
const WAIT_MS = 20_000;

const headless = process.argv.includes('--headless') || (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
process.exitCode = await start();

/** @returns the exit status. */
async function start(): Promise<number> {
  const program = prepareBrowser();
  if (!program.ok) return complain(program.problem);
  console.error('Building the extension …');
  const problem = buildExtension(['chrome']);
  if (problem !== null) return complain(problem);

  const folder = mkdtempSync(join(profileHome(), 'underline-start-'));
  const server = await startPageServer();
  server.serve(ADDRESS, readFileSync(join(ROOT, 'demo', 'posting.html'), 'utf8'));
  try {
    // Reloading while trying things out must not pull the files away that a build replaces.
    const extension = join(folder, 'extension');
    cpSync(CHROME_BUILD, extension, { recursive: true });
    console.error(`Opening ${program.value} …`);
    const browser = await startExtensionBrowser({ program: program.value, extension, profile: join(folder, 'profile'), headless, hosts: server.hosts([HOST]), keyHash: server.keyHash, openNetwork: !headless, size: SIZE });
    try {
      await addSampleStories(browser);
      const { page, panel } = await showSheet(browser);
      if (headless) await report(browser, page, panel, folder);
      else await stay(browser);
    } finally {
      await browser.stop();
    }
    return 0;
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The samples come in the way in which a person would add them: by the button in the library. */
async function addSampleStories(browser: ExtensionBrowser): Promise<void> {
  const library = await browser.context.newPage();
  await library.goto(`chrome-extension://${browser.extensionId}/library.html#data`);
  await library.getByRole('button', { name: 'Add the samples' }).click({ timeout: WAIT_MS });
  await library.getByRole('link', { name: /^Stories [1-9]/ }).waitFor({ timeout: WAIT_MS });
  await library.close();
}

async function showSheet(browser: ExtensionBrowser): Promise<{ page: Page; panel: Page }> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'No, thank you' }).click();
  await browser.clickAction(page);
  const panel = await browser.findPanel();
  await panel.getByRole('article').first().waitFor({ timeout: WAIT_MS });
  return { page, panel };
}

/** Prints the sheet as the panel exports it, and keeps a picture of the panel beside the posting. */
async function report(browser: ExtensionBrowser, page: Page, panel: Page, folder: string): Promise<void> {
  await panel.evaluate(() => scrollTo(0, 0));
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  await browser.sendDownloadsTo(downloads);
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: 'Markdown file' }).click();
  console.log(readFileSync(await browser.waitForDownload(downloads), 'utf8'));

  const picture = join(ROOT, '.output', 'start.png');
  await joinPictures(browser.context, pictures, picture);
  console.log(`Picture of the panel beside the posting: ${picture}`);
}

async function stay(browser: ExtensionBrowser): Promise<void> {
  console.log(`The sample posting is open, with the sheet in the panel beside it. On any other posting, click the Underline button in
the toolbar (it may be behind the puzzle piece) or press Alt+Shift+U. Sample data go away with one click in the panel.
This browser has a profile of its own, which is thrown away at the end. Close its window, or press Ctrl+C here, to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([browser.closed, interrupted]);
}

/** Browsers from snap packages may only use folders below the home folder that are not hidden. */
function profileHome(): string {
  return existsSync('/snap/bin/chromium') ? homedir() : tmpdir();
}

function complain(problem: string): number {
  console.error(problem);
  return 1;
}
