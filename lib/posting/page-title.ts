// The job's title, and the place that stands with it, from the page's headings and titles.
import { headingKind } from './heading-words.ts';
import { CAREERS_PHRASE, isCompany, NOT_A_NAME, PLACE_CHIP, REMOTE, SEPARATOR } from './name-words.ts';
import { cleanText, type PageLine } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { countWords, squeeze } from './words.ts';

/** Headings of a list of jobs, beside which one may be open. */
const OF_A_LIST = /\bjobs$|^jobs\b|^\d[\d,.]*\+?\s+(?:\S+\s+){0,3}jobs\b/i;
const CLOSED_NOTE = /no longer (?:accepting|available)|has (?:expired|been filled)|applications? (?:are )?closed/i;
/** The heading that can only be the job's title: the page's own title confirms it. */
export function confirmedTitle(view: PageView): string | undefined {
  return titleHeadings(view).find((heading) => !CAREERS_PHRASE.test(heading) && [view.title, view.ogTitle].some((title) => title !== '' && squeeze(title).includes(squeeze(heading)) && countWords(heading) >= 1));
}

function titleHeadings(view: PageView): string[] {
  return view.headings.filter((heading) => heading.length <= 140 && !NOT_A_NAME.test(heading) && !isCompany(heading, view) && !CLOSED_NOTE.test(heading) && !OF_A_LIST.test(heading));
}

/** The job's title as the page shows it: a heading that its title confirms, a line above the facts, or part of its title. */
export function pageTitle(view: PageView, lines: readonly PageLine[], start: number): string | undefined {
  const named = titleHeadings(view);
  const confirmed = confirmedTitle(view);
  if (confirmed !== undefined) return confirmed;
  const called = namedTitle(view, lines[start]?.element ?? null);
  if (called !== undefined) return called;
  const fromTitle = titlePart(view);
  if (fromTitle !== undefined && lines.some((line) => squeeze(line.text) === squeeze(fromTitle))) return fromTitle;
  const above = titleAbove(lines, start, view);
  const [first] = named;
  if (first !== undefined && !isCompany(first, view) && lines.some((line) => line.level === 1 && line.text === first)) return first;
  return above ?? fromTitle;
}

/** The element that is named for the title: the last one before the text, since cards of other jobs carry such names too. */
function namedTitle(view: PageView, start: Element | null): string | undefined {
  const all = (view.named.get('title') ?? []).filter((element) => element.querySelector('a[href]') === null && element.closest('a[href]') === null);
  const before = start === null ? [] : all.filter((element) => (start.compareDocumentPosition(element) & 2) !== 0);
  const chosen = before.at(-1) ?? (all.length === 1 ? all[0] : undefined);
  if (chosen === undefined) return undefined;
  const text = cleanText(chosen.textContent ?? '').replace(/^(?:job|position)\s+title\s*:?\s*/i, '');
  return countWords(text) < 1 || countWords(text) > 16 || NOT_A_NAME.test(text) || CAREERS_PHRASE.test(text) || isCompany(text, view) || headingKind(text) !== null ? undefined : text;
}

const FACT_LABEL = /^(?:job id|req(?:uisition)?(?: id| #|\.|:| number)|location|posted|date posted|job category|category|department|company|employer)\b/i;

/** Older systems give the title as a plain line above the facts or the text: the nearest line that can be one. */
function titleAbove(lines: readonly PageLine[], start: number, view: PageView): string | undefined {
  const facts = lines.findIndex((line, index) => index <= start && line.text.length < 120 && FACT_LABEL.test(line.text));
  const from = facts >= 0 ? facts : start;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const line = lines[at];
    if (line === undefined) break;
    const text = line.text.replace(/\s+posted\b.*$/i, '').replace(/(?:\s+(?:full|part)[\s-]time)(?:\s+(?:regular|temporary|permanent))?$/i, '').trim();
    if (countWords(text) < 1 || countWords(text) > 14 || /[.!?:]$/.test(text) || NOT_A_NAME.test(text) || CAREERS_PHRASE.test(text) || isCompany(text, view)) continue;
    if (line.bullet || line.linked > line.text.length * 0.6 || FACT_LABEL.test(text) || headingKind(text) !== null) continue;
    return text;
  }
  return undefined;
}
function titlePart(view: PageView): string | undefined {
  for (const title of [view.ogTitle, view.title]) {
    const whole = title.replace(/^\(\d+\)\s*/, '').replace(/^(?:job\s+application\s+for|apply\s+(?:for|to)|job:|career(?:s)?:|hiring:)\s+/i, '');
    const parts = whole.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== '' && !NOT_A_NAME.test(part) && !CAREERS_PHRASE.test(part) && !isCompany(part, view));
    const [first] = parts;
    if (first !== undefined) return first.replace(/\s+(?:at|@)\s+\p{Lu}.*$/u, '').replace(/\s+job\s+in\s+.*$/i, '');
  }
  return undefined;
}
/** "Title in Place | Site": the place that the page's title gives after the job's. */
export function placeInTitle(view: PageView, title: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  for (const source of [view.title, view.ogTitle]) {
    const at = source.toLowerCase().indexOf(title.toLowerCase());
    if (at < 0) continue;
    for (const part of source.slice(at + title.length).split(SEPARATOR)) {
      const text = part.replace(/^\s*(?:job\s+)?in\s+/i, '').trim();
      if (PLACE_CHIP.test(text) || REMOTE.test(text) || (/^\s*(?:job\s+)?in\s/i.test(part) && countWords(text) <= 6 && /^\p{Lu}/u.test(text))) return text;
    }
  }
  return undefined;
}
