// JazzHR: the job page of the hosted board; its application form stands beside the description.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const jazzhr: SiteAdapter = {
  id: 'jazzhr',
  hosts: ['applytojob.com'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('job-description') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['.job-header h1', '.job-header h2'],
      location: ['.job-attributes-container [title="Location"]'],
      employmentType: ['#resumator-job-employment', '.job-attributes-container [title="Type"]'],
      description: ['#job-description'],
    }),
};
