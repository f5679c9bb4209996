// Makes the sheet in hand anew when the person's competency maps have changed since it was made.
import { useEffect } from 'react';
import type { Engine } from './load-engine.ts';
import type { ReadingMachine } from './use-reading.ts';

/** @param engine null while it is loading. A sheet that is being saved waits until it is. */
export function useFreshMaps({ told, adopt }: ReadingMachine, engine: Engine | null): void {
  const posting = told.state.kind === 'read' ? told.state.posting : null;
  useEffect(() => {
    if (engine && posting?.saved === 'saved' && !engine.hasMade(posting.analysis)) adopt(posting.choices);
  }, [engine, posting, adopt]);
}
