// Undo and redo over all fields of a story while its form is open. Pure: the form tells what was typed and when.
import { STORY_FIELDS, type StoryField } from './edit-story.ts';

/** The fields as they stand in the form. */
export type Draft = Readonly<Record<StoryField, string>>;

export interface EditHistory {
  /** Earlier drafts, the last one last. */
  past: readonly Draft[];
  present: Draft;
  /** Drafts that were undone, the next one first. */
  future: readonly Draft[];
  /** The edit that is still going on: further typing in the same field belongs to it. */
  open: { field: StoryField; since: number; until: number } | null;
}

const MOST_STEPS = 200;
/** A pause in typing ends a step, and so does a long stretch without one. */
const PAUSE_MS = 1_500;
const LONGEST_STEP_MS = 15_000;
/** What comes or goes at once in this many letters is no typing: paste, cut, dictation. Such a change is a step of its own. */
const AT_ONCE = 20;

export function startHistory(present: Draft): EditHistory {
  return { past: [], present, future: [], open: null };
}

/** What the person typed in one field. `time` in milliseconds. */
export function recordEdit(history: EditHistory, draft: Draft, field: StoryField, time: number): EditHistory {
  const { open, present } = history;
  if (isSame(present, draft)) return history;
  const atOnce = Math.abs(draft[field].length - present[field].length) >= AT_ONCE;
  const goesOn = !atOnce && open?.field === field && time - open.until < PAUSE_MS && time - open.since < LONGEST_STEP_MS;
  if (goesOn) return { ...history, present: draft, future: [], open: { ...open, until: time } };
  return { past: [...history.past, present].slice(-MOST_STEPS), present: draft, future: [], open: atOnce ? null : { field, since: time, until: time } };
}

/** A change of the whole text that is a step of its own, such as going back to an earlier text. */
export function recordStep(history: EditHistory, draft: Draft): EditHistory {
  if (isSame(history.present, draft)) return history;
  return { past: [...history.past, history.present].slice(-MOST_STEPS), present: draft, future: [], open: null };
}

/** One step back; the very same history where there is none. */
export function undoEdit(history: EditHistory): EditHistory {
  const before = history.past.at(-1);
  if (!before) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], open: null };
}

/** One step forward again; the very same history where there is none. */
export function redoEdit(history: EditHistory): EditHistory {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future: rest, open: null };
}

/**
 * The browser's own undo or redo inside a field changed the draft. Where that meets a step of this history, the history goes along;
 * between two steps it waits, so that the step is not counted twice.
 */
export function followBrowser(history: EditHistory, draft: Draft, way: 'undo' | 'redo'): EditHistory {
  if (isSame(history.present, draft)) return history;
  const moved = way === 'undo' ? undoEdit(history) : redoEdit(history);
  if (moved !== history && isSame(moved.present, draft)) return moved;
  if (way === 'redo') return { ...history, present: draft, open: null };
  return { ...history, present: draft, future: isSame(history.future[0] ?? draft, history.present) ? history.future : [history.present, ...history.future], open: null };
}

/** A field that was changed elsewhere: no step here may bring its old text back. */
export function adoptField(history: EditHistory, field: StoryField, text: string): EditHistory {
  const adopt = (draft: Draft): Draft => ({ ...draft, [field]: text });
  const present = adopt(history.present);
  // Steps that differed in this field alone have become one.
  const past = history.past.map(adopt).filter((draft, index, all) => !isSame(draft, all[index + 1] ?? present));
  const future = history.future.map(adopt).filter((draft, index, all) => !isSame(draft, all[index - 1] ?? present));
  return { past, present, future, open: null };
}

/** The first field in which two drafts differ; null where they are alike. */
export function changedField(one: Draft, other: Draft): StoryField | null {
  return STORY_FIELDS.find((field) => one[field] !== other[field]) ?? null;
}

function isSame(one: Draft, other: Draft): boolean {
  return changedField(one, other) === null;
}
