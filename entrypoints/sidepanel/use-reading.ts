// The panel's state machine: what is read, from where, and how it ended. An answer that comes late, after something else was asked
// for, is dropped by its run number.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PastedPosting } from '../../components/posting/panel-state.ts';
import { captureTab } from '../../lib/platform/capture-tab.ts';
import { findFrontTab } from '../../lib/platform/front-tab.ts';
import { sheetIdFor } from '../../lib/platform/ids.ts';
import { readPanelRequest, watchPanelRequest, type PanelRequest } from '../../lib/platform/panel-request.ts';
import { isSamplePage } from '../../lib/platform/samples.ts';
import { getSheet, saveSheet } from '../../lib/platform/sheets-store.ts';
import type { RoleId } from '../../lib/schema/ids.ts';
import type { PageSnapshot, Reading } from '../../lib/schema/reading.ts';
import { loadEngine, type Engine } from './load-engine.ts';
import type { ReadingState, ReadPosting } from './reading-state.ts';

/** A page that says it is still loading is captured this often in all, each time after a longer wait. */
const MAX_CAPTURES = 5;
const WAIT_STEP_MS = 500;
/** A request that is older when the panel opens belongs to an earlier panel. */
const MAX_REQUEST_AGE_MS = 20_000;

export interface ReadingMachine {
  state: ReadingState;
  /** Reads the tab in front. */
  read: (mode: 'page' | 'selection') => void;
  readPasted: (posting: PastedPosting) => void;
  chooseRole: (role: RoleId | null) => void;
  /** Gives up what is going on. */
  stop: () => void;
  /** Lets go of a sheet that was made from sample data, after these were removed. */
  clearSample: () => void;
}

/** Tells whether the run it was made for is still the one that counts. */
type IsCurrent = () => boolean;

export function useReading(): ReadingMachine {
  const [state, setState] = useState<ReadingState>({ kind: 'start' });
  const runs = useRef(0);

  /** Starts a run: nothing that an earlier run still brings is shown. */
  const begin = useCallback((work: (isCurrent: IsCurrent, show: (state: ReadingState) => void) => Promise<void>): void => {
    runs.current += 1;
    const run = runs.current;
    const isCurrent: IsCurrent = () => runs.current === run;
    const show = (next: ReadingState): void => {
      if (isCurrent()) setState(next);
    };
    work(isCurrent, show).catch((error: unknown) => show({ kind: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }));
  }, []);

  const readTab = useCallback(
    (tabId: number, mode: 'page' | 'selection', selectedText: string | null): void =>
      begin(async (isCurrent, show) => {
        show({ kind: 'reading', phase: { kind: 'capturing' } });
        const engine = loadEngine();
        for (let attempt = 1; isCurrent(); attempt += 1) {
          const captured = await captureTab(tabId);
          if (!isCurrent()) return;
          if (!captured.ok) {
            if (mode !== 'selection' || selectedText === null) return show({ kind: 'cannot-read', problem: captured.problem });
            return await finish(await engine, (await engine).readText(selectedText, 'selection'), { from: null, sample: false }, 'text', show);
          }
          const reading = readCaptured(await engine, captured.value, mode, selectedText);
          if (reading.verdict.state !== 'loading' || attempt === MAX_CAPTURES) {
            return await finish(await engine, reading, { from: { tabId, url: captured.value.url }, sample: isSamplePage(captured.value) }, 'page', show);
          }
          show({ kind: 'reading', phase: { kind: 'waiting', attempt: attempt + 1, attempts: MAX_CAPTURES } });
          await wait(WAIT_STEP_MS * attempt);
        }
      }),
    [begin],
  );

  const read = useCallback(
    (mode: 'page' | 'selection'): void => {
      void findFrontTab().then((tab) => (tab ? readTab(tab.tabId, mode, null) : setState({ kind: 'cannot-read', problem: { kind: 'page-gone' } })));
    },
    [readTab],
  );

  const readPasted = useCallback(
    ({ text, title, company }: PastedPosting): void =>
      begin(async (_isCurrent, show) => {
        show({ kind: 'reading', phase: { kind: 'analysing' } });
        const engine = await loadEngine();
        await finish(engine, engine.readText(text, 'text', { title, company }), { from: null, sample: false }, 'text', show);
      }),
    [begin],
  );

  const chooseRole = (role: RoleId | null): void => {
    if (state.kind !== 'read') return;
    const { posting } = state;
    begin(async (_isCurrent, show) => {
      const engine = await loadEngine();
      const changed: ReadPosting = { ...posting, roleOverride: role, analysis: engine.analyse(posting.reading, posting.analysis.id, role), saved: 'saving' };
      show({ kind: 'read', posting: changed });
      show({ kind: 'read', posting: withOutcome(changed, await saveSheet(changed.reading, changed.analysis, { sample: changed.sample, roleOverride: role })) });
    });
  };

  const stop = useCallback((): void => {
    runs.current += 1;
    setState({ kind: 'not-posting', verdict: { state: 'loading', confidence: 1, reasons: [] }, from: 'page' });
  }, []);

  const clearSample = useCallback((): void => setState((now) => (now.kind === 'read' && now.posting.sample ? { kind: 'start' } : now)), []);

  useRequests(readTab);
  return { state, read, readPasted, chooseRole, stop, clearSample };
}

