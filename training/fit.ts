// Fits a linear model with several heads by logistic regression (AdaGrad, L2), in a fixed order: the same data give the same model.
import type { LinearModel } from '../lib/text/linear-model.ts';

/** One example. `targets` in the order of the heads; NaN: this head learns nothing from it. */
export interface Example {
  features: readonly string[];
  targets: readonly number[];
  weight: number;
  /** Scores that are there already; what is fitted is added to them. */
  base?: readonly number[];
}

export interface FitOptions {
  heads: readonly string[];
  /** Runs of heads that are exclusive choices, as [from, to); all others are yes-or-no. */
  choices: readonly (readonly [number, number])[];
  /** How many examples a feature must stand in. */
  minimum: (feature: string) => number;
  epochs: number;
  rate: number;
  l2: number;
  runs?: number;
}

/** Fits `runs` times in different orders (once if not said) and takes the mean: it depends less on the order of the examples. */
export function fitLinear(examples: readonly Example[], options: FitOptions): LinearModel {
  const runs = Array.from({ length: options.runs ?? 1 }, (_, run) => fitOnce(examples, options, FIRST_SEED + run));
  const [first, ...others] = runs;
  if (!first) throw new Error('a model is fitted at least once');
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ...first,
    bias: first.bias.map((bias, head) => mean([bias, ...others.map((other) => other.bias[head] ?? 0)])),
    weights: first.weights.map((weight, at) => mean([weight, ...others.map((other) => other.weights[at] ?? 0)])),
  };
}

const FIRST_SEED = 20_240_607;

function fitOnce(examples: readonly Example[], options: FitOptions, seed: number): LinearModel {
  const rows = indexFeatures(examples, options.minimum);
  const size = options.heads.length;
  const weights = new Float32Array(rows.size * size);
  const squares = new Float32Array(rows.size * size).fill(0.1);
  const bias = new Float64Array(size);
  const biasSquares = new Float64Array(size).fill(1);
  const inputs = examples.map((example) => Int32Array.from(example.features.flatMap((feature) => rows.get(feature) ?? [])));
  const order = examples.map((_, index) => index);
  const random = makeRandom(seed);
  const scores = new Float64Array(size);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const index of order) {
      const example = examples[index];
      const input = inputs[index];
      if (!example || !input) continue;
      scores.set(bias);
      example.base?.forEach((score, head) => (scores[head] = (scores[head] ?? 0) + score));
      for (const row of input) for (let head = 0; head < size; head++) scores[head] = (scores[head] ?? 0) + (weights[row * size + head] ?? 0);
      const errors = errorsOf(scores, example, options.choices);
      for (let head = 0; head < size; head++) {
        const error = errors[head] ?? 0;
        if (error === 0) continue;
        biasSquares[head] = (biasSquares[head] ?? 0) + error * error;
        bias[head] = (bias[head] ?? 0) - (rate * error) / Math.sqrt(biasSquares[head] ?? 1);
        for (const row of input) {
          const at = row * size + head;
          const weight = weights[at] ?? 0;
          const slope = error + options.l2 * weight;
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { heads: options.heads, bias: [...bias], rows, weights };
}

function errorsOf(scores: Float64Array, example: Example, choices: FitOptions['choices']): number[] {
  const errors = Array.from(scores, (score, head) => {
    const target = example.targets[head] ?? Number.NaN;
    return Number.isNaN(target) ? 0 : (1 / (1 + Math.exp(-score)) - target) * example.weight;
  });
  for (const [from, to] of choices) {
    if (Number.isNaN(example.targets[from] ?? Number.NaN)) continue;
    let top = -Infinity;
    for (let head = from; head < to; head++) top = Math.max(top, scores[head] ?? 0);
    let sum = 0;
    for (let head = from; head < to; head++) sum += Math.exp((scores[head] ?? 0) - top);
    for (let head = from; head < to; head++) errors[head] = (Math.exp((scores[head] ?? 0) - top) / sum - (example.targets[head] ?? 0)) * example.weight;
  }
  return errors;
}

function indexFeatures(examples: readonly Example[], minimum: (feature: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const example of examples) for (const feature of example.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= minimum(feature)) rows.set(feature, rows.size);
  return rows;
}

/** A small generator with a fixed start, so that training is repeatable. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
