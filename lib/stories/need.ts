// What a piece of a posting calls for: the themes that a story must show to serve it.
import { findSignals, type CompiledMap } from '../maps/compile-map.ts';
import { tokenise } from '../text/tokens.ts';

/** One thing called for: a theme, and for behaviours that are a craft the behaviour whose own words the story must use too. */
interface NeedPart {
  theme: string;
  craft: string | null;
  /** Share of the whole need; the parts of one behaviour add up to at most twice its share. */
  weight: number;
}
/** All that is called for, in the order in which the behaviours were found. Empty: the map knows nothing of the text. */
export type Need = readonly NeedPart[];

/** A behaviour's first theme counts full, its second and third less. */
export const THEME_SHARES = [1, 0.6, 0.4] as const;
/** A behaviour named after this many words of its line is asked for half as much as one that the line begins with. */
const HALF_AT = 16;

/** The need of a posting's words: the behaviours that the map's signals find in its lines. */
export function needOfText(text: string, map: CompiledMap): Need {
  return needOfBehaviours(askedIn(text.split('\n'), map), map);
}

/**
 * How strongly the lines ask for each behaviour, by behaviour id: at most 1 a line, and less the later it is named, because
 * lines lead with what matters and trail off into lists.
 */
export function askedIn(lines: readonly string[], map: CompiledMap): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const line of lines) {
    const firstPlaces = new Map<string, number>();
    for (const { behaviourId, from } of findSignals(map, tokenise(line))) firstPlaces.set(behaviourId, Math.min(from, firstPlaces.get(behaviourId) ?? from));
    for (const [id, place] of firstPlaces) asked.set(id, (asked.get(id) ?? 0) + HALF_AT / (HALF_AT + place));
  }
  return asked;
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
