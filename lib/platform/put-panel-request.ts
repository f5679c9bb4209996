// What the person asked for by a click outside the panel: handed from the background to the panel through session storage,
// one request per window, so that it survives the moment in which the panel is still loading.
// Without zod: the background worker starts anew for each click and stays small.
import { browser } from 'wxt/browser';

export interface PanelRequest {
  tabId: number;
  windowId: number;
  /** Read the page, or only the text that is selected in it. */
  mode: 'page' | 'selection';
  /** The selected text as the menu gave it (without line breaks); the page itself gives the better one when it can be read. */
  selectedText: string | null;
  /** When it was asked (milliseconds since 1970): a request that is newer than the last one handled is a new one. */
  at: number;
}

/** Where a window's request lies in session storage. */
export function panelRequestKey(windowId: number): string {
  return `panel-request-${windowId}`;
}

/** Leaves a request for the panel of its window; a newer one replaces it. */
export async function putPanelRequest(request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [panelRequestKey(request.windowId)]: request });
}
