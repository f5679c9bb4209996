// Elements that say by their own names (class, id, test ids) what part of a posting they hold. Sites differ, but people who
// build them call things by the same words: the cheapest general knowledge there is about pages never seen before.
import { isInNoise } from './noise.ts';
import type { TextSizes } from './text-sizes.ts';

const NAMED_PARTS = ['description', 'title', 'company', 'location', 'employmentType', 'salary', 'datePosted'] as const;
export type NamedPart = (typeof NAMED_PARTS)[number];

const NAMES: ReadonlyArray<readonly [NamedPart, RegExp]> = [
  ['description', /(?:^|[\s_-])(?:job|jobs|jd|jdp|posting|position|vacancy|role|listing|offer|ad|career|opening|requisition|ats|jv-job-detail)[\s_-]?(?:ad|view|post|posting|page|detail|details|full|show|body)?[\s_-]?(?:description|desc|descr|descriptions|content|body|text|details?-text|details?-content)(?:$|[\s_-])|(?:^|[\s_-])(?:description-?(?:text|body|content)|descriptiontext|jobdescription\w*|ad-?text|stellenbeschreibung|vacancy-?(?:text|content)|job-?ad-?details)(?:$|[\s_-])/],
  ['title', /(?:^|[\s_-])(?:job|position|posting|vacancy|role|requisition|offer|opening)[\s_-]?(?:title|name)(?:[\s_-]?(?:div|text|value|heading))?(?:$|[\s_-])/],
  ['company', /(?:^|[\s_-])(?:company|employer|organi[sz]ation|advertiser|hiring[\s_-]?(?:company|organi[sz]ation)|recruiter)[\s_-]?(?:name|title)(?:$|[\s_-])|(?:^|[\s_-])(?:job|posting|header|vacancy)-?(?:company|employer)(?:$|[\s_-](?!location))/],
  ['location', /(?:^|[\s_-])(?:(?:job|posting|header|work|vacancy|position|company|text|listing|list-icons|metadata)[\s_-]?)?(?:locations?|job-?city|workplace|place-of-work|standort|arbeitsort)(?:[\s_-]?(?:text|name|value|label|city|link))?(?:$|[\s_-])/],
  ['employmentType', /(?:^|[\s_-])(?:employment|job|contract|work|position)[\s_-]?types?(?:$|[\s_-])|(?:^|[\s_-])(?:commitment|work-schedule)(?:$|[\s_-])/],
  ['salary', /(?:^|[\s_-])(?:(?:job|posting|base|header)[\s_-]?)?(?:salary|compensation|pay-?range|salary-?range|gehalt|remuneration)(?:[\s_-]?(?:text|value|range|info))?(?:$|[\s_-])/],
  ['datePosted', /(?:^|[\s_-])(?:date-?posted|posted-?(?:date|on)|posting-?date|publish-?date|job-date)(?:$|[\s_-])/],
];
const ATTRIBUTES = ['id', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-at', 'data-automation', 'data-automation-id', 'data-ui', 'itemprop', 'data-ph-at-id'];
const SKIPPED = new Set(['html', 'body', 'head', 'script', 'style', 'link', 'meta', 'svg', 'path', 'input', 'select', 'option', 'textarea', 'form', 'button', 'img', 'label', 'br', 'main']);
const MAX_ELEMENTS = 60_000;
const MAX_PER_PART = 200;
const MAX_FACT = 120;
const MIN_DESCRIPTION = 250;

/** The page's elements by the part they are named for, in document order. Facts are short elements, descriptions long ones. */
export function findNamed(root: Element, sizes: TextSizes): Map<NamedPart, Element[]> {
  const found = new Map<NamedPart, Element[]>(NAMED_PARTS.map((part) => [part, []]));
  const all = root.getElementsByTagName('*');
  const count = Math.min(all.length, MAX_ELEMENTS);
  let index = 0;
  for (const element of all) {
    if (index++ >= count) break;
    if (SKIPPED.has(element.localName)) continue;
    const size = sizes.of(element);
    if (size < 2 || (size > MAX_FACT && size < MIN_DESCRIPTION)) continue;
    const names = namesOf(element);
    if (names === '') continue;
    for (const [part, pattern] of NAMES) {
      if ((part === 'description') !== size >= MIN_DESCRIPTION || !pattern.test(names)) continue;
      const list = found.get(part);
      if (list !== undefined && list.length < MAX_PER_PART && !isInNoise(element)) list.push(element);
      break;
    }
  }
  return found;
}

/**
 * The one element that is named as the description: the innermost that still holds what the outermost does. Null when none is,
 * or when several hold as much (the cards of a list).
 */
export function namedDescription(candidates: readonly Element[], sizes: TextSizes): Element | null {
  const outer = candidates.filter((element) => !candidates.some((other) => other !== element && other.contains(element)));
  const bySize = [...outer].sort((one, other) => sizes.of(other) - sizes.of(one));
  const [largest, second] = bySize;
  if (largest === undefined || (second !== undefined && sizes.of(second) > sizes.of(largest) * 0.4)) return null;
  let chosen = largest;
  for (const element of candidates) if (chosen.contains(element) && sizes.of(element) >= sizes.of(largest) * 0.85) chosen = element;
  return chosen;
}

function namesOf(element: Element): string {
  let names = (element.getAttribute('class') ?? '').slice(0, 300);
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null && value.length < 100) names += ` ${value}`;
  }
  return names.trim() === '' ? '' : names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().replace(/__|\./g, '-');
}
