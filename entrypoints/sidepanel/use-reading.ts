// The panel's state machine: what is read, from where, and how it ended. An answer that comes late, after something else was asked
// for, is dropped by its run number; what was read before is brought back when its page comes to the front again.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { PastedPosting, ReadingPhase } from '../../components/posting/panel-state.ts';
import { findFrontTab, type FrontTab } from '../../lib/platform/front-tab.ts';
import { saveSheet } from '../../lib/platform/sheets-store.ts';
import type { Choices } from '../../lib/schema/records.ts';
import { decideStored } from './decide-stored.ts';
import { finishReading, withOutcome } from './finish-reading.ts';
import { loadEngine } from './load-engine.ts';
import { readTab, type ReadBefore, type ReadOrder, type ReadRun } from './read-tab.ts';
import { isInFront, type ReadingState, type ReadPosting, type Told } from './reading-state.ts';
import { useRequests } from './use-requests.ts';

/** So many sheets are kept at hand for their pages to come back to the front. */
const MOST_KEPT = 20;
const NOTHING: Told = { state: { kind: 'start' }, about: null };

export interface ReadingMachine {
  told: Told;
  /** How far the reading of a followed page is, while what was shown before stays; null: nothing goes on. */
  following: ReadingPhase | null;
  /** Reads the tab in front. */
  read: (mode: 'page' | 'selection') => void;
  /** Reads a page that the person follows, without being asked for it. */
  follow: (tabId: number, url: string) => void;
  /** Gives up the reading of a followed page. */
  leave: () => void;
  /** Shows again what was read of the page in front, if anything was. */
  recall: (front: FrontTab) => void;
  readPasted: (posting: PastedPosting) => void;
  /**
   * Makes the sheet of the posting anew for what the person decides, and keeps that with it. Where another posting is shown by now (an
   * Undo may be pressed late), only what is stored changes; it is taken over when the posting is shown again.
   */
  choose: (id: string, decide: (before: Choices) => Choices) => void;
  /** Makes the sheet anew for what the person decided elsewhere. */
  adopt: (choices: Choices) => void;
  /** Gives up what is going on with the page in front. */
  stop: (front: FrontTab | null) => void;
  /** Lets go of sheets that were made from sample data, after these were removed. */
  clearSample: () => void;
}

