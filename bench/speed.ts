// How fast: each stage for each posting in this process, warmed up; and the command line over many postings.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { analysePosting } from '../lib/analysis/analyse-posting.ts';
import { findTopics } from '../lib/analysis/topics/find-topics.ts';
import { bundledMap } from '../lib/maps/bundled.ts';
import { readPosting } from '../lib/posting/read-posting.ts';
import { readText } from '../lib/posting/read-text.ts';
import { StoryBankSchema } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { buildPrepSheet } from '../lib/sheet/build-prep-sheet.ts';
import { assignStories } from '../lib/stories/assign-stories.ts';
import { indexStories } from '../lib/stories/index-stories.ts';
import { linkStories } from '../lib/stories/link-stories.ts';
import { ROOT } from '../scripts/steps.ts';
import { measureCommandLine } from './command-line-speed.ts';
import { heading, printTimes, quantile } from './figures.ts';
import { readJsonLines } from '../training/json-lines.ts';

const WARM_UP = 10;
const SAMPLE_PAGE = join(ROOT, 'demo', 'posting.html');
const Text = z.looseObject({ id: z.string(), text: z.string() });
const Page = z.looseObject({ id: z.string(), url: z.string().nullable(), html: z.string() });

/** Prints the times. @param labelled folder with real postings; without it the sample posting is measured many times. */
export async function measureSpeed(labelled: string | null): Promise<void> {
  const pages = labelled === null ? samplePages() : readJsonLines(join(labelled, 'pages.jsonl'), Page);
  measurePages(pages);
  const texts = labelled === null ? sampleTexts(pages) : readJsonLines(join(labelled, 'unlabelled.jsonl'), Text).map(({ text }) => text);
  measureTexts(texts, labelled === null ? [] : readStories(join(labelled, '..', 'stories-a.json')));
  measureLengths(texts);
  await measureCommandLine(texts);
}

function samplePages(): z.infer<typeof Page>[] {
  const html = readFileSync(SAMPLE_PAGE, 'utf8');
  return Array.from({ length: 30 }, (_, at) => ({ id: `sample-${at}`, url: `https://jobs.example.com/sample/${at}`, html }));
}

function sampleTexts(pages: readonly z.infer<typeof Page>[]): string[] {
  const [page] = pages;
  if (!page) return [];
  const { posting } = readPosting(parse(page.html, page.url), { url: page.url });
  return Array.from({ length: 200 }, (_, at) => `${posting?.text ?? ''}\n${at}`);
}

function readStories(file: string): z.infer<typeof StoryBankSchema>['stories'] {
  return existsSync(file) ? StoryBankSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).stories : [];
}

function parse(html: string, url: string | null): Document {
  return new JSDOM(html, { ...(url === null ? {} : { url }), virtualConsole: new VirtualConsole() }).window.document;
}

function measurePages(pages: readonly z.infer<typeof Page>[]): void {
  heading(`Reading ${pages.length} pages (jsdom; a browser's own DOM is several times faster)`);
  const parsing: number[] = [];
  const reading: number[] = [];
  const readability: number[] = [];
  for (const { html, url } of [...pages.slice(0, WARM_UP), ...pages]) {
    const start = performance.now();
    const document = parse(html, url);
    const parsed = performance.now();
    // Readability changes the document that it is given, so it gets one of its own.
    const other = parse(html, url);
    const before = performance.now();
    new Readability(other).parse();
    const after = performance.now();
    readPosting(document, { url });
    parsing.push(parsed - start);
    readability.push(after - before);
    reading.push(performance.now() - after);
  }
  const rest = (times: readonly number[]): readonly number[] => times.slice(Math.min(WARM_UP, pages.length));
  const sum = (times: readonly number[]): number => rest(times).reduce((total, time) => total + time, 0);
  printTimes('parse the HTML', rest(parsing));
  printTimes('read the posting', rest(reading), `all pages together ${(sum(reading) / sum(readability)).toFixed(2)} times Readability.parse alone`);
  printTimes('Readability.parse alone', rest(readability));
}

function measureTexts(texts: readonly string[], stories: z.infer<typeof StoryBankSchema>['stories']): void {
  heading(`Analysing ${texts.length} postings, ${stories.length} stories in the bank`);
  const map = bundledMap();
  const indexStart = performance.now();
  const index = indexStories(stories, map);
  const indexing = performance.now() - indexStart;
  const times: Record<'read' | 'analyse' | 'link' | 'sheet', number[]> = { read: [], analyse: [], link: [], sheet: [] };
  let lines = 0;
  let whole = 0;
  [...texts.slice(0, WARM_UP), ...texts].forEach((text, at) => {
    const start = performance.now();
    const reading = readText(text, 'text');
    const read = performance.now();
    const analysis = analysePosting(reading, map, { id: String(at) });
    const analysed = performance.now();
    const linked = linkStories(analysis, index, map);
    const joined = performance.now();
    buildPrepSheet(linked, map, assignStories(linked.sheet?.behaviours ?? []), findTopics(linked, map));
    const end = performance.now();
    if (at < WARM_UP) return;
    times.read.push(read - start);
    times.analyse.push(analysed - read);
    times.link.push(joined - analysed);
    times.sheet.push(end - joined);
    whole += analysed - read;
    lines += text.split('\n').filter((line) => line.trim() !== '').length;
  });
  printTimes('read the text', times.read);
  printTimes('analyse', times.analyse, `${Math.round((1000 * lines) / whole)} lines a second`);
  printTimes('link the stories', times.link, `indexing the bank once ${indexing.toFixed(1)} ms`);
  printTimes('assign stories and build the sheet', times.sheet);
}

const LONGEST = 30_000;

/** Is the time in step with the length? Runs of the postings' own texts, each longer than the last; none is analysed twice. */
function measureLengths(texts: readonly string[]): void {
  const map = bundledMap();
  const all = texts.join('\n');
  heading(`Analysing longer and longer texts, to ${LONGEST.toLocaleString('en')} characters`);
  for (const chars of [LONGEST / 8, LONGEST / 4, LONGEST / 2, LONGEST]) {
    const count = Math.min(20, Math.floor(all.length / LONGEST));
    const times = Array.from({ length: count }, (_, at) => {
      const reading = readText(all.slice(at * LONGEST, at * LONGEST + chars), 'text');
      const start = performance.now();
      analysePosting(reading, map, { id: `${chars}-${at}` });
      return performance.now() - start;
    });
    printTimes(`${chars.toLocaleString('en')} characters`, times, `${((1000 * quantile(times, 0.5)) / chars).toFixed(2)} ms for a thousand characters`);
  }
}
