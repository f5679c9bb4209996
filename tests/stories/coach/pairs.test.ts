// Every rule of the coach against labelled pairs: the bad passage is found with its words, its good twin is not.
import { describe, expect, test } from 'vitest';
import { GOOD_STORIES, isFalseAlarm, isFound, madePairs, readPairs } from './pairs.ts';

const PAIRS = [...readPairs('pairs'), ...madePairs(GOOD_STORIES.slice(0, 12))];

describe.each([...new Set(PAIRS.map(({ rule }) => rule))])('%s', (rule) => {
  const pairs = PAIRS.filter((pair) => pair.rule === rule);
  test('the bad passage is found, and its words are pointed at', () => expect(pairs.filter((pair) => !isFound(pair)).map(({ bad, words }) => ({ words, bad }))).toEqual([]));
  test('the good twin is not', () => expect(pairs.filter(isFalseAlarm).map(({ good }) => good)).toEqual([]));
});
