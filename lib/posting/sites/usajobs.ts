// USAJOBS: the announcement of a federal job. Summary, duties and requirements are sections with ids; how to apply, the
// agency's contact and the text on benefits, the same for every job, are left out.
import { findPaidPeriod } from '../dates-and-pay.ts';
import { fieldsFrom } from '../found.ts';
import { readLines } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';

export const usajobs: SiteAdapter = {
  id: 'usajobs',
  hosts: ['usajobs.gov'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('joa-duties') !== null || view.document.querySelector('[class*="usajobs-joa-banner"]') !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: ['.usajobs-joa-banner__title', '#job-title', 'h1'],
      company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__dept'],
      location: ['.location-item > .font-bold', '.usajobs-joa-locations__city'],
      salary: ['.usajobs-joa-summary__salary', '[itemprop="baseSalary"]'],
      description: ['#joa-summary, #joa-duties, #joa-requirements', '#summary, #duties, #requirements'],
      skip: ['article'],
    });
    return reading === null ? null : { ...reading, fields: { ...overviewFacts(view), ...reading.fields } };
  },
};

const DATE = String.raw`(\d{2}\/\d{2}\/\d{4})`;
const OPEN = new RegExp(String.raw`\bopen(?: date)?:?\s+${DATE}`, 'i');
const CLOSING = new RegExp(String.raw`\b(?:clos(?:e|es|ed|ing)(?: date)?:?|open\s+${DATE}\s+to)\s+${DATE}`, 'i');

/** The overview sets out each fact as a label with its value beside or below; dates are month first. */
function overviewFacts(view: PageView) {
  const main = view.document.querySelector('main') ?? view.document.body;
  const lines = readLines(main).map((line) => line.text);
  const text = lines.join(' ');
  const pay = /\bsalary:?\s+(.{0,60})/i.exec(text)?.[1];
  const place = lines.findIndex((line) => /^\d+ vacanc(?:y|ies) in the following location/i.test(line));
  return fieldsFrom({
    salary: pay === undefined ? '' : findPaidPeriod(pay),
    location: place < 0 ? '' : lines[place + 1],
    datePosted: dayOf(OPEN.exec(text)?.[1]), validThrough: dayOf(CLOSING.exec(text)?.[2]),
  });
}

function dayOf(date = ''): string {
  const [month = '', day = '', year = ''] = date.split('/');
  return year === '' ? '' : `${year}-${month}-${day}`;
}
