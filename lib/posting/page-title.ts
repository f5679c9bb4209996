// The job's title, and the place that stands with it, from the page's headings and titles.
import { headingKind } from './heading-words.ts';
import { findPay, isoDay } from './dates-and-pay.ts';
import { ALL_GENDERS, CAREERS_PHRASE, isCompany, namesOccupation, NOT_A_NAME, PLACE_CHIP, REMOTE, SEPARATOR } from './name-words.ts';
import { cleanText, isMostlyLink, type PageLine } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { countWords, squeeze } from './words.ts';

/** Headings of a list of jobs, beside which one may be open. */
const OF_A_LIST = /\bjobs$|^jobs\b|^\d[\d,.]*\+?\s+(?:\S+\s+){0,3}jobs\b/i;
const CLOSED_NOTE = /no longer (?:accepting|available)|has (?:expired|been filled)|applications? (?:are )?closed/i;
/** Words of headings over a whole part of a site. */
const OF_A_SECTION = /\b(?:careers?|jobs?|karriere|vacancies|working (?:at|for|with)|work with|join|our team|open (?:positions|roles)|stellenangebote?|hiring|welcome|about|vacatures|emplois?|recrutement|contact|team)\b/i;
const MAX_TITLE = 140;
/** Points below this are no reason to call a text the title. */
const LEAST_POINTS = 0.8;

/**
 * The job's title as the page shows it. Whatever may be it is a candidate (headings, elements named for it, a label's value, a line above
 * the text, a part of the page's own title), with points for where it stands and for what it says; the best one is taken, the first of equals.
 */
export function pageTitle(view: PageView, lines: readonly PageLine[], start: number, labelled: string | undefined): string | undefined {
  let best: { text: string; points: number } | null = null;
  for (const { text, points } of candidates(view, lines, start, labelled)) {
    if (!canBeTitle(text, view)) continue;
    const all = points + weighTitle(text, view);
    if (all >= LEAST_POINTS && (best === null || all > best.points)) best = { text, points: all };
  }
  return best?.text;
}

interface Candidate {
  text: string;
  points: number;
}

function candidates(view: PageView, lines: readonly PageLine[], start: number, labelled: string | undefined): Candidate[] {
  const found: Candidate[] = [];
  const add = (text: string | undefined, points: number) => {
    if (text !== undefined) found.push({ text, points: points + (isConfirmed(text, view) ? 2.5 : 0) });
  };
  for (const text of view.headings) add(text, 2);
  add(namedTitle(view, lines[start]?.element ?? null), 2.4);
  add(labelled, 3.5);
  // Headings of a lower rank shortly before the text, or as its first lines.
  for (const line of lines.slice(Math.max(0, start - 12), start + 5)) if (line.level > 1 && line.level < 5 && line.linked === 0) add(line.text, 0.8);
  const part = titlePart(view);
  // A part of the page's own title confirms nothing of itself.
  if (part !== undefined) found.push({ text: part, points: lines.some((line) => squeeze(line.text) === squeeze(part)) ? 2.2 : 1 });
  add(titleAbove(lines, start, view), 1.2);
  return found;
}

function canBeTitle(text: string, view: PageView): boolean {
  if (text.length > MAX_TITLE || countWords(text) < 1 || NOT_A_NAME.test(text) || isCompany(text, view) || CLOSED_NOTE.test(text) || OF_A_LIST.test(text)) return false;
  return isoDay(text) === null && (findPay(text)?.length ?? 0) < text.length * 0.3;
}

/** The page's own title says it too. */
function isConfirmed(text: string, view: PageView): boolean {
  const own = squeeze(text);
  return own.length >= 2 && [view.title, view.ogTitle].some((title) => squeeze(title).includes(own));
}

/** What the words of a candidate say for and against it. */
function weighTitle(text: string, view: PageView): number {
  let points = 0;
  const own = squeeze(text);
  if (namesOccupation(text)) points += 1.5;
  if (ALL_GENDERS.test(text)) points += 2;
  if (OF_A_SECTION.test(text) || CAREERS_PHRASE.test(text)) points -= namesOccupation(text) ? 1 : 3;
  if (headingKind(text) !== null) points -= 2.5;
  if ((PLACE_CHIP.test(text) && !namesOccupation(text)) || REMOTE.test(text)) points -= 2;
  if (/[.:]$/.test(text)) points -= 1;
  if (countWords(text) > 14) points -= 1;
  if (own.length >= 4 && squeeze(view.host).includes(own)) points -= 3;
  return points;
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
    if (line.bullet || isMostlyLink(line) || FACT_LABEL.test(text) || headingKind(text) !== null) continue;
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
