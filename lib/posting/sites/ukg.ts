// UKG Pro recruiting (UltiPro): the page of one opportunity. Test ids are stable.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const ukg: SiteAdapter = {
  id: 'ukg',
  hosts: ['ultipro.com', 'ultipro.ca', 'ukg.net'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-automation="opportunity-title"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['[data-automation="opportunity-title"]'],
      location: ['[data-automation="city-state-zip-country-label"]'],
      employmentType: ['[data-automation="JobFullTime"]'],
      datePosted: ['[data-automation="job-posted-date"]'],
      description: ['[data-automation="job-description"]'],
    }),
};
