// Fits what words say of each theme: logistic regression for each theme over weighted words (tf–idf, unit length), shown and not shown
// weighed alike, L2. The whole of the passages at each step (Nesterov's accelerated gradient): the same passages give the same model.
import type { LinearModel } from '../lib/text/linear-model.ts';
import { dampen, RARITY } from '../lib/stories/theme-words.ts';

/** A passage: how often each feature stands in it, and the grade of each theme that it shows (1 in passing, 2 it is about it). */
export interface Passage {
  features: ReadonlyMap<string, number>;
  shows: ReadonlyMap<string, number>;
}

/** A feature must stand in so many passages. */
const MINIMUM = 2;
const STEPS = 300;
/** How much the passages count against small weights. */
const FREEDOM = 5;
/** What is shown in passing teaches less than what a passage is about. */
const GRADE_WEIGHTS = [1, 0.6, 1] as const;

/** @param themes ids, in the order of the model's heads; @param most how many features to keep, those that say most. */
export function fitWords(passages: readonly Passage[], themes: readonly string[], most: number): LinearModel {
  const rarities = rarityOf(passages);
  const rows = new Map([...rarities.keys()].map((feature, row) => [feature, row]));
  const rarity = Float64Array.from(rarities.values());
  const inputs = passages.map(({ features }) => unitVector(features, rows, rarity));
  const heads = themes.map((theme) => fitHead(inputs, passages.map(({ shows }) => shows.get(theme) ?? 0), rarity.length));
  const kept = keepTelling([...rows.keys()], heads.map(({ weights }) => weights), rarities, passages, most);
  const weights = new Float32Array(kept.length * (themes.length + 1));
  kept.forEach((feature, at) => {
    const row = rows.get(feature) ?? 0;
    heads.forEach((head, place) => (weights[at * (themes.length + 1) + place] = (head.weights[row] ?? 0) * (rarity[row] ?? 0)));
    weights[at * (themes.length + 1) + themes.length] = rarity[row] ?? 0;
  });
  return { heads: [...themes, RARITY], bias: [...heads.map(({ bias }) => bias), 0], rows: new Map(kept.map((feature, at) => [feature, at])), weights };
}

type Vector = readonly (readonly [row: number, value: number])[];

function rarityOf(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const { features } of passages) for (const feature of features.keys()) spread.set(feature, (spread.get(feature) ?? 0) + 1);
  return new Map([...spread].filter(([, count]) => count >= MINIMUM).map(([feature, count]) => [feature, Math.log(passages.length / count)]));
}

function unitVector(features: ReadonlyMap<string, number>, rows: ReadonlyMap<string, number>, rarity: Float64Array): Vector {
  const raw = [...features].flatMap(([feature, count]): [number, number][] => {
    const row = rows.get(feature);
    return row === undefined ? [] : [[row, dampen(count) * (rarity[row] ?? 0)]];
  });
  const length = Math.hypot(...raw.map(([, value]) => value)) || 1;
  return raw.map(([row, value]) => [row, value / length]);
}

function fitHead(inputs: readonly Vector[], grades: readonly number[], size: number): { bias: number; weights: Float64Array } {
  const shown = grades.filter((grade) => grade > 0).length;
  const balance = [grades.length / (2 * (grades.length - shown)), grades.length / (2 * Math.max(1, shown))] as const;
  const counts = grades.map((grade) => FREEDOM * (grade > 0 ? balance[1] : balance[0]) * (GRADE_WEIGHTS[grade] ?? 1));
  const rate = 1 / (1 + 0.25 * largestCurvature(inputs, counts, size));
  // The last place is the bias: a feature that stands in every passage.
  let weights = new Float64Array(size + 1);
  let ahead = weights;
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(ahead);
    inputs.forEach((input, at) => {
      const score = input.reduce((sum, [row, value]) => sum + value * (ahead[row] ?? 0), ahead[size] ?? 0);
      const error = (1 / (1 + Math.exp(-score)) - ((grades[at] ?? 0) > 0 ? 1 : 0)) * (counts[at] ?? 0);
      for (const [row, value] of input) slope[row] = (slope[row] ?? 0) + error * value;
      slope[size] = (slope[size] ?? 0) + error;
    });
    const next = ahead.map((weight, at) => weight - rate * (slope[at] ?? 0));
    const later = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / later;
    ahead = next.map((weight, at) => weight + carry * (weight - (weights[at] ?? 0)));
    weights = next;
    momentum = later;
  }
  return { bias: weights[size] ?? 0, weights: weights.slice(0, size) };
}

/** The largest curvature of the weighted squares of the inputs, by power iteration; a little more, as that comes from below. */
function largestCurvature(inputs: readonly Vector[], counts: readonly number[], size: number): number {
  let direction = new Float64Array(size + 1).fill(1 / Math.sqrt(size + 1));
  let length = 1;
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(size + 1);
    inputs.forEach((input, at) => {
      const along = input.reduce((sum, [row, value]) => sum + value * (direction[row] ?? 0), direction[size] ?? 0) * (counts[at] ?? 0);
      for (const [row, value] of input) next[row] = (next[row] ?? 0) + along * value;
      next[size] = (next[size] ?? 0) + along;
    });
    length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return 1.1 * length;
}

/** The features with the largest weights for their themes; a frequent one counts more than a rare one. In a fixed order. */
function keepTelling(features: readonly string[], heads: readonly Float64Array[], rarities: ReadonlyMap<string, number>, passages: readonly Passage[], most: number): string[] {
  const usual = heads.map((weights) => Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length) || 1);
  return features
    .map((feature, row) => {
      const rarity = rarities.get(feature) ?? 0;
      const count = passages.length / Math.exp(rarity);
      return { feature, says: rarity * Math.hypot(...heads.map((weights, head) => (weights[row] ?? 0) / (usual[head] ?? 1))) * Math.sqrt(count) };
    })
    .sort((left, right) => right.says - left.says || (left.feature < right.feature ? -1 : 1))
    .slice(0, most)
    .map(({ feature }) => feature);
}
