// The saved sheets, wired: links to the stories are worked out anew whenever a story changes.
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { ExplainProvider } from '../../components/explain/ExplainProvider.tsx';
import { PostingText } from '../../components/library/PostingText.tsx';
import { SheetsScreen, type SheetSummary } from '../../components/library/SheetsScreen.tsx';
import { SHEET_STRINGS, storageProblemText } from '../../components/library/strings.ts';
import { PostingHead } from '../../components/posting/PostingHead.tsx';
import { PrintSheet } from '../../components/sheet/PrintSheet.tsx';
import { LensChoiceProvider } from '../../components/sheet/lens-choice.tsx';
import { SheetActionsProvider } from '../../components/sheet/sheet-actions.tsx';
import { SheetBody } from '../../components/sheet/SheetBody.tsx';
import { useNotice } from '../../components/ui/Toast.tsx';
import { PRINT_MARK } from '../../lib/platform/open-library.ts';
import { deleteSheet, restoreSheet } from '../../lib/platform/sheets-store.ts';
import { createStory } from '../../lib/platform/stories-store.ts';
import type { Analysis } from '../../lib/schema/analysis.ts';
import { countCorrections } from '../../lib/schema/corrections.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { Choices, SavedSheet } from '../../lib/schema/records.ts';
import type { Result } from '../../lib/schema/result.ts';
import { seeThrough } from '../../lib/sheet/see-through.ts';
import { createPortal } from 'react-dom';
import { decideStored } from '../sidepanel/decide-stored.ts';
import { exportSheet } from '../sidepanel/export-sheet.ts';
import type { Engine } from '../sidepanel/load-engine.ts';
import { useDecide } from '../sidepanel/use-decide.ts';
import { useLens } from '../sidepanel/use-lens.ts';
import type { PreparedSheet } from './prepare-sheets.ts';
import { leaveCard, useReturnToCard } from './return-to-card.ts';
import { go, watchHash } from './use-route.ts';

interface SheetsViewProps {
  sheets: readonly SavedSheet[];
  deleted: readonly SavedSheet[];
  /** What is shown of each sheet, by its id; null while it is worked out. */
  prepared: ReadonlyMap<string, PreparedSheet> | null;
  selectedId: string | null;
  engine: Engine | null;
}

export function SheetsView({ sheets, deleted, prepared, selectedId, engine }: SheetsViewProps) {
  const notice = useNotice();
  const saved = sheets.find(({ id }) => id === selectedId) ?? null;
  const lens = useLens(engine, useCallback((problem: StorageProblem) => notice({ message: storageProblemText(problem), problem: true }), [notice]));
  const found = saved ? (prepared?.get(saved.id) ?? null) : null;
  const open = useMemo(() => (found && lens.chosen !== undefined ? { ...found, sheet: seeThrough(found.sheet, lens.chosen) } : null), [found, lens.chosen]);

  usePrintWhenAsked(open !== null);

  const tell = (outcome: Result<unknown, StorageProblem>, message: string, onUndo?: () => void): void =>
    notice(outcome.ok ? { message, ...(onUndo ? { onUndo } : {}) } : { message: storageProblemText(outcome.problem), problem: true });
  const restore = async (sheet: SheetSummary): Promise<void> => tell(await restoreSheet(sheet.id), SHEET_STRINGS.restored(titleOf(sheet)));
  const remove = async (sheet: SheetSummary): Promise<void> => {
    tell(await deleteSheet(sheet.id), SHEET_STRINGS.removed(titleOf(sheet)), () => void restore(sheet));
    go('sheets');
  };
  const summarise = (sheet: SavedSheet): SheetSummary => summaryOf(sheet, prepared?.get(sheet.id) ?? null);

  return (
    <SheetsScreen
      sheets={sheets.map(summarise)}
      deleted={deleted.map(summarise)}
      selectedId={selectedId}
      onSelect={(id) => go('sheets', id)}
      onPrint={() => window.print()}
      onExport={() => {
        if (open) void exportSheet('markdown', open.analysis, open.sheet, open.stories);
      }}
      onRemove={(sheet) => void remove(sheet)}
      onRestore={(sheet) => void restore(sheet)}
    >
      {saved && open && engine && (
        <LensChoiceProvider choice={lens.choice}>
          <OpenSheet key={saved.id} saved={saved} open={open} engine={engine} />
        </LensChoiceProvider>
      )}
    </SheetsScreen>
  );
}

