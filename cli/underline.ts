// The command line: `underline analyse` and `underline match` (USAGE in arguments.ts).
import type { MapFile } from '../lib/schema/lens.ts';
import type { Story } from '../lib/schema/story.ts';
import type { AnalyseSettings } from './analyse-many.ts';
import { parseCommand, USAGE, type Command } from './arguments.ts';
import { readBank } from './bank.ts';
import { nameOfFile, readPostings, readQueries } from './input.ts';
import { complain, write } from './output.ts';
import { startProgress } from './progress.ts';

// npm runs scripts in the project's folder and tells in INIT_CWD where the person was.
const command = parseCommand(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
if (command.ok) {
  process.exitCode = await run(command.value);
} else {
  process.stderr.write(`underline: ${command.problem}\n\n${USAGE}`);
  process.exitCode = 2;
}

/** @returns the exit status. */
async function run(what: Command): Promise<number> {
  if (what.verb === 'help') {
    await write(USAGE);
    return 0;
  }
  const map = await mapOf(what);
  if (map === 'faulty') return 2;
  if (what.stories === null) return what.verb === 'analyse' ? analyse(what, { stories: null, map }, true) : 2;
  const bank = await readBank(what.stories);
  if (!bank.ok) {
    complain(`${what.stories}:1`, bank.problem);
    return 1;
  }
  for (const problem of bank.value.problems) complain(`${what.stories}:1`, problem);
  const allWell = bank.value.problems.length === 0;
  return what.verb === 'analyse' ? analyse(what, { stories: bank.value.stories, map }, allWell) : match(what.files, bank.value.stories, allWell);
}

type Stories = readonly Story[];

/** The person's own map; null when none was named. What is wrong with it is told. */
async function mapOf(what: Command): Promise<MapFile | 'faulty' | null> {
  if (what.verb !== 'analyse' || what.map === null) return null;
  const { readMap } = await import('./map-file.ts');
  const read = await readMap(what.map);
  if (read.ok) return read.value;
  for (const problem of read.problem) complain(what.map, problem);
  return 'faulty';
}

async function analyse({ files, format }: Extract<Command, { verb: 'analyse' }>, given: Omit<AnalyseSettings, 'format'>, bankIsWell: boolean): Promise<number> {
  const { analyseMany } = await import('./analyse-many.ts');
  const progress = await startProgress(files);
  const { begin, between, end } = await framesOf(format);
  let allWell = bankIsWell;
  let written = 0;
  await write(begin);
  const settings: AnalyseSettings = { ...given, format };
  const prepare = async () => (await import('./analyse-one.ts')).prepareAnalysis(settings);
  for await (const outcome of analyseMany(readPostings(files), settings, prepare)) {
    if (outcome.ok) {
      await write(`${written > 0 ? between : ''}${outcome.value}\n`);
      written += 1;
    } else {
      progress.clear();
      complain(`${outcome.place.file}:${outcome.place.line}`, outcome.problem);
      allWell = false;
    }
    progress.step(outcome.size);
  }
  progress.clear();
  await write(end);
  return allWell ? 0 : 1;
}

/** What stands before, between and after the sheets. */
async function framesOf(format: 'json' | 'markdown' | 'html'): Promise<{ begin: string; between: string; end: string }> {
  if (format === 'json') return { begin: '', between: '', end: '' };
  if (format === 'markdown') return { begin: '', between: '\n---\n\n', end: '' };
  const { HTML_BEGIN, HTML_END } = await import('../lib/sheet/to-html.ts');
  return { begin: HTML_BEGIN, between: '', end: HTML_END };
}

async function match(files: readonly string[], stories: Stories, bankIsWell: boolean): Promise<number> {
  const [{ bundledMap }, { indexStories }, { matchText }] = await Promise.all([import('../lib/maps/bundled.ts'), import('../lib/stories/index-stories.ts'), import('../lib/stories/match-stories.ts')]);
  const map = bundledMap();
  const index = indexStories(stories, map);
  let allWell = bankIsWell;
  for await (const item of readQueries(files)) {
    if (item.ok) {
      const matches = matchText(item.value.text, index, map).map(({ storyId, score, level }) => ({ storyId, score, level }));
      await write(`${JSON.stringify({ id: item.value.id, matches })}\n`);
    } else {
      complain(`${nameOfFile(item.place.file)}:${item.place.line}`, item.problem);
      allWell = false;
    }
  }
  return allWell ? 0 : 1;
}
