// Wellfound (once AngelList): the page of one job, and the same panel as it slides in over a list of startups.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import { type SiteAdapter, textOf } from './adapter.ts';

export const wellfound: SiteAdapter = {
  id: 'wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  anyHost: false,
  isJobPage: (view) => view.document.getElementById('job-description') !== null,
  read(view) {
    const root = view.document.getElementById('job-description');
    const panel = root === null ? null : panelAround(root);
    if (root === null || panel === null) return null;
    const text = textOf([root]);
    if (text.length < 40) return null;
    const names = [...panel.querySelectorAll('a[href*="/company/"]')].map((link) => cleanText(link.textContent ?? ''));
    const place = [...panel.querySelectorAll('span')].find((label) => /^(?:job )?location$/i.test(cleanText(label.textContent ?? '')));
    return {
      fields: fieldsFrom({
        title: cleanText(panel.querySelector('h1')?.textContent ?? ''), company: names.find((name) => name !== ''),
        location: cleanText(place?.nextElementSibling?.textContent ?? ''),
      }),
      text, root, closed: false,
    };
  },
};

/** The smallest box around the description that has the title too: over a list, it leaves out the list. */
function panelAround(root: Element): Element | null {
  for (let up = root.parentElement; up !== null; up = up.parentElement) if (up.querySelector('h1') !== null) return up;
  return null;
}
