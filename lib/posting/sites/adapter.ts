// The contract of a site adapter, and the helper that most of them are made of: lists of selectors, best first.
import { isoDay } from '../dates-and-pay.ts';
import { type Fields, fieldsFrom, type Found } from '../found.ts';
import { formatLines, readLines } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';

/**
 * One site. Asked in this order: does the host fit (exactly, or as a dot-suffix)? does the page look like one of its job
 * pages? then it is read. An adapter that does not find what it expects returns null and the ladder goes on.
 */
export interface SiteAdapter {
  /** The id in `site:<id>`. */
  id: string;
  hosts: readonly string[];
  /** True where `isJobPage` is so distinct that it may decide alone, when the host is unknown or the site is embedded in others. */
  anyHost: boolean;
  isJobPage(view: PageView): boolean;
  read(view: PageView): SiteReading | null;
}

export interface SiteReading {
  fields: Fields;
  text: string;
  root: Element | null;
  closed: boolean;
}

/**
 * Selectors for each part, best first. Texts are cleaned; the first that is found and not empty counts. A date that can't be told for
 * sure is left out.
 */
export interface SitePlan {
  /** Where the open job stands, for pages that show more than one; the whole document where it is not found. */
  scope?: readonly string[];
  title?: readonly string[];
  company?: readonly string[];
  location?: readonly string[];
  employmentType?: readonly string[];
  salary?: readonly string[];
  datePosted?: readonly string[];
  validThrough?: readonly string[];
  /** Elements that hold the description. All elements of the first selector that finds text are joined. */
  description: readonly string[];
  /** Take only the first element of the description's selector: later ones are other parts of the page. */
  firstOnly?: boolean;
  /** Inside the description: elements that are not part of it. */
  skip?: readonly string[];
  /** Words by which the page says that applications are closed; looked for in the elements. */
  closed?: readonly string[];
}

/** True when the page has an element of one of the classes. Much cheaper than a selector, for tests that run on every page. */
export function hasClass(view: PageView, ...names: string[]): boolean {
  const classes = classesOf(view.document);
  return names.some((name) => classes.has(name));
}

const MAX_ELEMENTS = 100_000;
const classSets = new WeakMap<Document, ReadonlySet<string>>();

/** Every class of the page's elements, gathered once: many adapters ask. */
function classesOf(document: Document): ReadonlySet<string> {
  const known = classSets.get(document);
  if (known !== undefined) return known;
  const classes = new Set<string>();
  const lists = new Set<string>();
  let seen = 0;
  for (const element of document.getElementsByTagName('*')) {
    if (seen++ > MAX_ELEMENTS) break;
    const list = element.getAttribute('class');
    if (list === null || lists.has(list)) continue;
    lists.add(list);
    for (const name of list.split(/\s+/)) classes.add(name);
  }
  classSets.set(document, classes);
  return classes;
}

/** Reads a page by a plan; null when the description is not there. */
export function readByPlan(view: PageView, plan: SitePlan): SiteReading | null {
  const scope = findScope(view.document, plan.scope ?? []);
  const described = findDescription(scope, plan);
  if (described === null) return null;
  const at = (selectors: readonly string[] | undefined) => (selectors === undefined ? '' : textAt(scope, selectors));
  return {
    fields: fieldsFrom({
      title: at(plan.title), company: at(plan.company), location: at(plan.location), employmentType: at(plan.employmentType),
      salary: at(plan.salary), datePosted: isoDay(at(plan.datePosted)), validThrough: isoDay(at(plan.validThrough)),
    }),
    text: described.text, root: described.root, closed: at(plan.closed) !== '',
  };
}

/** The text of the given elements, one after another, without what `skip` matches. */
export function textOf(elements: readonly Element[], skip: readonly string[] = []): string {
  const selector = skip.join(', ');
  const options = { keepNoise: true, ...(selector === '' ? {} : { skip: (element: Element) => element.matches(selector) }) };
  return elements.map((element) => formatLines(readLines(element, options))).filter((text) => text !== '').join('\n\n');
}

export function toFound(adapter: SiteAdapter, reading: SiteReading): Found {
  return { source: `site:${adapter.id}`, fields: reading.fields, text: reading.text, root: reading.root, closed: reading.closed, detail: adapter.id };
}

function findScope(document: Document, selectors: readonly string[]): ParentNode {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element !== null && (element.textContent ?? '').trim() !== '') return element;
  }
  return document;
}

function findDescription(scope: ParentNode, plan: SitePlan): { text: string; root: Element } | null {
  for (const selector of plan.description) {
    const all = [...scope.querySelectorAll(selector)];
    const outer = outermost(all);
    if (plan.firstOnly === true) outer.splice(1);
    const text = textOf(outer, plan.skip);
    const [root] = outer;
    if (root !== undefined && text.length >= 40) return { text, root };
  }
  return null;
}

/** Those of the elements, in document order, that stand in none of the others: an element can only stand in the last one kept. */
function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (outer.at(-1)?.contains(element) !== true) outer.push(element);
  return outer;
}
