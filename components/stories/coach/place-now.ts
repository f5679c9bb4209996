// Where words that were found a moment ago stand now: the person may have typed on since.
import type { Span } from '../../../lib/stories/coach/finding.ts';

/** The same place when the words are still there, else where they stand nearest to it, else the beginning of the text. */
export function placeNow({ start, end, quote }: Span, text: string): { start: number; end: number } {
  if (text.slice(start, end) === quote) return { start, end };
  const before = text.lastIndexOf(quote, start);
  const after = text.indexOf(quote, start);
  const places = [before, after].filter((place) => place >= 0).sort((left, right) => Math.abs(left - start) - Math.abs(right - start));
  const [nearest] = places;
  return nearest === undefined ? { start: 0, end: 0 } : { start: nearest, end: nearest + quote.length };
}
