// Splits a posting's text into the lines and sentences that are judged one by one, each with its exact place.
// Bounded for any input: what lies beyond the limits is left out, never scanned twice.
import { isOpener } from './openers.ts';

/** A line, bullet or sentence of a posting: `text === whole.slice(start, end)`, in UTF-16 code units. */
export interface TextLine {
  text: string;
  start: number;
  end: number;
  /** Number of the row (text between line breaks) that it stands in. */
  row: number;
  /** It begins its row. */
  first: boolean;
  /** It is all of its row. */
  alone: boolean;
  bullet: boolean;
  /** An empty row stands before its row. */
  afterGap: boolean;
}

const MAX_TEXT_CHARS = 200_000;
export const MAX_LINES = 4_000;
/** No sentence that a person wrote is longer; longer stretches are cut at a space. */
const MAX_LINE_CHARS = 900;
const RUN_TOGETHER_CHARS = 140;

const MARKER = /^(?:[\s\u200b\ufeff]|[-–—•·*●▪◦‣⁃○➢►✓✔✅➤❖§>|◆■□➔→+#]+(?=[\s\u200b\ufeff]|$|\p{L})|\\n|\(?\d{1,2}[.)](?=\s)|\(?[a-zA-Z][.)](?=\s\p{L})|o(?=\s+\p{Lu}))+/u;
const BULLET = /[-–—•·*●▪◦‣⁃○➢►✓✔✅➤❖◆■□➔→]|\d[.)]/;
/** Rows are looked at in chunks of this size, so that no hostile row costs more than in proportion to its length. */
const MAX_ROW_CHARS = 4_000;
const MARKER_CHARS = 40;
const ABBREVIATION = /(?:\b(?:e\.?g|i\.?e|etc|vs|mr|mrs|ms|dr|st|no|inc|ltd|llc|co|corp|approx|min|max|dept|est|incl|u\.?s|u\.?k|a\.?m|p\.?m|b\.?sc|ph\.?d)|(?:^|[\s.])[A-Z])\.$/i;
const CONNECTING = new Set(['the', 'a', 'an', 'our', 'your', 'their', 'its', 'of', 'and', 'or', 'to', 'for', 'in', 'with', 'at', 'on', 'by', 'from', 'as', 'is', 'are', 'this', 'all', 'per', 'via', 'ms', 'microsoft', 'google']);

/**
 * Splits text into lines: rows between line breaks without their bullets, further split into sentences, inline bullets,
 * semicolon lists and demands that were run together. Empty for text without a word.
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const limit = Math.min(text.length, MAX_TEXT_CHARS);
  let at = 0;
  let row = 0;
  let bulletPending = false;
  let gap = true;
  while (at < limit && lines.length < MAX_LINES) {
    let end = nextBreak(text, at, limit);
    const next = end + 1;
    const raw = text.slice(at, Math.min(end, at + MAX_TEXT_CHARS));
    const marker = findMarker(raw);
    const start = at + marker.length;
    end = findTail(text, start, end);
    const isBullet = BULLET.test(marker);
    if (end <= start) {
      bulletPending = bulletPending || isBullet;
      gap = true;
    } else {
      const pieces = chunkRow(text, start, end).flatMap(([from, to]) => splitRow(text, from, to));
      pieces.forEach(([from, to], index) => {
        if (lines.length < MAX_LINES) lines.push({ text: text.slice(from, to), start: from, end: to, row, first: index === 0, alone: pieces.length === 1, bullet: isBullet || bulletPending, afterGap: gap });
      });
      bulletPending = false;
      gap = false;
    }
    row++;
    at = next;
  }
  return lines;
}

function nextBreak(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return at;
  }
  return limit;
}

/** The bullet, numbering or mark-up before the words of a row; all of it where the row has no words. */
function findMarker(raw: string): string {
  const word = raw.search(/[\p{L}\p{N}]/u);
  if (word < 0) return raw;
  const marker = MARKER.exec(raw.slice(Math.max(0, word - MARKER_CHARS), word + MARKER_CHARS))?.[0] ?? '';
  return raw.slice(0, Math.max(0, word - MARKER_CHARS) + marker.length);
}

/** Where the row ends without spaces, stars, bars, literal line-break marks and dashes at its end. */
function findTail(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    if (/[\s\u200b\ufeff*•|]/u.test(text.charAt(at - 1))) at--;
    else if (text.charAt(at - 1) === 'n' && text.charAt(at - 2) === '\\') at -= 2;
    else if (text.charAt(at - 1) === '-' && /[\s-]/.test(text.charAt(at - 2))) at--;
    else break;
  }
  return Math.max(start, at);
}

type Span = readonly [start: number, end: number];