/** Follows what the person asks for by the toolbar button, its keys and the context menu of the panel's own window. */
function useRequests(readTab: (tabId: number, mode: 'page' | 'selection', selectedText: string | null) => void): void {
  const lastHandled = useRef(0);
  useEffect(() => {
    let stopWatching: () => void = () => undefined;
    let isOpen = true;
    const handle = (request: PanelRequest | null): void => {
      if (!isOpen || !request || request.at <= lastHandled.current || Date.now() - request.at > MAX_REQUEST_AGE_MS) return;
      lastHandled.current = request.at;
      readTab(request.tabId, request.mode, request.selectedText);
    };
    void findFrontTab().then(async (tab) => {
      if (!tab || !isOpen) return;
      stopWatching = watchPanelRequest(tab.windowId, handle);
      handle(await readPanelRequest(tab.windowId));
    });
    return () => {
      isOpen = false;
      stopWatching();
    };
  }, [readTab]);
}

/** The selection as the page gives it keeps its lines; the menu's own copy of it serves where the page gives none. */
function readCaptured(engine: Engine, snapshot: PageSnapshot, mode: 'page' | 'selection', selectedText: string | null): Reading {
  const hasSelection = (snapshot.selection ?? '').trim() !== '';
  if (mode === 'selection' && !hasSelection && selectedText !== null) return engine.readText(selectedText, 'selection', { url: snapshot.url });
  return engine.readSnapshot(snapshot, mode);
}

/** Shows the sheet of a reading, or that it is no posting; then saves it and shows how that went. */
async function finish(engine: Engine, reading: Reading, origin: Pick<ReadPosting, 'from' | 'sample'>, judged: 'page' | 'text', show: (state: ReadingState) => void): Promise<void> {
  if (!reading.posting) return show({ kind: 'not-posting', verdict: reading.verdict, from: judged });
  const id = sheetIdFor(reading.posting);
  const roleOverride = (await getSheet(id))?.roleOverride ?? null;
  const analysis = engine.analyse(reading, id, roleOverride);
  if (!analysis.sheet) return show({ kind: 'not-posting', verdict: reading.verdict, from: judged });
  const posting: ReadPosting = { reading, analysis, roleOverride, ...origin, saved: 'saving', saveProblem: null };
  show({ kind: 'read', posting });
  show({ kind: 'read', posting: withOutcome(posting, await saveSheet(reading, analysis, { sample: origin.sample })) });
}

function withOutcome(posting: ReadPosting, outcome: Awaited<ReturnType<typeof saveSheet>>): ReadPosting {
  return outcome.ok ? { ...posting, saved: 'saved', saveProblem: null } : { ...posting, saved: 'failed', saveProblem: outcome.problem };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
