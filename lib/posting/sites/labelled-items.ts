// Facts that a system sets out as items of a label and one or more values, and what a page says about remote work beside
// the place. Shared by adapters whose pages have such lists.
import { acceptValue, LABELS } from '../labelled-facts.ts';
import { type Fields, fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';

/** Where each item is, and inside it its label and its values. */
export interface ItemSelectors {
  item: string;
  label: string;
  value: string;
}

/** Values by label, in small letters and without its colon. */
export type Items = ReadonlyMap<string, readonly string[]>;

const MAX_PLACES = 4;
/** Bounds against pages made to exhaust us; far above any list of facts. */
const MAX_ITEMS = 120;
const MAX_LISTS = 12;
/** A labelled item with more characters than this is a part of the text, such as the qualifications. */
const MAX_FACT = 160;
/** Data of the page name the places where the page itself does not. */
const NO_PLACE = /^(?:multiple|various|several|\d+) (?:job )?locations?$/i;
/** Labels of these systems that are no general words for the fact. */
const OWN_LABELS: ReadonlyArray<readonly [keyof Fields, RegExp]> = [
  ['employmentType', /^(?:job schedule|full-?\/?part-? ?time|worker type|work type)$/],
  ['validThrough', /^(?:unposting date|posting end date|apply before|closing on)$/],
  ['datePosted', /^(?:posting start date|job posting)$/],
];

/** The items under the scope. The first item of a label counts; one without a value is left out. */
export function readItems(scope: ParentNode, { item, label, value }: ItemSelectors): Items {
  const items = new Map<string, string[]>();
  for (const element of [...scope.querySelectorAll(item)].slice(0, MAX_ITEMS)) {
    const name = labelOf(element.querySelector(label));
    const values = [...element.querySelectorAll(value)].map((one) => cleanText(one.textContent ?? '')).filter((text) => text !== '');
    if (name !== '' && values.length > 0 && !items.has(name)) items.set(name, [...new Set(values)]);
  }
  return items;
}

/** The items of lists of terms and descriptions (`dl`), each term with the descriptions that follow it. */
export function readDefinitions(scope: ParentNode, lists: string): Items {
  const items = new Map<string, string[]>();
  for (const list of [...scope.querySelectorAll(lists)].slice(0, MAX_LISTS)) {
    let values: string[] = [];
    for (const element of list.querySelectorAll('dt, dd')) {
      const text = cleanText(element.textContent ?? '');
      if (element.localName === 'dd') {
        if (text !== '') values.push(text);
        continue;
      }
      values = [];
      const name = labelOf(element);
      if (name !== '' && !items.has(name)) items.set(name, values);
    }
  }
  return items;
}

/** The items that are a label with a short value: facts, where a longer one is a part of the text. */
export function shortItems(scope: ParentNode, item: string, label: string): ReadonlySet<Element> {
  const items = [...scope.querySelectorAll(item)].slice(0, MAX_ITEMS);
  return new Set(items.filter((element) => element.querySelector(label) !== null && (element.textContent ?? '').trim().length < MAX_FACT));
}

/** The facts among the items whose label and value are known for what they are. Title and employer are never read from items. */
export function itemFacts(items: Items): Fields {
  const found: Fields = {};
  for (const [name, values] of items) {
    for (const [field, pattern] of [...LABELS, ...OWN_LABELS]) {
      if (field === 'title' || field === 'company' || found[field] !== undefined || !pattern.test(name)) continue;
      const accepted = values.map((value) => acceptValue(field, value)).filter((value) => value !== null).filter((value) => !NO_PLACE.test(value));
      const [first] = accepted;
      if (first !== undefined) found[field] = field === 'location' ? joinPlaces(accepted) : first;
    }
  }
  return fieldsFrom(found);
}

/** Several places as one line, in the form that data of a page get too. */
export function joinPlaces(places: readonly string[]): string {
  const own = [...new Set(places)].filter((place) => place !== '');
  return own.slice(0, MAX_PLACES).join('; ') + (own.length > MAX_PLACES ? '; …' : '');
}

/** The place, with the word for remote or hybrid work where the page says it beside the place; '' when there is neither. */
export function placeWith(place: string, workplace: string): string {
  const kind = /hybrid/i.test(workplace) ? 'Hybrid' : /\bremote\b/i.test(workplace) ? 'Remote' : '';
  if (kind === '' || new RegExp(kind, 'i').test(place)) return place;
  return place === '' ? kind : `${place} (${kind})`;
}

function labelOf(element: Element | null): string {
  return cleanText(element?.textContent ?? '').replace(/\s*[:：]$/u, '').toLowerCase();
}
