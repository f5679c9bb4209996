// What a piece of a posting calls for: the themes that a story must show to serve it.
import { findSignals, type CompiledMap } from '../maps/compile-map.ts';
import { tokenise } from '../text/tokens.ts';

/** One thing called for: a theme, and for behaviours that are a craft the behaviour whose own words the story must use too. */
interface NeedPart {
  theme: string;
  craft: string | null;
  /** Share of the whole need; the parts of one behaviour add up to at most 1.8 times its share. */
  weight: number;
}
/** All that is called for, in the order in which the behaviours were found. Empty: the map knows nothing of the text. */
export type Need = readonly NeedPart[];

/** A behaviour's first theme counts full, its second and third less. */
export const THEME_SHARES = [1, 0.5, 0.3] as const;

/** The need of a posting's words: the behaviours that the map's signals find in each line, by how often. */
export function needOfText(text: string, map: CompiledMap): Need {
  const asked = new Map<string, number>();
  for (const line of text.split('\n')) {
    for (const { behaviourId } of findSignals(map, tokenise(line))) asked.set(behaviourId, (asked.get(behaviourId) ?? 0) + 1);
  }
  return needOfBehaviours(asked, map);
}

/** The need of several behaviours by how strongly each is asked for (any positive numbers). Unknown ids show up in nothing. */
export function needOfBehaviours(asked: ReadonlyMap<string, number>, map: CompiledMap): Need {
  const total = [...asked.values()].reduce((sum, times) => sum + times, 0);
  return [...asked].flatMap(([id, times]) => {
    const behaviour = map.behaviours.get(id);
    if (!behaviour) return [];
    return behaviour.themes.flatMap((theme, place) => {
      const share = THEME_SHARES[place];
      return share === undefined ? [] : [{ theme, craft: behaviour.craft ? id : null, weight: (share * times) / total }];
    });
  });
}
