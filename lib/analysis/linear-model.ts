// A linear model over named features with several outputs ("heads"): how it is stored, scored and explained.
import { z } from '../schema/zod.ts';

/** The stored form: feature names (front-coded, one a line), weights as signed bytes row by row in base64, one scale a head. */
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
  const bytes = decodeBase64(file.weights);
  const size = file.heads.length;
  if (bytes.length !== rows.size * size || file.scales.length !== size || file.bias.length !== size) throw new Error('the model file is damaged: its parts differ in length');
  const weights = new Float32Array(bytes.length);
  bytes.forEach((byte, at) => {
    weights[at] = ((byte << 24) >> 24) * (file.scales[at % size] ?? 0);
  });
  return { heads: file.heads, bias: file.bias, rows, weights };
}

/** Packs a model: drops features whose weights all round to nothing, sorts names so that they front-code well. */
export function packModel(model: LinearModel, levels = 127): LinearModelFile {
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
  const bytes = new Uint8Array(kept.length * size);
  kept.forEach(([, row], at) => scales.forEach((_, head) => (bytes[at * size + head] = quantised(row, head) & 255)));
  return { heads: [...model.heads], bias: model.bias.map(round), scales, names: names.join('\n'), weights: encodeBase64(bytes) };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = (a << 16) | (b << 8) | c;
    const digits = [word >> 18, (word >> 12) & 63, (word >> 6) & 63, word & 63].map((digit) => DIGITS[digit] ?? '').join('');
    parts.push(at + 2 < bytes.length ? digits : at + 1 < bytes.length ? `${digits.slice(0, 3)}=` : `${digits.slice(0, 2)}==`);
  }
  return parts.join('');
}

function decodeBase64(text: string): Uint8Array {
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  const values = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
  let word = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < clean.length; index++) {
    word = (word << 6) | (values.get(clean.charCodeAt(index)) ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (word >> bits) & 255;
      word &= (1 << bits) - 1;
    }
  }
  return bytes;
}
