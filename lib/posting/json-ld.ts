// Rung 1: schema.org JobPosting in JSON-LD. Finds every job of the page's scripts, whatever they are wrapped in, and holds
// each against what the page shows, so that one left over from another job is refused.
import type { Found } from './found.ts';
import { htmlToText } from './html-to-text.ts';
import { isRecord, type JsonRecord, parseLooseJson, valueAt } from './loose-json.ts';
import { cleanText } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { parseUrl } from './page-view.ts';
import { descriptionSources, extraSources, hasType, jobIdentifiers, listOf, readJobFields } from './schema-org.ts';
import { countWords, sameTitle, shareContained } from './words.ts';

export interface JobData {
  jobs: JsonRecord[];
  /** The page's data hold a list of things (`ItemList`). */
  hasList: boolean;
  /** The page's data say that it is an article. */
  hasArticle: boolean;
  /** The page's data offer a thing for sale. */
  hasProduct: boolean;
  /** Names of organisations that the page's data give for itself. */
  organisations: string[];
  /** Scripts of JSON-LD that name a job but could not be parsed. */
  unreadable: number;
}

const MAX_SCRIPTS = 60;
const MAX_VALUES = 20_000;

/** Every JobPosting record in the page's JSON-LD, in document order. Members of an `ItemList` are not jobs of this page. */
export function collectJobData(document: Document): JobData {
  const data: JobData = { jobs: [], hasList: false, hasArticle: false, hasProduct: false, organisations: [], unreadable: 0 };
  const scripts = [...document.getElementsByTagName('script')].filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''));
  for (const script of scripts.slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    const value = parseLooseJson(source);
    if (value === undefined) {
      if (source.includes('JobPosting')) data.unreadable++;
    } else collectFrom(value, data);
  }
  return data;
}

function collectFrom(root: unknown, data: JobData): void {
  const stack: unknown[] = [root];
  let visited = 0;
  while (stack.length > 0 && visited++ < MAX_VALUES) {
    const value = stack.pop();
    if (Array.isArray(value)) {
      for (let at = Math.min(value.length, MAX_VALUES) - 1; at >= 0; at--) stack.push(value[at]);
      continue;
    }
    if (!isRecord(value)) continue;
    if (hasType(value, 'JobPosting')) {
      data.jobs.push(value);
      continue;
    }
    if (hasType(value, 'ItemList')) {
      data.hasList = true;
      continue;
    }
    if (['Article', 'NewsArticle', 'BlogPosting', 'DiscussionForumPosting'].some((type) => hasType(value, type))) data.hasArticle = true;
    if (hasType(value, 'Product')) data.hasProduct = true;
    const name = valueAt(value, 'name');
    if (typeof name === 'string' && ['Organization', 'Corporation', 'LocalBusiness'].some((type) => hasType(value, type))) data.organisations.push(cleanText(name));
    for (const key of ['mainEntity', 'mainEntityOfPage', 'hasPart', 'about', 'item', 'publisher', '@graph']) stack.push(valueAt(value, key));
  }
}

/**
 * Reads the page's own job from its JSON-LD: a found posting, or why there is none. `shownText` is the page's visible
 * text, against which a job that the title does not settle is compared.
 */
export function readJsonLd(data: JobData, view: PageView, shownText: () => string): Found | string {
  if (data.jobs.length === 0) return data.unreadable > 0 ? 'unreadable' : data.hasList ? 'only-a-list' : 'none';
  const candidates = data.jobs.slice(0, 50).map((job) => readJob(job, view));
  const fitting = candidates.filter((one) => fitsPage(one, view, shownText));
  const [first] = fitting;
  if (first === undefined) return 'other-job';
  const titles = new Set(fitting.map((one) => one.found.fields.title));
  if (titles.size > 1) {
    const named = fitting.filter((one) => namedByAddress(one, view));
    const [only] = named;
    return only !== undefined && named.length === 1 ? only.found : 'several-jobs';
  }
  return fitting.reduce((best, one) => (one.found.text.length > best.found.text.length ? one : best)).found;
}

interface Candidate {
  found: Found;
  ids: string[];
  url: string;
}

function readJob(job: JsonRecord, view: PageView): Candidate {
  const plain = (source: string) => (/[<&]/.test(source) ? htmlToText(source, view.document).replace(/\n+/g, ' ') : source);
  let text = descriptionSources(job).map((source) => htmlToText(source, view.document)).join('\n\n').trim();
  for (const source of extraSources(job)) {
    const extra = htmlToText(source, view.document);
    if (countWords(extra) >= 5 && shareContained(extra, text) < 0.8) text = `${text}\n\n${extra}`;
  }
  const url = valueAt(job, 'url');
  return {
    found: { source: 'json-ld', fields: readJobFields(job, plain), text, root: null, closed: false, detail: 'job-posting' },
    ids: jobIdentifiers(job),
    url: listOf(url).find((value) => typeof value === 'string') === undefined ? '' : String(listOf(url)[0]),
  };
}

/** The page shows this job: its title stands in a title of the page, its number in the address, or its text in the page. */
function fitsPage(candidate: Candidate, view: PageView, shownText: () => string): boolean {
  const { title } = candidate.found.fields;
  const shown = [...view.headings, view.ogTitle, view.title].filter((text) => text !== '');
  if (title !== undefined && shown.some((text) => sameTitle(title, text))) return true;
  if (namedByAddress(candidate, view)) return true;
  const text = shownText();
  if (countWords(text) < 60) return title === undefined || shown.length === 0 || view.headings.length === 0;
  if (title !== undefined && text.toLowerCase().includes(title.toLowerCase())) return true;
  return candidate.found.text !== '' && shareContained(candidate.found.text.slice(0, 3000), text) >= 0.75;
}

function namedByAddress(candidate: Candidate, view: PageView): boolean {
  if (view.url === null) return false;
  const own = parseUrl(candidate.url);
  const path = view.url.pathname.replace(/\/$/, '');
  if (own !== null && path.length > 1 && own.pathname.replace(/\/$/, '') === path && own.search === view.url.search) return true;
  const address = `${view.url.pathname}${view.url.search}`.toLowerCase();
  // Some write the employer's name where the number belongs; it stands in the addresses of all their jobs.
  return candidate.ids.some((id) => id.length >= 4 && /\d/.test(id) && address.includes(id.toLowerCase()));
}
