// How fast the command line is: from nothing to one analysis, and over ten thousand postings, with the memory it takes on the way.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from '../scripts/steps.ts';
import { heading, printFigure, printTimes } from './figures.ts';

const COMMAND = join(ROOT, 'cli', 'underline.ts');
const MANY = 10_000;
const SAMPLE_EVERY_MS = 500;

/** Prints the figures. @param texts of postings, taken again and again until there are ten thousand. */
export async function measureCommandLine(texts: readonly string[]): Promise<void> {
  heading('Command line');
  printTimes('start, one posting, end', Array.from({ length: 5 }, startOnce));
  const folder = mkdtempSync(join(tmpdir(), 'underline-bench-'));
  const file = join(folder, 'texts.jsonl');
  await writePostings(file, texts);
  const { written, seconds, memory } = await analyseMany(file);
  rmSync(folder, { recursive: true });
  printFigure(`${MANY.toLocaleString('en')} postings`, `${Math.round(written / seconds)} a second`, `${written} in ${seconds.toFixed(1)} s on ${availableParallelism()} cores, start included`);
  const quarter = Math.ceil(memory.length / 4);
  const most = (part: readonly number[]): string => `${Math.round(Math.max(...part) / 1024)} MB`;
  printFigure('memory at most', most(memory), `${most(memory.slice(quarter, 2 * quarter))} in the second quarter of the time, ${most(memory.slice(-quarter))} in the last`);
}

/** From nothing to one analysis of a text, as a person at a terminal feels it. */
function startOnce(): number {
  const start = performance.now();
  const done = spawnSync(process.execPath, [COMMAND, 'analyse'], { input: JSON.stringify({ id: 'a', text: 'Shop Assistant\n\n- Greet customers\n- Handle returns' }), encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The command line failed: ${done.stderr}`);
  return performance.now() - start;
}

async function writePostings(file: string, texts: readonly string[]): Promise<void> {
  const out = createWriteStream(file);
  for (let at = 0; at < MANY; at++) {
    if (!out.write(`${JSON.stringify({ id: String(at), text: texts[at % texts.length] ?? '' })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Runs the command line over the file. `memory`: what the process held, in KB, at even times. */
async function analyseMany(file: string): Promise<{ written: number; seconds: number; memory: number[] }> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'analyse', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const memory: number[] = [];
  const sampling = setInterval(() => {
    const kilobytes = child.pid === undefined ? 0 : residentMemory(child.pid);
    if (kilobytes > 0) memory.push(kilobytes);
  }, SAMPLE_EVERY_MS);
  let written = 0;
  for await (const line of createInterface({ input: child.stdout })) if (line !== '') written++;
  clearInterval(sampling);
  return { written, seconds: (performance.now() - start) / 1000, memory };
}

/** Resident memory of a process in KB; 0 when it has just ended. */
function residentMemory(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  } catch {
    return 0;
  }
}
