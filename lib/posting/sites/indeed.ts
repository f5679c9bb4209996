// Indeed, all countries: the page of one job and the search page with the open job on the right, in the layout that names
// its parts "jobsearch" and in the newer one that names them "vj".
import { employmentType, findPay } from '../dates-and-pay.ts';
import { type Fields, fieldsFrom } from '../found.ts';
import { cleanText, readLines } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SitePlan, type SiteReading } from './adapter.ts';

const SCOPE = ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '.jobsearch-ViewJobLayout--embedded', '.jobsearch-JobComponent'];

const JOBSEARCH: SitePlan = {
  scope: SCOPE,
  title: ['[data-testid="jobsearch-JobInfoHeader-title"] > span', '[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
  company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]', '.jobsearch-CompanyInfoContainer a'],
  location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="jobsearch-JobInfoHeader-companyLocation"]', '[data-testid="job-location"]', '#jobLocationText'],
  description: ['#jobDescriptionText'],
  closed: ['.jobsearch-JobInfoHeader-expiredHeader', '[data-testid="expired-job"]'],
};

const HEADER = '[data-testid="desktop-job-header"]';

const VJ: SitePlan = {
  title: ['[data-testid="vj-job-title"]'],
  company: ['[data-testid="company-info-metadata"] a[href*="/cmp/"]', `${HEADER} a[href*="/cmp/"]`],
  description: ['[data-testid="vj-job-description-heading"] + *', '.simple-job-description-html'],
  firstOnly: true,
};

export const indeed: SiteAdapter = {
  id: 'indeed',
  // Countries are subdomains now ("uk.indeed.com"); saved pages and old links still have domains of their own.
  hosts: [
    'indeed.com', 'indeed.co.uk', 'indeed.ie', 'indeed.ca', 'indeed.co.in', 'indeed.co.za', 'indeed.com.au', 'indeed.com.sg', 'indeed.hk', 'indeed.ae', 'indeed.de', 'indeed.ch', 'indeed.fr',
    'indeed.nl', 'indeed.es', 'indeed.it', 'indeed.pt', 'indeed.com.br', 'indeed.com.mx', 'indeed.jobs',
  ],
  anyHost: false,
  isJobPage: (view) =>
    view.document.getElementById('jobDescriptionText') !== null || view.document.querySelector('[data-testid="vj-job-description-heading"], .simple-job-description-html') !== null,
  read: (view) => readJobsearch(view) ?? readVj(view),
};

function readJobsearch(view: PageView): SiteReading | null {
  const reading = readByPlan(view, JOBSEARCH);
  if (reading === null) return null;
  const chips = (view.document.getElementById('salaryInfoAndJobType')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const salary = findPay(chips);
  const type = (salary === null ? chips : chips.replace(salary, '')).replace(/^[\s,-]+|^.*? - (?=[A-Z])/g, '').trim();
  const title = withoutNote(reading.fields.title);
  return {
    ...reading,
    fields: {
      ...reading.fields,
      ...(title === undefined ? {} : { title }),
      ...(salary === null ? {} : { salary }),
      ...(type === '' || type.length > 40 || /\d/.test(type) ? {} : { employmentType: type }),
    },
  };
}

function readVj(view: PageView): SiteReading | null {
  const reading = readByPlan(view, VJ);
  if (reading === null) return null;
  return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ title: withoutNote(reading.fields.title) }), ...headerFacts(view, reading.fields) } };
}

/** Said to screen readers only. */
function withoutNote(title: string | undefined): string | undefined {
  return title?.replace(/\s*-\s*job post$/i, '');
}

const KIND = /\b(?:full|part)[ -]time\b|\bpermanent\b|\bcontract\b|\btemporary\b|\binternship\b|\bapprenticeship\b|\bfreelance\b/i;
const NO_PLACE = /^[\d.,]+$|reviews?$|^[·•|,-]+$|\bout of 5\b|^apply\b|^save\b/i;

/** The header says employer, rating, place, pay and kind without labels: the place is the first that is none of the others. */
function headerFacts(view: PageView, known: Fields): Fields {
  const header = view.document.querySelector(HEADER) ?? view.document.querySelector('[data-testid="company-info-metadata"]');
  if (header === null) return {};
  const parts = readLines(header).flatMap((line) => line.text.split(/\s*[·•|]\s*|\s+-\s+(?=\p{Lu})/u)).map(cleanText);
  const pay = parts.map((part) => findPay(part)).find((one) => one !== null);
  const kind = parts.find((part) => KIND.test(part) && part.length < 40 && part !== known.title);
  const places = parts.filter((part) => part !== '' && part !== known.title && part !== known.company && !NO_PLACE.test(part) && !KIND.test(part) && findPay(part) === null);
  return fieldsFrom({ location: places[0] === undefined || places[0].length > 80 ? '' : places[0], salary: pay, employmentType: kind === undefined ? '' : employmentType([kind]) });
}