function chunkRow(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let at = start;
  while (end - at > MAX_ROW_CHARS) {
    const space = text.lastIndexOf(' ', at + MAX_ROW_CHARS);
    const cut = space > at + MAX_ROW_CHARS / 2 ? space + 1 : at + MAX_ROW_CHARS;
    spans.push([at, cut]);
    at = cut;
  }
  return [...spans, [at, end]];
}

function splitRow(text: string, start: number, end: number): Span[] {
  const row = text.slice(start, end);
  const cuts = new Set<number>();
  for (const match of row.matchAll(/[•●▪◦►➢✓✔]\s*|(?<=\s)[·*]\s+(?=\p{Lu})/gu)) cuts.add(match.index + match[0].length);
  const dashes = [...row.matchAll(/(?<=\s)[-–]\s+(?=\p{Lu})/gu)];
  if (dashes.length >= 3) for (const match of dashes) cuts.add(match.index + match[0].length);
  for (const match of row.matchAll(/(?<=[.!?]["'”’)\]]{0,3})(?<!\s)\s+(?=(?:[-*]+\s*)?["'“‘([]*[\p{Lu}\p{N}\p{Extended_Pictographic}]|\*{2,}\s)/gu)) {
    const stop = match.index;
    if (!ABBREVIATION.test(row.slice(Math.max(0, stop - 8), stop))) cuts.add(match.index + match[0].length);
  }
  for (const match of row.matchAll(/;\s*(?=[\p{Lu}\p{N}])/gu)) cuts.add(match.index + match[0].length);
  for (const match of row.matchAll(/(?:\p{Ll}{3}|[.!?;)])(?=(\p{Lu}\p{Ll}{2,30})[\s,])/gu)) if (match[1] && isOpener(match[1])) cuts.add(match.index + match[0].length);
  // A stop or colon with no space behind it ends a sentence or heading too, unless it is part of a name ("Booking.Com").
  for (const { index } of row.matchAll(/[.:!?](?=\p{Lu}\p{Ll}{1,30}[\s,])(?!.(?:Com|Net|Org|Io|Ai|Js)[\s,])/gu)) {
    if (/(?:\p{Ll}{3}[.:]|\p{L}[!?]{1,5})$/u.test(row.slice(Math.max(0, index - 5), index + 1))) cuts.add(index + 1);
  }
  const spans = cutSpans(row, [...cuts].sort((a, b) => a - b));
  return spans.flatMap(([from, to]) => splitRunTogether(row, from, to)).flatMap(([from, to]) => capSpan(row, from, to)).map(([from, to]): Span => [start + from, start + to]);
}

function cutSpans(row: string, cuts: readonly number[], from = 0, to = row.length): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const cut of [...cuts, to]) {
    if (cut <= at && cut !== to) continue;
    const span = trimSpan(row, at, cut);
    if (span) spans.push(span);
    at = cut;
  }
  return spans;
}

function trimSpan(row: string, from: number, to: number): Span | null {
  const piece = row.slice(from, to);
  const lead = /^[\s•●▪◦►➢✓✔·*\u200b\ufeff]*/u.exec(piece)?.[0].length ?? 0;
  let end = to;
  while (end > from + lead && /[\s•●▪◦►➢✓✔·*\u200b\ufeff]/u.test(row[end - 1] ?? '')) end--;
  if (/\s[-–]$/.test(row.slice(Math.max(from, end - 2), end))) end -= 2;
  return end > from + lead && /[\p{L}\p{N}]/u.test(row.slice(from + lead, end)) ? [from + lead, end] : null;
}

/** Long stretches without stops: a capitalised opener after a lower-case word begins a new demand, when that happens often. */
function splitRunTogether(row: string, from: number, to: number): Span[] {
  if (to - from < RUN_TOGETHER_CHARS) return [[from, to]];
  const piece = row.slice(from, to);
  const cuts: number[] = [];
  for (const match of piece.matchAll(/(?<![\p{Ll}\p{N})%])([\p{Ll}\p{N})%]{1,30})[,.]?\s{1,3}(?=(\p{Lu}\p{Ll}{1,30})[\s,:’'-])/gu)) {
    if (!CONNECTING.has(match[1] ?? '') && isOpener(match[2] ?? '')) cuts.push(from + match.index + match[0].length);
  }
  const often = cuts.length >= 2 && (to - from) / cuts.length < 220;
  return often ? cutSpans(row, cuts, from, to) : [[from, to]];
}

function capSpan(row: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  while (to - at > MAX_LINE_CHARS) {
    const space = row.lastIndexOf(' ', at + MAX_LINE_CHARS);
    const cut = space > at + MAX_LINE_CHARS / 2 ? space + 1 : at + MAX_LINE_CHARS;
    const span = trimSpan(row, at, cut);
    if (span) spans.push(span);
    at = cut;
  }
  const last = trimSpan(row, at, to);
  return last ? [...spans, last] : spans;
}
