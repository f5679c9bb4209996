// The reasons for a line → sentences. Pure, so that they can be tested; no raw numbers reach the person.
import type { LineReason } from '../../lib/analysis/explain-lines.ts';
import type { Ground } from '../../lib/analysis/line-grounds.ts';
import type { SectionKind } from '../../lib/schema/competency-map.ts';
import { EXPLAIN_STRINGS, MARK_WORDS } from './strings.ts';

const MOST_GROUNDS = 3;
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What Underline made of the line by itself, and how surely: one sentence a kind. */
export function verdictsOf({ judgedKinds, sureness, decisive, heading }: LineReason): string[] {
  const { isKind, isNothing, kindsInText, isHeading } = EXPLAIN_STRINGS;
  if (judgedKinds.length > 0) return judgedKinds.map((kind) => isKind[sureness[kind]](kindsInText[kind]));
  return heading ? [isHeading] : [isNothing[sureness[decisive]](kindsInText[decisive])];
}

/** What spoke for and against counting the line, weightiest first. */
export function groundsOf({ grounds, section }: LineReason): { spokeFor: string[]; spokeAgainst: string[] } {
  const words = (side: (ground: Ground) => boolean): string[] => grounds.filter(side).slice(0, MOST_GROUNDS).map((ground) => groundWords(ground, section));
  return { spokeFor: words(({ weight }) => weight > 0), spokeAgainst: words(({ weight }) => weight < 0) };
}

function groundWords({ group, details }: Ground, section: SectionKind | null): string {
  const plain = EXPLAIN_STRINGS.grounds[group];
  if (group === 'heading') return section === null ? plain : EXPLAIN_STRINGS.inPart(EXPLAIN_STRINGS.sections[section]);
  if (group === 'marks') return LIST.format(details.flatMap((name) => MARK_WORDS.get(name) ?? [])) || plain;
  return details.length === 0 ? plain : EXPLAIN_STRINGS.withDetails(plain, details);
}

export interface SignalWords {
  behaviourId: string;
  /** The words of the line, without doubles. */
  words: string[];
}

/** The signals of a line by behaviour, in the order of the line; of words inside each other the longest. */
export function signalWords({ signals }: Pick<LineReason, 'signals'>): SignalWords[] {
  const byBehaviour = Map.groupBy(signals, ({ behaviourId }) => behaviourId);
  return [...byBehaviour].map(([behaviourId, ofIt]) => {
    const longest = ofIt.filter((one) => !ofIt.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start));
    return { behaviourId, words: [...new Set(longest.map(({ quote }) => quote))] };
  });
}

/** Stretches of the line, with those that signals stand in marked. They join to the line's text. */
export function splitAtSignals({ quote, start, signals }: Pick<LineReason, 'quote' | 'start' | 'signals'>): { text: string; from: number; isSignal: boolean }[] {
  const pieces: { text: string; from: number; isSignal: boolean }[] = [];
  let at = 0;
  const add = (end: number, isSignal: boolean): void => {
    if (end > at) pieces.push({ text: quote.slice(at, end), from: at, isSignal });
    at = Math.max(at, end);
  };
  for (const signal of signals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    add(signal.start - start, false);
    add(signal.end - start, true);
  }
  add(quote.length, false);
  return pieces;
}
