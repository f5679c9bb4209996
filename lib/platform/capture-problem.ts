// Why a tab cannot be read, told from its address and from the browser's own error messages.
import type { CaptureProblem } from '../schema/problems.ts';

export type { CaptureProblem } from '../schema/problems.ts';

const STORES: readonly { host: string; path: string }[] = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
];

/** Why a page with this address can never be read; null when it may be. An unknown address (null) may be. */
export function problemOfAddress(url: string | null): CaptureProblem | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'file:') return { kind: 'browser-page' };
  return STORES.some(({ host, path }) => hostname === host && pathname.startsWith(path)) ? { kind: 'extension-store' } : null;
}

/** What each message means. Chromium's words from extensions/common/manifest_constants and permissions_data, Firefox's from its WebExtensions code. */
const MESSAGES: readonly { kind: Exclude<CaptureProblem, { detail: string }>['kind']; any: RegExp }[] = [
  { kind: 'extension-store', any: /gallery cannot be scripted|extensions gallery/i },
  { kind: 'error-page', any: /showing error page/i },
  { kind: 'file-access', any: /url "?file:|contents of url file/i },
  { kind: 'browser-page', any: /chrome:\/\/|edge:\/\/|about:|chrome-extension:\/\/|moz-extension:\/\/|cannot be scripted due to an ExtensionsSettings policy/i },
  { kind: 'page-gone', any: /no tab with id|invalid tab id|frame (with id )?\S* ?(was|is) (removed|not ready|detached)|frame with id \S+ was removed|tab was closed|document (was )?(unloaded|destroyed)|actor .* destroyed/i },
  { kind: 'too-large', any: /too large|message length exceeded|exceeds? the (maximum|limit)|out of memory|invalid string length/i },
  { kind: 'no-access', any: /cannot access contents of (the page|url)|must request permission|missing host permission|cannot be scripted|activetab/i },
];

/** Names the browser's refusal. A page whose address ends in `.pdf` and that cannot be entered is taken for the browser's PDF viewer. */
export function problemOfError(message: string, url: string | null): CaptureProblem {
  const kind = MESSAGES.find(({ any }) => any.test(message))?.kind;
  if (kind !== 'page-gone' && url !== null && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)) return { kind: 'pdf' };
  return kind ? { kind } : { kind: 'unknown', detail: message };
}
