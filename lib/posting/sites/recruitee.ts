// Recruitee: the job page of the hosted careers site; description and requirements are two blocks. The names by which
// employers may style the page are stable.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const recruitee: SiteAdapter = {
  id: 'recruitee',
  hosts: ['recruitee.com'],
  anyHost: false,
  isJobPage: (view) => /\/o\//.test(view.url?.pathname ?? ''),
  read: (view) =>
    readByPlan(view, {
      title: ['.custom-css-style-job-title', 'h1', '.title'],
      location: ['.custom-css-style-job-location', '[data-testid="styled-location-list-item"]', '.info-item.location'],
      description: ['[data-testid="description-section"], [data-testid="requirements-section"]', '.description .redactor, .description', '#description, #requirements'],
    }),
};
