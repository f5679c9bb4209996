// What a posting asks for, matched with what the stories of a bank show: never by shared words, only through the map.
import { findSignals, type CompiledMap } from '../maps/compile-map.ts';
import type { StoryMatch } from '../schema/analysis.ts';
import { tokenise } from '../text/tokens.ts';
import { explainMatch } from './explain-match.ts';
import type { StoryFlaw } from './find-flaws.ts';
import type { IndexedStory, StoryIndex } from './index-stories.ts';

/** What a story must show to serve: needs by theme and by behaviour, each 0 to 1. */
export interface Need {
  themes: ReadonlyMap<string, number>;
  behaviours: ReadonlyMap<string, number>;
}

/** A behaviour's first theme counts full, later ones less. */
const THEME_SHARE = [1, 0.6, 0.4];
const KIN_SHARE = 0.35;
/** Weight of the exact behaviour told, against its themes. */
const BEHAVIOUR_SHARE = 0.8;
const STRONG_FROM = 0.55;
const PARTIAL_FROM = 0.3;
/** A flawed story convinces less; one without an event is no story. */
const FLAW_FACTOR: Readonly<Record<StoryFlaw, number>> = { 'too-short': 0.4, 'no-event': 0.05, 'we-only': 0.6, 'no-result': 0.7, 'one-field': 0.9, 'policy-first': 0.5, rambling: 0.7 };
/** Flaws with which a story is never offered as strong. */
const NEVER_STRONG: ReadonlySet<StoryFlaw> = new Set(['too-short', 'no-event', 'we-only', 'no-result', 'policy-first', 'rambling']);

/**
 * The stories that are worth telling for a piece of a posting, best first; empty where none is, or where the map finds
 * no behaviour in the text.
 */
export function matchText(text: string, index: StoryIndex, map: CompiledMap): StoryMatch[] {
  return matchNeed(needOfText(text, map), index, map);
}

/** The stories that serve a need, best first. */
export function matchNeed(need: Need, index: StoryIndex, map: CompiledMap): StoryMatch[] {
  return index.stories
    .flatMap((indexed) => {
      const score = scoreStory(need, indexed);
      if (score < PARTIAL_FROM) return [];
      const level = score >= STRONG_FROM && !indexed.flaws.some((flaw) => NEVER_STRONG.has(flaw)) ? ('strong' as const) : ('partial' as const);
      return [{ storyId: indexed.story.id, score, level, because: explainMatch(need, indexed, map) }];
    })
    .sort((left, right) => right.score - left.score || (left.storyId < right.storyId ? -1 : 1));
}

/** What a posting's words call for: the behaviours that the map's signals find, and their themes. */
export function needOfText(text: string, map: CompiledMap): Need {
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) {
    for (const hit of findSignals(map, tokenise(line))) counts.set(hit.behaviourId, (counts.get(hit.behaviourId) ?? 0) + 1);
  }
  return needOfBehaviours(counts, map);
}

/** The need of behaviours by how strongly each is asked for (any positive numbers). */
export function needOfBehaviours(asked: ReadonlyMap<string, number>, map: CompiledMap): Need {
  const most = Math.max(...asked.values(), 0);
  const behaviours = new Map<string, number>();
  const themes = new Map<string, number>();
  const raise = (into: Map<string, number>, id: string, value: number): void => {
    into.set(id, Math.max(into.get(id) ?? 0, value));
  };
  for (const [id, times] of asked) {
    const behaviour = map.behaviours.get(id);
    if (!behaviour || most === 0) continue;
    const share = Math.sqrt(times / most);
    raise(behaviours, id, share);
    for (const kin of behaviour.kin) raise(behaviours, kin, share * KIN_SHARE);
    behaviour.themes.forEach((theme, place) => raise(themes, theme, share * (THEME_SHARE[place] ?? THEME_SHARE.at(-1) ?? 0)));
  }
  return { themes, behaviours };
}

function scoreStory(need: Need, indexed: IndexedStory): number {
  let missed = 1;
  for (const [id, weight] of need.themes) missed *= 1 - weight * (indexed.themes.get(id)?.strength ?? 0);
  for (const [id, weight] of need.behaviours) missed *= 1 - BEHAVIOUR_SHARE * weight * (indexed.behaviours.get(id)?.strength ?? 0);
  return indexed.flaws.reduce((score, flaw) => score * FLAW_FACTOR[flaw], 1 - missed);
}
