// Indeed, all countries: the page of one job and the search page with the open job on the right.
import { findPay } from '../dates-and-pay.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const indeed: SiteAdapter = {
  id: 'indeed',
  hosts: ['indeed.com', 'indeed.co.uk', 'indeed.ca', 'indeed.de', 'indeed.fr', 'indeed.jobs'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('jobDescriptionText') !== null,
  read(view) {
    const reading = readByPlan(view, {
      scope: ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '.jobsearch-ViewJobLayout--embedded', '.jobsearch-JobComponent'],
      title: ['[data-testid="jobsearch-JobInfoHeader-title"] > span', '[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobInfoHeader-title'],
      company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]', '.jobsearch-CompanyInfoContainer a'],
      location: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="jobsearch-JobInfoHeader-companyLocation"]', '[data-testid="job-location"]', '#jobLocationText'],
      description: ['#jobDescriptionText'],
      closed: ['.jobsearch-JobInfoHeader-expiredHeader', '[data-testid="expired-job"]'],
    });
    if (reading === null) return null;
    const chips = (view.document.getElementById('salaryInfoAndJobType')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const salary = findPay(chips);
    const type = (salary === null ? chips : chips.replace(salary, '')).replace(/^[\s,-]+|^.*? - (?=[A-Z])/g, '').trim();
    const title = reading.fields.title?.replace(/\s*-\s*job post$/i, '');
    return {
      ...reading,
      fields: {
        ...reading.fields,
        ...(title === undefined ? {} : { title }),
        ...(salary === null ? {} : { salary }),
        ...(type === '' || type.length > 40 || /\d/.test(type) ? {} : { employmentType: type }),
      },
    };
  },
};
