// Which lenses there are to see a sheet through, which one is chosen, and how to choose; given once at the top of a page.
import { createContext, useContext, type ReactNode } from 'react';
import type { Lens } from '../../lib/schema/lens.ts';

export interface LensChoice {
  /** Those that ship first. */
  lenses: readonly Lens[];
  /** Null: by the four areas. */
  chosen: Lens | null;
  /** Takes the id of a lens, or FOUR_AREAS. */
  onChoose: (id: string) => void;
}

const Context = createContext<LensChoice | null>(null);

export function LensChoiceProvider({ choice, children }: { choice: LensChoice; children: ReactNode }) {
  return <Context value={choice}>{children}</Context>;
}

/** Null where there is nothing to choose: outside of a LensChoiceProvider. */
export function useLensChoice(): LensChoice | null {
  return useContext(Context);
}
