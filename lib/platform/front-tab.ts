// The tab in front of the panel's own window: which it is, and word when another one comes to the front or it goes to another page.
import { browser } from 'wxt/browser';
import { isSamePage } from './page-address.ts';

export interface FrontTab {
  tabId: number;
  windowId: number;
  /** Null while the browser keeps the address from us: access to the page has not been given, or has ended. */
  url: string | null;
  /** Counts how often the tab in front began to load since it is watched: the same address with another count was loaded again. */
  loads: number;
}

/** The tab in front in the window of the calling page; null when there is none. */
export async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId, url: tab.url ?? null, loads: 0 };
}

export interface FrontTabWatch {
  /** Looks now: a click or a permission opens an address that was kept from us, and the browser sends no word of that. */
  look: () => void;
  stop: () => void;
}

/** Calls `onChange` now, when another tab comes to the front of the window, and when the one in front changes its page. */
export function watchFrontTab(windowId: number, onChange: (tab: FrontTab | null) => void): FrontTabWatch {
  const loads = new Map<number, number>();
  const look = (): void => void findFrontTab().then((tab) => onChange(tab && { ...tab, loads: loads.get(tab.tabId) ?? 0 }));
  const activated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) look();
  };
  const updated = (tabId: number, change: { status?: string; url?: string }, tab: { active: boolean; windowId: number }): void => {
    if (change.status === 'loading') loads.set(tabId, (loads.get(tabId) ?? 0) + 1);
    if (tab.active && tab.windowId === windowId && (change.status !== undefined || change.url !== undefined)) look();
  };
  const removed = (tabId: number): void => void loads.delete(tabId);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  look();
  const stop = (): void => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
  return { look, stop };
}

/** The address that the tab has now: null while it is kept from us, undefined when there is no such tab. */
export async function addressOfTab(tabId: number): Promise<string | null | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return undefined;
  }
}

/** Brings a tab to the front while it still shows the page; otherwise opens the page in a new tab. */
export async function showPage(tabId: number, url: string): Promise<void> {
  const address = await addressOfTab(tabId);
  if (address === null || (address !== undefined && isSamePage(address, url))) {
    await browser.tabs.update(tabId, { active: true });
    return;
  }
  await openPage(url);
}

/** Opens a page of the web in a new tab. Other addresses are left alone. */
export async function openPage(url: string): Promise<void> {
  if (/^https?:/.test(url)) await browser.tabs.create({ url });
}
