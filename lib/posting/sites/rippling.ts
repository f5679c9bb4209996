// Rippling: the job page of the hosted board. Class names are hashes but for the box that shows what the employer wrote,
// which is also used for notes beside the questions of the application form.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { hasClass, type SiteAdapter, textOf } from './adapter.ts';

const BOX = '.ATS_htmlPreview';
/** A note beside a question is shorter than this. */
const LEAST_PART = 200;
/** Boxes of one page; more would be a page made to exhaust us. */
const MAX_BOXES = 40;

export const rippling: SiteAdapter = {
  id: 'rippling',
  hosts: ['ats.rippling.com'],
  anyHost: false,
  isJobPage: (view) => /\/jobs\/[\w-]{8,}/.test(view.url?.pathname ?? '') && hasClass(view, 'ATS_htmlPreview'),
  read(view) {
    const boxes = [...view.document.querySelectorAll(BOX)].slice(0, MAX_BOXES).filter((box) => box.closest('form') === null && (box.textContent ?? '').length >= LEAST_PART);
    const [root] = boxes;
    if (root === undefined) return null;
    const location = textAt(view.document, ['[data-icon="LOCATION_OUTLINE"] + p']);
    return { fields: fieldsFrom({ title: titleBefore(root, view), location }), text: textOf(boxes), root, closed: false };
  },
};

/** The heading that stands before the description: headings inside it are the employer's own. */
function titleBefore(box: Element, view: PageView): string {
  for (const heading of view.document.querySelectorAll('h1, h2')) {
    const text = cleanText(heading.textContent ?? '');
    if (text !== '' && (heading.compareDocumentPosition(box) & 4) !== 0) return text;
  }
  return '';
}
