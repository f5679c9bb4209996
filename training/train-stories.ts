// `node training/train-stories.ts [--write]`: what the words of a story say of each theme (lib/stories/theme-words.json, learned from
// passages.jsonl), and how that weighs against the map's phrases (theme-model.json, fitted to the labelled story banks). Prints how well
// themes are told apart on each bank left out, and on the held-out banks that nothing was fitted to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledMap } from '../lib/maps/bundled.ts';
import { StoryBankSchema, type Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { readJsonLines } from './json-lines.ts';
import { themeFeatures } from '../lib/stories/index-stories.ts';
import { countFeatures, scoreWith } from '../lib/stories/theme-words.ts';
import { splitStory } from '../lib/stories/story-parts.ts';
import { packModel, unpackModel, type LinearModel } from '../lib/text/linear-model.ts';
import { fitWords, type Passage } from './fit-words.ts';
import { HELD_OUT_BANKS, HELD_OUT_FOLDER } from './held-out.ts';
import { DATA_FOLDER } from './labelled.ts';

const BANKS = ['a', 'b', 'e', 'f', 'g', 'h'];
const LABELLED = join(DATA_FOLDER, '..');
/** Sizes that keep the model at some 75 kB gzipped; twice as many features and levels gain less than one point of average precision. */
const FEATURES = 4000;
const LEVELS = 15;
const ShowsSchema = z.looseObject({ bank: z.string(), id: z.string(), shows: z.array(z.looseObject({ theme: z.string(), grade: z.number() })) });
const PassageSchema = z.strictObject({ text: z.string(), shows: z.record(z.string(), z.int().min(1).max(2)) });
/** A theme shown in passing teaches less than one that the story is about. */
const GRADE_WEIGHTS = [1, 0.6, 1] as const;
const STEPS = 400;
const RATE = 1;
const SHRINK = 0.0005;

interface Example {
  bank: string;
  theme: string;
  grade: number;
  /** Null where the story says nothing of the theme. */
  features: readonly number[] | null;
}

const map = bundledMap();
const themes = map.data.themes.map(({ id }) => id);
const packed = packModel(fitWords(readPassages(), themes, FEATURES), LEVELS);
const words = unpackModel(packed);
const examples = readExamples(LABELLED, 'stories-shows.jsonl', BANKS, words);
for (const bank of BANKS) {
  const weights = fit(examples.filter((example) => example.bank !== bank));
  print(`bank ${bank}, left out`, examples.filter((example) => example.bank === bank), weights);
}
const weights = fit(examples).map((weight) => Number(weight.toFixed(3)));
const heldOut = readExamples(HELD_OUT_FOLDER, 'shows.jsonl', HELD_OUT_BANKS, words);
for (const bank of HELD_OUT_BANKS) print(`bank ${bank}, held out`, heldOut.filter((example) => example.bank === bank), weights);
print('all held-out banks', heldOut, weights);
console.log(`weights: ${weights.join(', ')}; ${words.rows.size} word features`);
if (process.argv.includes('--write')) {
  const folder = join(import.meta.dirname, '..', 'lib', 'stories');
  writeFileSync(join(folder, 'theme-words.json'), `${JSON.stringify(packed)}\n`);
  writeFileSync(join(folder, 'theme-model.json'), `${JSON.stringify({ weights, usual: usualClarities() })}\n`);
}

/** How clearly the labelled stories show each theme on average, by theme id. */
function usualClarities(): Record<string, number> {
  const stories = examples.length / themes.length;
  const sums = new Map<string, number>(themes.map((theme) => [theme, 0]));
  for (const { theme, features } of examples) sums.set(theme, (sums.get(theme) ?? 0) + (features === null ? 0 : probability(features, weights)));
  return Object.fromEntries([...sums].map(([theme, sum]) => [theme, Number((sum / stories).toFixed(3))]));
}

function readPassages(): Passage[] {
  const blank = { id: '', title: '', situation: '', task: '', result: '', insight: '', tags: [], createdAt: '', updatedAt: '' };
  return readJsonLines(join(import.meta.dirname, 'passages.jsonl'), PassageSchema).map(({ text, shows }) => {
    const unknown = Object.keys(shows).find((theme) => !themes.includes(theme));
    if (unknown !== undefined) throw new Error(`passages.jsonl: no theme is called ${unknown}`);
    return { features: countFeatures(splitStory({ ...blank, action: text })), shows: new Map(Object.entries(shows)) };
  });
}

function readExamples(folder: string, showsFile: string, banks: readonly string[], model: LinearModel): Example[] {
  if (!existsSync(join(folder, showsFile))) throw new Error(`no labelled stories in ${folder}; set UNDERLINE_LABELLED to the folder of the labelled postings beside them`);
  const shows = readJsonLines(join(folder, showsFile), ShowsSchema);
  return banks.flatMap((bank) => {
    const stories: Story[] = StoryBankSchema.parse(JSON.parse(readFileSync(join(folder, `stories-${bank}.json`), 'utf8'))).stories;
    return stories.flatMap((story) => {
      const shown = shows.find(({ id }) => id === story.id)?.shows ?? [];
      const features = themeFeatures(story, map, (sentences) => scoreWith(model, sentences));
      return themes.map((id) => ({ bank, theme: id, features: features.get(id) ?? null, grade: shown.find(({ theme }) => theme === id)?.grade ?? 0 }));
    });
  });
}

/** Logistic regression by full gradient steps over features brought to one scale: few weights, the same result each time. */
function fit(rows: readonly Example[]): number[] {
  const known = rows.flatMap(({ features, grade }) => (features === null ? [] : [{ features, grade }]));
  const means = meansOf(known.map(({ features }) => features));
  // The first feature is a constant: it has no spread, and none is taken off it.
  const spreads = meansOf(known.map(({ features }) => features.map((value, at) => (value - (means[at] ?? 0)) ** 2))).map((square) => Math.sqrt(square) || 1);
  const scaled = known.map(({ features, grade }) => ({ grade, features: features.map((value, at) => (at === 0 ? 1 : (value - (means[at] ?? 0)) / (spreads[at] ?? 1))) }));
  let fitted = means.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = fitted.map(() => 0);
    for (const { features, grade } of scaled) {
      const error = ((grade > 0 ? 1 : 0) - probability(features, fitted)) * (GRADE_WEIGHTS[grade] ?? 1);
      for (let at = 0; at < gradient.length; at++) gradient[at] = (gradient[at] ?? 0) + error * (features[at] ?? 0);
    }
    fitted = fitted.map((weight, at) => weight + RATE * ((gradient[at] ?? 0) / scaled.length - SHRINK * weight));
  }
  const plain = fitted.map((weight, at) => (at === 0 ? weight : weight / (spreads[at] ?? 1)));
  return plain.map((weight, at) => (at === 0 ? weight - plain.reduce((sum, other, place) => (place === 0 ? sum : sum + other * (means[place] ?? 0)), 0) : weight));
}

function meansOf(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
}

function probability(features: readonly number[], fitted: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (fitted[at] ?? 0), 0)));
}

function print(name: string, rows: readonly Example[], fitted: readonly number[]): void {
  const scored = rows.map(({ grade, features }) => ({ shown: grade > 0, score: features === null ? 0 : probability(features, fitted) })).sort((left, right) => right.score - left.score);
  console.log(`${name.padEnd(22)} area under the curve ${areaUnderCurve(scored).toFixed(3)}, average precision ${averagePrecision(scored).toFixed(3)}`);
}

interface Scored {
  shown: boolean;
  score: number;
}

function areaUnderCurve(scored: readonly Scored[]): number {
  const silent = scored.filter(({ shown }) => !shown);
  const shown = scored.filter((one) => one.shown);
  const right = shown.reduce((sum, one) => sum + silent.reduce((wins, other) => wins + (one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0), 0), 0);
  return right / (shown.length * silent.length);
}

/** Mean of the share of shown themes among those put at least as high, over all shown ones. @param scored highest first. */
function averagePrecision(scored: readonly Scored[]): number {
  let found = 0;
  const precisions = scored.flatMap(({ shown }, at) => (shown ? [++found / (at + 1)] : []));
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}
