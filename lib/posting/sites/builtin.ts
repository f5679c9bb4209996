// Built In and its city sites: the job page. The machine-made summary and skills above the description are not the employer's words.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const builtin: SiteAdapter = {
  id: 'builtin',
  hosts: ['builtin.com', 'builtinla.com', 'builtinnyc.com', 'builtinboston.com', 'builtinchicago.org', 'builtinaustin.com', 'builtincolorado.com', 'builtinseattle.com', 'builtinsf.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[id^="job-post-body"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['h1'],
      company: ['[data-id="company-title"]', 'a[href^="/company/"] h2', 'a[href^="/company/"]'],
      description: ['[id^="job-post-body"]'],
    }),
};
