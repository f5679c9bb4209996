// Many phrases over one line at once, through an index of their words.
import type { Token } from '../text/tokens.ts';
import { isWord, matchPhraseAt, NUMBER_WORD, type Phrase, type PhraseHit, type WordNode } from './phrase.ts';

/**
 * Many phrases over one text. Their words are numbered, and each phrase is filed under its rarest required word (by how many
 * phrases ask for it), so that one pass over a line finds which words stand where and few phrases are tried.
 */
export interface PhraseSet {
  phrases: readonly IndexedPhrase[];
  /** Word numbers by what they match. */
  byStem: ReadonlyMap<string, readonly number[]>;
  byForm: ReadonlyMap<string, readonly number[]>;
  /** By the prefix's first letter. */
  byPrefix: ReadonlyMap<string, readonly { prefix: string; word: number }[]>;
  byNumber: readonly number[];
  /** Phrase numbers by the word that they are filed under. */
  filed: readonly (readonly number[])[];
  /** What was found out for earlier texts, and room for the next one: nothing here changes a result. */
  scratch: Scratch;
}

interface Scratch {
  /** Numbers of the words that a form matches. */
  known: Map<string, readonly number[]>;
  /** Number of the line in which each word was last seen, and its first and last place there. */
  seenIn: Int32Array;
  firstAt: Int32Array;
  lastAt: Int32Array;
  line: number;
}

interface IndexedPhrase {
  phrase: Phrase;
  start: number;
  required: readonly number[];
}

export function indexPhrases(phrases: readonly Phrase[]): PhraseSet {
  const words = numberWords(phrases);
  const numberOf = (node: WordNode): number => words.numbers.get(node) ?? 0;
  const indexed = phrases.map((phrase) => ({ phrase, start: numberOf(phrase.start), required: phrase.required.map(numberOf) }));
  const uses = words.distinct.map(() => 0);
  for (const { required } of indexed) for (const word of required) uses[word] = (uses[word] ?? 0) + 1;
  const filed: number[][] = uses.map(() => []);
  indexed.forEach(({ start, required }, number) => {
    const rarest = required.reduce((left, right) => ((uses[right] ?? 0) < (uses[left] ?? 0) ? right : left), required[0] ?? start);
    filed[rarest]?.push(number);
  });
  const byStem = new Map<string, number[]>();
  const byForm = new Map<string, number[]>();
  const byPrefix = new Map<string, { prefix: string; word: number }[]>();
  const byNumber: number[] = [];
  words.distinct.forEach((node, number) => {
    for (const stem of node.stems) addTo(byStem, stem, number);
    for (const form of node.forms) addTo(byForm, form, number);
    for (const prefix of node.prefixes) addTo(byPrefix, prefix.charAt(0), { prefix, word: number });
    if (node.number) byNumber.push(number);
  });
  const size = words.distinct.length;
  const scratch = { known: new Map<string, readonly number[]>(), seenIn: new Int32Array(size), firstAt: new Int32Array(size), lastAt: new Int32Array(size), line: 0 };
  return { phrases: indexed, byStem, byForm, byPrefix, byNumber, filed, scratch };
}

/** Numbers the phrases' words. A part that many phrases share is one node, and so one number. */
function numberWords(phrases: readonly Phrase[]): { numbers: ReadonlyMap<WordNode, number>; distinct: readonly WordNode[] } {
  const numbers = new Map<WordNode, number>();
  const distinct: WordNode[] = [];
  for (const node of phrases.flatMap(({ start, required }) => [start, ...required])) {
    if (numbers.has(node)) continue;
    numbers.set(node, distinct.push(node) - 1);
  }
  return { numbers, distinct };
}

function addTo<Entry>(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}

/** Every place of every phrase, in order of phrase and place; the tokens should be one line or sentence, so that gaps do not cross it. */
export function matchPhrases(set: PhraseSet, tokens: readonly Token[], found: (phrase: number, hit: PhraseHit) => void): void {
  const words = seeWords(set, tokens);
  const { seenIn, firstAt, lastAt, line } = set.scratch;
  const candidates: number[] = [];
  for (const word of words) {
    for (const number of set.filed[word] ?? []) {
      const indexed = set.phrases[number];
      if (indexed && stand(indexed.required, seenIn, line)) candidates.push(number);
    }
  }
  for (const number of candidates.sort((left, right) => left - right)) {
    const indexed = set.phrases[number];
    if (!indexed || seenIn[indexed.start] !== line) continue;
    for (let from = firstAt[indexed.start] ?? 0; from <= (lastAt[indexed.start] ?? -1); from++) {
      if (!isWord(indexed.phrase.start, tokens[from])) continue;
      const to = matchPhraseAt(indexed.phrase, tokens, from);
      if (to > from) found(number, { from, to });
    }
  }
}

/** Do all the words stand in the line? A plain loop: this is where matching spends its time. */
function stand(words: readonly number[], seenIn: Int32Array, line: number): boolean {
  for (let at = 0; at < words.length; at++) if (seenIn[words[at] ?? 0] !== line) return false;
  return true;
}

/** Notes which numbered words stand in the line, and returns them; others keep the number of an earlier line. */
function seeWords(set: PhraseSet, tokens: readonly Token[]): number[] {
  const { scratch } = set;
  scratch.line++;
  const { seenIn, firstAt, lastAt, line } = scratch;
  const words: number[] = [];
  tokens.forEach((token, at) => {
    for (const word of wordsOf(set, token)) {
      lastAt[word] = at;
      if (seenIn[word] === line) continue;
      seenIn[word] = line;
      firstAt[word] = at;
      words.push(word);
    }
  });
  return words;
}

const MAX_KNOWN = 20_000;

/** Numbers of the words that a token matches, each once. The stem follows from the form, so that the form alone is the key. */
function wordsOf({ byStem, byForm, byPrefix, byNumber, scratch: { known } }: PhraseSet, { stem, word }: Token): readonly number[] {
  const before = known.get(word);
  if (before) return before;
  const numbers = new Set(byStem.get(stem));
  for (const number of byForm.get(word) ?? []) numbers.add(number);
  for (const { prefix, word: number } of byPrefix.get(word.charAt(0)) ?? []) if (word.startsWith(prefix)) numbers.add(number);
  if (byNumber.length > 0 && NUMBER_WORD.test(word)) for (const number of byNumber) numbers.add(number);
  const list = [...numbers];
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, list);
  return list;
}
