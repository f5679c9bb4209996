// LinkedIn: the logged-out page and its fragment, the logged-in page, the two-pane search and collections, and the page
// of 2026 whose class names are hashes, where only test ids and the title's pattern hold.
import { type Fields, fieldsFrom } from '../found.ts';
import { cleanText, formatLines, readLines } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { findPay } from '../dates-and-pay.ts';
import { placeWith } from './labelled-items.ts';
import { hasClass, readByPlan, type SiteAdapter, type SitePlan, type SiteReading, textOf } from './adapter.ts';

const GUEST: SitePlan = {
  title: ['.top-card-layout__title', '.topcard__title'],
  company: ['.topcard__org-name-link', '.topcard__flavor-row .topcard__flavor:not(.topcard__flavor--bullet)', '.topcard__flavor'],
  location: ['.topcard__flavor--bullet:not(.num-applicants__caption)'],
  salary: ['.compensation__salary', '.salary.compensation__salary'],
  description: ['.description__text .show-more-less-html__markup', '.description__text', '.show-more-less-html__markup'],
  skip: ['.show-more-less-html__button'],
  closed: ['.closed-job', '.closed-job__flavor--closed', '.topcard__flavor--closed'],
};

const MEMBER: SitePlan = {
  scope: ['.jobs-search__job-details--wrapper', '.jobs-search__job-details--container', '.jobs-search__job-details', '.scaffold-layout__detail', '.job-view-layout'],
  title: ['.job-details-jobs-unified-top-card__job-title', '.jobs-unified-top-card__job-title', 'h1'],
  company: [
    '.job-details-jobs-unified-top-card__company-name', '.jobs-unified-top-card__company-name', '.jobs-unified-top-card__primary-description a',
    '.job-details-jobs-unified-top-card__primary-description-container a',
  ],
  description: ['#job-details', '.jobs-description__content .jobs-box__html-content', '.jobs-description-content__text', '.jobs-description__content'],
  skip: ['#job-details > h2', '.jobs-box__html-content > h2', '.jobs-description__details', 'h2.text-heading-large'],
  closed: ['.jobs-details-top-card__apply-error', '.artdeco-inline-feedback--error'],
};

const BOX = '[data-testid="expandable-text-box"]';
/** The open job's own section where class names are hashes; sections about the company and other jobs hold boxes of the same kind. */
const ABOUT_THE_JOB = '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"], [data-sdui-component$=".aboutTheJob"]';

export const linkedin: SiteAdapter = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  anyHost: true,
  isJobPage: (view) =>
    hasClass(view, 'description__text', 'jobs-description__content', 'jobs-description-content__text', 'jobs-unified-top-card', 'job-details-jobs-unified-top-card__job-title') ||
    (hasClass(view, 'show-more-less-html__markup') && hasClass(view, 'top-card-layout__title', 'topcard__title')) ||
    view.document.getElementById('job-details')?.classList.contains('jobs-box__html-content') === true ||
    (/\| LinkedIn$/.test(view.title) && view.document.querySelector(`${BOX}, ${ABOUT_THE_JOB}`) !== null),
  read: (view) => readGuest(view) ?? readMember(view) ?? readHashed(view),
};

function readGuest(view: PageView): SiteReading | null {
  if (!hasClass(view, 'description__text', 'show-more-less-html__markup')) return null;
  const reading = readByPlan(view, GUEST);
  if (reading === null) return null;
  const criteria = [...view.document.querySelectorAll('.description__job-criteria-item, .job-criteria__item')].map((item) => readLines(item).map((line) => line.text));
  const type = criteria.flat().find((text) => EMPLOYMENT_TYPES.has(text.toLowerCase()));
  return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ employmentType: type }) } };
}

/** The kinds of employment that LinkedIn offers to employers; chips and criteria hold one of them. */
const EMPLOYMENT_TYPES = new Set(['full-time', 'part-time', 'contract', 'temporary', 'internship', 'volunteer', 'other-time']);

function readMember(view: PageView): SiteReading | null {
  const reading = readByPlan(view, MEMBER);
  if (reading === null) return null;
  const card = view.document.querySelector('.job-details-jobs-unified-top-card__container--two-pane, .jobs-unified-top-card, .job-details-jobs-unified-top-card__primary-description-container')?.closest('section, .jobs-unified-top-card, .job-view-layout') ?? null;
  const place = textAt(view.document, [
    '.job-details-jobs-unified-top-card__primary-description-container', '.job-details-jobs-unified-top-card__tertiary-description-container',
    '.jobs-unified-top-card__primary-description', '.jobs-unified-top-card__bullet',
  ]);
  const preferences = [...view.document.querySelectorAll('.job-details-fit-level-preferences strong')].map((chip) => cleanText(chip.textContent ?? ''));
  const location = placeWith(placeFrom(place, reading.fields.company ?? ''), preferences.find((chip) => /^(?:remote|hybrid)$/i.test(chip)) ?? '');
  return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ location, ...chipsIn([preferences.join(' · ')]), ...chipsOf(card) }) } };
}

