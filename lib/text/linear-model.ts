// A linear model over named features with several outputs ("heads"): how it is stored, scored and explained.
import { z } from '../schema/zod.ts';

/**
 * The stored form: feature names (front-coded, one a line) and whole-number weights row by row, one character each, with one scale
 * a head. A character a weight is what gzip packs best.
 */
export const LinearModelFileSchema = z.strictObject({
  heads: z.array(z.string()),
  bias: z.array(z.number()),
  scales: z.array(z.number()),
  names: z.string(),
  weights: z.string(),
});
export type LinearModelFile = z.infer<typeof LinearModelFileSchema>;

/** Ready to score: `weights[row * heads.length + head]`. */
export interface LinearModel {
  heads: readonly string[];
  bias: readonly number[];
  rows: ReadonlyMap<string, number>;
  weights: Float32Array;
}

/** Log-odds of every head, in the order of `heads`. Features that the model does not know count nothing. */
export function scoreFeatures(model: LinearModel, features: readonly string[]): number[] {
  const size = model.heads.length;
  const scores = [...model.bias];
  for (const feature of features) {
    const row = model.rows.get(feature);
    if (row === undefined) continue;
    for (let head = 0; head < size; head++) scores[head] = (scores[head] ?? 0) + (model.weights[row * size + head] ?? 0);
  }
  return scores;
}

/** The features that spoke most for or against a head, strongest first. */
export function explainScore(model: LinearModel, features: readonly string[], head: string, most: number): { feature: string; weight: number }[] {
  const at = model.heads.indexOf(head);
  if (at < 0) return [];
  return features
    .flatMap((feature) => {
      const row = model.rows.get(feature);
      const weight = row === undefined ? 0 : (model.weights[row * model.heads.length + at] ?? 0);
      return weight === 0 ? [] : [{ feature, weight }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, most);
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Probabilities from log-odds of exclusive choices. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Unpacks the stored form. @throws Error when the parts do not fit each other. */
export function unpackModel(file: LinearModelFile): LinearModel {
  const rows = new Map<string, number>();
  let name = '';
  for (const entry of file.names === '' ? [] : file.names.split('\n')) {
    name = name.slice(0, entry.charCodeAt(0) - 48) + entry.slice(1);
    rows.set(name, rows.size);
  }
  const size = file.heads.length;
  if (file.weights.length !== rows.size * size || file.scales.length !== size || file.bias.length !== size) throw new Error('the model file is damaged: its parts differ in length');
  const weights = new Float32Array(file.weights.length);
  for (let at = 0; at < weights.length; at++) weights[at] = readLevel(file.weights.charCodeAt(at)) * (file.scales[at % size] ?? 0);
  return { heads: file.heads, bias: file.bias, rows, weights };
}

/** Levels 0, -1, 1, -2, 2 … stand as the characters from FIRST_CHARACTER on. */
const FIRST_CHARACTER = 48;
const MAX_LEVELS = 37;

function readLevel(code: number): number {
  const number = code - FIRST_CHARACTER;
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

function writeLevel(level: number): string {
  return String.fromCharCode(FIRST_CHARACTER + (level >= 0 ? 2 * level : -2 * level - 1));
}

/** Packs a model with so many levels to each side of nothing: drops features whose weights all round to nothing, sorts names so that they front-code well. */
export function packModel(model: LinearModel, levels = MAX_LEVELS): LinearModelFile {
  if (levels > MAX_LEVELS) throw new Error(`a weight has at most ${MAX_LEVELS} levels`);
  const size = model.heads.length;
  const round = (value: number): number => Number(value.toPrecision(5));
  const scales = model.heads.map((_, head) => {
    let top = 0;
    for (let at = head; at < model.weights.length; at += size) top = Math.max(top, Math.abs(model.weights[at] ?? 0));
    return round(top === 0 ? 1 : top / levels);
  });
  const quantised = (row: number, head: number): number => Math.max(-levels, Math.min(levels, Math.round((model.weights[row * size + head] ?? 0) / (scales[head] ?? 1))));
  const kept = [...model.rows].filter(([, row]) => scales.some((_, head) => quantised(row, head) !== 0)).sort(([a], [b]) => (a < b ? -1 : 1));
  let previous = '';
  const names = kept.map(([name]) => {
    let shared = 0;
    while (shared < 60 && shared < name.length && name[shared] === previous[shared]) shared++;
    previous = name;
    return String.fromCharCode(48 + shared) + name.slice(shared);
  });
  const weights = kept.map(([, row]) => scales.map((_, head) => writeLevel(quantised(row, head))).join('')).join('');
  return { heads: [...model.heads], bias: model.bias.map(round), scales, names: names.join('\n'), weights };
}
