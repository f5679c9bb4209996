// How much of a need a story shows, theme by theme: the score and the reason given for it rest on the same figures.
import type { IndexedStory } from './index-stories.ts';
import type { Need, NeedPart } from './need.ts';

/** What a story about other work is worth for a craft: "planned my sister's wedding" says little about planning a kitchen. */
const OTHER_WORK = 0.3;

/**
 * What a theme that is shown so clearly (0 to 1) is worth. Less than half as clear is not less than half as good: a person may tell the
 * thing in words that are seldom heard.
 */
export function worthOfClarity(clarity: number): number {
  return Math.sqrt(clarity);
}

/** How much of the need the story meets through one of its parts; 0 where it does not show the theme. @param worthOf what a clarity is worth. */
export function shownOf({ theme, behaviourId, craft, weight }: NeedPart, { themes, crafts }: IndexedStory, worthOf = worthOfClarity): number {
  return weight * worthOf(themes.get(theme) ?? 0) * (!craft || crafts.has(behaviourId) ? 1 : OTHER_WORK);
}

/** By theme id how much of the need the story meets through it, 0 to about 1; themes that it does not show are absent. */
export function shownByTheme(need: Need, indexed: IndexedStory): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const part of need) if (indexed.themes.has(part.theme)) shown.set(part.theme, (shown.get(part.theme) ?? 0) + shownOf(part, indexed));
  return shown;
}
