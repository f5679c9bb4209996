// SuccessFactors: the job page of a career site, old and new layout, nearly always under the employer's own host, and the
// older job page of the applicant portal.
import { acceptValue } from '../labelled-facts.ts';
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter, type SiteReading } from './adapter.ts';
import { itemFacts, joinPlaces, readItems } from './labelled-items.ts';

export const successfactors: SiteAdapter = {
  id: 'successfactors',
  hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'jobs2web.com'],
  anyHost: true,
  isJobPage: (view) =>
    hasClass(view, 'joblayouttoken', 'joqReqDescription') || (hasClass(view, 'jobdescription') && hasClass(view, 'jobDisplay', 'jobDisplayShell', 'jobGeoLocation')),
  read: (view) => readCareerSite(view) ?? readPortal(view),
};

/** Places that are looked at; a job in more of them is shown with the first ones. */
const MAX_PLACES = 12;
const property = (name: string) => `[data-careersite-propertyid="${name}"]`;

function readCareerSite(view: PageView): SiteReading | null {
  const reading = readByPlan(view, {
    title: [property('title'), '[itemprop="title"]', '#job-title'],
    location: [property('location')],
    datePosted: [property('date')],
    description: ['.jobdescription', property('description'), '[itemprop="description"]'],
  });
  if (reading === null) return null;
  const { document } = view;
  const shown = [...document.getElementsByClassName('jobGeoLocation')].slice(0, MAX_PLACES).map((element) => cleanText(element.textContent ?? ''));
  const items = itemFacts(readItems(document, {
    item: '.joblayouttoken', label: '.joblayouttoken-label', value: '.rtltextaligneligible:not(.joblayouttoken-label), [data-careersite-propertyid]',
  }));
  const place = ['city', 'state', 'country'].map((name) => textAt(document, [property(name)])).filter((part) => part !== '').join(', ');
  const employmentType = acceptValue('employmentType', textAt(document, [property('shifttype')]));
  return { ...reading, fields: { ...items, ...fieldsFrom({ location: place, employmentType }), ...reading.fields, ...fieldsFrom({ location: joinPlaces(shown) }) } };
}

/** The portal names the job in the page's title only: "Career Opportunities: Title (123)". */
function readPortal(view: PageView): SiteReading | null {
  const reading = readByPlan(view, { description: ['.joqReqDescription .externalPosting', '.joqReqDescription'] });
  if (reading === null) return null;
  const title = /^Career Opportunities:\s*(.+?)\s*\(\d+\)$/.exec(view.title)?.[1];
  return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ title }) } };
}
