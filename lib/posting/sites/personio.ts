// Personio: the job page of the hosted careers site.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const personio: SiteAdapter = {
  id: 'personio',
  hosts: ['jobs.personio.de', 'jobs.personio.com'],
  anyHost: false,
  isJobPage: (view) => /\/job\/\d+/.test(view.url?.pathname ?? ''),
  read: (view) =>
    readByPlan(view, {
      title: ['h1'],
      location: ['[class*="jobLocation"]', '.job-detail-office'],
      description: ['[class*="jobDescription"] [class*="section"]', '#job-description', '.job-detail-desc', '.detail-content-block'],
    }),
};
