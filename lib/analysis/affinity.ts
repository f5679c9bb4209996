// How well each behaviour of the map fits a line: by its signals, by likeness of words, and by the line's area.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { SignalledLine } from './line-features.ts';
import type { LineJudgement } from './line-model.ts';

export interface Affinity {
  id: string;
  /** 0 to 1. */
  score: number;
  /** A signal of the behaviour stands in the line. */
  signalled: boolean;
}

const MAX_KEPT = 12;

/** Behaviours that fit the line, best first (ties by id), at least one where the map has any. */
export function behaviourAffinities(line: SignalledLine, judgement: LineJudgement, map: CompiledMap): Affinity[] {
  const strength = signalStrength(line);
  const best: Affinity[] = [];
  map.data.behaviours.forEach(({ id, area: own, secondArea }, at) => {
    const area = judgement.areas[own] + (secondArea ? 0.5 * judgement.areas[secondArea] : 0);
    const signal = strength.get(id) ?? 0;
    const words = Math.min(1, 1.6 * (line.likeness[at] ?? 0));
    const score = (0.6 * signal + 0.4 * words) * (0.5 + 0.5 * Math.min(1, area)) + 0.02 * area;
    keepBest(best, { id, score: Math.min(1, score), signalled: signal > 0 });
  });
  return best;
}

/** Puts one in its place among the best, which stay sorted and no more than are kept. Sorting all of them for every line would take most of its time. */
function keepBest(best: Affinity[], one: Affinity): void {
  const isBefore = (other: Affinity | undefined): boolean => other !== undefined && (one.score > other.score || (one.score === other.score && one.id < other.id));
  if (best.length === MAX_KEPT && !isBefore(best[MAX_KEPT - 1])) return;
  let at = best.length;
  while (at > 0 && isBefore(best[at - 1])) at--;
  best.splice(at, 0, one);
  if (best.length > MAX_KEPT) best.pop();
}

/** 0.6 to 1 for every behaviour with a signal in the line: longer phrases are surer, and more of them. */
function signalStrength(line: SignalledLine): Map<string, number> {
  const strength = new Map<string, number>();
  for (const hit of line.hits) {
    const own = Math.min(1, 0.6 + 0.08 * (hit.to - hit.from));
    const before = strength.get(hit.behaviourId) ?? 0;
    strength.set(hit.behaviourId, before === 0 ? own : Math.min(1, Math.max(before, own) + 0.05));
  }
  return strength;
}
