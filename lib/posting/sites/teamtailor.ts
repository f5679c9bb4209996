// Teamtailor: the job page of a careers site, on its own host or under the employer's name.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const teamtailor: SiteAdapter = {
  id: 'teamtailor',
  hosts: ['teamtailor.com'],
  anyHost: false,
  isJobPage: (view) => /\/jobs\/\d+/.test(view.url?.pathname ?? '') && view.document.querySelector('.prose, [data-controller*="careersite"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['h1'],
      firstOnly: true,
      description: ['.prose.font-company-body', '.prose'],
    }),
};