/** @param onNotKept called when a decision about a posting that is not shown could not be kept; best the same function each time. */
export function useReading(onNotKept: () => void): ReadingMachine {
  const [told, showTold] = useState<Told>(NOTHING);
  /** The same, for what happens between two drawings. */
  const toldNow = useRef<Told>(NOTHING);
  const [following, setFollowing] = useState<ReadingPhase | null>(null);
  const runs = useRef(0);
  const kept = useRef<readonly Told[]>([]);
  /** What was decided last, until it is shown. */
  const decided = useRef<{ id: string; choices: Choices } | null>(null);
  const before = useRef(new Map<number, ReadBefore>());

  const setTold = useCallback((next: Told): void => {
    toldNow.current = next;
    showTold(next);
  }, []);

  const tell = useCallback((next: Told): void => {
    setTold(next);
    const isRead = next.state.kind === 'read';
    const isWithout = next.state.kind === 'not-posting' && next.state.from === 'page';
    if ((!isRead && !isWithout) || next.about === null || next.about.url === null) return;
    const { tabId, url } = next.about;
    const others = kept.current.filter(({ about }) => !isInFront(about, { tabId, url, windowId: 0, loads: 0 }));
    // A page that has turned out to hold no posting (any more) does not bring back the sheet that it had.
    kept.current = isRead ? [next, ...others].slice(0, MOST_KEPT) : others;
  }, [setTold]);

  /** Starts a run: nothing that an earlier run still brings is shown. */
  const begin = useCallback(
    (work: (isWanted: () => boolean) => Promise<void>): void => {
      runs.current += 1;
      const run = runs.current;
      const isWanted = (): boolean => runs.current === run;
      setFollowing(null);
      work(isWanted).catch((error: unknown) => {
        if (isWanted()) setTold({ state: { kind: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }, about: null });
      });
    },
    [setTold],
  );

  const start = useCallback(
    (order: Omit<ReadOrder, 'before'>): void =>
      begin(async (isWanted) => {
        const run: ReadRun = {
          isWanted,
          onProgress: (phase) => {
            if (!isWanted()) return;
            if (order.manner === 'followed') setFollowing(phase);
            else setTold({ state: { kind: 'reading', phase }, about: { tabId: order.tabId, url: null } });
          },
          show: (state, about) => {
            if (!isWanted()) return;
            setFollowing(null);
            tell({ state, about });
          },
          onRead: (tabId, read) => void before.current.set(tabId, read),
        };
        await readTab({ ...order, before: before.current.get(order.tabId) ?? null }, run);
        if (isWanted()) setFollowing(null);
      }),
    [begin, setTold, tell],
  );

  const readAsked = useCallback((tabId: number, mode: 'page' | 'selection', selectedText: string | null): void => start({ tabId, mode, selectedText, manner: 'asked' }), [start]);
  useRequests(readAsked);

  const read = useCallback(
    (mode: 'page' | 'selection'): void => {
      void findFrontTab().then((tab) => (tab ? readAsked(tab.tabId, mode, null) : setTold({ state: { kind: 'cannot-read', problem: { kind: 'page-gone' } }, about: null })));
    },
    [readAsked, setTold],
  );

  const follow = useCallback((tabId: number, url: string): void => start({ tabId, mode: 'page', selectedText: null, manner: 'followed', onlyAt: url }), [start]);

  const leave = useCallback((): void => {
    runs.current += 1;
    setFollowing(null);
  }, []);

  const recall = useCallback(
    (front: FrontTab): void => {
      const own = kept.current.find(({ about }) => isInFront(about, front));
      // What goes on is not disturbed, nor is what the page has shown since.
      if (!own || toldNow.current.state.kind === 'reading' || isInFront(toldNow.current.about, front)) return;
      leave();
      setTold(own);
    },
    [leave, setTold],
  );

  const readPasted = useCallback(
    ({ text, title, company }: PastedPosting): void =>
      begin(async (isWanted) => {
        const front = await findFrontTab();
        const show = (state: ReadingState): void => {
          if (isWanted()) tell({ state, about: front && { tabId: front.tabId, url: front.url } });
        };
        show({ kind: 'reading', phase: { kind: 'analysing' } });
        const engine = await loadEngine();
        await finishReading(engine, engine.readText(text, 'text', { title, company }), { from: null, sample: false, judged: 'text', frame: null }, show);
      }),
    [begin, tell],
  );

  const choose = useCallback(
    (id: string, decide: (before: Choices) => Choices): void => {
      const { state, about } = toldNow.current;
      if (state.kind !== 'read' || state.posting.analysis.id !== id) {
        void loadEngine()
          .then((engine) => decideStored(engine, id, decide))
          .then((outcome) => (outcome.ok ? undefined : onNotKept()), onNotKept);
        return;
      }
      const { posting } = state;
      // A second decision builds on the first, also before that one is shown.
      const choices = decide(decided.current?.id === id ? decided.current.choices : posting.choices);
      decided.current = { id, choices };
      begin(async (isWanted) => {
        const engine = await loadEngine();
        const changed: ReadPosting = { ...posting, choices, analysis: engine.analyse(posting.reading, id, choices), saved: 'saving' };
        const show = (next: ReadPosting): void => {
          if (isWanted()) tell({ state: { kind: 'read', posting: next }, about });
        };
        show(changed);
        if (decided.current?.choices === choices) decided.current = null;
        show(withOutcome(changed, await saveSheet(changed.reading, changed.analysis, { sample: changed.sample, choices })));
      });
    },
    [begin, tell, onNotKept],
  );

  const adopt = useCallback(
    (choices: Choices): void => {
      const { state, about } = toldNow.current;
      if (state.kind !== 'read' || state.posting.saved !== 'saved') return;
      const { posting } = state;
      begin(async (isWanted) => {
        const engine = await loadEngine();
        const analysis = engine.analyse(posting.reading, posting.analysis.id, choices);
        if (isWanted()) tell({ state: { kind: 'read', posting: { ...posting, choices, analysis } }, about });
      });
    },
    [begin, tell],
  );

  const stop = useCallback(
    (front: FrontTab | null): void => {
      leave();
      if (toldNow.current.state.kind === 'reading') setTold({ state: { kind: 'not-posting', verdict: { state: 'loading', confidence: 1, reasons: [] }, from: 'page', frame: null }, about: front });
    },
    [leave, setTold],
  );

  const clearSample = useCallback((): void => {
    kept.current = kept.current.filter((one) => !isSample(one));
    if (isSample(toldNow.current)) setTold(NOTHING);
  }, [setTold]);

  return useMemo(
    () => ({ told, following, read, follow, leave, recall, readPasted, choose, adopt, stop, clearSample }),
    [told, following, read, follow, leave, recall, readPasted, choose, adopt, stop, clearSample],
  );
}

function isSample({ state }: Told): boolean {
  return state.kind === 'read' && state.posting.sample;
}
