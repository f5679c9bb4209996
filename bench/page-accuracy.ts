// How well pages are read: the command line's output judged by score.mjs, and whether "how sure" means what it says.
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPosting } from '../lib/posting/read-posting.ts';
import type { Verdict } from '../lib/schema/reading.ts';
import { z } from '../lib/schema/zod.ts';
import { runNode, underline, withFiles } from './accuracy.ts';
import { heading, printFigure } from './figures.ts';
import { readJsonLines } from '../training/json-lines.ts';

const Page = z.looseObject({ id: z.string(), url: z.string().nullable(), html: z.string() });
const PageGold = z.looseObject({ id: z.string(), isPosting: z.boolean() });
/** Upper ends of the groups of pages by how likely they are called a posting. */
const GROUPS = [0.1, 0.4, 0.6, 0.9, 1] as const;

/** Prints every figure about pages. @param labelled folder with `pages.jsonl` and `pages-gold.jsonl`. */
export function measurePageAccuracy(labelled: string): void {
  heading('Pages: text, facts, and posting or not');
  const pages = join(labelled, 'pages.jsonl');
  const gold = join(labelled, 'pages-gold.jsonl');
  withFiles((file) => console.log(runNode([join(labelled, '..', 'score.mjs'), 'pages', gold, file('pages.jsonl', underline(['analyse', pages]))]).trimEnd()));
  heading('Pages called a posting with this likelihood, and how many of them are one');
  const isPosting = new Map(readJsonLines(gold, PageGold).map((one) => [one.id, one.isPosting]));
  const judged = readJsonLines(pages, Page).map(({ id, url, html }) => ({ likelihood: likelihoodOf(verdictOf(html, url)), posting: isPosting.get(id) === true }));
  let from = 0;
  for (const to of GROUPS) {
    const group = judged.filter(({ likelihood }) => likelihood > from - (from === 0 ? 1 : 0) && likelihood <= to);
    if (group.length > 0) printFigure(`${from.toFixed(1)} to ${to.toFixed(1)}`, `${group.filter(({ posting }) => posting).length} of ${group.length}`);
    from = to;
  }
  const brier = judged.reduce((sum, { likelihood, posting }) => sum + (likelihood - Number(posting)) ** 2, 0) / judged.length;
  printFigure('mean squared error of it', brier.toFixed(3), 'Brier score: 0 is perfect, 0.25 is no knowledge');
}

function verdictOf(html: string, url: string | null): Verdict {
  return readPosting(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document, { url }).verdict;
}

function likelihoodOf({ state, confidence }: Verdict): number {
  return state === 'posting' || state === 'closed' ? confidence : 1 - confidence;
}
