// Reed: the page of one job, marked up with microdata, and the drawer that a search opens over its list.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SiteReading, textOf } from './adapter.ts';

const DRAWER = '[data-qa="job-details-drawer-modal"]';
const DRAWER_TEXT = '[class*="drawer-modal_jobDescription"], [class*="drawer-modal_jobSection"]';

export const reed: SiteAdapter = {
  id: 'reed',
  hosts: ['reed.co.uk'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector(DRAWER) !== null || (isJobAddress(view) && view.document.querySelector('[itemprop="description"]') !== null),
  read: (view) => readDrawer(view) ?? readPage(view),
};

/** "/jobs/title-of-the-job/51234567" is one job; "/jobs/title-jobs-in-place" a list. */
function isJobAddress(view: PageView): boolean {
  return /^\/jobs\/[^/]+\/\d+/.test(view.url?.pathname ?? '');
}

/** A drawer is a dialog, whose text counts as furniture elsewhere; here it holds the open job. */
function readDrawer(view: PageView): SiteReading | null {
  const drawer = view.document.querySelector(DRAWER);
  const root = drawer?.querySelector(DRAWER_TEXT) ?? null;
  if (drawer === null || root === null) return null;
  const at = (name: string) => cleanText(drawer.querySelector(`[data-qa="${name}"]`)?.textContent ?? '');
  const text = textOf([root]);
  const title = at('job-title');
  if (text.length < 40 || title === '') return null;
  return {
    fields: fieldsFrom({ title, company: postedBy(at('job-posted-by')), location: at('job-location') || at('job-metadata-location'), salary: at('job-metadata-salary') }),
    text, root, closed: false,
  };
}

function readPage(view: PageView): SiteReading | null {
  const reading = isJobAddress(view)
    ? readByPlan(view, {
        title: ['header.job-header h1', '[itemprop="title"]', 'h1'],
        company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
        employmentType: ['[data-qa="jobTypeMobileLbl"]', '[data-qa="jobTypeLbl"]'],
        salary: ['[data-qa="salaryMobileLbl"]', '[data-qa="salaryLbl"]'],
        description: ['[itemprop="description"]'],
        firstOnly: true,
      })
    : null;
  if (reading === null) return null;
  const at = (name: string) => cleanText(view.document.querySelector(`[data-qa="${name}MobileLbl"], [data-qa="${name}Lbl"]`)?.textContent ?? '');
  const places = [at('locality'), at('region')].map((place) => place.replace(/,$/, '')).filter((place) => place !== '');
  return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ company: postedBy(reading.fields.company ?? ''), location: places.join(', ') }) } };
}

/** "30 June by Tidewell Gardens" → the name. */
function postedBy(line: string): string {
  return line.replace(/^(?:posted\b.*?|\d{1,2}\s\p{L}+|today|yesterday|\d+\s\p{L}+\sago)\s*\bby\s+/iu, '');
}
