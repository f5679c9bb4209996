// What a piece of a posting calls for: the themes that a story must show to serve it.
import { findSignals, type CompiledMap } from '../maps/compile-map.ts';
import { likenessIndex, likenessToEach } from '../maps/likeness.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/** One thing called for: a theme, for the sake of a behaviour. */
export interface NeedPart {
  theme: string;
  behaviourId: string;
  /** Whether the behaviour is a craft: then the story must tell of that very work too. */
  craft: boolean;
  /** The behaviour's share of the whole need; the shares of all behaviours add up to 1. */
  share: number;
  /** What the theme counts for; the parts of one behaviour add up to at most twice its share. */
  weight: number;
}
/** All that is called for, in the order in which the behaviours were found. Empty: the map knows nothing of the text. */
export type Need = readonly NeedPart[];

/** A behaviour's first theme counts full, its second and third less. */
export const THEME_SHARES = [1, 0.6, 0.4] as const;
/** A behaviour named after this many words of its line is asked for half as much as one that the line begins with. */
const HALF_AT = 16;
/** What several lines ask for is meant more than what one of them names beside it: shares grow by this power. */
const EMPHASIS = 1.5;
/** A line without a signal asks for the behaviours whose words in the map are likest to it, at most so many, from this likeness (a cosine) on. */
const MAX_ALIKE = 3;
const ALIKE_FROM = 0.12;
/** Likeness of words is less sure than a signal. */
const ALIKE_WORTH = 0.5;

/** The need of a posting's words: the behaviours that its lines speak for. */
export function needOfText(text: string, map: CompiledMap): Need {
  return needOfBehaviours(askedIn(text.split('\n'), map), map);
}

/**
 * How strongly the lines ask for each behaviour, by behaviour id: at most 1 a line, and less the later it is named, because
 * lines lead with what matters and trail off into lists. Lines without a signal ask, less strongly, for what their words are likest to.
 */
export function askedIn(lines: readonly string[], map: CompiledMap): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const line of lines) {
    const tokens = tokenise(line);
    const signalled = signalledIn(tokens, map);
    for (const [id, times] of signalled.size > 0 ? signalled : alikeTo(tokens, map)) asked.set(id, (asked.get(id) ?? 0) + times);
  }
  return asked;
}

function signalledIn(tokens: readonly Token[], map: CompiledMap): ReadonlyMap<string, number> {
  const firstPlaces = new Map<string, number>();
  for (const { behaviourId, from } of findSignals(map, tokens)) firstPlaces.set(behaviourId, Math.min(from, firstPlaces.get(behaviourId) ?? from));
  return new Map([...firstPlaces].map(([id, place]) => [id, HALF_AT / (HALF_AT + place)]));
}

function alikeTo(tokens: readonly Token[], map: CompiledMap): ReadonlyMap<string, number> {
  const index = likenessIndex(map);
  const alike = [...likenessToEach(index, tokens)].flatMap((likeness, at): [string, number][] => (likeness < ALIKE_FROM ? [] : [[index.behaviourIds[at] ?? '', ALIKE_WORTH * likeness]]));
  return new Map(alike.sort(([, left], [, right]) => right - left).slice(0, MAX_ALIKE));
}

/** The need of several behaviours by how strongly each is asked for (any positive numbers). Unknown ids show up in nothing. */
export function needOfBehaviours(asked: ReadonlyMap<string, number>, map: CompiledMap): Need {
  const strengths = [...asked].map(([id, times]) => [id, times ** EMPHASIS] as const);
  const total = strengths.reduce((sum, [, strength]) => sum + strength, 0);
  return strengths.flatMap(([behaviourId, strength]) => {
    const behaviour = map.behaviours.get(behaviourId);
    if (!behaviour) return [];
    const share = strength / total;
    return behaviour.themes.flatMap((theme, place) => {
      const part = THEME_SHARES[place];
      return part === undefined ? [] : [{ theme, behaviourId, craft: behaviour.craft, share, weight: part * share }];
    });
  });
}
