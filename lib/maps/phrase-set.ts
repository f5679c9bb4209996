// Many phrases over one line at once, through an index of their words.
import type { Token } from '../text/tokens.ts';
import { matchPhraseAt, NUMBER_WORD, type Phrase, type PhraseHit, type WordNode } from './phrase.ts';

/**
 * Many phrases over one text. Their words are numbered, and each phrase is filed under its rarest required word (by how many
 * phrases ask for it), so that one pass over a line finds which words stand where and few phrases are tried.
 */
export interface PhraseSet {
  phrases: readonly IndexedPhrase[];
  /** Word numbers by what they match. */
  byStem: ReadonlyMap<string, readonly number[]>;
  byForm: ReadonlyMap<string, readonly number[]>;
  byPrefix: readonly { prefix: string; word: number }[];
  byNumber: readonly number[];
  /** Phrase numbers by the word that they are filed under. */
  filed: readonly (readonly number[])[];
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
  const byPrefix: { prefix: string; word: number }[] = [];
  const byNumber: number[] = [];
  words.distinct.forEach((node, number) => {
    for (const stem of node.stems) addTo(byStem, stem, number);
    for (const form of node.forms) addTo(byForm, form, number);
    for (const prefix of node.prefixes) byPrefix.push({ prefix, word: number });
    if (node.number) byNumber.push(number);
  });
  return { phrases: indexed, byStem, byForm, byPrefix, byNumber, filed };
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

function addTo(index: Map<string, number[]>, key: string, number: number): void {
  const list = index.get(key);
  if (list) list.push(number);
  else index.set(key, [number]);
}

/** Every place of every phrase, in order of phrase and place; the tokens should be one line or sentence, so that gaps do not cross it. */
export function matchPhrases(set: PhraseSet, tokens: readonly Token[], found: (phrase: number, hit: PhraseHit) => void): void {
  const places = placesOfWords(set, tokens);
  const numbers = [...places.keys()].flatMap((word) => set.filed[word] ?? []).sort((left, right) => left - right);
  for (const number of numbers) {
    const indexed = set.phrases[number];
    if (!indexed?.required.every((word) => places.has(word))) continue;
    for (const from of places.get(indexed.start) ?? []) {
      const to = matchPhraseAt(indexed.phrase, tokens, from);
      if (to > from) found(number, { from, to });
    }
  }
}

/** Where each numbered word stands in the line, rising; words that do not stand there are absent. */
function placesOfWords(set: PhraseSet, tokens: readonly Token[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const note = (word: number, at: number): void => {
    const list = places.get(word);
    if (!list) places.set(word, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  tokens.forEach(({ stem, word: form }, at) => {
    for (const word of set.byStem.get(stem) ?? []) note(word, at);
    for (const word of set.byForm.get(form) ?? []) note(word, at);
    for (const { prefix, word } of set.byPrefix) if (form.startsWith(prefix)) note(word, at);
    if (set.byNumber.length > 0 && NUMBER_WORD.test(form)) for (const word of set.byNumber) note(word, at);
  });
  return places;
}
