// Dice: the job page. Skills and the text about the company stand outside the description; badges in the header hold the
// kind of employment and the pay.
import { employmentType } from '../dates-and-pay.ts';
import { cleanText } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { placeWith } from './labelled-items.ts';
import { shownPay } from './shown-pay.ts';

const HEADER = '[data-testid="job-detail-header-card"]';
const DESCRIPTION = ['[class*="job-detail-description-module"][class*="jobDescription"]', '[data-testid="jobDescriptionHtml"]', '#jobDescription', '[data-cy="jobDescription"]'];

export const dice: SiteAdapter = {
  id: 'dice',
  hosts: ['dice.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector(DESCRIPTION.join(', ')) !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: [`${HEADER} h1`, 'h1[data-cy="jobTitle"]'],
      company: [`${HEADER} a[data-wa-click="djv-job-company-profile-click"]`, 'a[data-wa-click="djv-job-company-profile-click"]', '[data-cy="companyNameLink"]'],
      description: DESCRIPTION,
      firstOnly: true,
    });
    return reading === null ? null : { ...reading, fields: { ...reading.fields, ...headerFacts(view) } };
  },
};

function headerFacts(view: PageView) {
  const line = textAt(view.document, [`${HEADER} [class*="order-3"] > span`, '[data-cy="location"]']);
  const location = placeWith(line.replace(/^(?:hybrid|remote|on-?site)\s+in\s+/i, ''), `${line} ${textAt(view.document, ['[data-testid="locationTypeBadge"]'])}`);
  const badges = [...view.document.querySelectorAll(`${HEADER} .SeuiInfoBadge`)].map((badge) => cleanText(badge.textContent ?? ''));
  const salary = badges.map(shownPay).find((pay) => pay !== '');
  const kinds = badges.filter((badge) => /\b(?:full|part)[ -]time\b|\bcontract\b|\bpermanent\b|\bintern/i.test(badge));
  const type = employmentType(kinds);
  return { ...(location === '' ? {} : { location }), ...(salary === undefined ? {} : { salary }), ...(type === null ? {} : { employmentType: type }) };
}
