// What the person asked for by a click outside the panel: handed from the background to the panel through session storage,
// one request per window, so that it survives the moment in which the panel is still loading.
import { browser } from 'wxt/browser';
import { z } from '../schema/zod.ts';

export const PanelRequestSchema = z.strictObject({
  tabId: z.int(),
  windowId: z.int(),
  /** Read the page, or only the text that is selected in it. */
  mode: z.enum(['page', 'selection']),
  /** The selected text as the menu gave it (without line breaks); the page itself gives the better one when it can be read. */
  selectedText: z.string().nullable(),
  /** When it was asked (milliseconds since 1970): a request that is newer than the last one handled is a new one. */
  at: z.number(),
});
export type PanelRequest = z.infer<typeof PanelRequestSchema>;

const keyOf = (windowId: number): string => `panel-request-${windowId}`;

/** Leaves a request for the panel of its window; a newer one replaces it. */
export async function putPanelRequest(request: PanelRequest): Promise<void> {
  await browser.storage.session.set({ [keyOf(request.windowId)]: request });
}

/** The last request for this window, or null. It stays until the browser is closed: compare `at`. */
export async function readPanelRequest(windowId: number): Promise<PanelRequest | null> {
  const key = keyOf(windowId);
  const stored = await browser.storage.session.get(key);
  const parsed = PanelRequestSchema.safeParse(stored[key]);
  return parsed.success ? parsed.data : null;
}

/** Calls `onRequest` for each new request for this window. Returns the function that stops it. */
export function watchPanelRequest(windowId: number, onRequest: (request: PanelRequest) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    const parsed = PanelRequestSchema.safeParse(changes[keyOf(windowId)]?.newValue);
    if (parsed.success) onRequest(parsed.data);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
