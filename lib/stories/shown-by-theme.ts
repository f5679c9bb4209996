// How much of a need a story shows, theme by theme: the score and the reason given for it rest on the same figures.
import type { IndexedStory } from './index-stories.ts';
import type { Need } from './need.ts';

/** What a story about other work is worth for a craft: "planned my sister's wedding" says little about planning a kitchen. */
const OTHER_WORK = 0.3;

/** By theme id how much of the need the story meets through it, 0 to about 1; themes that it does not show are absent. */
export function shownByTheme(need: Need, { themes, crafts }: IndexedStory): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { theme, craft, weight } of need) {
    const clarity = themes.get(theme);
    if (clarity === undefined) continue;
    const worth = weight * clarity * (craft === null || crafts.has(craft) ? 1 : OTHER_WORK);
    shown.set(theme, (shown.get(theme) ?? 0) + worth);
  }
  return shown;
}