/** "Company · Place (Remote) 3 days ago · 40 applicants" → the place. */
function placeFrom(line: string, company: string): string {
  const parts = line.split('·').map((part) => part.trim());
  const place = parts.find((part) => part !== '' && part !== company && !/\bapplicants?\b|^\d+ (?:people|clicks)/i.test(part)) ?? '';
  return place.replace(/\s*(?:Reposted\s+)?(?:\d+|an?|one)\s+(?:second|minute|hour|day|week|month|year)s?\s+ago.*$/i, '').trim();
}

function chipsOf(card: Element | null): { employmentType?: string; salary?: string } {
  return card === null ? {} : chipsIn(readLines(card).slice(0, 40).map((line) => line.text));
}

/** Kind of employment and pay, from the first line that has one of them. */
function chipsIn(lines: readonly string[]): { employmentType?: string; salary?: string } {
  for (const line of lines) {
    const parts = line.split(/\s*·\s*/);
    const type = parts.find((part) => EMPLOYMENT_TYPES.has(part.toLowerCase()));
    const pay = parts.find((part) => findPay(part) !== null);
    if (type !== undefined || pay !== undefined) return { ...(type === undefined ? {} : { employmentType: type }), ...(pay === undefined ? {} : { salary: findPay(pay) ?? pay }) };
  }
  return {};
}

const ABOUT_COMPANY = /^(?:about the company|set alert|job search faster|similar jobs|more jobs|people you can|meet the)/i;

/** The description is the first box; where its lists break out of the paragraph, the rest follows as siblings until the next card. */
function readHashed(view: PageView): SiteReading | null {
  const section = view.document.querySelector(ABOUT_THE_JOB);
  const box = section === null ? view.document.querySelector(BOX) : (section.querySelector(BOX) ?? section);
  if (box === null) return null;
  if (box === section) return readSection(view, section);
  const holder = box.closest('p') ?? box;
  const parent = holder.parentElement;
  const parts: string[] = [];
  for (let node: ChildNode | null = parent === null ? box : holder; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = cleanText(node.nodeValue ?? '');
      if (text !== '') parts.push(text);
    }
    if (node.nodeType !== 1) continue;
    const element = node === box || node === holder ? holder : elementOf(node, parent);
    if (element === null || (element !== holder && ABOUT_COMPANY.test(cleanText(element.textContent ?? '')))) break;
    const lines = readLines(element, { keepNoise: true, skip: (inner) => inner.getAttribute('data-testid') === 'expandable-text-button' || inner.localName === 'h2', rawBreaks: true });
    const text = formatLines(lines.filter((line) => !/^(?:…|\.\.\.)?\s*(?:more|less|see more|show more)$/i.test(line.text)));
    if (text !== '') parts.push(text);
  }
  const text = parts.join('\n');
  if (text.length < 40) return null;
  return { fields: hashedFields(view, section), text, root: parent ?? box, closed: false };
}

/** A section that holds its text without a box. */
function readSection(view: PageView, section: Element): SiteReading | null {
  const text = textOf([section], ['h2']);
  return text.length < 40 ? null : { fields: hashedFields(view, section), text, root: section, closed: false };
}

/** From the open job's own pane, where its link is found by the number of its section; else from the title of the page. */
function hashedFields(view: PageView, section: Element | null): Fields {
  const number = /_(\d+)$/.exec(section?.getAttribute('componentkey') ?? section?.id ?? '')?.[1];
  const pane = section?.closest('[data-sdui-screen]') ?? null;
  const [pageTitle = '', pageCompany = ''] = view.title.replace(/\s*\|\s*LinkedIn$/, '').replace(/^\(\d+\)\s*/, '').split(' | ');
  const title = cleanText((number === undefined ? '' : firstText(pane, `a[href*="/jobs/view/${number}"]`)) || pageTitle);
  const company = title === cleanText(pageTitle) ? pageCompany : firstText(pane, 'a[href*="/company/"]');
  return fieldsFrom({ title, company: cleanText(company), location: placeBeside(view, title, pane) });
}

function firstText(pane: Element | null, selector: string): string {
  for (const element of pane?.querySelectorAll(selector) ?? []) {
    const text = cleanText(element.textContent ?? '');
    if (text !== '') return text;
  }
  return '';
}

function elementOf(node: ChildNode, parent: Element | null): Element | null {
  if (parent === null) return null;
  for (const child of parent.children) if (child === node) return child;
  return null;
}

/** In the top card the place is the first part of a line of parts that "·" separates, below the title. */
function placeBeside(view: PageView, title: string, pane: Element | null): string {
  const lines = readLines(pane ?? view.document.body, { sizes: view.sizes });
  const at = lines.findIndex((line) => line.text === title);
  const near = at < 0 ? lines.slice(0, 60) : lines.slice(at, at + 8);
  for (const line of near) {
    const [first = ''] = line.text.split('·');
    if (line.text.includes('·') && /\bago\b|applicant|people clicked|applied/i.test(line.text)) return first.trim();
  }
  return '';
}
