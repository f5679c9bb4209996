// Fills the stories of each behaviour of an analysis from a person's bank.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, SheetBehaviour } from '../schema/analysis.ts';
import type { StoryIndex } from './index-stories.ts';
import { matchNeed } from './match-stories.ts';
import { askedIn, needOfBehaviours } from './need.ts';

/** The behaviour that a row of the sheet stands for counts as this many more lines that lead with it. */
const OWN_LINES = 2;
const MAX_STORIES = 5;

/** A new analysis whose behaviours carry their stories, best first, at most 5; `gap` where no story is worth telling. */
export function linkStories(analysis: Analysis, index: StoryIndex, map: CompiledMap): Analysis {
  if (!analysis.sheet) return analysis;
  return { ...analysis, sheet: { behaviours: analysis.sheet.behaviours.map((behaviour) => linkBehaviour(behaviour, index, map)) } };
}

function linkBehaviour(behaviour: SheetBehaviour, index: StoryIndex, map: CompiledMap): SheetBehaviour {
  const asked = new Map(askedIn(behaviour.evidence.map(({ quote }) => quote), map));
  asked.set(behaviour.id, (asked.get(behaviour.id) ?? 0) + OWN_LINES);
  const stories = matchNeed(needOfBehaviours(asked, map), index, map).slice(0, MAX_STORIES);
  return { ...behaviour, stories, gap: stories.length === 0 };
}
