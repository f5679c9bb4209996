// CareerBuilder: the job page of its own old layout, and that of the platform it now shares with Monster.
import { cleanText } from '../page-lines.ts';
import { fieldsFrom } from '../found.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter, type SiteReading } from './adapter.ts';
import { MONSTER_DESCRIPTION, MONSTER_PLAN } from './monster.ts';

export const careerbuilder: SiteAdapter = {
  id: 'careerbuilder',
  hosts: ['careerbuilder.com', 'careerbuilder.ca', 'careerbuilder.co.uk'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('jdp_description') !== null || view.document.querySelector(MONSTER_DESCRIPTION) !== null,
  read: (view) => readOld(view) ?? readByPlan(view, MONSTER_PLAN),
};

/** One line holds employer, place and kind of employment, in this order; the last two are left out where one is missing. */
function readOld(view: PageView): SiteReading | null {
  const reading = readByPlan(view, { title: ['.jdp_title_header', 'h1'], description: ['#jdp_description .jdp-left-content', '#jdp_description', '.jdp-description-details'], firstOnly: true });
  if (reading === null) return null;
  const [company, location, employmentType] = [...view.document.querySelectorAll('.data-details > span')].map((one) => cleanText(one.textContent ?? ''));
  const isWhole = employmentType !== undefined;
  return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ company, location: isWhole ? location : '', employmentType: isWhole ? employmentType : '' }) } };
}
