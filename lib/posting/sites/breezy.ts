// Breezy: the job page of the hosted board.
import { fieldsFrom } from '../found.ts';
import { textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';

export const breezy: SiteAdapter = {
  id: 'breezy',
  hosts: ['breezy.hr'],
  anyHost: false,
  isJobPage: (view) => /^\/p\/\w/.test(view.url?.pathname ?? ''),
  read(view) {
    const reading = readByPlan(view, {
      title: ['.position h1', '.banner h1', 'h1'],
      employmentType: ['li.type span'],
      description: ['.job-description > .description', '.description'],
      firstOnly: true,
    });
    if (reading === null) return null;
    const { document } = view;
    const location = placeWith(textAt(document, ['li.location span']), textAt(document, ['li.location']));
    const { employmentType, ...others } = reading.fields;
    // The words of the interface are filled in by a script; before that, their keys stand there between percent signs.
    return { ...reading, fields: { ...others, ...fieldsFrom({ location, employmentType: employmentType?.includes('%') === true ? null : employmentType }) } };
  },
};
