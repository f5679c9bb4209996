// The built extension in a browser of its own, for each test: headless, with the permissions that ship, saved pages under
// their real addresses, and nothing else within reach. A test fails when any page of the extension asks the network for anything.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { prepareBrowser } from '../../scripts/browsers.ts';
import { startExtensionBrowser, type ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { startPageServer, type PageServer, type ServedPage } from '../../scripts/page-server.ts';
import { CHROME_BUILD } from '../../scripts/steps.ts';
import { readExtensionRequests } from './request-guard.ts';

/** Hosts under which the tests may serve pages. */
export const HOSTS = ['careers.marram-house.example', 'jobs.example.com', 'boards.greenhouse.io', 'jobs.lever.co', 'www.linkedin.com', 'www.indeed.com', 'tidewell.wd3.myworkdayjobs.com', 'closed.example.org'] as const;

/** The browser's own settings for the extension. */
export interface SiteSettings {
  /** Says yes in advance: the browser then agrees to what the extension asks for this site without showing its question, which headless browsers cannot. */
  agree: (pattern: string) => Promise<void>;
  /** Takes the access to a site away, as a person can in the browser's settings. */
  takeAway: (pattern: string) => Promise<void>;
}

export interface Underline {
  /** The browser that runs now; another one after `restart`. */
  context: () => BrowserContext;
  server: PageServer;
  /** Serves the page at its address, when one is given, and opens it in a tab in front. */
  open: (address: string, page?: ServedPage | string) => Promise<Page>;
  /** Clicks the toolbar button for the page's tab; gives the side panel. */
  clickToolbar: (page: Page) => Promise<Page>;
  /** Clicks it when the panel is open already. */
  clickAgain: (page: Page) => Promise<void>;
  /** Opens a page of the extension in a tab: "library.html". */
  openOwn: (path: string) => Promise<Page>;
  /** Opens the browser's own settings for the extension in a tab, which comes to the front. */
  openSettings: () => Promise<SiteSettings>;
  /** Does what starts a download; gives the file's text once it is whole. */
  download: (act: () => Promise<void>) => Promise<string>;
  /** Ends the browser (by default as a crash would) and starts it again, on the same profile unless a fresh one is asked for. */
  restart: (how?: 'crash' | 'close', options?: { freshProfile: boolean }) => Promise<void>;
}

interface Options {
  /** Folder of the extension under test. */
  extension: string;
  /** Turned off only where a test proves that the guard itself works. */
  guardRequests: boolean;
}

export const test = base.extend<{ underline: Underline; netLogs: string[] } & Options>({
  extension: [CHROME_BUILD, { option: true }],
  guardRequests: [true, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern.
  netLogs: async ({}, provide) => {
    await provide([]);
  },
  underline: async ({ extension, guardRequests, netLogs }, provide) => {
    if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`There is no built extension in ${extension}; run \`npm run build\` first.`);
    const program = prepareBrowser();
    if (!program.ok) throw new Error(program.problem);
    const folder = mkdtempSync(join(tmpdir(), 'underline-browser-'));
    const server = await startPageServer();
    let profile = 0;
    const start = async (): Promise<ExtensionBrowser> => {
      const netLog = join(folder, `net-${netLogs.length}.json`);
      netLogs.push(netLog);
      return startExtensionBrowser({ program: program.value, extension, profile: join(folder, `profile-${profile}`), headless: true, hosts: server.hosts(HOSTS), keyHash: server.keyHash, netLog, size: { width: 1280, height: 900 } });
    };
    let browser = await start();
    await provide({
      context: () => browser.context,
      server,
      open: async (address, page) => {
        if (page !== undefined) server.serve(address, page);
        const tab = await browser.context.newPage();
        await tab.goto(address);
        return tab;
      },
      clickToolbar: async (page) => {
        await browser.clickAction(page);
        return browser.findPanel();
      },
      clickAgain: (page) => browser.clickAction(page),
      openOwn: async (path) => {
        const tab = await browser.context.newPage();
        await tab.goto(`chrome-extension://${browser.extensionId}/${path}`);
        return tab;
      },
      openSettings: async () => {
        const tab = await browser.context.newPage();
        await tab.goto('chrome://extensions/');
        const call = (method: string) => async (pattern: string): Promise<void> => {
          await tab.evaluate(`chrome.developerPrivate.${method}('${browser.extensionId}', '${pattern}')`);
        };
        return { agree: call('addHostPermission'), takeAway: call('removeHostPermission') };
      },
      download: async (act) => {
        const downloads = mkdtempSync(join(folder, 'downloads-'));
        await browser.sendDownloadsTo(downloads);
        await act();
        return readFileSync(await browser.waitForDownload(downloads), 'utf8');
      },
      restart: async (how = 'crash', options = { freshProfile: false }) => {
        if (options.freshProfile) profile += 1;
        await (how === 'crash' ? browser.kill() : browser.stop());
        browser = await start();
      },
    });
    await browser.stop();
    await server.close();
    const requests = guardRequests ? netLogs.flatMap(readExtensionRequests) : [];
    rmSync(folder, { recursive: true, force: true });
    expect(requests, 'requests made by the extension').toEqual([]);
  },
});

export { expect };
