// What a piece of a posting calls for: the themes that a story must show to serve it.
import { findSignals, type CompiledMap } from '../maps/compile-map.ts';
import { tokenise } from '../text/tokens.ts';

/** How much each theme is called for, by theme id; the values of what one behaviour asks add up to at most 1.8. Empty: the map knows nothing of the text. */
export type Need = ReadonlyMap<string, number>;

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

/** The need of several behaviours by how strongly each is asked for (any positive numbers). Unknown ids count nothing. */
export function needOfBehaviours(asked: ReadonlyMap<string, number>, map: CompiledMap): Need {
  const total = [...asked.values()].reduce((sum, times) => sum + times, 0);
  const need = new Map<string, number>();
  for (const [id, times] of asked) {
    map.behaviours.get(id)?.themes.forEach((theme, place) => {
      const share = THEME_SHARES[place];
      if (share !== undefined) need.set(theme, (need.get(theme) ?? 0) + (share * times) / total);
    });
  }
  return need;
}
