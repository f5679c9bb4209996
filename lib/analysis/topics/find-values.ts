// The employer's own value words: what it says that it stands for, each with the sentence in which it says so.
// Precision before recall: a word counts under a heading of values, after "our values are", or, when the map knows it as a value,
// after "we believe in" and the like; never in legal text, benefits or what is asked of the person.
import type { CompiledMap } from '../../maps/compile-map.ts';
import { makeFinder, makeTest, type PhraseFinder } from '../../maps/phrase-finder.ts';
import type { PhraseHit } from '../../maps/phrase.ts';
import type { FoundValue } from '../../schema/topics.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlacedLine } from '../sections.ts';
import { isAside, isAsked, quoteAround, spanOf } from './topic-lines.ts';

interface Finders {
  isHeading: (tokens: readonly Token[]) => boolean;
  openings: PhraseFinder<null>;
  likely: PhraseFinder<null>;
  words: PhraseFinder<null>;
  weak: PhraseFinder<null>;
  stops: PhraseFinder<null>;
  isNone: (tokens: readonly Token[]) => boolean;
  isLegal: (tokens: readonly Token[]) => boolean;
}

const MOST_VALUES = 8;
const MOST_HEADING_WORDS = 7;
/** Values under a heading are written in a line each; what comes after so many lines is another matter. */
const MOST_LINES_UNDER = 14;
const MOST_NAME_WORDS = 5;
const MOST_ITEM_WORDS = 3;
/** So many short pieces after "our values are" are a list, whatever their words. */
const SURE_LIST = 3;
const LEADS_AWAY = /^(?:that|which|because|when|so|who|you|your)$/;
/** How far after "we believe in" a word is still what they believe in. */
const REACH = 14;

const findersOf = new WeakMap<CompiledMap, Finders>();

function finders(map: CompiledMap): Finders {
  const known = findersOf.get(map);
  if (known) return known;
  const data = map.data.topics.values;
  const groups = map.data.words;
  const plain = (any: readonly string[]): PhraseFinder<null> => makeFinder([{ owner: null, any }], groups);
  const made: Finders = {
    isHeading: makeTest(data.headings, groups),
    openings: plain(data.openings),
    likely: plain(data.likely),
    words: plain(data.words),
    weak: plain(data.weak),
    stops: plain(data.stop),
    isNone: makeTest(data.none, groups),
    isLegal: makeTest(data.near, groups),
  };
  findersOf.set(map, made);
  return made;
}

interface Candidate extends PhraseHit {
  line: PlacedLine;
}

/** At most eight, no two alike: those of a list of values first, then in the order of the text. */
export function findValues(text: string, lines: readonly PlacedLine[], map: CompiledMap): FoundValue[] {
  const find = finders(map);
  const lists = lines.flatMap((line, at) => (isValuesHeading(line, find) ? [linesUnder(lines.slice(at + 1, at + 1 + MOST_LINES_UNDER), find)] : []));
  const inLists = new Set(lists.flat());
  const said = lines.flatMap((line, at) => (inLists.has(line) || isAside(line) || line.heading || find.isNone(line.tokens) || isNearLegal(lines, at, find) ? [] : valuesSaid(line, find)));
  const seen = new Set<string>();
  return [...lists.flatMap((list) => valuesUnder(list, find)), ...said].flatMap((candidate) => {
    const { line, from, to } = candidate;
    const key = line.tokens.slice(from, to).map(({ stem }) => stem).join(' ');
    if (seen.has(key) || seen.size >= MOST_VALUES) return [];
    seen.add(key);
    const { start, end } = spanOf(line, candidate);
    return [{ word: text.slice(start, end), evidence: quoteAround(text, line, candidate) }];
  });
}

function isValuesHeading(line: PlacedLine, find: Finders): boolean {
  return line.heading && line.tokens.length <= MOST_HEADING_WORDS && find.isHeading(line.tokens);
}

/** Legal text often runs over several lines, of which only one says so. */
function isNearLegal(lines: readonly PlacedLine[], at: number, find: Finders): boolean {
  return [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && find.isLegal(line.tokens));
}

