// What a page says about itself outside its text: address, titles, meta data. Gathered once and handed to every rung.
import { type Fields, fieldsFrom } from './found.ts';
import { cleanText } from './page-lines.ts';
import { isHidden, isInNoise } from './noise.ts';
import { findNamed, type NamedPart } from './named-elements.ts';
import { measureText, type TextSizes } from './text-sizes.ts';

/** The facts about the page that come from outside its document. */
export interface PageFacts {
  /** Null for a saved page whose address is not known. */
  url: string | null;
  selection?: string | null;
  /** Addresses of frames that could not be read. */
  closedFrames?: readonly string[];
  truncated?: boolean;
  /** When the page was captured (ISO 8601); dates such as "3 days ago" are told from it. */
  capturedAt?: string | null;
  given?: GivenFields;
  /** Which to take when there is both a page's posting and a selection; `page` unless told. */
  prefer?: 'page' | 'selection';
}

/** Fields that the person or their file gives; they win over what is read. */
export interface GivenFields {
  title?: string | null;
  company?: string | null;
  location?: string | null;
}

/** The given fields that say something. */
export function givenFields(given: GivenFields | undefined): Fields {
  return fieldsFrom({ title: given?.title, company: given?.company, location: given?.location });
}

export interface PageView {
  document: Document;
  url: URL | null;
  /** Lower-case host name from the address, else from the page's own canonical address; '' when neither is known. */
  host: string;
  title: string;
  ogTitle: string;
  ogType: string;
  siteName: string;
  description: string;
  headings: string[];
  language: string;
  /** When the page was captured (ISO 8601); null when that is not known. */
  capturedAt: string | null;
  sizes: TextSizes;
  /** Elements that name themselves as a part of a posting. */
  named: ReadonlyMap<NamedPart, readonly Element[]>;
}

const MAX_HEADINGS = 12;
/** Characters of a title or of meta data; what is longer is cut. */
const MAX_SAID = 1000;

/** Gathers the page's own facts. Never throws: what is missing or malformed is ''. */
export function viewPage(document: Document, page: PageFacts): PageView {
  const meta = readMeta(document);
  const sizes = measureText(document.body);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const url = parseUrl(page.url);
  const said = url ?? parseUrl(canonical) ?? parseUrl(meta.get('og:url')) ?? parseUrl(savedFrom(document));
  return {
    document,
    url: url ?? said,
    host: (url?.protocol === 'file:' ? said : (url ?? said))?.hostname.toLowerCase() ?? '',
    title: cleanText(document.title.slice(0, MAX_SAID)),
    ogTitle: meta.get('og:title') ?? meta.get('twitter:title') ?? '',
    ogType: meta.get('og:type') ?? '',
    siteName: meta.get('og:site_name') ?? '',
    description: meta.get('og:description') ?? meta.get('description') ?? '',
    headings: mainHeadings(document),
    language: document.documentElement?.getAttribute('lang') ?? '',
    capturedAt: page.capturedAt ?? null,
    sizes,
    named: document.body === null ? new Map() : findNamed(document.body, sizes),
  };
}

/** The first element that the selectors find with text: cleaned text, or ''. Selectors are tried in order. */
export function textAt(scope: ParentNode, selectors: readonly string[]): string {
  for (const selector of selectors) {
    for (const element of scope.querySelectorAll(selector)) {
      const text = cleanText(element.textContent ?? '');
      if (text !== '' && !isInNoise(element)) return text.slice(0, 400);
    }
  }
  return '';
}

/** Parses an address; null when it is none or not of the web (or a file). */
export function parseUrl(raw: string | null | undefined): URL | null {
  if (raw === null || raw === undefined || raw === '') return null;
  const url = URL.parse(raw);
  return url !== null && /^(?:https?|file):$/.test(url.protocol) ? url : null;
}

function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = cleanText((meta.getAttribute('content') ?? '').slice(0, MAX_SAID));
    if (name !== '' && content !== '' && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** The first-level headings, or the second-level ones of a page without; those that are mere links (menus) only where there are no others. */
function mainHeadings(document: Document): string[] {
  for (const tag of ['h1', 'h2']) {
    const plain: string[] = [];
    const links: string[] = [];
    for (const element of document.getElementsByTagName(tag)) {
      if (plain.length >= MAX_HEADINGS || links.length >= MAX_HEADINGS * 4) break;
      const text = cleanText(element.textContent ?? '');
      if (text !== '' && text.length < 200 && !isHidden(element) && !isInNoise(element)) (isLink(element, text) ? links : plain).push(text);
    }
    const headings = plain.length > 0 ? plain : links.slice(0, MAX_HEADINGS);
    if (headings.length > 0) return headings;
  }
  return [];
}

function isLink(heading: Element, text: string): boolean {
  return heading.closest('a[href]') !== null || cleanText(heading.querySelector('a[href]')?.textContent ?? '') === text;
}

/** Browsers write the address of a saved page into a comment at its top. */
function savedFrom(document: Document): string {
  for (let node = document.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 8) continue;
    const match = /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '');
    if (match?.[1] !== undefined) return match[1];
  }
  return '';
}
