// The lens that the person chose to see sheets through, remembered in the settings.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { readSettings, saveSettings } from '../../lib/platform/settings.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import { FOUR_AREAS, type Lens } from '../../lib/schema/lens.ts';
import type { LensChoice } from '../../components/sheet/lens-choice.tsx';
import type { Engine } from './load-engine.ts';

const NO_LENSES: readonly Lens[] = [];

export interface ChosenLens {
  /** Null: by the four areas, also where the chosen one is no longer there; undefined while the settings are on their way. */
  chosen: Lens | null | undefined;
  /** What the menu needs. */
  choice: LensChoice;
}

/** @param engine null while it is loading. @param onProblem called when the choice could not be kept; best the same function each time. */
export function useLens(engine: Engine | null, onProblem: (problem: StorageProblem) => void): ChosenLens {
  const settings = useLiveQuery(readSettings);
  const lenses = engine?.lenses ?? NO_LENSES;
  const id = settings?.lens ?? null;
  return useMemo(() => {
    const chosen = settings === undefined ? undefined : (lenses.find((lens) => lens.id === id) ?? null);
    const onChoose = (next: string): void => {
      void saveSettings({ lens: next === FOUR_AREAS ? null : next }).then((saved) => (saved.ok ? undefined : onProblem(saved.problem)));
    };
    return { chosen, choice: { lenses, chosen: chosen ?? null, onChoose } };
  }, [settings, lenses, id, onProblem]);
}
