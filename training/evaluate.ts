// `node training/evaluate.ts [--misses N] [--folds N] [--cross]`: held-out accuracy. Each posting is analysed by the product with a model trained
// without it: five folds by a hash of its id, or, with --cross, each of the two labelled sets by a model trained on the other.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysePosting } from '../lib/analysis/analyse-posting.ts';
import { unpackAnalysisModel } from '../lib/analysis/line-model.ts';
import { bundledMap } from '../lib/maps/bundled.ts';
import type { Reading } from '../lib/schema/reading.ts';
import { DATA_FOLDER, readLabelled, type Labelled } from './labelled.ts';
import { prepare, trainModel } from './train-model.ts';

const args = process.argv.slice(2);
const option = (name: string, otherwise: number): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise);
const folds = args.includes('--cross') ? 2 : option('--folds', 5);
const misses = option('--misses', 0);

const map = bundledMap();
const prepared = readLabelled().map((labelled) => prepare(labelled, map));
const folder = mkdtempSync(join(tmpdir(), 'underline-evaluate-'));
const analyses: string[] = [];
for (let fold = 0; fold < folds; fold++) {
  const model = unpackAnalysisModel(trainModel(prepared.filter((_, at) => foldOf(at) !== fold)));
  prepared.forEach(({ labelled }, at) => {
    if (foldOf(at) === fold) analyses.push(JSON.stringify(analysePosting(toReading(labelled), map, { id: labelled.input.id, model })));
  });
}
const goldFile = join(folder, 'gold.jsonl');
const outFile = join(folder, 'analyses.jsonl');
writeFileSync(goldFile, prepared.map(({ labelled }) => JSON.stringify(labelled.gold)).join('\n'));
writeFileSync(outFile, analyses.join('\n'));
console.log(args.includes('--cross') ? 'each set by a model trained on the other' : `${folds} folds, each by a model trained on the others`);
spawnSync(process.execPath, [join(DATA_FOLDER, '..', 'score.mjs'), 'analyse', goldFile, outFile, ...(misses > 0 ? ['--misses', String(misses)] : [])], { stdio: 'inherit' });
rmSync(folder, { recursive: true });

function foldOf(at: number): number {
  if (args.includes('--cross')) return prepared[at]?.labelled.set ?? 0;
  let hash = 7;
  for (const char of prepared[at]?.labelled.input.id ?? '') hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

function toReading({ input }: Labelled): Reading {
  return {
    verdict: { state: 'posting', confidence: 1, reasons: [] },
    posting: { title: input.title, company: input.company, location: input.location, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: 'en', source: 'text', text: input.text },
    completeness: 'whole',
    missing: [],
    trace: [], fieldSources: {},
  };
}
