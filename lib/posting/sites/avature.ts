// Avature: job pages of careers sites, on Avature's host and under employers' own. Fields with a label are facts, those
// without one are the text.
import { fieldsFrom } from '../found.ts';
import { formatLines, readLines } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { hasClass, type SiteAdapter } from './adapter.ts';
import { itemFacts, readItems } from './labelled-items.ts';

const FIELD = 'article__content__view__field';
/** A labelled field that is longer than this is a part of the text. */
const MAX_FACT = 160;

export const avature: SiteAdapter = {
  id: 'avature',
  hosts: ['avature.net'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, FIELD) && /\/JobDetail\b/i.test(view.url?.pathname ?? ''),
  read(view) {
    const roots = [...view.document.querySelectorAll('article.article--details')];
    const text = roots.map((root) => formatLines(readLines(root, { keepNoise: true, skip: isLeftOut }))).filter((part) => part !== '').join('\n\n');
    const [root] = roots;
    if (root === undefined || text.length < 40) return null;
    return { fields: readFields(view), text, root, closed: false };
  },
};

function readFields({ document }: PageView) {
  const items = readItems(document, { item: `.${FIELD}`, label: `.${FIELD}__label`, value: `.${FIELD}__value` });
  return { ...itemFacts(items), ...fieldsFrom({ title: textAt(document, ['.banner__text__title']) }) };
}

function isLeftOut(element: Element): boolean {
  if (element.classList.contains('visibility--hidden')) return true;
  return element.classList.contains(FIELD) && element.querySelector(`.${FIELD}__label`) !== null && (element.textContent ?? '').trim().length < MAX_FACT;
}
