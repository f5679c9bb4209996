// Names (values, tools, languages) that stand in the same sentence, with that sentence once.
import type { Evidence } from '../schema/analysis.ts';

export interface QuoteGroup {
  /** Empty where the quote is nothing but the name itself, or has no name. */
  names: string[];
  evidence: Evidence;
}

/** In the order given; no name is lost. @param named a null name stands for the quote alone. */
export function groupByQuote(named: readonly { name: string | null; evidence: Evidence }[]): QuoteGroup[] {
  const groups: QuoteGroup[] = [];
  for (const { name, evidence } of named) {
    const names = name === null || isAll(name, evidence.quote) ? [] : [name];
    const same = groups.find((group) => group.evidence.start === evidence.start && group.evidence.end === evidence.end);
    if (same) same.names.push(...names);
    else groups.push({ names, evidence });
  }
  return groups;
}

/** Is the quote the name, but for marks around it? */
function isAll(name: string, quote: string): boolean {
  return quote.replace(/[^\p{L}\p{N}]+/gu, '').length === name.replace(/[^\p{L}\p{N}]+/gu, '').length;
}
