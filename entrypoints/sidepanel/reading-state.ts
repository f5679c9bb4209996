// What the panel knows about the reading in hand. The sheet itself is worked out from it and the stories each time (use-panel-state.ts).
import type { ReadingPhase } from '../../components/posting/panel-state.ts';
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { RoleId } from '../../lib/schema/ids.ts';
import type { CaptureProblem, StorageProblem } from '../../lib/schema/problems.ts';
import type { Reading, Verdict } from '../../lib/schema/reading.ts';

/** A posting that was read and analysed; its stories are not linked yet. */
export interface ReadPosting {
  reading: Reading;
  analysis: Analysis;
  roleOverride: RoleId | null;
  /** The tab and address it was read from; null for pasted text. */
  from: { tabId: number; url: string } | null;
  sample: boolean;
  saved: 'saving' | 'saved' | 'failed';
  saveProblem: StorageProblem | null;
}

export type ReadingState =
  | { kind: 'start' }
  | { kind: 'reading'; phase: ReadingPhase }
  | { kind: 'not-posting'; verdict: Verdict; from: 'page' | 'text' }
  | { kind: 'cannot-read'; problem: CaptureProblem }
  | { kind: 'failed'; detail: string }
  | { kind: 'read'; posting: ReadPosting };
