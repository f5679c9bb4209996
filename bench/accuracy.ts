// How well the product does against gold labels: its command line is run as anyone would run it, and score.mjs beside the
// labels judges the output.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from '../lib/schema/zod.ts';
import { ROOT } from '../scripts/steps.ts';
import { heading } from './figures.ts';


/** Prints every figure. @param labelled folder with the postings and their labels. */
export function measureAccuracy(labelled: string): void {
  withFiles((file) => measure(labelled, file));
}

type WriteFile = (name: string, text: string) => string;

/** Gives the work a way to write files, in a folder that is gone afterwards. */
export function withFiles(work: (file: WriteFile) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'underline-bench-'));
  work((name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  rmSync(folder, { recursive: true });
}

function measure(labelled: string, file: WriteFile): void {
  const scorer = join(labelled, '..', 'score.mjs');
  const score = (...args: string[]): void => console.log(runNode([scorer, ...args]).trimEnd());
  heading('Postings, held out: each analysed by a model trained without it (five folds)');
  console.log(runNode([join(ROOT, 'training', 'evaluate.ts')]).trimEnd());
  for (const [postings, gold] of [['postings.jsonl', 'gold.jsonl'], ['more-postings.jsonl', 'more-gold.jsonl']] as const) {
    heading(`${postings}, as shipped. The shipped model was trained on these postings: not a figure for unseen ones`);
    // Some ids stand twice in a set; postings and labels go together line by line.
    const input = file(postings, renumber(readFileSync(join(labelled, postings), 'utf8')));
    score('analyse', file(gold, renumber(readFileSync(join(labelled, gold), 'utf8'))), file(`analysed-${postings}`, underline(['analyse', input])));
  }
}

/** The same JSON lines with their number as id. */
function renumber(lines: string): string {
  const WithId = z.looseObject({ id: z.string() });
  return lines.split('\n').filter((line) => line.trim() !== '').map((line, at) => JSON.stringify({ ...WithId.parse(JSON.parse(line)), id: `n${at}` })).join('\n');
}

/** What the command line prints. */
export function underline(args: readonly string[]): string {
  return runNode([join(ROOT, 'cli', 'underline.ts'), ...args]);
}

/** What a script prints; throws when it fails. */
export function runNode(args: readonly string[]): string {
  const { INIT_CWD: _, ...env } = process.env;
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}.`);
  return done.stdout;
}
