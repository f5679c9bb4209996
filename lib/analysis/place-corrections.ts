// Finds the lines that a person's corrections speak of, by their words, and tells which corrections no longer apply.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis } from '../schema/analysis.ts';
import type { Corrections, LineAnchor, LineCorrection } from '../schema/corrections.ts';
import { splitLines } from '../text/lines.ts';
import { tokenise } from '../text/tokens.ts';

/** The words of a line by which it is known again: white space, case and punctuation make no difference. */
export function lineKey(quote: string): string {
  return tokenise(quote).map(({ word }) => word).join(' ');
}

/** Every line's anchor, in the order given: its words, and which of the lines with these words it is. */
export function anchorLines(quotes: readonly string[]): LineAnchor[] {
  const seen = new Map<string, number>();
  return quotes.map((quote) => {
    const key = lineKey(quote);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return { quote, occurrence };
  });
}

/** For every line the correction that speaks of it, or null; of several the last one. */
export function placeCorrections(quotes: readonly string[], corrections: readonly LineCorrection[]): (LineCorrection | null)[] {
  if (corrections.length === 0) return quotes.map(() => null);
  const byAnchor = new Map(corrections.map((correction) => [`${correction.occurrence} ${lineKey(correction.quote)}`, correction]));
  return anchorLines(quotes).map(({ quote, occurrence }) => byAnchor.get(`${occurrence} ${lineKey(quote)}`) ?? null);
}

/** The id that the map knows the behaviour by now (ids may have been renamed since); null where it knows none. */
export function currentId(map: CompiledMap, id: string): string | null {
  if (map.behaviours.has(id)) return id;
  const renamed = Object.hasOwn(map.data.renames, id) ? map.data.renames[id] : undefined;
  return renamed !== undefined && map.behaviours.has(renamed) ? renamed : null;
}

/** Corrections that have nothing to hold on to: their line is not in the posting, or no line speaks for the behaviour. */
export interface IdleCorrections {
  lines: LineCorrection[];
  /** Pinned or added behaviours that are not on the sheet. */
  behaviourIds: string[];
}

/** @param analysis made with these corrections. */
export function findIdleCorrections(analysis: Analysis, corrections: Corrections, map: CompiledMap): IdleCorrections {
  const { lines, added, pinned } = corrections;
  const placed = new Set(lines.length === 0 ? [] : placeCorrections(splitLines(analysis.posting.text).map(({ text }) => text), lines));
  const shown = new Set(analysis.sheet?.behaviours.map(({ id }) => id) ?? []);
  return {
    lines: lines.filter((line) => !placed.has(line)),
    behaviourIds: [...new Set([...pinned, ...added])].filter((id) => !shown.has(currentId(map, id) ?? id)),
  };
}
