// What the panel knows about the reading in hand. The sheet itself is worked out from it and the stories each time (use-panel-state.ts).
import type { ReadingPhase } from '../../components/posting/panel-state.ts';
import type { FrontTab } from '../../lib/platform/front-tab.ts';
import { isSamePage } from '../../lib/platform/page-address.ts';
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { CaptureProblem, StorageProblem } from '../../lib/schema/problems.ts';
import type { Choices } from '../../lib/schema/records.ts';
import type { Reading, Verdict } from '../../lib/schema/reading.ts';

/** A page in a tab. The address is null where the browser keeps it from us. */
export interface PageInTab {
  tabId: number;
  url: string | null;
}

/** A posting that was read and analysed; its stories are not linked yet. */
export interface ReadPosting {
  reading: Reading;
  analysis: Analysis;
  choices: Choices;
  /** The tab and address it was read from; null for pasted text. */
  from: { tabId: number; url: string } | null;
  sample: boolean;
  saved: 'saving' | 'saved' | 'failed';
  saveProblem: StorageProblem | null;
}

export type ReadingState =
  | { kind: 'start' }
  | { kind: 'reading'; phase: ReadingPhase }
  /** `frame` is the address of a closed frame in which the posting may stand. */
  | { kind: 'not-posting'; verdict: Verdict; from: 'page' | 'text'; frame: string | null }
  | { kind: 'cannot-read'; problem: CaptureProblem }
  | { kind: 'failed'; detail: string }
  | { kind: 'read'; posting: ReadPosting };

/** A state, and the page that it speaks of: the one read, or the one in front when text was pasted. Null: it speaks of no page. */
export interface Told {
  state: ReadingState;
  about: PageInTab | null;
}

/** Whether the page is the one in front. */
export function isInFront(page: PageInTab | null, front: FrontTab | null): boolean {
  if (page === null || front === null || page.tabId !== front.tabId) return false;
  return page.url === null || front.url === null ? page.url === front.url : isSamePage(page.url, front.url);
}
