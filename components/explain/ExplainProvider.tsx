// Gives a sheet its explanations and corrections, and holds the "why" view, which opens from several places.
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
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
}

const NOT_ASKED: Why = { open: false, behaviourId: null };

/** Needs a NoticeProvider and a MapWordsProvider above it. */
export function ExplainProvider({ sheet, children, corrections, idle, behaviours, explain, onCorrect }: ExplainProviderProps) {
  const notify = useNotice();
  const [why, setWhy] = useState(NOT_ASKED);
  const [cardButtons] = useState(() => new Map<string, HTMLElement>());
  useKeptFocus(sheet, cardButtons);
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
  const onWhy = useCallback<ExplainContext['onWhy']>((behaviourId) => {
    setLastChange(null);
    setWhy({ open: true, behaviourId });
  }, []);
  const context = useMemo<ExplainContext>(
    () => ({ corrections, idle, behaviours, explain, onCorrect, labelOf, correct, onWhy, cardButtons }),
    [corrections, idle, behaviours, explain, onCorrect, labelOf, correct, onWhy, cardButtons],
  );
  return (
    <ExplainContextHolder value={context}>
      {children}
      <WhyDialog
        {...why}
        sheet={sheet}
        lastChange={lastChange}
        returnFocus={() => (why.behaviourId === null ? null : (cardButtons.get(why.behaviourId) ?? null))}
        onOpenChange={(open) => setWhy((now) => ({ ...now, open }))}
      />
    </ExplainContextHolder>
  );
}

/** A card that is removed or moves up takes the focus with it: it goes to the card's new place, or to the card that took the place. */
function useKeptFocus({ behaviours }: PrepSheet, cardButtons: ReadonlyMap<string, HTMLElement>): void {
  const focused = useRef<{ id: string; place: number } | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const id = [...cardButtons].find(([, button]) => button === target)?.[0];
      // While the menu is open its items have the focus; they belong to the button that opened it.
      if (id !== undefined) focused.current = { id, place: behaviours.findIndex((behaviour) => behaviour.id === id) };
      else if (!(target instanceof Element && target.closest('[role="menu"]'))) focused.current = null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [behaviours, cardButtons]);
  useEffect(() => {
    // The menu gives the focus back a moment after it has closed.
    const timer = setTimeout(() => {
      const last = focused.current;
      if (last === null || document.activeElement !== document.body) return;
      const next = behaviours[Math.min(last.place, behaviours.length - 1)]?.id;
      (cardButtons.get(last.id) ?? cardButtons.get(next ?? ''))?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [behaviours, cardButtons]);
}
