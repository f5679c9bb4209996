// What a posting asks for, matched with what the stories of a bank show: never by shared words, only through the map.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { StoryMatch } from '../schema/analysis.ts';
import { explainMatch } from './explain-match.ts';
import type { StoryFlaw } from './find-flaws.ts';
import type { IndexedStory, StoryIndex } from './index-stories.ts';
import { needOfText, type Need, type NeedPart } from './need.ts';
import { shownOf, worthOfClarity } from './shown-by-theme.ts';
import model from './theme-model.json' with { type: 'json' };

/** Without a story of at least this score there is a gap: nothing in the bank is worth telling. Set on the development banks. */
const GAP_BELOW = 0.28;
/** A story is strong where it scores this much more than a story of no particular kind would. Set on the development banks: about one in seven did not fit. */
const STRONG_ABOVE_USUAL = 0.45;
/** How much less the bank can serve a need for a craft that none of its stories tells of, for the whole need being that craft. */
const UNTOLD_CRAFT_COST = 0.4;
/** What a behaviour's own everyday words add to the themes that a story shows. */
const TOLD_WORTH = 0.4;
/** A story that touches on a bit of everything is less sure to be about any of it: its worth falls with the clarities of all its themes, added up. */
const USUAL_BREADTH = 3.3;
const BREADTH_OFFSET = 3.5;
/** Scores approach 1 without reaching it, so that the better of two good stories still stands first. */
const SATURATION = 1.4;
/** Scores within this share of the best are worth offering; the rest would only distract. */
const NEAR_BEST = 0.4;
const USUAL_CLARITY: ReadonlyMap<string, number> = new Map(Object.entries(model.usual));
/** How much less a flawed story convinces. */
const FLAW_FACTOR: Readonly<Record<StoryFlaw, number>> = { 'too-short': 0.4, 'no-event': 0.05, 'we-only': 0.6, 'no-result': 0.7, 'one-field': 0.9, 'policy-first': 0.5, rambling: 0.7, vague: 0.5, 'no-outcome': 0.8, blames: 0.5, 'empty-insight': 1 };
/** Flaws with which a story is never offered as strong. */
export const NEVER_STRONG: ReadonlySet<StoryFlaw> = new Set(['too-short', 'no-event', 'we-only', 'no-result', 'policy-first', 'rambling', 'vague', 'no-outcome', 'blames']);

/**
 * The stories that are worth telling for a piece of a posting, best first; empty where none is, or where the map finds
 * no behaviour in the text.
 */
export function matchText(text: string, index: StoryIndex, map: CompiledMap): StoryMatch[] {
  return matchNeed(needOfText(text, map), index, map);
}

/** The stories that serve a need, best first, at most `most`; equal scores by story id. */
export function matchNeed(need: Need, index: StoryIndex, map: CompiledMap, most = Infinity): StoryMatch[] {
  const scoreOf = scorerOf(need);
  const scored = index.stories.map((indexed) => ({ indexed, score: scoreOf(indexed) }));
  const isStrong = strongTest(need);
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best - UNTOLD_CRAFT_COST * untoldCraft(need, index) < GAP_BELOW) return [];
  return scored
    .filter(({ score }) => score >= NEAR_BEST * best)
    .sort((left, right) => right.score - left.score || (left.indexed.story.id < right.indexed.story.id ? -1 : 1))
    .slice(0, most)
    .map(({ indexed, score }) => ({ storyId: indexed.story.id, score, level: isStrong(indexed) ? 'strong' : 'partial', because: explainMatch(need, indexed, map) }));
}

/**
 * Tells strong stories from partial ones: sound stories in which much of the need is clear, set against what a story would score that
 * shows each theme as clearly as stories do on average: what most people tell of anyway says little for one.
 */
function strongTest(need: Need): (indexed: IndexedStory) => boolean {
  const scoreOf = scorerOf(need, (clarity) => clarity);
  const usual = 1 - Math.exp(-SATURATION * need.reduce((sum, { theme, weight }) => sum + weight * (USUAL_CLARITY.get(theme) ?? 0), 0));
  return (indexed) => !indexed.flaws.some((flaw) => NEVER_STRONG.has(flaw)) && scoreOf(indexed) - usual >= STRONG_ABOVE_USUAL;
}

/** 0 to 1: how much of the need the story shows, less for its flaws. */
export function scoreStory(need: Need, indexed: IndexedStory): number {
  return scorerOf(need)(indexed);
}

/** For scoring many stories: what hangs on the need alone is worked out once. */
function scorerOf(need: Need, worthOf = worthOfClarity): (indexed: IndexedStory) => number {
  const shares = [...sharesOf(need)].map(([id, { share }]) => [id, share] as const);
  return (indexed) => {
    let shown = 0;
    for (const part of need) shown += shownOf(part, indexed, worthOf);
    let told = 0;
    for (const [id, share] of shares) told += share * (indexed.told.get(id) ?? 0);
    if (shown + told === 0) return 0;
    const worth = indexed.flaws.reduce((left, flaw) => left * FLAW_FACTOR[flaw], focusOf(indexed) * (shown + TOLD_WORTH * told));
    return 1 - Math.exp(-SATURATION * worth);
  };
}

/** 1 for a story of usual breadth, more for one that is about a single thing, less for one that touches on much. */
function focusOf({ themes }: IndexedStory): number {
  let breadth = 0;
  for (const clarity of themes.values()) breadth += clarity;
  return Math.sqrt((BREADTH_OFFSET + USUAL_BREADTH) / (BREADTH_OFFSET + breadth));
}

/** The share of the need, 0 to 1, that is for crafts of which no story of the bank tells. */
function untoldCraft(need: Need, { stories }: StoryIndex): number {
  return [...sharesOf(need)].reduce((sum, [id, { craft, share }]) => (craft && !stories.some(({ crafts }) => crafts.has(id)) ? sum + share : sum), 0);
}

/** The need by behaviour instead of by theme. */
function sharesOf(need: Need): ReadonlyMap<string, NeedPart> {
  return new Map(need.map((part) => [part.behaviourId, part]));
}
