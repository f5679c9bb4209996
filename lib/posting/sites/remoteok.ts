// Remote OK: the open job is a row of the table of all jobs, with its text in the row that unfolds below it. Each row has
// job data of its own, so only the number in the address tells which job is open.
import { fieldsFrom } from '../found.ts';
import { cleanText } from '../page-lines.ts';
import type { PageView } from '../page-view.ts';
import { type SiteAdapter, textOf } from './adapter.ts';
import { joinPlaces } from './labelled-items.ts';

export const remoteok: SiteAdapter = {
  id: 'remoteok',
  hosts: ['remoteok.com', 'remoteok.io'],
  anyHost: false,
  isJobPage: (view) => jobNumber(view) !== '' && openRow(view) !== null,
  read(view) {
    const row = openRow(view);
    const root = row === null ? null : unfoldedBelow(row);
    if (row === null || root === null) return null;
    const text = textOf([root.querySelector('.markdown') ?? root], ['.company_profile']);
    if (text.length < 40) return null;
    const at = (selector: string) => cleanText(row.querySelector(selector)?.textContent ?? '');
    const tags = [...row.querySelectorAll('.location')].map((tag) => cleanText(tag.textContent ?? '').replace(/^[^\p{L}\p{Sc}\d]+/u, ''));
    return {
      fields: fieldsFrom({
        title: at('[itemprop="title"]'), company: at('[itemprop="hiringOrganization"] [itemprop="name"]') || at('[itemprop="name"]'),
        location: joinPlaces(tags.filter((tag) => !/\d/.test(tag))), salary: tags.find((tag) => /[$€£]\s?\d/.test(tag)),
        datePosted: row.querySelector('time')?.getAttribute('datetime')?.slice(0, 10),
      }),
      text, root, closed: false,
    };
  },
};

/** "/remote-jobs/remote-support-agent-tidewell-1136795" and the older "/remote-jobs/112230-remote-…" → the number. */
function jobNumber(view: PageView): string {
  const path = view.url?.pathname ?? '';
  return /^\/remote-jobs\/(?:.*-)?(\d{4,})\/?$/.exec(path)?.[1] ?? /^\/remote-jobs\/(\d{4,})-/.exec(path)?.[1] ?? '';
}

function openRow(view: PageView): Element | null {
  return view.document.querySelector(`tr.job[data-id="${jobNumber(view)}"]`);
}

/** The text stands in a row below, before that of the next job. */
function unfoldedBelow(row: Element): Element | null {
  for (let next = row.nextElementSibling; next !== null && !next.classList.contains('job'); next = next.nextElementSibling) {
    const found = next.querySelector('.description');
    if (found !== null) return found;
  }
  return null;
}
