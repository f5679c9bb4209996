// BambooHR: the job page of the hosted board, old and new.
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const bamboohr: SiteAdapter = {
  id: 'bamboohr',
  hosts: ['bamboohr.com'],
  anyHost: false,
  isJobPage: (view) => /\/(?:careers|jobs\/view\.php)/.test(view.url?.pathname ?? ''),
  read: (view) =>
    readByPlan(view, {
      title: ['.ResAts__listing h2', '.jss-f-heading', 'h2', 'h1'],
      location: ['.ResAts__listing-meta .posInfo__Value', '[data-fabric-component="Layout"] .location'],
      description: ['.BambooRichText', '.ResAts__listing-description', '#descriptionWrapper'],
    }),
};
