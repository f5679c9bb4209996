// `node training/train-stories.ts [--write]`: fits the weights of lib/stories/theme-model.json to the labelled story banks
// and prints how well themes are told apart on the bank left out each time (area under the curve).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledMap } from '../lib/maps/bundled.ts';
import { StoryBankSchema, type Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { themeFeatures } from '../lib/stories/index-stories.ts';
import { DATA_FOLDER } from './labelled.ts';

const BANKS = ['a', 'b', 'e', 'f', 'g', 'h'];
const folder = join(DATA_FOLDER, '..');
const ShowsSchema = z.looseObject({ bank: z.string(), id: z.string(), shows: z.array(z.looseObject({ theme: z.string(), grade: z.number() })) });
/** A theme shown in passing teaches less than one that the story is about. */
const TARGETS = [0, 0.6, 1];
const STEPS = 400;
const RATE = 0.3;
const SHRINK = 0.001;

interface Example {
  bank: string;
  grade: number;
  /** Null where the story says nothing of the theme. */
  features: readonly number[] | null;
}

const map = bundledMap();
const examples = readExamples();
for (const bank of BANKS) {
  const weights = fit(examples.filter((example) => example.bank !== bank));
  console.log(`bank ${bank} left out: area under the curve ${areaUnderCurve(examples.filter((example) => example.bank === bank), weights).toFixed(3)}`);
}
const weights = fit(examples).map((weight) => Number(weight.toFixed(3)));
console.log(`weights on all banks: ${weights.join(', ')}`);
if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '..', 'lib', 'stories', 'theme-model.json'), `${JSON.stringify({ weights })}\n`);

function readExamples(): Example[] {
  const shows = readFileSync(join(folder, 'stories-shows.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => ShowsSchema.parse(JSON.parse(line)));
  return BANKS.flatMap((bank) => {
    const stories: Story[] = StoryBankSchema.parse(JSON.parse(readFileSync(join(folder, `stories-${bank}.json`), 'utf8'))).stories;
    return stories.flatMap((story) => {
      const shown = shows.find(({ id }) => id === story.id)?.shows ?? [];
      const features = themeFeatures(story, map);
      return map.data.themes.map(({ id }) => ({ bank, features: features.get(id) ?? null, grade: shown.find(({ theme }) => theme === id)?.grade ?? 0 }));
    });
  });
}

/** Logistic regression by full gradient steps: few weights, the same result each time. */
function fit(examples: readonly Example[]): number[] {
  const rows = examples.flatMap(({ features, grade }) => (features === null ? [] : [{ features, grade }]));
  let weights = (rows[0]?.features ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map(() => 0);
    for (const { features, grade } of rows) {
      const error = (TARGETS[grade] ?? 0) - probability(features, weights);
      features.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
    }
    weights = weights.map((weight, at) => weight + RATE * ((gradient[at] ?? 0) / rows.length - SHRINK * weight));
  }
  return weights;
}

function probability(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

function areaUnderCurve(rows: readonly Example[], weights: readonly number[]): number {
  const scored = rows.map(({ grade, features }) => ({ grade, score: features === null ? 0 : probability(features, weights) }));
  let right = 0;
  let pairs = 0;
  for (const shown of scored) {
    if (shown.grade === 0) continue;
    for (const silent of scored) {
      if (silent.grade > 0) continue;
      pairs++;
      if (shown.score > silent.score) right++;
      else if (shown.score === silent.score) right += 0.5;
    }
  }
  return right / pairs;
}
