// What passes between links and the sheet: the plan of stories, and what the person said of them.
import type { StoryMatch } from './analysis.ts';

export interface StoryPlan {
  /** By behaviour id the story to tell; behaviours without any match are absent. */
  first: ReadonlyMap<string, StoryMatch>;
  /** By behaviour id the story to tell if they ask for another; absent where there is no other. */
  second: ReadonlyMap<string, StoryMatch>;
}

/** What was said of one behaviour, by story id. No story is in two of them. */
export interface Said {
  pinned: string | null;
  accepted: ReadonlySet<string>;
  rejected: ReadonlySet<string>;
}
/** By behaviour id, under the ids that the map has now; behaviours of which nothing was said are absent. */
export type Verdicts = ReadonlyMap<string, Said>;

export const NOTHING_SAID: Said = { pinned: null, accepted: new Set(), rejected: new Set() };
export const NO_VERDICTS: Verdicts = new Map();
