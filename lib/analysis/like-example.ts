// The example of a behaviour in the map that is most like a line, to show a person what Underline took it for.
import type { CompiledMap } from '../maps/compile-map.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/** Shorter words stand in every line. */
const LEAST_CHARS = 4;

/** @returns null where the map does not know the behaviour, or no example shares a word of weight with the line. */
export function findLikeExample(line: { tokens: readonly Token[] }, behaviourId: string | null, map: CompiledMap): { behaviourId: string; text: string } | null {
  const behaviour = behaviourId === null ? undefined : map.behaviours.get(behaviourId);
  if (!behaviour) return null;
  const own = weightyStems(line.tokens);
  let best: { text: string; value: number } | null = null;
  for (const text of behaviour.examples.finds) {
    const stems = weightyStems(tokenise(text));
    const shared = [...stems].filter((stem) => own.has(stem)).length;
    const value = shared / (stems.size + own.size - shared || 1);
    if (shared > 0 && value > (best?.value ?? 0)) best = { text, value };
  }
  return best && { behaviourId: behaviour.id, text: best.text };
}

function weightyStems(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(({ word }) => word.length >= LEAST_CHARS).map(({ stem }) => stem));
}
