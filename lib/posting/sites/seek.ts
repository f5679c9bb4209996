// Seek and its sites in Asia (Jobstreet, Jobsdb): the page of one job and the list with the open job beside it. Test ids
// (`data-automation`) are the same everywhere; those of the open job stand once on a page.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';
import { shownPay } from './shown-pay.ts';

export const seek: SiteAdapter = {
  id: 'seek',
  hosts: [
    'seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.com', 'jobstreet.com.my', 'jobstreet.com.sg', 'jobstreet.com.ph', 'jobstreet.co.id', 'jobstreet.vn', 'jobsdb.com',
  ],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[data-automation="jobAdDetails"]') !== null,
  read(view) {
    const reading = readByPlan(view, {
      scope: ['[data-automation="jobDetailsPage"]', '[data-automation="splitViewJobDetailsWrapper"]'],
      title: ['[data-automation="job-detail-title"]'],
      location: ['[data-automation="job-detail-location"]'],
      employmentType: ['[data-automation="job-detail-work-type"]'],
      description: ['[data-automation="jobAdDetails"]'],
      firstOnly: true,
    });
    if (reading === null) return null;
    // The name of a verified advertiser is a button, which counts as furniture elsewhere.
    const company = cleanText(view.document.querySelector('[data-automation="advertiser-name"]')?.textContent ?? '');
    const workplace = textAt(view.document, ['[data-automation="job-detail-work-arrangements"]', '[data-automation="job-detail-work-arrangement"]']);
    const location = placeWith(reading.fields.location ?? '', workplace);
    const salary = shownPay(textAt(view.document, ['[data-automation="job-detail-salary"]']));
    return {
      ...reading,
      fields: { ...reading.fields, ...fieldsFrom({ company, location, salary }) },
    };
  },
};
