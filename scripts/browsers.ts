// Finds a Chromium-family browser on this machine, or installs one where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fail, ok, type Result } from '../lib/schema/result.ts';
import { runQuietly } from './steps.ts';

/** What the browser tests need besides the browser on Linux: a screen without a screen, and hands. */
const TEST_TOOLS = [
  { program: 'Xvfb', debianPackage: 'xvfb' },
  { program: 'openbox', debianPackage: 'openbox' },
  { program: 'xdotool', debianPackage: 'xdotool' },
] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((path) => join(folder, path))),
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/**
 * The path of a Chromium-family browser: the one named by UNDERLINE_BROWSER, else one that is installed, else one
 * from Debian's packages (as root) or Playwright's own download. Fails with one sentence that says what to do.
 */
export function prepareBrowser(): Result<string, string> {
  const named = process.env['UNDERLINE_BROWSER'];
  if (named !== undefined && named !== '') return existsSync(named) ? ok(named) : fail(`UNDERLINE_BROWSER names ${named}, but there is no such file.`);
  const found = findInstalled();
  if (found !== null) return ok(found);
  if (installFromDebian(['chromium'])) {
    const installed = findInstalled();
    if (installed !== null) return ok(installed);
  }
  const own = installFromPlaywright();
  if (own !== null) return ok(own);
  return fail('No Chromium, Chrome, Edge or Brave was found. Install one, or name it: UNDERLINE_BROWSER=/path/to/browser npm start');
}

/** The browser for the tests; on Linux also the tools for a real window without a screen. */
export function prepareTestBrowser(): Result<string, string> {
  const browser = prepareBrowser();
  if (!browser.ok || process.platform !== 'linux') return browser;
  const missing = TEST_TOOLS.filter((tool) => findOnPath(tool.program) === null);
  if (missing.length === 0) return browser;
  installFromDebian(missing.map((tool) => tool.debianPackage));
  const still = missing.filter((tool) => findOnPath(tool.program) === null);
  if (still.length === 0) return browser;
  return fail(`The browser tests need ${still.map((tool) => tool.program).join(', ')}. On Debian or Ubuntu: apt-get install ${still.map((tool) => tool.debianPackage).join(' ')}`);
}

/** Whether a program is there, and where. */
export function findOnPath(program: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

function findInstalled(): string | null {
  const fixed = (PLACES[process.platform] ?? []).find((path) => existsSync(path));
  return fixed ?? NAMES.map(findOnPath).find((path) => path !== null) ?? null;
}

/** Installs Debian packages; only tried as root, where apt-get asks nothing. */
function installFromDebian(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || findOnPath('apt-get') === null) return false;
  console.error(`Installing ${packages.join(', ')} from the system's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  if (update.status !== 0) return false;
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 2, 2], env }).status === 0;
}

function installFromPlaywright(): string | null {
  console.error('Trying the browser that Playwright offers for download …');
  const install = runQuietly('playwright', ['install', 'chromium']);
  if (!install.ok) return null;
  const list = runQuietly('playwright', ['install', '--list']);
  const folder = list.output.split('\n').map((line) => line.trim()).find((line) => /[\\/]chromium-\d+$/.test(line));
  if (folder === undefined) return null;
  const inside = { linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'], darwin: ['chrome-mac/Chromium.app/Contents/MacOS/Chromium'], win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'] };
  const places = process.platform === 'linux' || process.platform === 'darwin' || process.platform === 'win32' ? inside[process.platform] : [];
  return places.map((place) => join(folder, place)).find((path) => existsSync(path)) ?? null;
}
