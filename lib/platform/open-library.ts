// Opens the library page, or brings the open one to the front.
import { browser } from 'wxt/browser';

export type LibraryView = 'stories' | 'sheets' | 'coverage' | 'data';

/** Shows a view of the library, with one story or sheet open when `id` is given; `fromSheet` is the sheet that a story leads back to. */
export async function openLibrary(view: LibraryView = 'stories', id: string | null = null, fromSheet: string | null = null): Promise<void> {
  await showLibrary(libraryHash(view, id, fromSheet));
}

/** Opens a saved sheet in the library and its print dialog: browsers do not print from a side panel. */
export async function printInLibrary(sheetId: string): Promise<void> {
  await showLibrary(`${libraryHash('sheets', sheetId)}${PRINT_MARK}`);
}

/** Follows a sheet's address where it shall be printed at once. */
export const PRINT_MARK = '/print';

/** In a story's address, before the id of the sheet that it was reached from. */
const FROM_MARK = '/from/';

async function showLibrary(hash: string): Promise<void> {
  const url = browser.runtime.getURL(`/library.html${hash}`);
  const open = await findLibraryTab();
  if (open === null) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}

/** The part of the library's address that says what is shown. */
export function libraryHash(view: LibraryView, id: string | null = null, fromSheet: string | null = null): string {
  if (id === null) return `#${view}`;
  return `#${view}/${encodeURIComponent(id)}${fromSheet === null ? '' : `${FROM_MARK}${encodeURIComponent(fromSheet)}`}`;
}

/** Firefox before 140 cannot list an extension's own tabs without more permissions; then a second library tab is opened. */
async function findLibraryTab(): Promise<{ tabId: number; windowId: number } | null> {
  if (!('getContexts' in browser.runtime)) return null;
  const start = browser.runtime.getURL('/library.html');
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const library = contexts.find(({ documentUrl, tabId }) => documentUrl?.startsWith(start) && tabId >= 0);
  return library ? { tabId: library.tabId, windowId: library.windowId } : null;
}
