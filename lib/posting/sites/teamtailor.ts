// Teamtailor: the job page of a careers site, on its own host or, as often, under the employer's name. The box of facts
// stands below the text; about the employer there are boxes of the same make further down.
import { fieldsFrom } from '../found.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { itemFacts, placeWith, readDefinitions } from './labelled-items.ts';

export const teamtailor: SiteAdapter = {
  id: 'teamtailor',
  hosts: ['teamtailor.com'],
  anyHost: true,
  isJobPage: (view) => /\/jobs\/\d+/.test(view.url?.pathname ?? '') && hasClass(view, 'font-company-body'),
  read(view) {
    const reading = readByPlan(view, { title: ['h1.font-company-header', 'h1'], firstOnly: true, description: ['.prose.font-company-body', '.prose'] });
    if (reading === null) return null;
    const items = readDefinitions(view.document, 'main dl');
    const facts = itemFacts(items);
    const location = facts.location === undefined ? '' : placeWith(facts.location, (items.get('remote status') ?? []).join(' '));
    return { ...reading, fields: { ...facts, ...reading.fields, ...fieldsFrom({ location }) } };
  },
};
