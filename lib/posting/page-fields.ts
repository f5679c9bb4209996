// Rung 5: fields that the page shows or says of itself: its titles, and short labelled facts and chips near them. The
// least trusted rung: it only fills what better ones left open.
import { companyInText, companyOf, type FieldHints } from './company-name.ts';
import { findPay, postedDay } from './dates-and-pay.ts';
import type { FieldName } from '../schema/reading.ts';
import { type Fields, fieldsFrom } from './found.ts';
import { acceptValue, GUESSED, LABELS, readLabelled } from './labelled-facts.ts';
import { EMPLOYMENT_CHIP, isBoard, isLegalName, NOT_A_PLACE, PLACE_CHIP, REMOTE } from './name-words.ts';
import { once } from './once.ts';
import { type PageLine, readLines } from './page-lines.ts';
import type { PageView } from './page-view.ts';
import { pageTitle, placeInTitle } from './page-title.ts';
import { sameTitle, squeeze } from './words.ts';

/** Fields from titles, labelled lines and chips of the page's shown lines. */
export function readPageFields(view: PageView, lines: readonly PageLine[], hints: FieldHints): Fields {
  const start = startOf(hints.text, lines);
  const labelled = readLabelled(lines, start);
  const title = pageTitle(view, lines, start, labelled.title);
  const at = title === undefined ? -1 : titleLine(lines, title);
  const near = at < 0 ? lines.slice(Math.max(0, start - 14), Math.max(12, start)) : lines.slice(Math.max(0, at - 6), at + 16);
  const anchor = at < 0 ? null : (lines[at]?.element ?? null);
  const called = readNamed(view, anchor, endOf(hints.text, lines));
  const other = (name: string | undefined) => (name !== undefined && title !== undefined && sameTitle(name, title) && !isLegalName(name) ? undefined : name);
  const shownText = once(() => squeeze(lines.filter((line) => title === undefined || !sameTitle(line.text, title)).map((line) => line.text).join(' ')));
  const company = other(labelled.company) ?? other(called.company) ?? companyOf(view, title, (name) => shownText().includes(squeeze(name)));
  delete called.company;
  delete labelled.company;
  const chips = chipsOf(near.filter((line) => !line.bullet || lines.indexOf(line) < start).filter((line) => title === undefined || line.text.length > title.length + 12 || !sameTitle(line.text, title)), company ?? '', view.capturedAt);
  const legal = view.headings.find(isLegalName);
  const inTitle = placeInTitle(view, title);
  return fieldsFrom({ ...(inTitle === undefined ? {} : { location: inTitle }), ...chips, ...called, ...labelled, title, company: company ?? legal ?? companyInText(view, lines, hints) ?? companyOf(view, title, () => true) });
}

const NAMED_FIELDS = ['company', 'location', 'employmentType', 'salary', 'datePosted'] as const;

/**
 * Facts in elements that are named for them: the first after the title, where the page also lists other jobs. Several of a kind below
 * the text's `end` are those of other jobs.
 */
function readNamed(view: PageView, anchor: Element | null, end: Element | null): Fields {
  const found: Partial<Record<FieldName, string>> = {};
  for (const field of NAMED_FIELDS) {
    const every = view.named.get(field) ?? [];
    const below = end === null ? [] : every.filter((element) => (end.compareDocumentPosition(element) & 4) !== 0 && !end.contains(element));
    const all = below.length > 2 ? every.filter((element) => !below.includes(element)) : every;
    const after = anchor === null ? all : all.filter((element) => (anchor.compareDocumentPosition(element) & 4) !== 0);
    const nearest = anchor === null ? (all.length <= 3 ? all : []) : [...after.slice(0, 3), ...all.filter((element) => !after.includes(element)).slice(-2).reverse()];
    for (const element of nearest) {
      const texts = readLines(element, { keepNoise: true }).map((line) => line.text.replace(/^[^:]{3,30}:\s+(?=\S)/, ''));
      const value = texts.find((text) => acceptValue(field, text) !== null && !LABELS.some(([, label]) => label.test(text.replace(/:$/, ''))));
      const accepted = value === undefined ? null : acceptValue(field, value);
      if (accepted === null || (field === 'company' && isBoard(accepted))) continue;
      found[field] = accepted;
      break;
    }
  }
  return fieldsFrom(found);
}

/** The line that shows the title: a first-level heading before any other. */
function titleLine(lines: readonly PageLine[], title: string): number {
  const fits = (line: PageLine) => sameTitle(line.text, title) && line.text.length < title.length + 40;
  const heading = lines.findIndex((line) => line.level === 1 && fits(line));
  return heading >= 0 ? heading : lines.findIndex(fits);
}

/** The element of the text's last line; null when it is not among the lines. */
function endOf(text: string, lines: readonly PageLine[]): Element | null {
  const last = squeeze(text.slice(text.lastIndexOf('\n') + 1));
  return last.length < 8 ? null : (lines.findLast((line) => squeeze(line.text) === last)?.element ?? null);
}

/** The line with which the posting's text begins; 0 when it is not among the lines. */
function startOf(text: string, lines: readonly PageLine[]): number {
  const [first = ''] = text.split('\n');
  const own = squeeze(first);
  return own === '' ? 0 : Math.max(0, lines.findIndex((line) => squeeze(line.text) === own));
}

/** The parts of a line of chips; commas part them only where each is a kind of employment or of workplace ("Full time, Remote"). */
function chipParts(text: string): string[] {
  const byComma = text.split(/\s*,\s*/);
  const isChips = byComma.length > 1 && byComma.every((part) => EMPLOYMENT_CHIP.test(part) || REMOTE.test(part));
  return isChips ? byComma : text.split(/\s*[·•|]\s*/);
}

const WORKPLACE = /^(?:(?:fully|100%)\s+)?(remote|hybrid)(?:\s+(?:work(?:ing)?|job|role|position|remote))?$/i;

function chipsOf(near: readonly PageLine[], company: string, capturedAt: string | null): Fields {
  const found: Partial<Record<FieldName, string>> = {};
  let workplace = '';
  for (const line of near) {
    const text = company !== '' && line.text.startsWith(`${company} `) ? line.text.slice(company.length + 1) : line.text;
    if (text.length > 90) continue;
    const parts = chipParts(text);
    for (const part of parts) {
      if (found.employmentType === undefined && EMPLOYMENT_CHIP.test(part)) found.employmentType = part;
      if (found.salary === undefined && /\d/.test(part) && !GUESSED.test(part)) {
        const pay = findPay(part);
        if (pay !== null && pay.length > part.length * 0.5) found.salary = pay;
      }
      const day = capturedAt === null ? null : postedDay(part, capturedAt);
      if (day !== null) found.datePosted ??= day;
      if (line.linked === 0) workplace ||= WORKPLACE.exec(part)?.[1] ?? '';
    }
    if (found.location === undefined || REMOTE.test(found.location)) {
      const place = parts.flatMap((part) => part.split(/\s*[–—]\s*/)).find((part) => PLACE_CHIP.test(part) && !NOT_A_PLACE.test(part)) ?? (found.location === undefined ? parts.find((part) => REMOTE.test(part)) : undefined);
      if (place !== undefined) found.location = place;
    }
  }
  if (workplace !== '' && found.location !== undefined && !/\b(?:remote|hybrid)\b/i.test(found.location)) found.location += ` (${workplace})`;
  return fieldsFrom(found);
}
