// How a posting was read, in words: the source, the steps of the ladder, and how sure the reading is.
import type { Posting, Source } from '../../lib/schema/analysis.ts';
import type { Reading, TraceStep } from '../../lib/schema/reading.ts';
import { FACT_SOURCES, FIELD_WORDS, POSTING_STRINGS, RUNG_WORDS, SITE_NAMES } from './strings.ts';

export type HowRead = Omit<Reading, 'posting'>;

/** `unsure` asks for a note, `partly` for one too; `whole` is calm. */
export type Sureness = 'whole' | 'partly' | 'unsure';

/** Below this the person is asked to check (the verdict's own scale, 0 to 1). */
const UNSURE_BELOW = 0.6;
const SURE_FROM = 0.85;

/** What the pill beside the title says. */
export function surenessOf(reading: HowRead): Sureness {
  if (reading.verdict.confidence < UNSURE_BELOW) return 'unsure';
  return reading.completeness === 'partly' ? 'partly' : 'whole';
}

/** How sure it is that the page is one posting, in words. */
export function surenessInWords(reading: HowRead): string {
  const { confidence } = reading.verdict;
  const { sureness } = POSTING_STRINGS;
  if (confidence >= SURE_FROM) return sureness.sure;
  return confidence >= UNSURE_BELOW ? sureness.fairly : sureness.unsure;
}

/** Where the text came from: "the known layout of LinkedIn". */
export function sourceInWords(source: Source): string {
  return isSite(source) ? POSTING_STRINGS.siteSource(siteName(source.slice(5))) : POSTING_STRINGS.sources[source];
}

/** The facts that are known, each with where it stands: "Pay", "£12 an hour", "the posting’s own text". */
export function factsInWords(posting: Posting, reading: HowRead): { name: string; value: string; from: string }[] {
  return FIELD_WORDS.flatMap(([field, name]) => {
    const value = posting[field];
    const source = reading.fieldSources[field];
    return value === null || source === undefined ? [] : [{ name, value, from: source.startsWith('site:') ? POSTING_STRINGS.siteSource(siteName(source.slice(5))) : (FACT_SOURCES.get(source) ?? source) }];
  });
}

/** One step of the trace: what was tried and what came of it. Short facts of the reader are shown as they are. */
export function stepInWords({ rung, outcome, detail }: TraceStep): { what: string; outcome: string; detail: string } {
  const what = rung.startsWith('site:') ? POSTING_STRINGS.siteSource(siteName(rung.slice(5))) : (RUNG_WORDS.get(rung) ?? rung);
  return { what, outcome: POSTING_STRINGS.outcomes[outcome], detail: /^[a-z0-9]+(-[a-z0-9]+)+$/.test(detail) ? detail.replaceAll('-', ' ') : detail };
}

/** Words of the posting's text, as a person would count them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** The posting's language by its English name; null when it is English or unknown. */
export function foreignLanguage(posting: Posting): string | null {
  if (posting.language === null || /^en\b/i.test(posting.language)) return null;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(posting.language) ?? posting.language;
  } catch {
    return posting.language;
  }
}

function isSite(source: Source): source is `site:${string}` {
  return source.startsWith('site:');
}

function siteName(id: string): string {
  return SITE_NAMES.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1);
}
