// Paylocity recruiting: the page of one job. The box of the description begins with its apply button and the kind of
// employment.
import { fieldsFrom } from '../found.ts';
import { acceptValue } from '../labelled-facts.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';

const OPENING = /^(?:Apply\n+)?(?:Job Type:?\s+(?<type>[^\n]{1,40})\n+)?(?:Description:?\n+)?/;

export const paylocity: SiteAdapter = {
  id: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  anyHost: false,
  isJobPage: (view) => /\/jobs\/details\//i.test(view.url?.pathname ?? ''),
  read(view) {
    const reading = readByPlan(view, { title: ['.job-preview-title span', '.job-preview-title'], location: ['.preview-location'], description: ['.job-preview-details'] });
    if (reading === null) return null;
    const opening = OPENING.exec(reading.text);
    const employmentType = acceptValue('employmentType', opening?.groups?.['type'] ?? '');
    return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ employmentType }) }, text: reading.text.slice(opening?.[0].length ?? 0) };
  },
};
