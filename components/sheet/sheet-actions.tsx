// What can be done from inside a sheet; given once at the top so that cards need no long chains of props.
import { createContext, useContext, type ReactNode } from 'react';
import type { Evidence } from '../../lib/schema/analysis.ts';
import type { Story } from '../../lib/schema/story.ts';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import type { ShownReason, StoryChoice } from '../../lib/stories/choose-story.ts';
import type { LinkVerdict } from '../../lib/stories/link-decisions.ts';

/** What is known of links between the bank and the sheet; the lists are worked out when they are asked for. */
export interface StoryLinks {
  /** The whole bank, as it may be chosen for a behaviour. */
  choicesFor: (behaviour: PrepBehaviour) => StoryChoice[];
  /** Why a story serves a behaviour, in its own words. */
  whyStory: (behaviour: PrepBehaviour, storyId: string) => ShownReason[];
  /** Ids of stories in a language that the map does not know. */
  unjudged: ReadonlySet<string>;
}

export interface SheetActions {
  /** Highlights a quote in the page; null where the page is not at hand (another tab, a saved sheet). */
  onShowQuote: ((evidence: Evidence) => void) | null;
  onOpenStory: (storyId: string) => void;
  onWriteStory: (behaviourId: string) => void;
  /** Keeps what the person says of a link (null: forgets it), and tells it with an Undo. */
  onDecide: (pair: { storyId: string; behaviourId: string }, verdict: LinkVerdict | null, message: string) => void;
}

interface SheetContext extends SheetActions {
  stories: ReadonlyMap<string, Story>;
  links: StoryLinks;
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
