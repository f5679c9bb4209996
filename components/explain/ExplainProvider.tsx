// Gives a sheet its explanations and corrections, and holds the "why" view, which opens from several places.
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { takeBack, type Correct } from '../../lib/analysis/edit-corrections.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { useNotice } from '../ui/Toast.tsx';
import { ExplainContextHolder, type ExplainContext, type Explained } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import { WhyDialog } from './WhyDialog.tsx';

interface ExplainProviderProps extends Explained {
  sheet: PrepSheet;
  children: ReactNode;
}

/** Needs a NoticeProvider and a MapWordsProvider above it. */
export function ExplainProvider({ sheet, children, corrections, idle, behaviours, explain, onCorrect }: ExplainProviderProps) {
  const notify = useNotice();
  const [why, setWhy] = useState<{ open: boolean; behaviourId: string | null }>({ open: false, behaviourId: null });
  const labelOf = useCallback((id: string): string => behaviours.get(id)?.label ?? EXPLAIN_STRINGS.unknownBehaviour, [behaviours]);
  const correct = useCallback(
    (step: Correct, message: string): void => {
      onCorrect(step);
      notify({ message, onUndo: () => onCorrect(takeBack(corrections, step(corrections))) });
    },
    [corrections, notify, onCorrect],
  );
  const onWhy = useCallback((behaviourId: string | null): void => setWhy({ open: true, behaviourId }), []);
  const context = useMemo<ExplainContext>(
    () => ({ corrections, idle, behaviours, explain, onCorrect, labelOf, correct, onWhy }),
    [corrections, idle, behaviours, explain, onCorrect, labelOf, correct, onWhy],
  );
  return (
    <ExplainContextHolder value={context}>
      {children}
      <WhyDialog open={why.open} behaviourId={why.behaviourId} sheet={sheet} onOpenChange={(open) => setWhy((now) => ({ ...now, open }))} />
    </ExplainContextHolder>
  );
}
