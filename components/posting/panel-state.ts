// Everything that the panel can show, as one value, and everything that can be done in it.
//
//   start ──▶ reading ──▶ sheet ◀── choose role / stories change
//               │  ├──▶ not-posting ──┐
//               │  ├──▶ cannot-read ──┼──▶ reading (read again, selection, paste)
//               │  └──▶ failed ───────┘
import type { Correct } from '../../lib/analysis/edit-corrections.ts';
import type { Analysis, Evidence } from '../../lib/schema/analysis.ts';
import type { RoleId } from '../../lib/schema/ids.ts';
import type { CaptureProblem, StorageProblem } from '../../lib/schema/problems.ts';
import type { Verdict } from '../../lib/schema/reading.ts';
import type { Story } from '../../lib/schema/story.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import type { Site } from '../following/site.ts';
import type { Explained } from '../explain/explain-context.ts';
import type { ExportFormat, SaveState } from '../sheet/SheetFooter.tsx';
import type { SheetActions, StoryLinks } from '../sheet/sheet-actions.tsx';
import type { HowRead } from './reading-words.ts';

export type ReadingPhase =
  | { kind: 'capturing' }
  /** The page has not finished: its text is waited for. */
  | { kind: 'waiting' }
  | { kind: 'analysing' };

/** Where the sheet stands to the tab that is in front. `hidden-page`: another page, whose address the browser keeps from us. */
export type SheetPlace = 'this-page' | 'other-page' | 'hidden-page' | 'pasted';

/** What is known of the page in front: it can be read when asked (`open`), the browser keeps it from us (`hidden`), or no one can say yet. */
export type FrontPage = 'open' | 'hidden' | 'unknown';

/** The site of the page in front, and whether the person lets Underline follow them there. */
export interface FrontSite extends Site {
  isFollowed: boolean;
}

export interface ShownSheet {
  analysis: Analysis;
  sheet: PrepSheet;
  /** What is known of links between the stories at hand and the sheet. */
  links: StoryLinks;
  reading: HowRead;
  roleOverride: RoleId | null;
  /** What the person changed about it, and the reasons on demand. */
  explained: Omit<Explained, 'onCorrect'>;
  place: SheetPlace;
  /** A followed page that is in front is being read, to take this sheet's place. */
  nextIsComing: boolean;
  saved: SaveState;
  /** Why it could not be saved; null when it was. */
  saveProblem: StorageProblem | null;
  sample: boolean;
}

export type PanelState =
  | { kind: 'start'; page: FrontPage }
  | { kind: 'reading'; phase: ReadingPhase }
  /** `from` says whether a page or a text was judged; `frame` is the part of another site in which the posting may stand. */
  | { kind: 'not-posting'; verdict: Verdict; from: 'page' | 'text'; frame: FrameAtHand | null }
  | { kind: 'cannot-read'; problem: CaptureProblem }
  | { kind: 'failed'; detail: string }
  | { kind: 'sheet'; shown: ShownSheet };

/** A part of the page that belongs to another site and could not be read. */
export interface FrameAtHand {
  address: string;
  site: Site;
}

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
  /** Both take the analysis' id: an Undo may be pressed when another posting is shown. null: the role type that the posting suggests. */
  onChooseRole: (id: string, role: RoleId | null) => void;
  /** Changes something about the analysis. */
  onCorrect: (id: string, step: Correct) => void;
  onShowQuote: (evidence: Evidence) => void;
  onUnmark: () => void;
  onBackToPage: () => void;
  /** Asks the browser for standing access to the site, within the click. */
  onFollow: (site: Site) => void;
  onStopFollowing: (site: Site) => void;
  /** Opens the address in a new tab. */
  onOpenPage: (address: string) => void;
  onOpenStories: () => void;
  onOpenSheets: () => void;
  onOpenData: () => void;
  onOpenStory: (storyId: string) => void;
  onWriteStory: (behaviourId: string) => void;
  onDecide: SheetActions['onDecide'];
  onRemoveSamples: () => void;
  onPrint: () => void;
  onExport: (format: ExportFormat) => void;
}

/** The stories at hand: those the sheet may use, by id, and how many the person has. */
export interface StoriesAtHand {
  byId: ReadonlyMap<string, Story>;
  count: number;
}
