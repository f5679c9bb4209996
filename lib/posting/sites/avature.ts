// Avature: job pages of careers sites, on Avature's host and under employers' own. Fields with a label are facts, those
// without one are the text.
import { fieldsFrom } from '../found.ts';
import { formatLines, readLines } from '../page-lines.ts';
import { type PageView, textAt } from '../page-view.ts';
import { hasClass, type SiteAdapter } from './adapter.ts';
import { itemFacts, readItems, shortItems } from './labelled-items.ts';

const FIELD = 'article__content__view__field';
/** Sections of one posting; more would be a page made to exhaust us. */
const MAX_SECTIONS = 40;

export const avature: SiteAdapter = {
  id: 'avature',
  hosts: ['avature.net'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, FIELD) && /\/JobDetail\b/i.test(view.url?.pathname ?? ''),
  read(view) {
    const roots = [...view.document.querySelectorAll('article.article--details')].slice(0, MAX_SECTIONS);
    const facts = shortItems(view.document, `.${FIELD}`, `.${FIELD}__label`);
    const skip = (element: Element) => facts.has(element) || element.classList.contains('visibility--hidden');
    const text = roots.map((root) => formatLines(readLines(root, { keepNoise: true, skip }))).filter((part) => part !== '').join('\n\n');
    const [root] = roots;
    if (root === undefined || text.length < 40) return null;
    return { fields: readFields(view), text, root, closed: false };
  },
};

function readFields({ document }: PageView) {
  const items = readItems(document, { item: `.${FIELD}`, label: `.${FIELD}__label`, value: `.${FIELD}__value` });
  return { ...itemFacts(items), ...fieldsFrom({ title: textAt(document, ['.banner__text__title']) }) };
}
