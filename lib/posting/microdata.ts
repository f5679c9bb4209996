// Rung 3: schema.org JobPosting written into the page's elements, as microdata (itemprop) or RDFa (property). Turned into
// the same record shape as JSON-LD; the description keeps its element, so that its text is read from the page itself.
import type { Found } from './found.ts';
import type { JsonRecord } from './loose-json.ts';
import { cleanText, formatLines, readLines } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { readJobFields } from './schema-org.ts';
import { countWords } from './words.ts';

interface Notation {
  item: string;
  prop: string;
  type: string;
}
const NOTATIONS: readonly Notation[] = [
  { item: '[itemtype*="JobPosting"]', prop: 'itemprop', type: 'itemtype' },
  { item: '[typeof~="JobPosting"], [typeof="schema:JobPosting"]', prop: 'property', type: 'typeof' },
];
const TEXT_PROPS = ['description', 'responsibilities', 'qualifications', 'skills', 'experienceRequirements', 'educationRequirements', 'jobBenefits'];
const MAX_PROPS = 2000;

/** Reads the page's job from microdata or RDFa, or says why there is none. Several jobs in one page are a list, not a posting. */
export function readMicrodata(view: PageView): Found | string {
  if (view.document.querySelector('[itemtype*="JobPosting"], [typeof*="JobPosting"]') === null) return 'none';
  for (const notation of NOTATIONS) {
    const items = [...view.document.querySelectorAll(notation.item)];
    if (items.length === 0) continue;
    const withText = items.filter((item) => countWords(item.querySelector(`[${notation.prop}~="description"]`)?.textContent ?? '') >= 40);
    const chosen = items.length === 1 ? items[0] : withText.length === 1 ? withText[0] : undefined;
    if (chosen === undefined) return 'several-jobs';
    return readItem(chosen, notation);
  }
  return 'none';
}

function readItem(item: Element, notation: Notation): Found {
  const job: JsonRecord = { __proto__: null };
  const records = new Map<Element, JsonRecord>([[item, job]]);
  const roots: Element[] = [];
  const elements = [...item.querySelectorAll(`[${notation.prop}]`)].slice(0, MAX_PROPS);
  for (const element of elements) {
    const owner = ownerOf(element, item, notation);
    const record = records.get(owner) ?? job;
    const nested: JsonRecord | null = element.hasAttribute(notation.type) ? { __proto__: null } : null;
    if (nested !== null) records.set(element, nested);
    for (const name of (element.getAttribute(notation.prop) ?? '').split(/\s+/).map((one) => one.replace(/^schema:/, ''))) {
      if (record === job && TEXT_PROPS.includes(name)) {
        if (!roots.some((root) => root.contains(element))) roots.push(element);
        continue;
      }
      if (name !== '' && !Object.hasOwn(record, name)) record[name] = nested ?? valueOf(element);
    }
  }
  const text = roots.map((root) => (root.hasAttribute('content') && root.localName === 'meta' ? (root.getAttribute('content') ?? '') : formatLines(readLines(root, { keepNoise: true })))).filter((one) => one !== '');
  return {
    source: 'microdata', fields: readJobFields(job, (source) => source), text: text.join('\n\n'),
    root: roots[0] ?? null, closed: false, detail: notation.prop,
  };
}

function ownerOf(element: Element, item: Element, notation: Notation): Element {
  for (let up = element.parentElement; up !== null && up !== item; up = up.parentElement) if (up.hasAttribute(notation.type)) return up;
  return item;
}

function valueOf(element: Element): string {
  const given = element.getAttribute('content') ?? element.getAttribute('datetime');
  return cleanText(given ?? element.textContent ?? '');
}
