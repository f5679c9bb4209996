// The page's own outline: which lines are headings, which headings are known parts of a posting, and which of them a text
// lacks. The cross-check for every rung.
import { headingKind, type HeadingKind } from './heading-words.ts';
import { isMostlyLink, type PageLine } from './page-lines.ts';
import { squeeze } from './words.ts';

/** What a line is as a heading: a known kind, `unknown` for a heading that no list knows, null for ordinary text. */
export function lineHeading(line: PageLine): HeadingKind | 'unknown' | null {
  if (line.text.length > 110) return null;
  const isMarked = line.level > 0 || (/[:：]$/.test(line.text) && line.text.length < 70);
  if (line.bullet && line.level === 0) return null;
  const kind = headingKind(line.text);
  if (isMarked) return kind ?? 'unknown';
  // Plain lines count only where they can hardly be anything else: short, known, no end of a sentence.
  return kind !== null && line.text.length < 50 && !/[.,;]$/.test(line.text) ? kind : null;
}

/** What pages say to browsers that can't run them. */
const BROWSER_NOTE = /\b(?:enable|requires?|turn on) javascript\b|\bjavascript (?:is|must be|needs to be) (?:disabled|enabled)|\b(?:outdated|unsupported) browser|\bbrowser (?:is not|isn['’]t) supported|\bwe use cookies\b|\bthis (?:web)?site uses cookies\b/i;

/** Labels and hints of an application form whose fields are drawn by scripts. */
const FORM_LINE = /^(?:select(?:\.{3}|…)|attach|enter manually|choose file.{0,30}|drop(?:box)? .{0,20}files?.{0,30}|accepted file types.{0,60}|(?:first|last|full|preferred|legal) name\W*|resume\/cv\W*|cover letter\W*|(?:e-?mail|phone|linkedin profile|website|country|location \(city\))\s*\*)$/i;

/** Lines under headings that name other jobs, forms or page furniture are left out, up to the next heading of the same or a higher level. */
export function dropForeignSections(lines: readonly PageLine[]): PageLine[] {
  const kept: PageLine[] = [];
  let until = 0;
  for (const line of lines) {
    if (BROWSER_NOTE.test(line.text) || FORM_LINE.test(line.text)) continue;
    const kind = lineHeading(line);
    if (until > 0) {
      const ends = kind === 'posting' || kind === 'company' || (line.level > 0 && line.level <= until && line.level < 7 && kind === 'unknown');
      if (!ends) continue;
      until = 0;
    }
    // "View all jobs" as a mere link names no part of the page.
    const isLinkToOthers = kind === 'other-jobs' && (line.level === 0 || line.level === 7) && isMostlyLink(line);
    if ((kind === 'other-jobs' && !isLinkToOthers) || (kind === 'apply' && line.level > 0 && line.level < 7)) {
      until = line.level === 0 ? 7 : line.level;
      continue;
    }
    if (kind === 'furniture' || isLinkToOthers || (kind === 'apply' && line.text.length < 40)) continue;
    kept.push(line);
  }
  return kept;
}

/** The lines within the smallest element that holds nearly all of the text's lines: where the page shows it. Empty when it does not. */
export function linesAround(lines: readonly PageLine[], text: string): PageLine[] {
  const whole = squeeze(text);
  const matched = lines.filter((line) => line.text.length >= 25 && whole.includes(squeeze(line.text)));
  if (matched.length < 3) return [];
  const counts = new Map<Element, number>();
  for (const line of matched) {
    let up: Element | null = line.element;
    for (let steps = 0; up !== null && steps < 120; steps++, up = up.parentElement) counts.set(up, (counts.get(up) ?? 0) + 1);
  }
  let root: Element | null = null;
  for (const [element, count] of counts) {
    if (count >= matched.length * 0.9 && (root === null || root.contains(element))) root = element;
  }
  const around = root;
  return around === null ? [] : lines.filter((line) => around.contains(line.element));
}

/** Texts of the headings, of kinds known for postings, that stand in `lines` but not in `text`. */
export function missingParts(lines: readonly PageLine[], text: string): string[] {
  const have = squeeze(text);
  const missing: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (lineHeading(line) !== 'posting' || line.level === 0) continue;
    const after = lines.slice(index + 1, index + 6);
    const end = after.findIndex((next) => next.level > 0);
    const followers = (end < 0 ? after : after.slice(0, end)).filter((next) => next.bullet || next.text.length > 60);
    if (followers.length < 2 || have.includes(squeeze(line.text))) continue;
    if (followers.some((next) => have.includes(squeeze(next.text)))) continue;
    if (!missing.includes(line.text)) missing.push(line.text);
  }
  return missing;
}
