// What changed between two texts of a story, word by word: to show it, to count it, and to notice when much was lost.
import { countWords } from '../text/count-words.ts';
import { STORY_FIELDS, fieldText, type StoryField, type StoryText } from './edit-story.ts';

/** A run of text that both have, or that only one of them has. */
export interface TextPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export interface TextChanges {
  /** Words that only the newer text has, and that only the older one has. */
  added: number;
  removed: number;
  /** Fields that differ, in telling order. */
  fields: StoryField[];
}

/** More pairs of words than this are not compared one by one: what lies between the equal ends then counts as replaced. */
const MOST_PAIRS = 4_000_000;

/** The pieces from the older to the newer text, in reading order; both texts can be put together from them. Two empty texts give none. */
export function compareTexts(older: string, newer: string): TextPiece[] {
  const from = cut(older);
  const to = cut(newer);
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  const middle = comparePieces(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return join([...same(from.slice(0, start)), ...gather(middle), ...same(end === 0 ? [] : from.slice(-end))]);
}

/** Counts what changed from one text of a story to the next. */
export function countChanges(older: StoryText, newer: StoryText): TextChanges {
  const fields = STORY_FIELDS.filter((field) => fieldText(older, field) !== fieldText(newer, field));
  const pieces = fields.flatMap((field) => compareTexts(fieldText(older, field), fieldText(newer, field)));
  const count = (kind: TextPiece['kind']): number => pieces.reduce((sum, piece) => (piece.kind === kind ? sum + countWords(piece.text) : sum), 0);
  return { added: count('added'), removed: count('removed'), fields };
}

/** How many words of the older text the newer one has no longer, wherever they stand; in scripts without spaces each sign counts. */
export function countLost(older: string, newer: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(newer)) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of wordsOf(older)) {
    const there = left.get(word) ?? 0;
    if (there === 0) lost += 1;
    else left.set(word, there - 1);
  }
  return lost;
}

function wordsOf(text: string): string[] {
  return cut(text.toLowerCase()).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words, runs of white space and runs of anything else; Chinese, Japanese and Thai sign by sign. */
function cut(text: string): string[] {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}\p{N}'’-])+|\s+|[^\s\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
}

/** By the longest row of words that both have in the same order. */
function comparePieces(from: readonly string[], to: readonly string[]): TextPiece[] {
  if (from.length * to.length > MOST_PAIRS) return [...removed(from), ...added(to)];
  const width = to.length + 1;
  const longest = new Uint32Array((from.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) longest[i * width + j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: TextPiece[] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      pieces.push(...same(from.slice(i, i + 1)));
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pieces.push(...removed(from.slice(i, i + 1)));
      i += 1;
    } else {
      pieces.push(...added(to.slice(j, j + 1)));
      j += 1;
    }
  }
  return [...pieces, ...removed(from.slice(i)), ...added(to.slice(j))];
}

const same = (words: readonly string[]): TextPiece[] => words.map((text) => ({ kind: 'same', text }));
const removed = (words: readonly string[]): TextPiece[] => words.map((text) => ({ kind: 'removed', text }));
const added = (words: readonly string[]): TextPiece[] => words.map((text) => ({ kind: 'added', text }));

/**
 * Changes with nothing but a space or a sign between them are one change: "[-while they-][+and my+]" instead of word by word. What both
 * have between them then stands in both.
 */
function gather(pieces: readonly TextPiece[]): TextPiece[] {
  const gathered: TextPiece[] = [];
  let [gone, come, between] = ['', '', ''];
  const close = (): void => {
    gathered.push(...removed([gone]), ...added([come]), ...same([between]));
    [gone, come, between] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    const isOpen = gone !== '' || come !== '';
    if (kind === 'same' && (!isOpen || /[\p{L}\p{N}]/u.test(text))) {
      close();
      gathered.push({ kind, text });
    } else if (kind === 'same') between += text;
    else {
      // A change after a change: what stood between belongs to both.
      [gone, come, between] = [gone + between, come + between, ''];
      if (kind === 'removed') gone += text;
      else come += text;
    }
  }
  close();
  return gathered.filter(({ text }) => text !== '');
}

/** Joins neighbours of one kind. */
function join(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const { kind, text } of pieces) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}
