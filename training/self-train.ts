// Learns from postings without labels as well: a first model's own judgements of them are taught to the next one, softly.
// That gives weight to words that stand in few labelled lines beside words that stand in many.
import { AREA_IDS, KINDS } from '../lib/schema/ids.ts';
import { scoreFeatures, sigmoid, softmax, type LinearModel } from '../lib/analysis/linear-model.ts';
import { fitLinear, type Example, type FitOptions } from './fit.ts';

/** How much an unlabelled line counts beside a labelled one. */
const UNLABELLED_WEIGHT = 0.3;
/** Judgements are made this much surer before they are taught, or the next model would be ever less sure. */
const SHARPER_KINDS = 1.3;
const SHARPER_AREAS = 1.5;

/** Fits to labelled examples and to what a first fit thinks of unlabelled lines; keeps the `most` features that say most. */
export function fitWithUnlabelled(labelled: readonly Example[], unlabelled: readonly (readonly string[])[], first: FitOptions, final: FitOptions, most: number): LinearModel {
  const teacher = fitLinear(labelled, first);
  const taught = unlabelled.map((features): Example => {
    const known = features.filter((feature) => teacher.rows.has(feature));
    return { features: known, targets: judge(teacher, known), weight: UNLABELLED_WEIGHT };
  });
  return pruneModel(fitLinear([...labelled, ...taught], final), labelled, most);
}

/** Targets in the order of the line heads: kinds, areas where it may be a behaviour, nothing for weights. */
function judge(teacher: LinearModel, features: readonly string[]): number[] {
  const scores = scoreFeatures(teacher, features);
  const kinds = KINDS.map((_, head) => sigmoid(SHARPER_KINDS * (scores[head] ?? 0)));
  const from = KINDS.length;
  const areas = (scores[0] ?? 0) > 0 ? softmax(scores.slice(from, from + AREA_IDS.length).map((score) => SHARPER_AREAS * score)) : AREA_IDS.map(() => Number.NaN);
  const rest = teacher.heads.slice(from + AREA_IDS.length).map(() => Number.NaN);
  return [...kinds, ...areas, ...rest];
}

/** Keeps the features with the largest weights; a frequent feature counts a little more than a rare one. */
function pruneModel(model: LinearModel, examples: readonly Example[], most: number): LinearModel {
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
