// Matching stories: how fast over a large bank, and how well, beside a search engine (MiniSearch) over the same words in the same run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { bundledMap } from '../lib/maps/bundled.ts';
import { STORY_PARTS, StoryBankSchema, type Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { indexStories } from '../lib/stories/index-stories.ts';
import { makeIndexer } from '../lib/stories/keep-index.ts';
import { matchNeed } from '../lib/stories/match-stories.ts';
import { needOfText } from '../lib/stories/need.ts';
import { ROOT } from '../scripts/steps.ts';
import { runNode, underline, withFiles } from './accuracy.ts';
import { heading, printFigure, printTimes, quantile } from './figures.ts';
import { HELD_OUT_BANKS, HELD_OUT_FOLDER, readHeldOut } from '../training/held-out.ts';
import { readJsonLines } from '../training/json-lines.ts';

const BANK_SIZE = 2000;
const ROUNDS = 30;
/** As many as a sheet shows for a behaviour. */
const MOST = 8;
/** What a sheet of eight behaviours asks for. */
const ASKED = [
  'Stay calm with upset customers and calm the situation down',
  'Take ownership of issues and follow through until they are resolved',
  'Work with colleagues in other teams to solve problems',
  'Explain technical matters in plain words',
  'Prioritise your work in a busy environment',
  'Keep accurate records of every contact',
  'Learn new systems and products quickly',
  'Meet and exceed monthly sales targets',
] as const;
const PASSAGES = join(ROOT, 'training', 'passages.jsonl');

const PassageSchema = z.looseObject({ text: z.string() });
const QuerySchema = z.looseObject({ id: z.string(), bank: z.string(), text: z.string() });
/** Prints the times over a bank of 2,000 stories, and the accuracy of both where there are labels. */
export function measureStories(labelled: string | null): void {
  measureStorySpeed();
  if (labelled === null) return;
  const gold = join(labelled, 'gold.jsonl');
  for (const bank of ['a', 'b']) measureLinks(`bank ${bank}, which phrases and weights were made with`, join(labelled, '..'), gold, labelled, bank);
  for (const bank of HELD_OUT_BANKS) withFiles((file) => measureLinks(`bank ${bank}, held out`, HELD_OUT_FOLDER, file('gold.jsonl', readHeldOut(bank, labelled).map((gold) => JSON.stringify(gold)).join('\n')), labelled, bank));
}

function measureStorySpeed(): void {
  const map = bundledMap();
  const stories = makeBank();
  heading(`${ASKED.length} behaviours against ${stories.length} stories`);
  // The first story also compiles the map's everyday phrases.
  const first = timed(() => indexStories(stories.slice(0, 1), map));
  const indexer = makeIndexer(map);
  const whole = timed(() => indexer(stories));
  printFigure('index the bank, once', `${whole.toFixed(0)} ms`, `${(whole / stories.length).toFixed(2)} ms a story; making the phrases ready before it ${first.toFixed(0)} ms`);
  const edits = Array.from({ length: ROUNDS }, (_, at) => timed(() => indexer(stories.map((story, place) => (place === at ? { ...story, result: `${story.result} That was edit ${at}.` } : story)))));
  printTimes('index again after an edit', edits);
  const index = indexer(stories);
  const ours = Array.from({ length: ROUNDS }, () => timed(() => ASKED.map((text) => matchNeed(needOfText(text, map), index, map, MOST))));
  printTimes('match, with reasons', ours);
  const search = makeSearch([]);
  const added = timed(() => search.addAll(stories));
  printFigure('MiniSearch: index the bank', `${added.toFixed(0)} ms`);
  const theirs = Array.from({ length: ROUNDS }, () => timed(() => ASKED.map((text) => search.search(text).slice(0, MOST))));
  printTimes('MiniSearch: search', theirs, `matching takes ${(quantile(ours, 0.5) / quantile(theirs, 0.5)).toFixed(2)} times as long`);
}

/** Stories put together from the passages that the themes are learned from: real sentences, no two stories alike. */
function makeBank(): Story[] {
  const texts = readJsonLines(PASSAGES, PassageSchema).map(({ text }) => text);
  const text = (at: number): string => texts[at % texts.length] ?? '';
  return Array.from({ length: BANK_SIZE }, (_, at) => ({
    id: `s${at}`,
    title: text(at).split(/\s+/).slice(0, 6).join(' '),
    situation: text(at * 7 + 1),
    task: '',
    action: text(at),
    result: text(at * 13 + Math.floor(at / texts.length) * 5 + 2),
    insight: '',
    tags: [],
    createdAt: '',
    updatedAt: '',
  }));
}

function makeSearch(stories: readonly Story[]): MiniSearch<Story> {
  const search = new MiniSearch<Story>({ fields: ['title', ...STORY_PARTS] });
  search.addAll(stories);
  return search;
}

function measureLinks(name: string, banks: string, gold: string, labelled: string, bank: string): void {
  heading(`Links, ${name}`);
  const scorer = join(labelled, '..', 'score.mjs');
  const bankFile = join(banks, `stories-${bank}.json`);
  const queries = runNode([scorer, 'queries', gold]).split('\n').filter((line) => line !== '').map((line) => QuerySchema.parse(JSON.parse(line))).filter((query) => query.bank === bank);
  withFiles((file) => {
    const asked = file('queries.jsonl', queries.map((query) => JSON.stringify(query)).join('\n'));
    const goldOfBank = file('gold.jsonl', readFileSync(gold, 'utf8').split('\n').filter((line) => line !== '' && z.looseObject({ bank: z.string() }).parse(JSON.parse(line)).bank === bank).join('\n'));
    console.log('Underline');
    console.log(runNode([scorer, 'match', goldOfBank, file('ours.jsonl', underline(['match', '--stories', bankFile, asked]))]).trimEnd());
    const search = makeSearch(StoryBankSchema.parse(JSON.parse(readFileSync(bankFile, 'utf8'))).stories);
    const theirs = queries.map(({ id, text }) => JSON.stringify({ id, matches: search.search(text).map((hit) => ({ storyId: String(hit.id), score: hit.score, level: 'partial' })) }));
    console.log('MiniSearch');
    console.log(runNode([scorer, 'match', goldOfBank, file('theirs.jsonl', theirs.join('\n'))]).trimEnd());
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