/** The lines that stand under a heading of values, up to the next heading that is no value itself. */
function linesUnder(lines: readonly PlacedLine[], find: Finders): PlacedLine[] {
  const goesOn = (at: number): boolean => lines[at]?.afterGap === false && lines[at - 1]?.heading === true && lines[at + 1]?.bullet !== true;
  const end = lines.findIndex((line, at) => line.heading && (line.headingKnown || (knownIn(line, wholeOf(line), find).length === 0 && !goesOn(at))));
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** Names before a colon, short bullets and lists; where there are no two of them, the known words of the sentences. */
function valuesUnder(lines: readonly PlacedLine[], find: Finders): Candidate[] {
  const telling = lines.filter(({ tokens }) => !find.isNone(tokens));
  const names = telling.flatMap((line): Candidate[] => {
    if (line.label > 0 && line.first) return [{ line, from: 0, to: line.label }];
    if (isShort(line) && (line.bullet || line.heading)) return [{ line, ...wholeOf(line) }];
    return isList(line) ? itemsOf(line, 0) : [];
  });
  return names.length >= 2 ? names : telling.flatMap((line) => knownIn(line, wholeOf(line), find));
}

function wholeOf({ tokens }: PlacedLine): PhraseHit {
  return { from: 0, to: tokens.length };
}

function isShort({ tokens, text }: PlacedLine): boolean {
  return tokens.length <= MOST_NAME_WORDS && !text.includes(',');
}

/** "Care, courage, honesty": short pieces between commas and nothing else. */
function isList({ text }: PlacedLine): boolean {
  const pieces = text.split(/[,;|•/]|\s&\s|\sand\s/u);
  return pieces.length >= 3 && pieces.every((piece) => piece.trim().split(/\s+/).length <= 3);
}

/** What a sentence names after "our values are" or, when known as a value, after "we believe in". */
function valuesSaid(line: PlacedLine, find: Finders): Candidate[] {
  const opening = find.openings(line.tokens).filter((hit) => leadsToList(line, hit)).sort((left, right) => left.to - right.to)[0];
  const items = opening ? itemsOf(line, opening.to) : [];
  const listed = valuesOf(items, line, find);
  // A list of values holds one that is known, or is long: "our values are the same in every shop" names none.
  if (listed.length >= SURE_LIST || items.some((item) => knownIn(line, item, find).length > 0)) return listed;
  const start = find.likely(line.tokens).sort((left, right) => left.from - right.from)[0];
  if (!start || (isAsked(line) && !SELF.test(line.tokens[start.from]?.word ?? ''))) return [];
  const said = knownIn(line, { from: start.to, to: reachOf(line, start.to) }, find);
  const isStrong = said.some((one) => !find.weak(line.tokens.slice(one.from, one.to)).some(({ from, to }) => from === 0 && to === one.to - one.from));
  return isStrong ? said : [];
}

function reachOf(line: PlacedLine, from: number): number {
  const away = line.tokens.findIndex(({ word }, at) => at >= from && LEADS_AWAY.test(word));
  return Math.min(from + REACH, sentenceEnd(line, from), away < 0 ? line.tokens.length : away);
}

/** The employer speaks of itself. */
const SELF = /^(?:we|our)$/;

/** "Our values" alone opens a list only before a colon or a dash. */
function leadsToList({ text, tokens }: PlacedLine, { from, to }: PhraseHit): boolean {
  const [begin, last, next] = [tokens[from], tokens[to - 1], tokens[to]];
  if (!begin || !last || !next || /[,;:.]/.test(text.slice(begin.start, last.end))) return false;
  return !/^(?:values|principles)$/.test(last.word) || /^\s*[:–—-]/u.test(text.slice(last.end, next.start));
}

/** Words that the map knows as values, without those that lie inside longer ones or run over a comma ("quality, service"). */
function knownIn(line: PlacedLine, { from, to }: PhraseHit, find: Finders): Candidate[] {
  const hits = find.words(line.tokens).filter((hit) => hit.from >= from && hit.to <= to && !/[,;.:]/.test(line.text.slice(line.tokens[hit.from]?.start, line.tokens[hit.to - 1]?.end)));
  return hits
    .filter((hit) => !hits.some((other) => other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from))
    .sort((left, right) => left.from - right.from)
    .map((hit) => ({ line, from: hit.from, to: hit.to }));
}

/** The pieces of a list from a word on: what stands between commas, "and" and the like, up to the end of the sentence. */
function itemsOf(line: PlacedLine, begin: number): Candidate[] {
  const end = sentenceEnd(line, begin, /[.!?:—]|\s[–-]\s/);
  const items: Candidate[] = [];
  let from = begin;
  for (let at = begin; at < end; at++) {
    const word = line.tokens[at];
    const next = line.tokens[at + 1];
    const joint = word && next ? line.text.slice(word.end, next.start) : '';
    if (word?.word === 'and' || word?.word === 'or') {
      if (at > from) items.push({ line, from, to: at });
      from = at + 1;
    } else if (at + 1 === end || /[,;|•/&+]/.test(joint)) {
      items.push({ line, from, to: at + 1 });
      from = at + 1;
    }
  }
  return items.filter(({ from: left, to }) => to > left);
}

/** The list ends where a piece is long and holds no known value: the text goes on to something else. */
function valuesOf(items: readonly Candidate[], line: PlacedLine, find: Finders): Candidate[] {
  const values: Candidate[] = [];
  for (const item of items) {
    const value = valueOf(item, line, find);
    if (!value) break;
    values.push(value);
  }
  return values;
}

/** A short piece as it is, or the known value in a longer one. */
function valueOf(item: Candidate, line: PlacedLine, find: Finders): Candidate | undefined {
  const words = line.tokens.slice(item.from, item.to);
  const isTitle = words.every(({ start }) => /\p{Lu}/u.test(line.text.charAt(start)));
  const isWhole = words.length <= MOST_ITEM_WORDS && (isTitle || !find.stops(words).some(({ from }) => from === 0 || from === words.length - 1));
  const known = knownIn(line, item, find)[0];
  const isPadded = known !== undefined && !isTitle && find.stops(words).length > 0;
  return isWhole && !isPadded ? item : known;
}

/** @param marks what ends it; a list goes on after a semicolon. */
function sentenceEnd({ text, tokens }: PlacedLine, from: number, marks = /[.!?;:—]|\s[–-]\s/): number {
  for (let at = from; at + 1 < tokens.length; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (word && next && marks.test(text.slice(word.end, next.start))) return at + 1;
  }
  return tokens.length;
}
