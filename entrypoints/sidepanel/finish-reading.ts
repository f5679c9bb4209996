// From a reading to what is shown: analysed and saved, or told that it is no posting.
import { sheetIdFor } from '../../lib/platform/ids.ts';
import { getSheet, saveSheet } from '../../lib/platform/sheets-store.ts';
import { NO_CHOICES, type Choices } from '../../lib/schema/records.ts';
import type { Reading } from '../../lib/schema/reading.ts';
import type { Engine } from './load-engine.ts';
import type { ReadingState, ReadPosting } from './reading-state.ts';

export interface Origin extends Pick<ReadPosting, 'from' | 'sample'> {
  /** Whether a page or a text was judged. */
  judged: 'page' | 'text';
  /** A closed frame in which the posting may stand when the page holds none. */
  frame: string | null;
}

export interface FinishedSheet {
  id: string;
  /** It was not among the saved sheets before. */
  isNew: boolean;
}

/**
 * Shows the sheet of a reading, or that it is no posting; then saves it and shows how that went.
 * @returns the sheet; null when there is none.
 */
export async function finishReading(engine: Engine, reading: Reading, origin: Origin, show: (state: ReadingState) => void): Promise<FinishedSheet | null> {
  const { from, sample, judged, frame } = origin;
  const notPosting: ReadingState = { kind: 'not-posting', verdict: reading.verdict, from: judged, frame };
  if (!reading.posting) {
    show(notPosting);
    return null;
  }
  const id = sheetIdFor(reading.posting);
  // Where nothing can be read from the device, saving will say so; the sheet is shown all the same.
  const known = await getSheet(id).catch(() => null);
  const choices: Choices = known ? { roleOverride: known.roleOverride, corrections: known.corrections } : NO_CHOICES;
  const analysis = engine.analyse(reading, id, choices);
  if (!analysis.sheet) {
    show(notPosting);
    return null;
  }
  const posting: ReadPosting = { reading, analysis, choices, from, sample, saved: 'saving', saveProblem: null };
  show({ kind: 'read', posting });
  show({ kind: 'read', posting: withOutcome(posting, await saveSheet(reading, analysis, { sample })) });
  return { id, isNew: known === undefined };
}

/** The posting with how saving it went. */
export function withOutcome(posting: ReadPosting, outcome: Awaited<ReturnType<typeof saveSheet>>): ReadPosting {
  return outcome.ok ? { ...posting, saved: 'saved', saveProblem: null } : { ...posting, saved: 'failed', saveProblem: outcome.problem };
}
