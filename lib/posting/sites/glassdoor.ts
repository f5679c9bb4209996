// Glassdoor, all countries: the page of one job and the list with the open job at its right. Class names end in hashes, so
// their readable stems are matched.
import { type PageView, textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SitePlan } from './adapter.ts';
import { shownPay } from './shown-pay.ts';

const PLAN: SitePlan = {
  scope: ['[class*="TwoColumnLayout_jobDetailsContainer"]', '[class*="JobDetails_jobDetailsContainer"]'],
  title: ['h1[id^="jd-job-title"]', '[data-test="job-details-header"] h1'],
  company: [
    '[data-test="job-details-header"] [class*="EmployerProfile_employerNameHeading"] h4', '[class*="EmployerProfile_employerNameHeading"] h4',
    '[class*="EmployerProfile_employerNameHeading"]', '[data-test="job-details-header"] a[href*="/Overview/"] h4',
  ],
  location: ['[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]'],
  description: ['[class*="JobDetails_jobDescription__"]', '.jobDescriptionContent', '#JobDescriptionContainer'],
  firstOnly: true,
};

export const glassdoor: SiteAdapter = {
  id: 'glassdoor',
  hosts: [
    'glassdoor.com', 'glassdoor.co.uk', 'glassdoor.ca', 'glassdoor.com.au', 'glassdoor.ie', 'glassdoor.co.in', 'glassdoor.co.nz', 'glassdoor.sg', 'glassdoor.com.hk',
    'glassdoor.de', 'glassdoor.at', 'glassdoor.ch', 'glassdoor.fr', 'glassdoor.be', 'glassdoor.nl', 'glassdoor.it', 'glassdoor.es', 'glassdoor.com.br', 'glassdoor.com.mx', 'glassdoor.com.ar',
  ],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[class*="JobDetails_jobDescription__"], .jobDescriptionContent, #JobDescriptionContainer') !== null,
  read(view) {
    const reading = readByPlan(view, PLAN);
    if (reading === null) return null;
    const salary = shownSalary(view);
    return { ...reading, fields: { ...reading.fields, ...(salary === '' ? {} : { salary }) } };
  },
};

/** Glassdoor guesses the pay where the employer names none; the guess is not a fact of this job. */
function shownSalary(view: PageView): string {
  return shownPay(textAt(view.document, ['[data-test="job-details-header"] [data-test="detailSalary"]']));
}
