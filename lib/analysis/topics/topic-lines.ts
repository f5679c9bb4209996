// The lines of a posting as the topics look at them: placed under their headings, with the way back from words to text.
import type { CompiledMap } from '../../maps/compile-map.ts';
import type { PhraseHit } from '../../maps/phrase.ts';
import type { Evidence } from '../../schema/analysis.ts';
import type { SectionKind } from '../../schema/competency-map.ts';
import { cutQuote } from '../../text/cut-quote.ts';
import { splitLines } from '../../text/lines.ts';
import type { Token } from '../../text/tokens.ts';
import { placeLines, type PlacedLine } from '../sections.ts';

/** The text's lines in order. */
export function topicLines(text: string, map: CompiledMap): PlacedLine[] {
  return placeLines(splitLines(text), map);
}

/** Sections that tell of the application, the law or what is given, not of the work. */
const ASIDE: readonly SectionKind[] = ['benefits', 'apply', 'legal'];

/** Is the line in a part that does not tell of the work? */
export function isAside({ section }: PlacedLine): boolean {
  return section !== null && ASIDE.includes(section);
}

/** Does the line stand under what the person will do or should bring? */
export function isAsked({ section }: PlacedLine): boolean {
  return section === 'duties' || section === 'requirements' || section === 'nice' || section === 'role';
}

/** The line, or the part of it around the words, as evidence. */
export function quoteAround(text: string, line: Pick<PlacedLine, 'start' | 'end' | 'tokens'>, hit: PhraseHit): Evidence {
  const { start, end } = spanOf(line, hit);
  return cutQuote(text, line, { start, end });
}

/** Where the words stand in the whole text. */
export function spanOf({ start, end, tokens }: Pick<PlacedLine, 'start' | 'end' | 'tokens'>, { from, to }: PhraseHit): { start: number; end: number } {
  const first: Token | undefined = tokens[from];
  const last: Token | undefined = tokens[to - 1];
  return { start: start + (first?.start ?? 0), end: last ? start + last.end : end };
}
