// We Work Remotely: the job page. Its facts are a list of labels with boxes of words beside the description.
import { isoDay } from '../dates-and-pay.ts';
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { joinPlaces } from './labelled-items.ts';

const FACTS = '.lis-container__job__sidebar__job-about__list';

export const weworkremotely: SiteAdapter = {
  id: 'weworkremotely',
  hosts: ['weworkremotely.com'],
  anyHost: false,
  isJobPage: (view) => hasClass(view, 'lis-container__job__content__description'),
  read(view) {
    const reading = readByPlan(view, {
      title: ['.lis-container__header__hero__company-info__title'],
      company: ['.lis-container__job__sidebar__companyDetails__info__title'],
      employmentType: [`${FACTS} .box--jobType`],
      description: ['.lis-container__job__content__description'],
      firstOnly: true,
    });
    return reading === null ? null : { ...reading, fields: { ...reading.fields, ...listedFacts(view) } };
  },
};

function listedFacts(view: PageView) {
  const boxes = [...view.document.querySelectorAll(`${FACTS} .box--region`)].map((box) => cleanText(box.textContent ?? ''));
  const closing = [...view.document.querySelectorAll(`${FACTS} li`)].map((item) => cleanText(item.textContent ?? '')).find((item) => /^apply before\b/i.test(item));
  return fieldsFrom({ location: joinPlaces(boxes), validThrough: isoDay((closing ?? '').replace(/^apply before\s*/i, '')) });
}
