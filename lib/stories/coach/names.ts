// Names of people in a story: known given names, and capitalised words after or before what only people are and do.
import { STORY_PARTS } from '../../schema/story.ts';
import type { Token } from '../../text/tokens.ts';
import type { Span } from './finding.ts';
import { sentencesOf, spanOf, type ReadSentence, type StoryReading } from './read-story.ts';

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'madam', 'auntie', 'aunt', 'uncle', 'nurse', 'sister', 'chef', 'señor', 'señora', 'herr', 'frau']);
const NAMING = new Set(['called', 'named', 'name']);
const RELATIONS = new Set(['colleague', 'coworker', 'friend', 'manager', 'boss', 'supervisor', 'neighbour', 'neighbor', 'brother', 'wife', 'husband', 'son', 'daughter', 'grandson', 'granddaughter', 'grandmother', 'grandfather', 'nephew', 'niece', 'porter', 'teammate', 'client', 'customer', 'guest', 'trainee', 'apprentice', 'teacher', 'mate', 'cousin', 'partner', 'foreman', 'with', 'asked', 'told', 'rang', 'phoned', 'thanked']);
const DOES = new Set(['said', 'asked', 'told', 'rang', 'phoned', 'laughed', 'cried', 'thanked', 'nodded', 'agreed', 'replied', 'explained', 'smiled', 'shouted', 'apologised', 'apologized', 'who']);
/** After these a capitalised word is a place or a firm, whatever it does. */
const ARTICLES = new Set(['the', 'a', 'an', 'in', 'at', 'near', 'to', 'of', 'outside', 'san', 'saint', 'st']);

/** Every name of a person, each once, where it stands first. Silent in parts whose language cannot be judged. */
export function findNames(reading: StoryReading): Span[] {
  const spans = sentencesOf(reading, STORY_PARTS).flatMap((sentence) => namesIn(sentence, reading));
  return spans.filter((span, at) => spans.findIndex(({ quote }) => quote === span.quote) === at);
}

function namesIn(sentence: ReadSentence, reading: StoryReading): Span[] {
  const { part, tokens } = sentence;
  const { text } = reading.parts[part];
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isName(at, sentence, reading)) continue;
    let last = token;
    // A family name follows its given name directly: "Priya Nair".
    const next = tokens[at + 1];
    if (next && isCapitalised(next, text) && text.slice(last.end, next.start) === ' ' && !reading.coach.words.notNames.has(next.word)) {
      last = next;
      at++;
    }
    spans.push(spanOf(reading, { part, start: token.start, end: last.end }));
  }
  return spans;
}

function isName(at: number, { part, tokens }: ReadSentence, { parts, coach }: StoryReading): boolean {
  const token = tokens[at];
  const { text } = parts[part];
  if (!token || !isCapitalised(token, text) || coach.words.notNames.has(token.word)) return false;
  const before = tokens[at - 1];
  if (before && ARTICLES.has(before.word)) return false;
  if (coach.words.names.has(token.word)) return true;
  const between = before ? text.slice(before.end, token.start) : '';
  // "Her grandson, Kwabena, said": set between commas.
  if (before && /^,\s+$/u.test(between)) return RELATIONS.has(before.word) && !PERSONLESS.has(before.word) && text.charAt(token.end) === ',';
  if (!before || !/^\.?\s+$/u.test(between)) return false;
  if (TITLES.has(before.word) && !/^[a-z]/u.test(text.slice(token.start))) return token.word.length > 1;
  if (NAMING.has(before.word)) return true;
  const after = tokens[at + 1];
  return RELATIONS.has(before.word) && token.word.length > 2 && (after === undefined || DOES.has(after.word) || !PERSONLESS.has(before.word));
}

/** These may stand before anything; then the name must also do what people do. */
const PERSONLESS = new Set(['with', 'asked', 'told', 'rang', 'phoned', 'thanked', 'client', 'customer']);

/** One capital, then small letters: "Pete", not "IT" or "I". */
function isCapitalised({ start, end }: Token, text: string): boolean {
  return /^\p{Lu}\p{Ll}+/u.test(text.slice(start, end)) && !(start > 0 && /[@.\p{L}]/u.test(text.charAt(start - 1)));
}
