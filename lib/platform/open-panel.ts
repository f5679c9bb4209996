// Opens the panel: the side panel in Chromium, the sidebar in Firefox. Must be called inside the person's click with no `await` before
// it: the browser opens a panel only then. (Opening it by setPanelBehavior would not grant the page to the extension.)
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction: { open: () => Promise<void> };
}

/** Opens the panel beside the tab. Rejections (the window is gone, say) are left to the caller. */
export function openPanel(tabId: number): Promise<void> {
  const api: object = browser;
  return hasSidebar(api) ? api.sidebarAction.open() : browser.sidePanel.open({ tabId });
}

function hasSidebar(api: object): api is FirefoxSidebar {
  return 'sidebarAction' in api;
}
