// The coach's word lists: every phrase is alive, and the examples of each list hold.
import { describe, expect, test } from 'vitest';
import { BUNDLED_COACH_DATA } from '../../../lib/maps/bundled.ts';
import { compileCoach } from '../../../lib/maps/compile-coach.ts';
import { compilePhrase, findPhrase } from '../../../lib/maps/phrase.ts';
import { COACH_LISTS, CoachWordsSchema } from '../../../lib/schema/coach.ts';
import { tokenise } from '../../../lib/text/tokens.ts';

const data = CoachWordsSchema.parse(BUNDLED_COACH_DATA);
const coach = compileCoach(data);

describe.each(COACH_LISTS)('the list %s', (list) => {
  const { any, none, finds, ignores } = data.lists[list];
  const hits = (text: string): boolean => coach.find(tokenise(text)).some((hit) => hit.list === list);
  const isAlive = (phrase: string, texts: readonly string[]): boolean => texts.some((text) => findPhrase(compilePhrase(phrase, data.groups), tokenise(text)) !== null);

  test('finds and ignores its examples', () => {
    expect(finds.filter((text) => !hits(text))).toEqual([]);
    expect(ignores.filter(hits)).toEqual([]);
  });
  test('has no dead phrase', () => {
    expect(any.filter((phrase) => !isAlive(phrase, finds))).toEqual([]);
    expect(none.filter((phrase) => !isAlive(phrase, ignores))).toEqual([]);
  });
  test('has no phrase twice', () => expect(new Set([...any, ...none]).size).toBe(any.length + none.length));
});

test.each(Object.entries(data.words))('the words %s are folded, and none stands twice', (_name, words) => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => tokenise(word)[0]?.word !== word)).toEqual([]);
});

test('a misspelt key is a fault', () => expect(CoachWordsSchema.safeParse({ ...data, list: {} }).success).toBe(false));
test('a list that is missing is a fault', () => {
  const { blame: _blame, ...lists } = data.lists;
  expect(CoachWordsSchema.safeParse({ ...data, lists }).success).toBe(false);
});
