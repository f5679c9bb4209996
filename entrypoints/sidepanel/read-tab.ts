// Reads a tab to the end: at once what is there; a page that is still loading or growing is waited for and read again.
import type { ReadingPhase } from '../../components/posting/panel-state.ts';
import { addressOfTab } from '../../lib/platform/front-tab.ts';
import { isSamePage, namesAnotherJob } from '../../lib/platform/page-address.ts';
import { deleteSheet } from '../../lib/platform/sheets-store.ts';
import { waitForStillness, waitForText } from '../../lib/platform/wait-for-text.ts';
import type { CaptureProblem } from '../../lib/schema/problems.ts';
import { finishReading, type FinishedSheet } from './finish-reading.ts';
import { loadEngine } from './load-engine.ts';
import { lookAtTab, type Look, type TabOrder } from './look-at-tab.ts';
import type { PageInTab, ReadingState } from './reading-state.ts';

/** How long a page is waited for that is loading or growing. */
const MAX_WAIT_MS = 6_000;
/** The same, where it still shows the job before. The same job may have come under another address, and then nothing will change. */
const MAX_CHANGE_WAIT_MS = 4_000;
/** A page without any text is more likely empty than slow. */
const MAX_EMPTY_WAIT_MS = 3_500;
/** A page that is read without being asked for may first come to rest, so that no half-drawn one is shown. */
const MAX_REST_MS = 2_500;

/** A page whose text never stands still is not captured more often than this for one reading. */
const MOST_LOOKS = 8;

/** What was last read in the same tab: the same text in the same document under another job's address is the job before. */
export interface ReadBefore {
  url: string;
  document: number;
  text: string;
}

export interface ReadOrder extends TabOrder {
  /** `followed`: nobody asked for this very page; what is shown stays until there is something better. */
  manner: 'asked' | 'followed';
  before: ReadBefore | null;
}

export interface ReadRun {
  /** False once something else was asked for: nothing more is shown. */
  isWanted: () => boolean;
  /** Tells how far it is, while there is nothing to show. */
  onProgress: (phase: ReadingPhase) => void;
  show: (state: ReadingState, about: PageInTab) => void;
  /** Remembers what the tab gave. */
  onRead: (tabId: number, read: ReadBefore) => void;
}

export async function readTab(order: ReadOrder, run: ReadRun): Promise<void> {
  const { tabId, manner } = order;
  const { isWanted } = run;
  run.onProgress({ kind: 'capturing' });
  if (manner === 'followed') await waitForStillness(tabId, { until: performance.now() + MAX_REST_MS, isWanted });
  const first = await lookAtTab(order, { isWanted, onLoading: () => run.onProgress({ kind: 'waiting' }) });
  if (!isWanted()) return;
  if (!first.ok) return showProblem(order, first.problem, run);
  if (order.mode === 'selection') return void (await showLook(first.value, order, run));

  let look = first.value;
  const start = performance.now();
  const lacks = (one: Look): 'text' | 'change' | null => whatLacks(one, order.before);
  let shown: { look: Look; sheet: FinishedSheet | null } | null = null;
  if (lacks(look) === null) shown = { look, sheet: await showLook(look, order, run) };
  else run.onProgress({ kind: 'waiting' });

  for (let looks = 1; look.pulse !== null && looks < MOST_LOOKS; looks += 1) {
    const hasShown = shown !== null;
    // A page that is still loading may yet find its address. One that was shown and has gone elsewhere was not asked for.
    const changed = await waitForText(tabId, look.pulse, { until: start + waitFor(look, hasShown), isWanted, otherAddress: !hasShown && manner === 'asked' });
    if (changed === null || !isWanted()) break;
    const again = await lookAtTab(hasShown ? { ...order, onlyAt: look.url } : order, { isWanted, onLoading: () => undefined });
    if (!isWanted() || !again.ok) break;
    look = again.value;
    if (lacks(look) !== null || (shown !== null && !isNews(look, shown.look))) continue;
    const sheet = await showLook(look, order, run);
    // A page that had not finished may have shown the job before: its sheet was saved under this page's address.
    const untimely: FinishedSheet | null = shown?.sheet ?? null;
    const isSameSheet = sheet === null || sheet.id === untimely?.id;
    if (untimely?.isNew === true && !isSameSheet) await deleteSheet(untimely.id);
    shown = { look, sheet: isSameSheet ? untimely : sheet };
  }
  // Who asked gets what there is. Unasked, the job before is not shown as if it were the new one.
  if (isWanted() && shown === null && (manner === 'asked' || lacks(look) === 'text')) await showLook(look, order, run);
}

function waitFor({ reading }: Look, hasShown: boolean): number {
  if (hasShown) return MAX_WAIT_MS;
  if (reading.posting !== null) return MAX_CHANGE_WAIT_MS;
  return reading.verdict.state === 'empty' ? MAX_EMPTY_WAIT_MS : MAX_WAIT_MS;
}

/** `text`: the page has not shown what it holds; `change`: it still shows the job before under the address of another. */
function whatLacks({ reading, url, pulse }: Look, before: ReadBefore | null): 'text' | 'change' | null {
  const { state } = reading.verdict;
  if (state === 'loading' || state === 'empty') return 'text';
  const isAtWork = pulse !== null && (pulse.busy || !pulse.complete);
  if (isAtWork && (state === 'other' || state === 'careers-home')) return 'text';
  const isOld = before !== null && reading.posting?.text === before.text && pulse?.document === before.document && namesAnotherJob(before.url, url);
  return isOld ? 'change' : null;
}

/** A sheet is replaced by another text only; anything else by whatever differs. */
function isNews(now: Look, shown: Look): boolean {
  if (now.reading.posting !== null) return now.reading.posting.text !== shown.reading.posting?.text;
  return shown.reading.posting === null && now.reading.verdict.state !== shown.reading.verdict.state;
}

async function showLook(look: Look, { tabId }: ReadOrder, run: ReadRun): Promise<FinishedSheet | null> {
  const from = { tabId, url: look.url };
  run.onRead(tabId, { url: look.url, document: look.pulse?.document ?? 0, text: look.reading.posting?.text ?? '' });
  return finishReading(await loadEngine(), look.reading, { from, sample: look.sample, judged: 'page', frame: look.frame }, (state) => run.show(state, from));
}

/** The menu's own copy of a selection serves where the page cannot be entered. */
async function showProblem({ tabId, mode, selectedText, manner, onlyAt }: ReadOrder, problem: CaptureProblem, run: ReadRun): Promise<void> {
  const about: PageInTab = { tabId, url: (await addressOfTab(tabId)) ?? null };
  if (mode === 'selection' && selectedText !== null) {
    const engine = await loadEngine();
    await finishReading(engine, engine.readText(selectedText, 'selection'), { from: null, sample: false, judged: 'text', frame: null }, (state) => run.show(state, about));
    return;
  }
  // A followed page that has gone was left by the person: nothing is said of it.
  const isThere = about.url !== null && onlyAt !== undefined && isSamePage(about.url, onlyAt);
  if (manner === 'asked' || isThere) run.show({ kind: 'cannot-read', problem }, about);
}
