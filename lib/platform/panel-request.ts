// The panel's side of a request that was left for it (put-panel-request.ts): parsed on read, like all that is stored.
import { browser } from 'wxt/browser';
import { z } from '../schema/zod.ts';
import { panelRequestKey, type PanelRequest } from './put-panel-request.ts';

export type { PanelRequest } from './put-panel-request.ts';

const PanelRequestSchema: z.ZodType<PanelRequest> = z.strictObject({
  tabId: z.int(),
  windowId: z.int(),
  mode: z.enum(['page', 'selection']),
  selectedText: z.string().nullable(),
  at: z.number(),
});

/** The last request for this window, or null. It stays until the browser is closed: compare `at`. */
export async function readPanelRequest(windowId: number): Promise<PanelRequest | null> {
  const key = panelRequestKey(windowId);
  const stored = await browser.storage.session.get(key);
  const parsed = PanelRequestSchema.safeParse(stored[key]);
  return parsed.success ? parsed.data : null;
}

/** Calls `onRequest` for each new request for this window. Returns the function that stops it. */
export function watchPanelRequest(windowId: number, onRequest: (request: PanelRequest) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const parsed = PanelRequestSchema.safeParse(changes[panelRequestKey(windowId)]?.newValue);
    if (parsed.success) onRequest(parsed.data);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
