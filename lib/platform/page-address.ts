// Addresses of pages, judged without the browser: whether two show the same page, whether the second names another job, and the site
// that an address belongs to, in the form in which browsers give access to it.

/** One site: its host, and the match pattern for which access is asked. */
export interface Site {
  /** "www.linkedin.com"; "*" stands for every site. */
  host: string;
  /** "https://www.linkedin.com/*" */
  pattern: string;
}

/** Query parameters that say where a visitor came from, not which page it is. */
const TRACKING = /^(utm_.*|gclid|fbclid|msclkid|mc_[a-z]+|gh_src|lever-source.*|trk|trackingid|refid|ref|source|src|from|sid|_ga.*)$/i;
/** Query parameters by which job sites name the job that is open beside their list. */
const JOB_PARAMETERS = ['currentJobId', 'vjk', 'jk', 'gh_jid', 'jobId', 'job_id', 'jobid', 'job', 'jid', 'reqId', 'id', 'pid'];

/** Whether two addresses show the same page. Where a visitor came from does not count, and the part after `#` only where it is a route (`#/…`, `#!…`, `#en/job/…`). */
export function isSamePage(a: string, b: string): boolean {
  return a === b || (pageKey(a) !== null && pageKey(a) === pageKey(b));
}

/** The page that an address shows, in one form; null when it cannot be read as an address. */
export function pageKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const kept = [...address.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${address.host}${address.pathname.replace(/\/$/, '')}?${new URLSearchParams(kept).toString()}${routeOf(address)}`;
}

/** The part after `#` where it is a route; a place in the page has no slashes. */
function routeOf({ hash }: URL): string {
  return /^#!|\//.test(hash) ? hash : '';
}

/** Whether the second address names another job than the first: another path or route, or another job beside the list. Filters and page numbers do not. */
export function namesAnotherJob(before: string, after: string): boolean {
  if (isSamePage(before, after)) return false;
  if (!URL.canParse(before) || !URL.canParse(after)) return true;
  const [a, b] = [new URL(before), new URL(after)];
  if (a.host !== b.host || a.pathname.replace(/\/$/, '') !== b.pathname.replace(/\/$/, '')) return true;
  return routeOf(a) !== routeOf(b) || JOB_PARAMETERS.some((name) => a.searchParams.get(name) !== b.searchParams.get(name));
}

/** The site of a page on the web; null for every other address, and while it is not known. */
export function siteOf(url: string | null): Site | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // Match patterns of some browsers know no ports; without one, every port is meant.
  return protocol === 'https:' || protocol === 'http:' ? { host: hostname, pattern: `${protocol}//${hostname}/*` } : null;
}

/** The site that a match pattern names, for people to read; null for patterns of other schemes than the web's. */
export function siteOfPattern(pattern: string): Site | null {
  if (pattern === '<all_urls>') return { host: '*', pattern };
  const host = /^(?:https?|\*):\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
  return host === undefined ? null : { host: host.replace(/:\d+$/, ''), pattern };
}

/** Whether access by this pattern reaches the page. */
export function coversPage(pattern: string, url: string): boolean {
  const page = siteOf(url);
  if (page === null) return false;
  if (pattern === '<all_urls>') return true;
  const [, scheme = '', host = ''] = /^(https?|\*):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme !== '*' && !page.pattern.startsWith(`${scheme}:`)) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? page.host === host.slice(2) || page.host.endsWith(host.slice(1)) : page.host === host.replace(/:\d+$/, '');
}
