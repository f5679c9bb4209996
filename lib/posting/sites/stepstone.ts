// StepStone and the sites of its group: the job page. Test ids (`data-at`) are shared across countries; the old layout has
// the same names as classes. What the job needs and offers are sections beside its description.
import { textAt } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { shownPay } from './shown-pay.ts';

export const stepstone: SiteAdapter = {
  id: 'stepstone',
  hosts: [
    'stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'stepstone.fr', 'stepstone.pl', 'totaljobs.com', 'cwjobs.co.uk', 'jobsite.co.uk', 'caterer.com', 'catererglobal.com',
    'careerstructure.com', 'cityjobs.com', 'milkround.com', 'retailchoice.com', 'irishjobs.ie', 'jobs.ie', 'nijobs.com', 'pnet.co.za', 'careerjunction.co.za',
  ],
  anyHost: false,
  isJobPage: (view) =>
    view.document.querySelector('[data-at="job-ad-content"], [data-at^="section-text-"], [data-at="header-job-title"]') !== null || hasClass(view, 'at-section-text-description'),
  read(view) {
    const reading = readByPlan(view, {
      title: ['[data-at="header-job-title"]', '.listing__job-title'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
      location: ['[data-at="metadata-location"]', '.at-listing__list-icons_location'],
      description: [
        '[data-at="section-text-jobDescription-content"]', '[data-at="job-ad-content"]', '[data-at^="section-text-"]',
        '.at-section-text-introduction, .at-section-text-description, .at-section-text-profile, .at-section-text-weoffer',
      ],
      skip: ['[data-at="job-ad-salary"]', '[data-at="job-ad-company-card"]', '[data-at="apply-now-section"]', '[data-at^="header-"]', '[data-at^="metadata-"]'],
    });
    if (reading === null) return null;
    const kinds = ['[data-at="metadata-contract-type"]', '[data-at="metadata-work-type"]'].map((one) => textAt(view.document, [one])).filter((kind) => kind !== '');
    const salary = shownPay(textAt(view.document, ['[data-at="metadata-salary"]']));
    return { ...reading, fields: { ...reading.fields, ...(kinds.length === 0 ? {} : { employmentType: kinds.join(', ') }), ...(salary === '' ? {} : { salary }) } };
  },
};
