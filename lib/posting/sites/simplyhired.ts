// SimplyHired: the job page and the two-pane search share one set of test ids.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const simplyhired: SiteAdapter = {
  id: 'simplyhired',
  hosts: ['simplyhired.com', 'simplyhired.co.uk', 'simplyhired.ca', 'simplyhired.co.in'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-testid="viewJobBodyJobFullDescriptionContent"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['[data-testid="viewJobTitle"]'],
      company: ['[data-testid="viewJobCompanyName"] [data-testid="detailText"]', '[data-testid="viewJobCompanyName"]'],
      location: ['[data-testid="viewJobCompanyLocation"] [data-testid="detailText"]', '[data-testid="viewJobCompanyLocation"]'],
      employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
      salary: ['[data-testid="viewJobBodyJobCompensation"]'],
      description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
    }),
};
