// What can go wrong at the edges of the product, as data; the screens make sentences of it.

/** Why something could not be written to this device. */
export type StorageProblem =
  /** The device has no room left. Nothing was changed. */
  | { kind: 'storage-full' }
  /** Anything else, in the browser's words. Nothing was changed. */
  | { kind: 'storage-failed'; detail: string };

/** Why a tab cannot be read. */
export type CaptureProblem =
  /** A page of the browser itself (settings, new tab, another extension): no extension may read it. */
  | { kind: 'browser-page' }
  /** The browser's extension store, closed to all extensions. */
  | { kind: 'extension-store' }
  /** A PDF, shown by the browser's own viewer. */
  | { kind: 'pdf' }
  /** A file on the device; reading files must be allowed for the extension in the browser's settings. */
  | { kind: 'file-access' }
  /** Access to the tab has not been given, or has ended: click the toolbar button again. */
  | { kind: 'no-access' }
  /** The tab shows the browser's error page: the site could not be reached. */
  | { kind: 'error-page' }
  /** The tab or its page went away meanwhile. */
  | { kind: 'page-gone' }
  /** The page did not answer in time. */
  | { kind: 'no-answer' }
  /** The page is too large to hand over. */
  | { kind: 'too-large' }
  /** The page gave nothing back. */
  | { kind: 'empty-result' }
  /** The page gave something else than a snapshot. */
  | { kind: 'bad-result'; detail: string }
  /** Anything else, in the browser's words. */
  | { kind: 'unknown'; detail: string };
