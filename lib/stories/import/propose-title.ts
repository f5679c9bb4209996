// A title out of a story's own first words, cut where a clause ends.
import { wordsOf } from './source-lines.ts';

const MOST_WORDS = 8;
const FEWEST_WORDS = 2;
/** Titles come from the beginning; the rest is not looked at. */
const MOST_CHARS = 300;
const CLAUSE_END = /\s*(?:[,;:.!?()[\]]|\s[-–—]\s|\s(?:so that|which|who|when|while|because|after|before|until|where|by|resulting|leading|using|through|and then|as well as)\b)/giu;
/** A title does not end on a word that leads on to another. */
const LEADS_ON = new Set('a an the and or of to for from in on at by with as into over under between than that which who when while i my our their his her its this these is was were be about up all every per via'.split(' '));
const BEGINS_PHRASE = new Set('and or of to for from in on at by with as into over under between about via per than that'.split(' '));

/** Empty only where the text has no words. */
export function proposeTitle(text: string): string {
  const plain = text.slice(0, MOST_CHARS).trim().replace(/\s+/g, ' ');
  const clause = firstClause(plain);
  const words = clause.split(' ');
  const short = words.slice(0, MOST_WORDS);
  if (words.length > MOST_WORDS) endOnPhrase(short, words[MOST_WORDS] ?? '');
  return short.join(' ').replace(/[\s,;:.–—-]+$/u, '');
}

/** Cut in the middle of "about a wrong bill", the whole phrase goes: "Calmed callers who were angry". */
function endOnPhrase(short: string[], next: string): void {
  const leadsOn = (word: string | undefined): boolean => LEADS_ON.has((word ?? '').toLowerCase());
  const begins = short.findLastIndex((word) => BEGINS_PHRASE.has(word.toLowerCase()));
  if (!leadsOn(next) && begins > FEWEST_WORDS) short.splice(begins);
  while (short.length > FEWEST_WORDS && leadsOn(short.at(-1))) short.pop();
}

function firstClause(text: string): string {
  for (const { index } of text.matchAll(CLAUSE_END)) {
    // "3.5" and "e.g." are no ends.
    if (/[.,:]/.test(text[index] ?? '') && /\S/.test(text[index + 1] ?? '')) continue;
    if (wordsOf(text.slice(0, index)).length > FEWEST_WORDS) return text.slice(0, index);
  }
  return text;
}
