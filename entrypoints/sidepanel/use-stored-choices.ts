// Follows what the person decides about the posting elsewhere: in the library, or in another window's panel.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { getSheet } from '../../lib/platform/sheets-store.ts';
import type { Choices } from '../../lib/schema/records.ts';
import type { ReadingMachine } from './use-reading.ts';

export function useStoredChoices({ told, adopt }: ReadingMachine): void {
  const posting = told.state.kind === 'read' ? told.state.posting : null;
  const id = posting?.analysis.id ?? null;
  const stored = useLiveQuery(() => (id === null ? undefined : getSheet(id)), [id]);
  const shown = useRef<{ id: string; choices: Choices } | null>(null);
  useEffect(() => {
    shown.current = posting && { id: posting.analysis.id, choices: posting.choices };
  });
  // Runs when the stored sheet changes, never because the shown one does: what is shown may be on its way into the store.
  useEffect(() => {
    const now = shown.current;
    if (!stored || stored.id !== now?.id) return;
    const choices: Choices = { roleOverride: stored.roleOverride, corrections: stored.corrections };
    if (JSON.stringify(choices) !== JSON.stringify(now.choices)) adopt(choices);
  }, [stored, adopt]);
}
