// Ashby: the job page, on its host and in a frame of an employer's page. Class names are hashes with a readable stem, so the stems are matched.
import { readLines } from '../page-lines.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';

export const ashby: SiteAdapter = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'ashby-job-posting-heading') || (view.host.endsWith('ashbyhq.com') && view.document.querySelector('[class*="_descriptionText"], #overview') !== null),
  read(view) {
    const reading = readByPlan(view, {
      title: ['h1.ashby-job-posting-heading', '.ashby-job-posting-heading', 'h1'],
      description: ['[class*="_descriptionText"]', '#overview [class*="_description"]', '#overview'],
    });
    if (reading === null) return null;
    const facts = new Map<string, string>();
    for (const section of view.document.querySelectorAll('.ashby-job-posting-left-pane [class*="_section"]')) {
      const [label, ...values] = readLines(section).map((line) => line.text);
      if (label !== undefined && values.length > 0) facts.set(label.toLowerCase(), values.join(', '));
    }
    const company = / @ (.+)$/.exec(view.title)?.[1];
    const location = placeWith(facts.get('location') ?? '', facts.get('location type') ?? '');
    const employmentType = facts.get('employment type') ?? facts.get('type');
    const salary = facts.get('compensation');
    return {
      ...reading,
      fields: {
        ...reading.fields,
        ...(company === undefined ? {} : { company }),
        ...(location === '' ? {} : { location }),
        ...(employmentType === undefined ? {} : { employmentType }),
        ...(salary === undefined ? {} : { salary }),
      },
    };
  },
};
