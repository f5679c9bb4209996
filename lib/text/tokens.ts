// Words of a text with their places, folded so that spelling variants and inflections compare equal.
import { stemmer } from 'stemmer';

/** A word: lower-case form, stem, and its place in UTF-16 code units of the text it came from. */
export interface Token {
  word: string;
  stem: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu;
const MAX_CACHED_STEMS = 50_000;
const stems = new Map<string, string>();

/**
 * Splits text into words. Hyphens, slashes and punctuation separate; an apostrophe inside a word is dropped with
 * its tail when that is a possessive or a contraction ("customer's" → "customer", "you'll" → "you").
 * "&" and "+" between words are not words.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    tokens.push({ word, stem: stemOf(word), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Lower-case, compatibility-normalised, without possessive or contraction tail: "Don’t" → "don", "İ" stays one word. */
export function foldWord(raw: string): string {
  const word = raw.normalize('NFKC').toLowerCase();
  const apostrophe = word.search(/['’]/);
  return apostrophe > 0 ? word.slice(0, apostrophe) : word;
}

/**
 * The stem that inflections and British and American spellings of a folded word share: "organising", "organize" → one
 * stem. Porter's algorithm (the `stemmer` package) after spelling is levelled; applied alike to data and text.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = /^[a-z]+$/.test(word) ? stemmer(levelSpelling(word)) : word;
  if (stems.size >= MAX_CACHED_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

const SPELLINGS: Record<string, string> = {
  programme: 'program', programmes: 'programs', cheque: 'check', licence: 'license', practise: 'practice', defence: 'defense',
  enquire: 'inquire', enquiry: 'inquiry', enquiries: 'inquiries', fulfil: 'fulfill', fulfils: 'fulfills', enrol: 'enroll', skilful: 'skillful',
  judgement: 'judgment', grey: 'gray', tyre: 'tire', catalogue: 'catalog', dialogue: 'dialog', ageing: 'aging',
};

/** Maps British spelling to American. Words that are changed without need (promise → promize) are changed alike everywhere, so nothing is lost. */
function levelSpelling(word: string): string {
  const listed = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (listed !== undefined) return listed;
  if (word.length < 6) return word;
  return word
    .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|ful|able|al|ly)?$/, 'or$1')
    .replace(/tre(s)?$/, 'ter$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1');
}
