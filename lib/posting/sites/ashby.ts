// Ashby: the job page. Class names are hashes with a readable stem, so the stems are matched.
import { readLines } from '../page-lines.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const ashby: SiteAdapter = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[class*="_descriptionText"], #overview') !== null,
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
    const place = facts.get('location');
    const workplace = facts.get('location type');
    const location = place !== undefined && workplace !== undefined && /remote|hybrid/i.test(workplace) ? `${place} (${workplace})` : place;
    const employmentType = facts.get('employment type') ?? facts.get('type');
    const salary = facts.get('compensation');
    return {
      ...reading,
      fields: {
        ...reading.fields,
        ...(company === undefined ? {} : { company }),
        ...(location === undefined ? {} : { location }),
        ...(employmentType === undefined ? {} : { employmentType }),
        ...(salary === undefined ? {} : { salary }),
      },
    };
  },
};
