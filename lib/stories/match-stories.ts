// What a posting asks for, matched with what the stories of a bank show: never by shared words, only through the map.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { StoryMatch } from '../schema/analysis.ts';
import { explainMatch } from './explain-match.ts';
import type { StoryFlaw } from './find-flaws.ts';
import type { IndexedStory, StoryIndex } from './index-stories.ts';
import { needOfText, type Need } from './need.ts';
import { shownByTheme } from './shown-by-theme.ts';

/** Without a story of at least this score there is a gap: nothing in the bank is worth telling. Set on the development banks. */
const GAP_BELOW = 0.25;
/** From this score on a story is offered as strong: there about one in five did not fit on the development banks. */
export const STRONG_FROM = 0.92;
/** Scores within this share of the best are worth offering; the rest would only distract. */
const NEAR_BEST = 0.4;
/** How much less a flawed story convinces. */
const FLAW_FACTOR: Readonly<Record<StoryFlaw, number>> = { 'too-short': 0.4, 'no-event': 0.05, 'we-only': 0.6, 'no-result': 0.7, 'one-field': 0.9, 'policy-first': 0.5, rambling: 0.7 };
/** Flaws with which a story is never offered as strong. */
export const NEVER_STRONG: ReadonlySet<StoryFlaw> = new Set(['too-short', 'no-event', 'we-only', 'no-result', 'policy-first', 'rambling']);

/**
 * The stories that are worth telling for a piece of a posting, best first; empty where none is, or where the map finds
 * no behaviour in the text.
 */
export function matchText(text: string, index: StoryIndex, map: CompiledMap): StoryMatch[] {
  return matchNeed(needOfText(text, map), index, map);
}

/** The stories that serve a need, best first; equal scores by story id. */
export function matchNeed(need: Need, index: StoryIndex, map: CompiledMap): StoryMatch[] {
  const scored = index.stories.map((indexed) => ({ indexed, score: scoreStory(need, indexed) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < GAP_BELOW) return [];
  return scored
    .filter(({ score }) => score >= NEAR_BEST * best)
    .sort((left, right) => right.score - left.score || (left.indexed.story.id < right.indexed.story.id ? -1 : 1))
    .map(({ indexed, score }) => ({ storyId: indexed.story.id, score, level: isStrong(indexed, score) ? 'strong' : 'partial', because: explainMatch(need, indexed, map) }));
}

function isStrong(indexed: IndexedStory, score: number): boolean {
  return score >= STRONG_FROM && !indexed.flaws.some((flaw) => NEVER_STRONG.has(flaw));
}

/** 0 to 1: how much of the need the story shows, less for its flaws. */
export function scoreStory(need: Need, indexed: IndexedStory): number {
  const shown = [...shownByTheme(need, indexed).values()].reduce((sum, worth) => sum + worth, 0);
  return Math.min(1, indexed.flaws.reduce((score, flaw) => score * FLAW_FACTOR[flaw], shown));
}
