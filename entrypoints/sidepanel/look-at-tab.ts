// One look at a tab: captured, read, and held against the tab's address afterwards. A page that has gone on meanwhile is looked at again.
import { captureTab } from '../../lib/platform/capture-tab.ts';
import { addressOfTab } from '../../lib/platform/front-tab.ts';
import { isSamePage } from '../../lib/platform/page-address.ts';
import { takePulse, type PagePulse } from '../../lib/platform/page-pulse.ts';
import { isSamplePage } from '../../lib/platform/samples.ts';
import type { CaptureProblem } from '../../lib/schema/problems.ts';
import type { PageSnapshot, Reading } from '../../lib/schema/reading.ts';
import { fail, ok, type Result } from '../../lib/schema/result.ts';
import { loadEngine, type Engine } from './load-engine.ts';

/** A page that goes on this often while it is read is given up. */
const MOST_LOOKS = 4;

/** From this on a person wonders what it waits for. */
const LATE_MS = 500;

export interface TabOrder {
  tabId: number;
  mode: 'page' | 'selection';
  /** The selected text as the menu gave it; the page gives the better one when it can be read. */
  selectedText: string | null;
  /** Read the page only while it is at this address: no other one was asked for. */
  onlyAt?: string;
}

export interface Look {
  url: string;
  reading: Reading;
  /** The page's pulse right before it was captured: what is different later was not captured. Null when it could not be felt. */
  pulse: PagePulse | null;
  sample: boolean;
  /** A closed frame in which the posting may stand when the page holds none. */
  frame: string | null;
}

export interface LookRun {
  /** False once something else was asked for. */
  isWanted: () => boolean;
  /** Called when the answer is late because the page is still loading. */
  onLoading: () => void;
}

/** @returns what the tab's page gave, or why it could not be read; `page-gone` also when the answer came after the page had gone. */
export async function lookAtTab(order: TabOrder, { isWanted, onLoading }: LookRun): Promise<Result<Look, CaptureProblem>> {
  const loading = loadEngine();
  for (let looks = 1; looks <= MOST_LOOKS && isWanted(); looks += 1) {
    if (order.onlyAt !== undefined) {
      const now = (await addressOfTab(order.tabId)) ?? null;
      if (now === null || !isSamePage(now, order.onlyAt)) return fail({ kind: 'page-gone' });
    }
    // Both go to the page at once; the pulse is answered first, also by a page that is still loading.
    const capture = captureTab(order.tabId);
    const pulse = await takePulse(order.tabId);
    const late = pulse?.complete === false ? setTimeout(onLoading, LATE_MS) : undefined;
    const captured = await capture;
    clearTimeout(late);
    if (!captured.ok) return captured;
    const engine = await loading;
    const snapshot = captured.value;
    const reading = readCaptured(engine, snapshot, order);
    const address = await addressOfTab(order.tabId);
    if (address === undefined || address === null) return fail({ kind: 'page-gone' });
    if (isSamePage(address, snapshot.url)) return ok({ url: snapshot.url, reading, pulse, sample: isSamplePage(snapshot), frame: engine.findPostingFrame(snapshot, reading.verdict.state) });
  }
  return fail({ kind: 'page-gone' });
}

/** The selection as the page gives it keeps its lines; the menu's own copy of it serves where the page gives none. */
function readCaptured(engine: Engine, snapshot: PageSnapshot, { mode, selectedText }: TabOrder): Reading {
  const hasSelection = (snapshot.selection ?? '').trim() !== '';
  if (mode === 'selection' && !hasSelection && selectedText !== null) return engine.readText(selectedText, 'selection', { url: snapshot.url });
  return engine.readSnapshot(snapshot, mode);
}
