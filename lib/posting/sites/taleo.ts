// Taleo: the job page of the Enterprise edition, whose ids name the parts of a requisition, also under the employer's own
// host; and the job page of the Business edition.
import { fieldsFrom } from '../found.ts';
import { cleanText, formatLines, readLines } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SiteReading } from './adapter.ts';
import { itemFacts, readItems } from './labelled-items.ts';

const TITLE_ID = 'requisitionDescriptionInterface.reqTitleLinkAction.row1';
/** A labelled row that is longer than this is a part of the text, such as the qualifications. */
const MAX_FACT = 160;

export const taleo: SiteAdapter = {
  id: 'taleo',
  hosts: ['taleo.net'],
  anyHost: true,
  isJobPage: (view) => view.document.getElementById(TITLE_ID) !== null || view.document.getElementsByName('cwsJobDescription').length > 0,
  read: (view) => readEnterprise(view) ?? readBusiness(view),
};

function readEnterprise({ document }: PageView): SiteReading | null {
  const title = document.getElementById(TITLE_ID);
  const root = title?.closest('.editablesection') ?? null;
  if (title === null || root === null) return null;
  const titleRow = title.closest('.contentlinepanel') ?? title;
  const text = formatLines(readLines(root, { keepNoise: true, skip: (element) => element === titleRow || isFact(element) }));
  if (text.length < 40) return null;
  const facts = itemFacts(readItems(root, { item: '.contentlinepanel', label: '.subtitle', value: '.text' }));
  return { fields: { ...facts, ...fieldsFrom({ title: cleanText(title.textContent ?? '') }) }, text, root, closed: false };
}

function isFact(element: Element): boolean {
  return element.classList.contains('contentlinepanel') && element.querySelector('.subtitle') !== null && (element.textContent ?? '').trim().length < MAX_FACT;
}

function readBusiness(view: PageView): SiteReading | null {
  const reading = readByPlan(view, { title: ['.oracletaleocwsv2-job-description > strong'], description: ['[name="cwsJobDescription"]'] });
  if (reading === null) return null;
  const label = [...view.document.querySelectorAll('.oracletaleocwsv2-job-description span.small')].find((element) => /^location:?$/i.test(cleanText(element.textContent ?? '')));
  const value = label?.nextElementSibling ?? null;
  return value?.localName === 'strong' ? { ...reading, fields: { ...reading.fields, ...fieldsFrom({ location: cleanText(value.textContent ?? '') }) } } : reading;
}
