// Starts a Chromium-family browser with the built extension, clicks its toolbar button and finds its side panel.
// The click is the browser's own (DevTools `Extensions.triggerAction`): it gives the extension the tab just as a person's does.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';

const START_LIMIT_MS = 30_000;
const EXTENSION_LIMIT_MS = 10_000;
/** After this time the browser is taken to ignore --load-extension, as Google's own builds do. */
const FLAG_LIMIT_MS = 3_000;
const DOWNLOAD_LIMIT_MS = 10_000;
const PANEL_LIMIT_MS = 10_000;
const TAB_LIMIT_MS = 5_000;
const POLL_MS = 20;

export interface StartOptions {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the browser's profile; the same folder again brings back what was stored. */
  profile: string;
  headless: boolean;
  /** Where hosts are served ("jobs.example.com" → "127.0.0.1:8443"), and the hash of the key that serves them (page-server.ts). */
  hosts?: ReadonlyMap<string, string>;
  keyHash?: string;
  /** Whether hosts that are not served can be reached; otherwise nothing outside can. */
  openNetwork?: boolean;
  environment?: NodeJS.ProcessEnv;
  /** File for the log of everything that goes to the network. */
  netLog?: string;
  size?: { width: number; height: number };
}

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** Clicks the toolbar button for this page's tab. */
  clickAction: (page: Page) => Promise<void>;
  /** Whether the side panel is open in any window. */
  hasPanel: () => Promise<boolean>;
  /** The side panel as a page, once it is open. */
  findPanel: () => Promise<Page>;
  /** From now on downloads go to this folder, without asking. */
  sendDownloadsTo: (folder: string) => Promise<void>;
  /** The path of the first whole file that comes to that folder. */
  waitForDownload: (folder: string) => Promise<string>;
  /** Closes the browser as a person would. */
  stop: () => Promise<void>;
  /** Ends the browser's process at once, as a crash would. */
  kill: () => Promise<void>;
  /** Resolves when the browser has gone, for whatever reason. */
  closed: Promise<void>;
}

