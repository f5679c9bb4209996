// Cuts off what stands around a posting in a box that holds more than it: of all runs of lines, the one with the greatest sum, where
// sentences, list items and known headings count for a line, and links and scraps against it. (Maximum subsequence segmentation:
// Pasternack and Roth, "Extracting article text from the web", 2009.)
import { lineHeading } from './outline.ts';
import { isMostlyLink, type PageLine } from './page-lines.ts';
import { countWords } from './words.ts';

/** A box with fewer links than this is no larger than the posting: its scraps are the posting's own. */
const MANY_LINKS = 6;

/**
 * The densest run, grown so that it keeps every known heading of a posting that text follows. All lines where none counts for
 * anything, or where few are links.
 */
export function densestRun(lines: readonly PageLine[]): PageLine[] {
  if (lines.filter((line) => isMostlyLink(line)).length < MANY_LINKS) return [...lines];
  let best = 0;
  let start = 0;
  let end = 0;
  let sum = 0;
  let from = 0;
  for (const [index, line] of lines.entries()) {
    sum += worth(line);
    if (sum <= 0) {
      sum = 0;
      from = index + 1;
    } else if (sum > best) {
      best = sum;
      start = from;
      end = index + 1;
    }
  }
  if (best === 0) return [...lines];
  const first = lines.findIndex(isPart);
  const last = lines.findLastIndex(isPart);
  if (first >= 0 && first < start) start = first;
  // The label of what follows, however short it is.
  while (start > 0 && isLabel(lines[start - 1])) start--;
  if (last >= end) {
    end = last + 1;
    while (end < lines.length && worth(lines[end]) > 0) end++;
  }
  return lines.slice(start, end);

  function isPart(line: PageLine, index: number): boolean {
    return line.level > 0 && line.linked === 0 && lineHeading(line) === 'posting' && lines.slice(index + 1, index + 4).some((next) => worth(next) > 0);
  }
}

function isLabel(line: PageLine | undefined): boolean {
  return line !== undefined && line.level > 0 && line.linked === 0 && lineHeading(line) !== null;
}

function worth(line: PageLine | undefined): number {
  if (line === undefined) return 0;
  if (isMostlyLink(line)) return -1.2;
  const kind = lineHeading(line);
  if (kind === 'posting') return 4;
  if (kind === 'company') return 1;
  const words = countWords(line.text);
  if (line.bullet) return 0.5 + Math.min(words, 15) * 0.1;
  if (words >= 12) return Math.min(words, 50) * 0.1;
  if (kind === 'unknown') return 0;
  return words >= 6 ? 0.2 : -0.6;
}
