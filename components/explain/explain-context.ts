// What a sheet's parts need to explain and to correct; given once above the sheet (ExplainProvider.tsx).
import { createContext, useContext } from 'react';
import type { Correct } from '../../lib/analysis/edit-corrections.ts';
import type { Explanation } from '../../lib/analysis/explain-posting.ts';
import type { IdleCorrections } from '../../lib/analysis/place-corrections.ts';
import type { Behaviour } from '../../lib/schema/competency-map.ts';
import type { Corrections } from '../../lib/schema/corrections.ts';

/** What was made of a posting, with what the person changed about it. */
export interface Explained {
  corrections: Corrections;
  idle: IdleCorrections;
  /** All behaviours of the map by id. */
  behaviours: ReadonlyMap<string, Behaviour>;
  /** Reasons for every line; worked out only when someone asks. */
  explain: () => Explanation;
  onCorrect: (step: Correct) => void;
}

export interface ExplainContext extends Explained {
  /** The behaviour's name; a plain word where the map no longer knows it. */
  labelOf: (behaviourId: string) => string;
  /** Makes a change and offers to take it back: in the "why" view where that is open, else in a notice. */
  correct: (step: Correct, message: string) => void;
  /** Opens the "why" view; for one behaviour when given. */
  onWhy: (behaviourId: string | null) => void;
  /** The menu buttons of the cards by behaviour, to which the focus goes back. */
  cardButtons: Map<string, HTMLElement>;
}

export const ExplainContextHolder = createContext<ExplainContext | null>(null);

/** Null where the sheet is only shown, as in print: nothing can be changed there. */
export function useExplain(): ExplainContext | null {
  return useContext(ExplainContextHolder);
}
