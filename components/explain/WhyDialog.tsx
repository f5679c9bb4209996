// The "why" view: the posting line by line, each counted or not, with the reasons on demand; and what came next after the chosen.
import { useMemo, useState } from 'react';
import type { LineReason } from '../../lib/analysis/explain-lines.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tabs, type Tab } from '../ui/Tabs.tsx';
import { useExplain, type ExplainContext } from './explain-context.ts';
import { RunnersUp } from './RunnersUp.tsx';
import { EXPLAIN_STRINGS } from './strings.ts';
import { WhyLine } from './WhyLine.tsx';
import './why.css';

/** The last change made in the view, with the way back. */
export interface LastChange {
  message: string;
  onUndo: () => void;
}

interface WhyDialogProps {
  open: boolean;
  /** The behaviour asked about; null: the whole posting. */
  behaviourId: string | null;
  sheet: PrepSheet;
  lastChange: LastChange | null;
  returnFocus: () => HTMLElement | null;
  onOpenChange: (open: boolean) => void;
}

/** Needs to stand inside of an ExplainProvider. */
export function WhyDialog({ open, behaviourId, sheet, lastChange, returnFocus, onOpenChange }: WhyDialogProps) {
  const explained = useExplain();
  if (!explained) return null;
  const label = behaviourId === null ? null : explained.labelOf(behaviourId);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      tall
      title={label ?? EXPLAIN_STRINGS.whyTitle}
      description={label === null ? EXPLAIN_STRINGS.whyText : EXPLAIN_STRINGS.whyBehaviour}
      returnFocus={returnFocus}
      footer={<WhyFooter lastChange={lastChange} onClose={() => onOpenChange(false)} />}
    >
      <WhyView key={behaviourId} behaviourId={behaviourId} sheet={sheet} explained={explained} />
    </Dialog>
  );
}

/** Says what was changed, since the sheet lies behind; the way back and the way out. */
function WhyFooter({ lastChange, onClose }: { lastChange: LastChange | null; onClose: () => void }) {
  return (
    <>
      <p className="why__told" role="status">
        {lastChange?.message}
      </p>
      {lastChange && (
        <Button size="small" onClick={lastChange.onUndo}>
          {EXPLAIN_STRINGS.undoOne}
        </Button>
      )}
      <Button size="small" variant="primary" onClick={onClose}>
        {EXPLAIN_STRINGS.done}
      </Button>
    </>
  );
}

type Filter = 'behind' | 'all' | 'counted' | 'not-counted';

function WhyView({ behaviourId, sheet, explained }: { behaviourId: string | null; sheet: PrepSheet; explained: ExplainContext }) {
  const { explain } = explained;
  const { lines, runnersUp } = useMemo(() => explain(), [explain]);
  const [filter, setFilter] = useState<Filter>(behaviourId === null ? 'all' : 'behind');
  const [openStart, setOpenStart] = useState<number | null>(null);
  const behind = sheet.behaviours.find(({ id }) => id === behaviourId)?.evidence.map(({ start }) => start) ?? [];
  const tab = (id: Filter, label: string, belongs: (line: LineReason) => boolean): Tab<Filter> => ({
    id,
    label,
    count: lines.filter(belongs).length,
    content: (
      <LineList
        // A line that was just changed stays where it is until it is closed, though it may not belong there any more.
        lines={lines.filter((line) => belongs(line) || line.start === openStart)}
        sheet={sheet}
        openStart={openStart}
        onToggle={(start) => setOpenStart((now) => (now === start ? null : start))}
      />
    ),
  });
  const tabs = [
    ...(behaviourId === null ? [] : [tab('behind', EXPLAIN_STRINGS.behind, ({ start }) => behind.includes(start))]),
    tab('all', EXPLAIN_STRINGS.all, () => true),
    tab('counted', EXPLAIN_STRINGS.counted, ({ kinds }) => kinds.length > 0),
    tab('not-counted', EXPLAIN_STRINGS.notCounted, ({ kinds }) => kinds.length === 0),
  ];
  const choose = (chosen: Filter): void => {
    setFilter(chosen);
    setOpenStart(null);
  };
  return (
    <div className="why">
      {behaviourId === null && <RunnersUp runnersUp={runnersUp} count={sheet.behaviours.length} />}
      <Tabs label={EXPLAIN_STRINGS.filters} tabs={tabs} value={filter} onChange={choose} />
    </div>
  );
}

interface LineListProps {
  lines: readonly LineReason[];
  sheet: PrepSheet;
  openStart: number | null;
  onToggle: (start: number) => void;
}

function LineList({ lines, sheet, openStart, onToggle }: LineListProps) {
  if (lines.length === 0) return <p className="why__none">{EXPLAIN_STRINGS.noLines}</p>;
  return (
    <ul className="why__lines">
      {lines.map((line) => (
        <WhyLine key={line.start} line={line} sheet={sheet} open={line.start === openStart} onToggle={() => onToggle(line.start)} />
      ))}
    </ul>
  );
}