/** Starts the browser and waits until the extension listens. @throws Error with a sentence when it does not come up. */
export async function startExtensionBrowser(options: StartOptions): Promise<ExtensionBrowser> {
  const portFile = join(options.profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(options.program, flagsOf(options), { stdio: 'ignore', env: options.environment ?? process.env });
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  try {
    const endpoint = await waitForEndpoint(portFile, child, options.program);
    const browser = await chromium.connectOverCDP(endpoint);
    const context = browser.contexts()[0];
    if (!context) throw new Error('The browser came up without a window.');
    const devtools = await browser.newBrowserCDPSession();
    const extensionId = await waitForExtension(context, devtools, options.extension);
    return { context, extensionId, closed, ...controls(browser, context, devtools, endpoint, extensionId), ...endings(child, devtools, closed) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function flagsOf({ extension, profile, headless, hosts = new Map(), keyHash, openNetwork = false, netLog, size }: StartOptions): string[] {
  const rules = [...[...hosts].map(([host, address]) => `MAP ${host} ${address}`), ...(openNetwork ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'])];
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--password-store=basic',
    '--use-mock-keychain',
    `--load-extension=${extension}`,
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    // Root may not use the sandbox (containers); a person's own browser keeps it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(',')}`] : []),
    ...(keyHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${keyHash}`]),
    // Without the bar that warns of flags.
    '--test-type',
    ...(netLog === undefined ? [] : [`--log-net-log=${netLog}`]),
    ...(size === undefined ? [] : [`--window-size=${size.width},${size.height}`]),
    'about:blank',
  ];
}

function controls(browser: Browser, context: BrowserContext, devtools: CDPSession, endpoint: string, extensionId: string): Pick<ExtensionBrowser, 'clickAction' | 'hasPanel' | 'findPanel' | 'sendDownloadsTo' | 'waitForDownload'> {
  const panelAddress = `chrome-extension://${extensionId}/sidepanel.html`;
  const hasPanel = async (): Promise<boolean> => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const inTabs = context.pages().filter((page) => page.url().startsWith(panelAddress)).length;
    return targetInfos.filter((target) => target.type === 'page' && target.url.startsWith(panelAddress)).length > inTabs;
  };
  return {
    hasPanel,
    sendDownloadsTo: async (folder) => {
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    waitForDownload: async (folder) => {
      const find = (): string | undefined => readdirSync(folder).find((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
      await until('The download did not come.', DOWNLOAD_LIMIT_MS, () => find() !== undefined);
      return join(folder, find() ?? '');
    },
    clickAction: async (page) => {
      await page.bringToFront();
      await devtools.send('Extensions.triggerAction', { id: extensionId, targetId: await findTab(devtools, page) });
    },
    findPanel: async () => {
      await until('The panel did not open.', PANEL_LIMIT_MS, hasPanel);
      // A connection shows the panels that were open when it was made.
      const inTabs = new Set(context.pages().map((page) => page.url()));
      const connection = await chromium.connectOverCDP(endpoint);
      browser.once('disconnected', () => void connection.close().catch(() => undefined));
      const panel = connection.contexts().flatMap((one) => one.pages()).find((page) => page.url().startsWith(panelAddress) && !inTabs.has(page.url()));
      if (!panel) throw new Error('The panel is open but cannot be driven.');
      return panel;
    },
  };
}

function endings(child: ChildProcess, devtools: CDPSession, closed: Promise<void>): Pick<ExtensionBrowser, 'stop' | 'kill'> {
  return {
    stop: async () => {
      await devtools.send('Browser.close').catch(() => undefined);
      const stuck = setTimeout(() => child.kill('SIGKILL'), EXTENSION_LIMIT_MS);
      await closed;
      clearTimeout(stuck);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** The tab that holds the page: DevTools knows it as a target of its own, with the page's address, which it may learn a little later. */
async function findTab(devtools: CDPSession, page: Page): Promise<string> {
  const deadline = performance.now() + TAB_LIMIT_MS;
  for (;;) {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs = targetInfos.filter((target) => target.url === page.url());
    const tab = tabs[0];
    if (tab && tabs.length === 1) return tab.targetId;
    if (performance.now() > deadline) throw new Error(`${tabs.length} tabs show ${page.url()}; there are ${targetInfos.map(({ url }) => url).join(', ')}.`);
    await wait(POLL_MS);
  }
}

async function waitForEndpoint(portFile: string, child: ChildProcess, program: string): Promise<string> {
  let port = '';
  await until(`${program} did not come up.`, START_LIMIT_MS, () => {
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`${program} could not be started, or ended at once. Is another window using the same profile?`);
    port = existsSync(portFile) ? (readFileSync(portFile, 'utf8').split('\n')[0] ?? '') : '';
    return port !== '';
  });
  return `http://127.0.0.1:${port}`;
}

/** Waits until the background worker listens to the toolbar button; a click before that would be lost. */
async function waitForExtension(context: BrowserContext, devtools: CDPSession, folder: string): Promise<string> {
  const findWorker = (): Worker | undefined => context.serviceWorkers().find((worker) => /^chrome-extension:\/\/[a-p]{32}\/background\.js$/.test(worker.url()));
  const byFlag = await until('', FLAG_LIMIT_MS, () => findWorker() !== undefined).then(() => true, () => false);
  if (!byFlag) await devtools.send('Extensions.loadUnpacked', { path: folder });
  let worker: Worker | undefined;
  await until(`The browser did not load the extension from ${folder}.`, EXTENSION_LIMIT_MS, async () => {
    worker = findWorker();
    return worker !== undefined && (await worker.evaluate('chrome.action.onClicked.hasListeners()')) === true;
  });
  return new URL(worker?.url() ?? '').host;
}

async function until(problem: string, limitMs: number, test: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + limitMs;
  while (!(await test())) {
    if (performance.now() > end) throw new Error(problem);
    await wait(POLL_MS);
  }
}
