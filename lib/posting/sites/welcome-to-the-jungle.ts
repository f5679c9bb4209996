// Welcome to the Jungle: the job page. Description and profile are two sections, of which the data of the page hold only one.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const welcomeToTheJungle: SiteAdapter = {
  id: 'welcome-to-the-jungle',
  hosts: ['welcometothejungle.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-testid="job-section-description"]') !== null,
  read: (view) =>
    readByPlan(view, {
      title: ['[data-testid="job-metadata-block"] h2'],
      company: ['[data-testid="job-metadata-block"] a[href*="/companies/"] span'],
      location: ['[data-testid="job-metadata-block"] [name="location"] + span'],
      description: ['[data-testid="job-section-description"], [data-testid="job-section-experience"]'],
    }),
};
