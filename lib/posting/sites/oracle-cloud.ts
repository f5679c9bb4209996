// Oracle Cloud recruiting: the job page and the job beside the list, on Oracle's hosts and under employers' own. The text
// is several headed sections.
import { fieldsFrom } from '../found.ts';
import { textAt } from '../page-view.ts';
import { hasClass, type SiteAdapter, textOf } from './adapter.ts';
import { itemFacts, readItems } from './labelled-items.ts';

/** Sections of one posting; more would be a page made to exhaust us. */
const MAX_SECTIONS = 40;

export const oracleCloud: SiteAdapter = {
  id: 'oracle-cloud',
  hosts: ['oraclecloud.com'],
  anyHost: true,
  isJobPage: (view) => hasClass(view, 'job-details__description-content') && hasClass(view, 'job-details__title'),
  read({ document }) {
    const contents = [...document.querySelectorAll('.job-details__description-content')].slice(0, MAX_SECTIONS);
    const parts = contents.flatMap((content) => {
      const heading = content.closest('.job-details__section')?.querySelector('.job-details__description-header') ?? null;
      return heading === null ? [content] : [heading, content];
    });
    const text = textOf([...new Set(parts)]);
    const [root] = contents;
    if (root === undefined || text.length < 40) return null;
    const title = textAt(document, ['.job-details__title']);
    const place = textAt(document, ['.job-details__subtitle posting-locations', '.job-details__subtitle']).replace(/\s+and \d+ more$/i, '');
    const facts = itemFacts(readItems(document, { item: '.job-meta__item', label: '.job-meta__title', value: '.job-meta__subitem' }));
    return { fields: { ...facts, ...fieldsFrom({ title, location: place }) }, text, root, closed: false };
  },
};
