// SmartRecruiters: the job page, which marks its parts with microdata and section ids. The place is written by an element
// of its own, from its attributes.
import { fieldsFrom } from '../found.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';

export const smartrecruiters: SiteAdapter = {
  id: 'smartrecruiters',
  hosts: ['smartrecruiters.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('.job-sections, #st-jobDescription, [itemprop="description"] .job-section') !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: ['h1.job-title', '[itemprop="title"]', 'h1'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
      location: ['[itemprop="jobLocation"] spl-job-location', '[itemprop="jobLocation"]', '.job-details [itemprop="address"]'],
      employmentType: ['[itemprop="employmentType"]'],
      description: ['#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation', '.job-sections [itemprop="description"]', '.job-sections'],
      skip: ['#st-videos', '.job-ad-share', 'oc-social-share'],
    });
    if (reading === null) return null;
    return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ location: placeOf(view) }) } };
  },
};

/** The place from the element's attributes; '' where it has none, and then what it shows counts. */
function placeOf({ document }: PageView): string {
  const element = document.querySelector('spl-job-location');
  const place = element?.getAttribute('formattedaddress') ?? '';
  return place === '' ? '' : placeWith(place, element?.getAttribute('workplacetype') ?? '');
}
