// ZipRecruiter: the page of one job, and the search whose right pane shows the open job. The pane names its parts by
// headings only; its class names say nothing.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SiteReading, textOf } from './adapter.ts';

const PANE = '[data-testid="job-details-scroll-container"]';
const DESCRIPTION_HEADING = /^job description$/i;

export const ziprecruiter: SiteAdapter = {
  id: 'ziprecruiter',
  hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.in', 'ziprecruiter.ie'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector(`${PANE}, .job_description, .jobDescriptionSection, .job-body`) !== null,
  read: (view) => readPane(view) ?? readPage(view),
};

function readPane(view: PageView): SiteReading | null {
  const pane = view.document.querySelector(`[data-testid="right-pane"] ${PANE}`) ?? view.document.querySelector(PANE);
  if (pane === null) return null;
  const headings = [...pane.querySelectorAll('h1, h2')];
  const body = headings.find((one) => DESCRIPTION_HEADING.test(cleanText(one.textContent ?? '')))?.nextElementSibling ?? null;
  const [title] = headings;
  if (body === null || title === undefined) return null;
  const text = textOf([body]);
  if (text.length < 40) return null;
  const company = pane.querySelector('a[href*="/co/"]');
  const place = cleanText(company?.parentElement?.querySelector('p')?.textContent ?? '').split('•')[0];
  const heading = cleanText(title.textContent ?? '');
  return {
    fields: fieldsFrom({ title: DESCRIPTION_HEADING.test(heading) ? '' : heading, company: cleanText(company?.textContent ?? ''), location: place }),
    text, root: body, closed: false,
  };
}

function readPage(view: PageView): SiteReading | null {
  return readByPlan(view, {
    title: ['h1.job_title', 'h1'],
    company: ['.hiring_company_text', '.hiring_company'],
    location: ['.location_text', '[data-name="address"]'],
    employmentType: ['.t_employment_type'],
    salary: ['.t_compensation'],
    description: ['.job_description', '.jobDescriptionSection', '.job-body'],
    firstOnly: true,
  });
}
