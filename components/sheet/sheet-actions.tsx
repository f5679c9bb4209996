// What can be done from inside a sheet; given once at the top so that cards need no long chains of props.
import { createContext, useContext, type ReactNode } from 'react';
import type { Evidence } from '../../lib/schema/analysis.ts';
import type { Story } from '../../lib/schema/story.ts';

export interface SheetActions {
  /** Highlights a quote in the page; null where the page is not at hand (another tab, a saved sheet). */
  onShowQuote: ((evidence: Evidence) => void) | null;
  onOpenStory: (storyId: string) => void;
  onWriteStory: (behaviourId: string) => void;
}

interface SheetContext extends SheetActions {
  stories: ReadonlyMap<string, Story>;
  /** The posting's language tag, for the quotes; null: unknown. */
  language: string | null;
}

const Context = createContext<SheetContext | null>(null);

export function SheetActionsProvider({ children, ...context }: SheetContext & { children: ReactNode }) {
  return <Context value={context}>{children}</Context>;
}

/**
 * The acts, the stories by id and the posting's language.
 * @throws Error outside of a SheetActionsProvider: a mistake in the code, not a state of the app.
 */
export function useSheetActions(): SheetContext {
  const context = useContext(Context);
  if (!context) throw new Error('useSheetActions needs a SheetActionsProvider above it');
  return context;
}
