// NHS Jobs: the advert. Paragraphs with ids open the parts, and the text follows as their siblings; details and the person
// specification stand twice, once for small screens. The part about the trust is the same for all its jobs.
import { isoDay } from '../dates-and-pay.ts';
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { textAt, type PageView } from '../page-view.ts';
import { type SiteAdapter, textOf } from './adapter.ts';

const OPENERS = ['job_overview', 'job_description', 'job_description_large'];
const LARGE_SCREEN = '.hide-mobile';
const SMALL_SCREEN = '.show-mobile';

export const nhsJobs: SiteAdapter = {
  id: 'nhs-jobs',
  hosts: ['jobs.nhs.uk'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('job_overview') !== null || view.document.getElementById('job_description_large') !== null,
  read(view) {
    const elements = [...OPENERS.flatMap((opener) => partAt(view, opener)), ...personSpecification(view)];
    const text = textOf([...new Set(elements)], [SMALL_SCREEN]);
    if (text.length < 40) return null;
    const at = (...ids: string[]) => textAt(view.document, ids.map((id) => `#${id}`));
    return {
      fields: fieldsFrom({
        title: at('heading'), company: at('employer_name'),
        location: [at('employer_town'), at('employer_county'), at('employer_postcode')].filter((part) => part !== '').join(', '),
        employmentType: at('contract_type'), salary: at('range_salary', 'fixed_salary', 'negotiable_salary'),
        datePosted: isoDay(at('date_posted')), validThrough: isoDay(at('closing_date').replace(/^.*\bis\s+/i, '')),
      }),
      text, root: elements[0]?.parentElement ?? null, closed: false,
    };
  },
};

/** The heading before the opening paragraph, the paragraph, and what follows up to the next heading of the page. */
function partAt(view: PageView, opener: string): Element[] {
  const start = view.document.querySelector(`${LARGE_SCREEN} #${opener}`) ?? view.document.getElementById(opener);
  if (start === null) return [];
  const before = start.previousElementSibling;
  const part = before !== null && isHeading(before) ? [before, start] : [start];
  for (let next = start.nextElementSibling; next !== null && !isHeading(next) && next.id === '' && !next.matches(SMALL_SCREEN); next = next.nextElementSibling) part.push(next);
  return part;
}

/** From its heading on: groups, essential and desirable, and their lists, up to what is no part of it. */
function personSpecification(view: PageView): Element[] {
  const heading = [...view.document.getElementsByTagName('h2')].find((one) => /^person specification$/i.test(cleanText(one.textContent ?? '')) && one.closest(SMALL_SCREEN) === null);
  const part: Element[] = [];
  for (let next: Element | null = heading ?? null; next !== null && (next === heading || isOfSpecification(next)); next = next.nextElementSibling) part.push(next);
  return part;
}

function isOfSpecification(element: Element): boolean {
  return /^(?:h4|ul|p|div)$/.test(element.localName) || (element.localName === 'h3' && element.id.startsWith('skill_category'));
}

function isHeading(element: Element): boolean {
  return /^h[1-3]$/.test(element.localName);
}
