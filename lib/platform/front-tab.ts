// The tab in front of the panel's own window: which it is, and word when another one comes to the front or it goes to another page.
import { browser } from 'wxt/browser';

export interface FrontTab {
  tabId: number;
  windowId: number;
  /** Null while the browser keeps the address from us: access to the page has not been given, or has ended. */
  url: string | null;
}

/** The tab in front in the window of the calling page; null when there is none. */
export async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}

/** Calls `onChange` when another tab comes to the front of the window, or the one in front changes its page. Returns the function that stops it. */
export function watchFrontTab(windowId: number, onChange: (tab: FrontTab | null) => void): () => void {
  const look = (): void => void findFrontTab().then(onChange);
  const activated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) look();
  };
  const updated = (_tabId: number, change: { status?: string; url?: string }, tab: { active: boolean; windowId: number }): void => {
    if (tab.active && tab.windowId === windowId && (change.status !== undefined || change.url !== undefined)) look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Brings a tab to the front while it still shows the page; otherwise opens the page in a new tab. */
export async function showPage(tabId: number, url: string): Promise<void> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.url === undefined || isSamePage(tab.url, url)) {
      await browser.tabs.update(tabId, { active: true });
      return;
    }
  } catch {
    // The tab was closed.
  }
  await browser.tabs.create({ url });
}

/** Whether two addresses show the same page. The part after `#` counts only where it is a route (`#/…`, `#!…`). */
export function isSamePage(a: string, b: string): boolean {
  return pageOf(a) === pageOf(b);
}

function pageOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 || /^#[!/]/.test(url.slice(hash)) ? url : url.slice(0, hash);
}
