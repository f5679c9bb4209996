// Taleo: the job page of the Enterprise edition, whose ids name the parts of a requisition, also under the employer's own
// host; and the job page of the Business edition.
import { fieldsFrom } from '../found.ts';
import { cleanText, formatLines, readLines } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SiteReading } from './adapter.ts';
import { itemFacts, readItems, shortItems } from './labelled-items.ts';

const TITLE_ID = 'requisitionDescriptionInterface.reqTitleLinkAction.row1';

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
  const facts = shortItems(root, '.contentlinepanel', '.subtitle');
  const text = formatLines(readLines(root, { keepNoise: true, skip: (element) => element === titleRow || facts.has(element) }));
  if (text.length < 40) return null;
  const fields = itemFacts(readItems(root, { item: '.contentlinepanel', label: '.subtitle', value: '.text' }));
  return { fields: { ...fields, ...fieldsFrom({ title: cleanText(title.textContent ?? '') }) }, text, root, closed: false };
}

function readBusiness(view: PageView): SiteReading | null {
  const reading = readByPlan(view, { title: ['.oracletaleocwsv2-job-description > strong'], description: ['[name="cwsJobDescription"]'] });
  if (reading === null) return null;
  const label = [...view.document.querySelectorAll('.oracletaleocwsv2-job-description span.small')].find((element) => /^location:?$/i.test(cleanText(element.textContent ?? '')));
  const value = label?.nextElementSibling ?? null;
  return value?.localName === 'strong' ? { ...reading, fields: { ...reading.fields, ...fieldsFrom({ location: cleanText(value.textContent ?? '') }) } } : reading;
}
