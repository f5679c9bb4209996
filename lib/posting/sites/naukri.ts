// Naukri: the job page. Class names end in hashes, so their readable stems are matched. Key skills, the recruiter and the
// text about the company stand outside the description.
import { cleanText } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { readByPlan, type SiteAdapter } from './adapter.ts';
import { shownPay } from './shown-pay.ts';

export const naukri: SiteAdapter = {
  id: 'naukri',
  hosts: ['naukri.com'],
  anyHost: false,
  isJobPage: (view) => view.document.querySelector('[class*="dang-inner-html"]') !== null,
  read(view) {
    const reading = readByPlan(view, {
      title: ['[class*="jd-header-title"]'],
      company: ['[class*="jd-header-comp-name"] > a', '[class*="jd-header-comp-name"]'],
      location: ['[class*="jhc__location"]'],
      description: ['[class*="JDC__dang-inner-html"]', '.dang-inner-html'],
      firstOnly: true,
    });
    if (reading === null) return null;
    const salary = shownPay(textAt(view.document, ['[class*="jhc__salary"]']));
    const employmentType = valueOf(view, /^employment type\s*:?$/i);
    return { ...reading, fields: { ...reading.fields, ...(salary === '' ? {} : { salary }), ...(employmentType === '' ? {} : { employmentType }) } };
  },
};

/** The value beside a label of the list below the description. */
function valueOf(view: PageView, label: RegExp): string {
  for (const element of view.document.getElementsByTagName('label')) {
    if (label.test(cleanText(element.textContent ?? ''))) return cleanText(element.nextElementSibling?.textContent ?? '');
  }
  return '';
}
