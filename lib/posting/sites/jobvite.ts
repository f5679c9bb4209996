// Jobvite: the job page of the hosted board and of boards in an employer's own page. One line under the title holds the
// department, then the places, with separators between them.
import { fieldsFrom } from '../found.ts';
import { cleanText, isElement } from '../page-lines.ts';
import { hasClass, readByPlan, type SiteAdapter } from './adapter.ts';
import { joinPlaces } from './labelled-items.ts';

export const jobvite: SiteAdapter = {
  id: 'jobvite',
  hosts: ['jobvite.com'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'jv-job-detail-description'),
  read(view) {
    const reading = readByPlan(view, { title: ['h2.jv-header', 'h1.jv-header', '.jv-header'], description: ['.jv-job-detail-description'] });
    if (reading === null) return null;
    const [, ...places] = partsOf(view.document.querySelector('.jv-job-detail-meta'));
    const company = /^(.+?) Careers\s+[-–|]\s/.exec(view.title)?.[1] ?? /^(.+?) is looking for\s/i.exec(view.ogTitle)?.[1];
    return { ...reading, fields: { ...reading.fields, ...fieldsFrom({ location: joinPlaces(places), company }) } };
  },
};

/** The parts of the line between its separators; what stands after a line break (pay, numbers) is another line. */
function partsOf(line: Element | null): string[] {
  const parts = [''];
  for (const node of line?.childNodes ?? []) {
    if (isElement(node) && node.localName === 'br') break;
    if (isElement(node) && node.classList.contains('jv-inline-separator')) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${node.textContent ?? ''}`);
  }
  return parts.map((part) => cleanText(part).replace(/\s+,/g, ',')).filter((part) => !/^Req\.?\s*(?:Num|No|#)/i.test(part));
}
