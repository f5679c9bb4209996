// Cuts a long line down to the sentence or clause that matters, without changing a character of it.
import type { TextLine } from './lines.ts';

interface Stretch {
  start: number;
  end: number;
}

/** About two lines of a quote in the panel. */
const MOST_CHARS = 180;
const SENTENCE = /[.!?;•](?=\s)|\s[–—-](?=\s)/gu;
const CLAUSE = /[,:(](?=\s)|[)](?=\s)|\s(?=and\s|or\s)/gu;

/**
 * The part of the line around `focus` that can stand alone: all of a short line, else its sentence, else the clauses around it.
 * @param focus lies within the line. @returns a stretch with `quote === text.slice(start, end)`.
 */
export function cutQuote(text: string, line: Pick<TextLine, 'start' | 'end'>, focus: Stretch, most = MOST_CHARS): { quote: string; start: number; end: number } {
  let { start, end } = line;
  for (const breaks of [SENTENCE, CLAUSE]) {
    if (end - start > most) ({ start, end } = grow(text, { start, end }, focus, breaks, most));
  }
  if (end - start > most) ({ start, end } = window(text, { start, end }, focus, most));
  ({ start, end } = trim(text, { start, end }));
  return { quote: text.slice(start, end), start, end };
}

/** The pieces that hold the focus, with as many of the pieces after and before it as fit. */
function grow(text: string, within: Stretch, focus: Stretch, breaks: RegExp, most: number): Stretch {
  const cuts = [...text.slice(within.start, within.end).matchAll(breaks)].map((match) => within.start + match.index + match[0].length);
  const edges = [within.start, ...cuts, within.end];
  let first = Math.max(0, edges.findLastIndex((edge) => edge <= focus.start));
  let last = edges.findIndex((edge) => edge >= focus.end);
  if (last < 0) last = edges.length - 1;
  const at = (index: number): number => edges[index] ?? within.end;
  while (last < edges.length - 1 && at(last + 1) - at(first) <= most) last++;
  while (first > 0 && at(last) - at(first - 1) <= most) first--;
  return { start: at(first), end: at(last) };
}

/** Whole words around the focus. */
function window(text: string, within: Stretch, focus: Stretch, most: number): Stretch {
  const spare = Math.max(0, most - (focus.end - focus.start));
  const from = Math.max(within.start, focus.start - Math.floor(spare / 3));
  const to = Math.min(within.end, Math.max(focus.end, from + most));
  const left = from === within.start ? from : text.indexOf(' ', from) + 1;
  const right = to === within.end ? to : text.lastIndexOf(' ', to);
  return { start: left > 0 && left <= focus.start ? left : from, end: right >= focus.end ? right : to };
}

function trim(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:•–—)-]/u.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:•–—(-]/u.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end };
}
