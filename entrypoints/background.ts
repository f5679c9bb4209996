// Opens the panel on the toolbar button, its shortcut and the context menu. Keeps no state, and adds every listener in the first
// synchronous turn: the worker is started anew for each event.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../lib/platform/open-panel.ts';
import { putPanelRequest, type PanelRequest } from '../lib/platform/put-panel-request.ts';

const PAGE_MENU = 'prepare-page';
const SELECTION_MENU = 'prepare-selection';

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => ask(tab, 'page', null));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) ask(tab, info.menuItemId === SELECTION_MENU ? 'selection' : 'page', info.selectionText ?? null);
  });
  browser.runtime.onInstalled.addListener(() => void createMenus());
});

/** The panel is opened first and without waiting: only then does the browser see the person's click behind it. */
function ask(tab: { id?: number | undefined; windowId: number }, mode: PanelRequest['mode'], selectedText: string | null): void {
  if (tab.id === undefined) return;
  void openPanel(tab.id);
  void putPanelRequest({ tabId: tab.id, windowId: tab.windowId, mode, selectedText, at: Date.now() });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PAGE_MENU, contexts: ['page'], title: browser.i18n.getMessage('menuReadPage') });
  browser.contextMenus.create({ id: SELECTION_MENU, contexts: ['selection'], title: browser.i18n.getMessage('menuReadSelection') });
}
