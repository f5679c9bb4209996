// Gives a sheet its explanations and corrections, and holds the "why" view, which opens from several places.
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { takeBack, type Correct } from '../../lib/analysis/edit-corrections.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { useNotice } from '../ui/Toast.tsx';
import { ExplainContextHolder, type ExplainContext, type Explained } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import { WhyDialog, type LastChange } from './WhyDialog.tsx';

interface ExplainProviderProps extends Explained {
  sheet: PrepSheet;
  children: ReactNode;
}

interface Why {
  open: boolean;
  behaviourId: string | null;
  returnFocus: () => HTMLElement | null;
}

const NOT_ASKED: Why = { open: false, behaviourId: null, returnFocus: () => null };

/** Needs a NoticeProvider and a MapWordsProvider above it. */
export function ExplainProvider({ sheet, children, corrections, idle, behaviours, explain, onCorrect }: ExplainProviderProps) {
  const notify = useNotice();
  const [why, setWhy] = useState(NOT_ASKED);
  const [lastChange, setLastChange] = useState<LastChange | null>(null);
  const labelOf = useCallback((id: string): string => behaviours.get(id)?.label ?? EXPLAIN_STRINGS.unknownBehaviour, [behaviours]);
  const correct = useCallback(
    (step: Correct, message: string): void => {
      const onUndo = (): void => {
        setLastChange(null);
        onCorrect(takeBack(corrections, step(corrections)));
      };
      onCorrect(step);
      // A notice lies outside of the open view: it could not be reached by the keyboard, and would take the first Escape.
      if (why.open) setLastChange({ message, onUndo });
      else notify({ message, onUndo });
    },
    [corrections, notify, onCorrect, why.open],
  );
  const onWhy = useCallback<ExplainContext['onWhy']>((behaviourId, returnFocus = () => null) => {
    setLastChange(null);
    setWhy({ open: true, behaviourId, returnFocus });
  }, []);
  const context = useMemo<ExplainContext>(
    () => ({ corrections, idle, behaviours, explain, onCorrect, labelOf, correct, onWhy }),
    [corrections, idle, behaviours, explain, onCorrect, labelOf, correct, onWhy],
  );
  return (
    <ExplainContextHolder value={context}>
      {children}
      <WhyDialog {...why} sheet={sheet} lastChange={lastChange} onOpenChange={(open) => setWhy((now) => ({ ...now, open }))} />
    </ExplainContextHolder>
  );
}
