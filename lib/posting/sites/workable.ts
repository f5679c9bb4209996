// Workable: the job page of the hosted board, and of Workable's own list of jobs, where one box holds the whole text.
import { fieldsFrom } from '../found.ts';
import { textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';

export const workable: SiteAdapter = {
  id: 'workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-ui="job-description"], [data-ui="job-breakdown"], [data-ui="overview-title"]') !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: ['[data-ui="overview-title"]', '[data-ui="job-title"]', 'h1'],
      company: ['[data-ui="overview-company"] a', '[data-ui="company-name"]'],
      location: ['[data-ui="overview-location"]', '[data-ui="job-location"]', '[data-ui="job-location-tooltip"]'],
      employmentType: ['[data-ui="job-type"]'],
      description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]', '[data-ui="job-breakdown"]', '[class^="jobBreakdown__job-breakdown"]'],
    });
    if (reading === null) return null;
    const location = placeWith(reading.fields.location ?? '', textAt(view.document, ['[data-ui="job-workplace"]']));
    return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ location }) } };
  },
};
