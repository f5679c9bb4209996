// What the words of a story say of each theme, beside the map's phrases: learned from passages labelled with what they show
// (training/passages.jsonl), since people have more ways to tell a thing than any list holds.
import { LinearModelFileSchema, unpackModel, type LinearModel } from '../text/linear-model.ts';
import file from './theme-words.json' with { type: 'json' };
import type { StorySentence } from './story-parts.ts';

/** The head that holds a feature's rarity (log of the passages against those it stands in) instead of what it says of a theme. */
export const RARITY = 'rarity';
/** With a smaller share of words that the model knows, a text is hardly English. */
const KNOWN_FROM = 0.4;

let unpacked: LinearModel | null = null;

/** Log-odds that the story shows each theme, by theme id; empty where too few of its words are known to say anything. */
export function scoreThemes(sentences: readonly StorySentence[]): ReadonlyMap<string, number> {
  unpacked ??= unpackModel(LinearModelFileSchema.parse(file));
  return scoreWith(unpacked, sentences);
}

/** The same with a model at hand. */
export function scoreWith(model: LinearModel, sentences: readonly StorySentence[]): ReadonlyMap<string, number> {
  const counts = countFeatures(sentences);
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const known = sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ stem }) => model.rows.has(stem)).length, 0);
  if (words === 0 || known / words < KNOWN_FROM) return new Map();
  const size = model.heads.length;
  const rarity = model.heads.indexOf(RARITY);
  const sums = new Float64Array(size);
  let square = 0;
  for (const [feature, count] of counts) {
    const row = model.rows.get(feature);
    if (row === undefined) continue;
    const times = dampen(count);
    for (let head = 0; head < size; head++) sums[head] = (sums[head] ?? 0) + times * (model.weights[row * size + head] ?? 0);
    square += (times * (model.weights[row * size + rarity] ?? 0)) ** 2;
  }
  const length = Math.sqrt(square) || 1;
  return new Map(model.heads.flatMap((head, at) => (at === rarity ? [] : [[head, (model.bias[at] ?? 0) + (sums[at] ?? 0) / length]])));
}

/** Stems and pairs of neighbouring stems within a sentence, with how often each stands there. */
export function countFeatures(sentences: readonly Pick<StorySentence, 'tokens'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (feature: string): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const { tokens } of sentences) {
    tokens.forEach(({ stem }, at) => {
      add(stem);
      const next = tokens[at + 1];
      if (next) add(`${stem} ${next.stem}`);
    });
  }
  return counts;
}

/** Saying a word again adds less each time. */
export function dampen(count: number): number {
  return 1 + Math.log(count);
}
