// One change to a person's corrections each: pure steps from the corrections before to those after. Contradictions cannot arise,
// since each step takes back what it stands against.
import type { Corrections, LineAnchor, LineCorrection } from '../schema/corrections.ts';
import type { AreaId } from '../schema/ids.ts';
import { lineKey } from './place-corrections.ts';

/** A step from corrections to corrections. It changes nothing where there is nothing to change. */
export type Correct = (before: Corrections) => Corrections;

/** The line asks for nothing. */
export const dontCount = (line: LineAnchor): Correct => (before) => withLine(before, { quote: line.quote, occurrence: line.occurrence, counts: false, behaviourId: null });

/** The line asks for this behaviour, which then stands on the sheet. */
export const countAs =
  (line: LineAnchor, behaviourId: string): Correct =>
  (before) => ({ ...withLine(before, { quote: line.quote, occurrence: line.occurrence, counts: true, behaviourId }), removed: without(before.removed, behaviourId) });

/** The line is judged by Underline again. */
export const forgetLine = (line: LineAnchor): Correct => (before) => ({ ...before, lines: otherLines(before, line) });

/** Takes the behaviour off the sheet, with all that was said for it. */
export const removeBehaviour = (behaviourId: string): Correct => (before) => ({
  lines: before.lines.filter((line) => !(line.counts && line.behaviourId === behaviourId)),
  removed: [...without(before.removed, behaviourId), behaviourId],
  added: without(before.added, behaviourId),
  pinned: without(before.pinned, behaviourId),
  moved: before.moved.filter((moved) => moved.behaviourId !== behaviourId),
});

/** Puts a behaviour on the sheet for which lines of the posting speak. */
export const addBehaviour = (behaviourId: string): Correct => (before) => ({
  ...before,
  removed: without(before.removed, behaviourId),
  added: [...without(before.added, behaviourId), behaviourId],
});

/** Lets Underline decide again whether the behaviour stands on the sheet. */
export const forgetBehaviour = (behaviourId: string): Correct => (before) => ({ ...before, removed: without(before.removed, behaviourId), added: without(before.added, behaviourId) });

/** The behaviour stands on the sheet, after those that were pinned before. */
export const pinBehaviour = (behaviourId: string): Correct => (before) => ({
  ...before,
  removed: without(before.removed, behaviourId),
  pinned: [...without(before.pinned, behaviourId), behaviourId],
});

export const unpinBehaviour = (behaviourId: string): Correct => (before) => ({ ...before, pinned: without(before.pinned, behaviourId) });

/** Counts the behaviour for another area; null: for the one that the posting suggests. */
export const moveBehaviour =
  (behaviourId: string, area: AreaId | null): Correct =>
  (before) => {
    const others = before.moved.filter((moved) => moved.behaviourId !== behaviourId);
    return { ...before, moved: area === null ? others : [...others, { behaviourId, area }] };
  };

/** Takes one step back and leaves those made since: `before` and `after` are the corrections around the step. */
export const takeBack =
  (before: Corrections, after: Corrections): Correct =>
  (now) => ({
    lines: undoList(before.lines, after.lines, now.lines, ({ quote, occurrence }) => `${occurrence} ${lineKey(quote)}`),
    removed: undoList(before.removed, after.removed, now.removed, (id) => id),
    added: undoList(before.added, after.added, now.added, (id) => id),
    pinned: undoList(before.pinned, after.pinned, now.pinned, (id) => id),
    moved: undoList(before.moved, after.moved, now.moved, ({ behaviourId }) => behaviourId),
  });

/** @param subjectOf what an entry speaks of: where something was said of it since, that stands. */
function undoList<Entry>(before: readonly Entry[], after: readonly Entry[], now: readonly Entry[], subjectOf: (entry: Entry) => string): Entry[] {
  const isIn = (entry: Entry, list: readonly Entry[]): boolean => list.some((other) => JSON.stringify(other) === JSON.stringify(entry));
  // Nothing happened since: the order comes back as well.
  if (JSON.stringify(now) === JSON.stringify(after)) return [...before];
  const kept = now.filter((entry) => !isIn(entry, after) || isIn(entry, before));
  const spokenOf = new Set(kept.map(subjectOf));
  return [...kept, ...before.filter((entry) => !isIn(entry, after) && !spokenOf.has(subjectOf(entry)))];
}

function withLine(before: Corrections, correction: LineCorrection): Corrections {
  return { ...before, lines: [...otherLines(before, correction), correction] };
}

function otherLines({ lines }: Corrections, { quote, occurrence }: LineAnchor): LineCorrection[] {
  const key = lineKey(quote);
  return lines.filter((line) => line.occurrence !== occurrence || lineKey(line.quote) !== key);
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}
