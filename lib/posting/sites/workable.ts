// Workable: the job page of the hosted board.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const workable: SiteAdapter = {
  id: 'workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-ui="job-description"], [data-ui="job-breakdown"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['[data-ui="job-title"]', 'h1'],
      company: ['[data-ui="company-name"]'],
      location: ['[data-ui="job-location"]'],
      employmentType: ['[data-ui="job-type"]'],
      description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]', '[data-ui="job-breakdown"]'],
    }),
};
