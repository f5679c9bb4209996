// Lever: the job page. Its title is "Company - Title"; the description is several sections, of which the last is the apply button.
import { textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';

export const lever: SiteAdapter = {
  id: 'lever',
  hosts: ['lever.co'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('.posting-headline, .section-wrapper.page-full-width .posting-header') !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: ['.posting-headline h2', '.posting-header h2'],
      location: ['.posting-categories .location', '.sort-by-location'],
      employmentType: ['.posting-categories .commitment', '.sort-by-commitment'],
      salary: ['[data-qa="salary-range"]'],
      description: ['.section-wrapper.page-full-width .section.page-centered:not(.last-section-apply):not(.posting-header)', '[data-qa="job-description"]', '.content .section.page-centered'],
      skip: ['.last-section-apply', '.posting-btn-submit', '.postings-btn', '.posting-headline', '.posting-categories'],
    });
    if (reading === null) return null;
    const title = reading.fields.title ?? '';
    const company = title !== '' && view.title.endsWith(` - ${title}`) ? view.title.slice(0, -(title.length + 3)) : view.title.split(' - ')[0];
    const tidy = (value: string | undefined) => value?.replace(/\s*\/\s*$/, '').trim();
    const location = placeWith(tidy(reading.fields.location) ?? '', textAt(view.document, ['.posting-categories .workplaceTypes']));
    const employmentType = tidy(reading.fields.employmentType);
    return {
      ...reading,
      fields: {
        ...reading.fields,
        ...(company === undefined || company === '' ? {} : { company }),
        ...(location === '' ? {} : { location }),
        ...(employmentType === undefined ? {} : { employmentType }),
      },
    };
  },
};
