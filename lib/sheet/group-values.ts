// Value words that stand in the same sentence, with that sentence once.
import type { Evidence } from '../schema/analysis.ts';
import type { FoundValue } from '../schema/topics.ts';

export interface ValueGroup {
  /** Empty where the quote is nothing but the value itself. */
  words: string[];
  evidence: Evidence;
}

/** In the order given; no value is lost. */
export function groupValues(values: readonly FoundValue[]): ValueGroup[] {
  const groups: ValueGroup[] = [];
  for (const { word, evidence } of values) {
    const words = isAll(word, evidence.quote) ? [] : [word];
    const last = groups.at(-1);
    if (last?.evidence.start === evidence.start && last.evidence.end === evidence.end) last.words.push(...words);
    else groups.push({ words, evidence });
  }
  return groups;
}

/** Is the quote the word, but for marks around it? */
function isAll(word: string, quote: string): boolean {
  return quote.replace(/[^\p{L}\p{N}]+/gu, '').length === word.replace(/[^\p{L}\p{N}]+/gu, '').length;
}
