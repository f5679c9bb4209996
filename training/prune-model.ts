// Takes from a fitted model the features that say little, so that what ships is small.
import type { LinearModel } from '../lib/text/linear-model.ts';
import type { Example } from './fit.ts';

/** Keeps the features with the largest weights; a frequent feature counts a little more than a rare one. */
export function pruneModel(model: LinearModel, examples: readonly Example[], most: number): LinearModel {
  const size = model.heads.length;
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  // Heads differ in how large their weights are; measured by their own means, none is pruned for another.
  const usual = model.heads.map((_, head) => {
    let sum = 0;
    for (let at = head; at < model.weights.length; at += size) sum += (model.weights[at] ?? 0) ** 2;
    return Math.sqrt(sum / model.rows.size) || 1;
  });
  const say = (row: number): number => Math.hypot(...usual.map((mean, head) => (model.weights[row * size + head] ?? 0) / mean));
  const kept = [...model.rows]
    .map(([name, row]) => ({ name, row, say: say(row) * (counts.get(name) ?? 1) ** 0.25 }))
    .sort((a, b) => b.say - a.say || (a.name < b.name ? -1 : 1))
    .slice(0, most);
  const weights = new Float32Array(kept.length * size);
  kept.forEach(({ row }, at) => weights.set(model.weights.subarray(row * size, (row + 1) * size), at * size));
  return { heads: model.heads, bias: model.bias, rows: new Map(kept.map(({ name }, at) => [name, at])), weights };
}
