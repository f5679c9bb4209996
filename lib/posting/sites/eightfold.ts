// Eightfold: the job page and the job beside the list of cards, on Eightfold's host and under employers' own. Newer pages
// have hashed names only; their data carry them.
import { fieldsFrom } from '../found.ts';
import { textAt } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { itemFacts, readItems } from './labelled-items.ts';
import { textNear } from './text-near.ts';

export const eightfold: SiteAdapter = {
  id: 'eightfold',
  hosts: ['eightfold.ai'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'position-job-description') && view.document.querySelector('h1.position-title') !== null,
  read(view) {
    const reading = readByPlan(view, { description: ['.position-job-description'], firstOnly: true });
    if (reading === null) return null;
    const { document } = view;
    // The cards of other jobs use the same names for their title and place.
    const heading = document.querySelector('h1.position-title');
    const location = textNear(heading, '.position-location').replace(/\s+and \d+ more$/i, '');
    const facts = itemFacts(readItems(document, { item: '.custom-jd-field', label: 'h4', value: 'div' }));
    return { ...reading, fields: { ...facts, ...fieldsFrom({ title: textAt(document, ['h1.position-title']), location }) } };
  },
};
