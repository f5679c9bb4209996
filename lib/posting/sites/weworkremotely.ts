// We Work Remotely: the job page, where the facts are a list of labels with boxes of words beside the description; and the
// older one, where they are tags below the title, told apart by where they link to.
import { isoDay } from '../dates-and-pay.ts';
import { type Fields, fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { hasClass, readByPlan, type SiteAdapter, type SiteReading } from './adapter.ts';
import { joinPlaces } from './labelled-items.ts';

const FACTS = '.lis-container__job__sidebar__job-about__list';
const OLD_HEADER = '.listing-header-container';

export const weworkremotely: SiteAdapter = {
  id: 'weworkremotely',
  hosts: ['weworkremotely.com'],
  anyHost: false,
  isJobPage: (view) => hasClass(view, 'lis-container__job__content__description', 'listing-header-container'),
  read: (view) => readPage(view) ?? readOldPage(view),
};

function readPage(view: PageView): SiteReading | null {
  const reading = readByPlan(view, {
    title: ['.lis-container__header__hero__company-info__title'],
    company: ['.lis-container__job__sidebar__companyDetails__info__title'],
    employmentType: [`${FACTS} .box--jobType`],
    description: ['.lis-container__job__content__description'],
    firstOnly: true,
  });
  return reading === null ? null : { ...reading, fields: { ...reading.fields, ...listedFacts(view) } };
}

function listedFacts(view: PageView): Fields {
  const boxes = [...view.document.querySelectorAll(`${FACTS} .box--region`)].map((box) => cleanText(box.textContent ?? ''));
  const closing = [...view.document.querySelectorAll(`${FACTS} li`)].map((item) => cleanText(item.textContent ?? '')).find((item) => /^apply before\b/i.test(item));
  return fieldsFrom({ location: joinPlaces(boxes), validThrough: isoDay((closing ?? '').replace(/^apply before\s*/i, '')) });
}

function readOldPage(view: PageView): SiteReading | null {
  const reading = readByPlan(view, {
    title: [`${OLD_HEADER} h1`],
    company: ['.company-card h2', `${OLD_HEADER} h2`],
    description: ['#job-listing-show-container', '.listing-container'],
    firstOnly: true,
  });
  return reading === null ? null : { ...reading, fields: { ...reading.fields, ...taggedFacts(view) } };
}

function taggedFacts(view: PageView): Fields {
  const tags = [...view.document.querySelectorAll(`${OLD_HEADER} .listing-tag`)].map((tag) => ({ text: cleanText(tag.textContent ?? ''), link: tag.closest('a')?.getAttribute('href') ?? '' }));
  const isKind = (link: string) => /-(?:time|contract)-jobs\b/.test(link);
  return fieldsFrom({
    employmentType: tags.find((tag) => isKind(tag.link))?.text,
    location: joinPlaces(tags.filter((tag) => !isKind(tag.link) && !tag.link.includes('/categories/')).map((tag) => tag.text)),
    datePosted: view.document.querySelector(`${OLD_HEADER} time`)?.getAttribute('datetime')?.slice(0, 10),
  });
}
