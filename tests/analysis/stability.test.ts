// The same posting gives the same sheet, and what surrounds a posting changes hardly anything of it.
import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { BENEFITS, BOILERPLATE, COMPANY_STORY, COOKIES, EQUAL_OPPORTUNITIES, HOW_TO_APPLY, PRIVACY } from './boilerplate.ts';
import { KINDS_OF_POSTINGS } from './kinds-of-postings.ts';
import { readingOf } from './postings.ts';

const map = bundledMap();
const analyse = (text: string) => analysePosting(readingOf(text), map, { id: 'x' });
const sheetOf = (text: string): string[] => analyse(text).sheet?.behaviours.map(({ id }) => id) ?? [];

/** Behaviours that one sheet has and the other has not: a behaviour exchanged for another is one change. */
function changes(before: readonly string[], after: readonly string[]): { gone: string[]; new: string[] } {
  return { gone: before.filter((id) => !after.includes(id)), new: after.filter((id) => !before.includes(id)) };
}

/** Puts parts in between: after the first empty line that follows the middle of the text. */
function between(text: string, parts: readonly string[]): string {
  const cut = text.indexOf('\n\n', text.length / 2 - 200);
  return [text.slice(0, cut), ...parts, text.slice(cut).trimStart()].join('\n\n');
}

/** A way to lay boilerplate around a posting, and how many behaviours may change by it. */
type Way = readonly [way: string, most: number, lay: (text: string) => string];

const WAYS: readonly Way[] = [
  ['after', 1, (text) => [text, ...BOILERPLATE].join('\n\n')],
  ['before', 1, (text) => [...BOILERPLATE, text].join('\n\n')],
  ['on both sides', 1, (text) => [COMPANY_STORY, COOKIES, text, BENEFITS, EQUAL_OPPORTUNITIES, HOW_TO_APPLY, PRIVACY].join('\n\n')],
  // Two here: the line model weighs how far down the page a line stands, and half of the posting moves down.
  ['in between', 2, (text) => between(text, BOILERPLATE)],
  ['as one paragraph at the end', 1, (text) => `${text}\n\n${BOILERPLATE.map((part) => part.replace(/\s*\n[-\s]*/g, ' ')).join(' ')}`],
];

it('has about five hundred words of boilerplate', () => {
  expect(BOILERPLATE.join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(480);
});

describe.each(KINDS_OF_POSTINGS)('a posting for %s', (_, text) => {
  const plain = sheetOf(text);

  it('gives six to eight behaviours, and the same analysis to the last character when it is read again', () => {
    expect(plain.length).toBeGreaterThanOrEqual(6);
    expect(plain.length).toBeLessThanOrEqual(8);
    expect(JSON.stringify(analyse(text))).toBe(JSON.stringify(analyse(text)));
  });

  it.each(WAYS)('hardly changes with boilerplate %s: by %i behaviour at most', (_way, most, lay) => {
    const { gone, new: come } = changes(plain, sheetOf(lay(text)));
    expect(gone.length, `gone: ${gone.join(', ')}; new: ${come.join(', ')}`).toBeLessThanOrEqual(most);
    expect(come.length, `gone: ${gone.join(', ')}; new: ${come.join(', ')}`).toBeLessThanOrEqual(most);
  });

  it.each(WAYS)('quotes nothing of boilerplate %s', (_way, _most, lay) => {
    const laid = lay(text);
    for (const { evidence } of analyse(laid).sheet?.behaviours ?? []) for (const { quote } of evidence) expect(text).toContain(quote);
  });
});
