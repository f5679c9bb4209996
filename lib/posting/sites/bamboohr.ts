// BambooHR: the job page of the hosted board, old and new. The new one's class names are hashes; its components name themselves.
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { itemFacts, readItems } from './labelled-items.ts';

export const bamboohr: SiteAdapter = {
  id: 'bamboohr',
  hosts: ['bamboohr.com'],
  anyHost: false,
  isJobPage: (view) => /\/(?:careers|jobs\/view\.php)/.test(view.url?.pathname ?? ''),
  read(view) {
    const reading = readByPlan(view, {
      title: ['.ResAts__listing h2', '[data-fabric-component="Headline"]', 'h2', 'h1', 'h3'],
      description: ['.BambooRichText', '.ResAts__listing-description'],
    });
    if (reading === null) return null;
    return { ...reading, fields: { ...itemFacts(readItems(view.document, { item: '.posInfoList li', label: '.posInfo__Title', value: '.posInfo__Value' })), ...reading.fields } };
  },
};