/** Opens the print dialog once when the address asks for it; the address then forgets it, so that a reload does not print again. */
function usePrintWhenAsked(isReady: boolean): void {
  const asked = useSyncExternalStore(watchHash, () => window.location.hash.endsWith(PRINT_MARK));
  useEffect(() => {
    if (!isReady || !asked) return;
    void document.fonts.ready.then(() => {
      if (!window.location.hash.endsWith(PRINT_MARK)) return;
      history.replaceState(null, '', window.location.hash.slice(0, -PRINT_MARK.length));
      window.print();
    });
  }, [isReady, asked]);
}

function OpenSheet({ saved, open, engine }: { saved: SavedSheet; open: PreparedSheet; engine: Engine }) {
  const notice = useNotice();
  const onDecide = useDecide();
  const { posting } = open.analysis;
  const { roleOverride, corrections } = saved;
  const explained = useMemo(() => engine.explain(open.analysis, corrections), [engine, open, corrections]);
  /** Each decision builds on what is stored by then, one after the other. */
  const decisions = useRef(Promise.resolve());
  const choose = (decide: (before: Choices) => Choices): void => {
    const keep = async (): Promise<void> => {
      const kept = await decideStored(engine, saved.id, decide);
      if (!kept.ok) notice({ message: storageProblemText(kept.problem), problem: true });
    };
    decisions.current = decisions.current.then(keep);
  };
  useFreshAnalysis(saved, engine, decisions);
  useReturnToCard(saved.id);
  const openStory = (storyId: string): void => {
    leaveCard(saved.id);
    go('stories', storyId, saved.id);
  };
  const write = async (behaviourId: string): Promise<void> => {
    const begun = await createStory({}, behaviourId);
    if (!begun.ok) return notice({ message: storageProblemText(begun.problem), problem: true });
    leaveCard(saved.id, behaviourId);
    go('stories', begun.value.id, saved.id);
  };
  return (
    <SheetActionsProvider stories={open.stories} links={open.links} onDecide={onDecide} language={posting.language} onShowQuote={null} onOpenStory={openStory} onWriteStory={(id) => void write(id)}>
      <PostingHead analysis={open.analysis} reading={saved.reading} roleOverride={roleOverride} onChooseRole={(role) => choose((before) => ({ ...before, roleOverride: role }))} />
      <ExplainProvider {...explained} sheet={open.sheet} onCorrect={(step) => choose((before) => ({ ...before, corrections: step(before.corrections) }))}>
        <SheetBody sheet={open.sheet} />
      </ExplainProvider>
      <PostingText posting={posting} evidence={open.sheet.behaviours.flatMap(({ evidence }) => evidence)} />
      {createPortal(<PrintSheet posting={posting} sheet={open.sheet} stories={open.stories} />, document.body)}
    </SheetActionsProvider>
  );
}

/**
 * What was decided may have come with a restored backup and not be in the stored analysis, nor may behaviours of maps that were loaded
 * since: it is made anew when the sheet is opened, once for each engine, after the decisions that are being kept.
 */
function useFreshAnalysis({ id, reading, analysis, roleOverride, corrections }: SavedSheet, engine: Engine, decisions: { current: Promise<void> }): void {
  const doneBy = useRef<Engine | null>(null);
  useEffect(() => {
    if (doneBy.current === engine || (roleOverride === null && countCorrections(corrections) === 0 && !engine.mayDiffer(analysis))) return;
    doneBy.current = engine;
    const fresh = engine.analyse({ ...reading, posting: analysis.posting }, id, { roleOverride, corrections });
    if (outlineOf(fresh) === outlineOf(analysis)) return;
    // What cannot be stored now is made anew the next time.
    decisions.current = decisions.current.then(async () => void (await decideStored(engine, id, (before) => before)));
  }, [id, reading, analysis, roleOverride, corrections, engine, decisions]);
}

function outlineOf({ sheet, requirements, roleTypes }: Analysis): string {
  const cards = sheet?.behaviours.map(({ id, competency, evidence }) => [id, competency, evidence.map(({ start }) => start)]);
  return JSON.stringify([roleTypes[0]?.id, cards, requirements.map(({ start, kinds }) => [start, kinds])]);
}

function summaryOf(saved: SavedSheet, prepared: PreparedSheet | null): SheetSummary {
  const { title, company, location, url } = saved.analysis.posting;
  const behaviours = prepared?.sheet.behaviours ?? [];
  return {
    id: saved.id,
    title,
    company,
    location,
    url,
    savedAt: saved.savedAt,
    deletedAt: saved.deletedAt,
    sample: saved.sample,
    behaviours: prepared === null ? null : behaviours.length,
    gaps: behaviours.filter(({ plan }) => plan === null).length,
  };
}

function titleOf({ title }: SheetSummary): string {
  return title ?? SHEET_STRINGS.untitled;
}
