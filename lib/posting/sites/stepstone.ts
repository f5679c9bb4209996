// StepStone and the sites of its group: the job page. Test ids (`data-at`) are shared across countries.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const stepstone: SiteAdapter = {
  id: 'stepstone',
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'totaljobs.com', 'cwjobs.co.uk', 'irishjobs.ie', 'jobs.ie', 'caterer.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-at="job-ad-content"], [data-at="section-text-description"], [data-at="header-job-title"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['[data-at="header-job-title"]', '.listing__job-title'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
      location: ['[data-at="metadata-location"]'],
      employmentType: ['[data-at="metadata-contract-type"]'],
      description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"]'],
    }),
};
