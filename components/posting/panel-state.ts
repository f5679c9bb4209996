// Everything that the panel can show, as one value, and everything that can be done in it.
//
//   start ──▶ reading ──▶ sheet ◀── choose role / stories change
//               │  ├──▶ not-posting ──┐
//               │  ├──▶ cannot-read ──┼──▶ reading (read again, selection, paste)
//               │  └──▶ failed ───────┘
import type { Analysis, Evidence } from '../../lib/schema/analysis.ts';
import type { RoleId } from '../../lib/schema/ids.ts';
import type { CaptureProblem, StorageProblem } from '../../lib/schema/problems.ts';
import type { Verdict } from '../../lib/schema/reading.ts';
import type { Story } from '../../lib/schema/story.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import type { ExportFormat, SaveState } from '../sheet/SheetFooter.tsx';
import type { HowRead } from './reading-words.ts';

export type ReadingPhase =
  | { kind: 'capturing' }
  /** The page had not finished; it is captured again. `attempt` counts from 2. */
  | { kind: 'waiting'; attempt: number; attempts: number }
  | { kind: 'analysing' };

/** Where the sheet stands to the tab that is in front. */
export type SheetPlace = 'this-page' | 'other-page' | 'pasted';

export interface ShownSheet {
  analysis: Analysis;
  sheet: PrepSheet;
  reading: HowRead;
  roleOverride: RoleId | null;
  place: SheetPlace;
  saved: SaveState;
  /** Why it could not be saved; null when it was. */
  saveProblem: StorageProblem | null;
  sample: boolean;
}

export type PanelState =
  | { kind: 'start' }
  | { kind: 'reading'; phase: ReadingPhase }
  /** `from` says whether a page or a text was judged. */
  | { kind: 'not-posting'; verdict: Verdict; from: 'page' | 'text' }
  | { kind: 'cannot-read'; problem: CaptureProblem }
  | { kind: 'failed'; detail: string }
  | { kind: 'sheet'; shown: ShownSheet };

export interface PastedPosting {
  text: string;
  title: string | null;
  company: string | null;
}

export interface PanelActions {
  onRead: () => void;
  onReadSelection: () => void;
  onStop: () => void;
  onPaste: (posting: PastedPosting) => void;
  /** null: the role type that the posting suggests. */
  onChooseRole: (role: RoleId | null) => void;
  onShowQuote: (evidence: Evidence) => void;
  onUnmark: () => void;
  onBackToPage: () => void;
  onOpenStories: () => void;
  onOpenSheets: () => void;
  onOpenData: () => void;
  onOpenStory: (storyId: string) => void;
  onWriteStory: (behaviourId: string) => void;
  onRemoveSamples: () => void;
  onPrint: () => void;
  onExport: (format: ExportFormat) => void;
}

/** The stories at hand: those the sheet may use, by id, and how many the person has. */
export interface StoriesAtHand {
  byId: ReadonlyMap<string, Story>;
  count: number;
}
