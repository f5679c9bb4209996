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
  const likeness = new Map(line.likeness.map(({ id, value }) => [id, value]));
  const strength = signalStrength(line);
  const scored = map.data.behaviours.map((behaviour): Affinity => {
    const area = judgement.areas[behaviour.area] + (behaviour.secondArea ? 0.5 * judgement.areas[behaviour.secondArea] : 0);
    const signal = strength.get(behaviour.id) ?? 0;
    const words = Math.min(1, 1.6 * (likeness.get(behaviour.id) ?? 0));
    const score = (0.6 * signal + 0.4 * words) * (0.5 + 0.5 * Math.min(1, area)) + 0.02 * area;
    return { id: behaviour.id, score: Math.min(1, score), signalled: signal > 0 };
  });
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MAX_KEPT);
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
