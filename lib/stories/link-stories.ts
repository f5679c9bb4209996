// Fills the stories of each behaviour of an analysis from a person's bank.
import { findSignals, type CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, SheetBehaviour } from '../schema/analysis.ts';
import { tokenise } from '../text/tokens.ts';
import type { StoryIndex } from './index-stories.ts';
import { matchNeed } from './match-stories.ts';
import { needOfBehaviours } from './need.ts';

/** The behaviour that a row of the sheet stands for counts as this many signals found in its evidence. */
const OWN_HITS = 2;
const MAX_STORIES = 5;

/** A new analysis whose behaviours carry their stories, best first, at most 5; `gap` where no story is worth telling. */
export function linkStories(analysis: Analysis, index: StoryIndex, map: CompiledMap): Analysis {
  if (!analysis.sheet) return analysis;
  return { ...analysis, sheet: { behaviours: analysis.sheet.behaviours.map((behaviour) => linkBehaviour(behaviour, index, map)) } };
}

function linkBehaviour(behaviour: SheetBehaviour, index: StoryIndex, map: CompiledMap): SheetBehaviour {
  const asked = new Map([[behaviour.id, OWN_HITS]]);
  for (const { quote } of behaviour.evidence) {
    for (const { behaviourId } of findSignals(map, tokenise(quote))) asked.set(behaviourId, (asked.get(behaviourId) ?? 0) + 1);
  }
  const stories = matchNeed(needOfBehaviours(asked, map), index, map).slice(0, MAX_STORIES);
  return { ...behaviour, stories, gap: stories.length === 0 };
}
