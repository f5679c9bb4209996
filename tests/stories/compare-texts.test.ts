// Comparing two texts of a story word by word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, countChanges, countLost } from '../../lib/stories/compare-texts.ts';
import { makeStory } from './make-story.ts';

const shown = (older: string, newer: string): string =>
  compareTexts(older, newer)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

describe('compareTexts', () => {
  it.each([
    ['', '', ''],
    ['', 'I rang.', '[+I rang.+]'],
    ['I rang the bell.', 'I rang the loud bell.', 'I rang the [+loud +]bell.'],
    ['I rang the other shop and waited.', 'I rang the shop.', 'I rang the [-other -]shop[- and waited-].'],
    ['She came at nine.', 'She left at ten.', 'She [-came-][+left+] at [-nine-][+ten+].'],
    ['I sat while they were out.', 'I sat and my aunt came out.', 'I sat [-while they were-][+and my aunt came+] out.'],
    ['Don’t go', 'Don’t stay', 'Don’t [-go-][+stay+]'],
    ['我打了电话', '我打了三次电话', '我打了[+三次+]电话'],
  ])('%j → %j', (older, newer, expected) => {
    expect(shown(older, newer)).toBe(expected);
  });

  it('gives pieces from which both texts can be put together', () => {
    const text = fc.array(fc.constantFrom('I', 'rang', 'her', ' ', ' ', '.', '\n', 'é', 'ب', '客', '👍🏽', "'"), { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const pieces = compareTexts(older, newer);
        const without = (kind: string): string => pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('');
        return without('added') === older && without('removed') === newer && pieces.every(({ kind }, index) => kind !== pieces[index + 1]?.kind);
      }),
    );
  });

  it('is done at once with two long texts that have nothing in common', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    const start = performance.now();
    expect(compareTexts(long('a'), long('b')).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('counting', () => {
  it('counts lost words wherever they stood, each as often as it stood', () => {
    expect(countLost('I rang and rang', 'and I Rang')).toBe(1);
    expect(countLost('one two', 'two one three')).toBe(0);
    expect(countLost('one — two!', '')).toBe(2);
    expect(countLost('我打了电话', '我打')).toBe(3);
    expect(countLost('رن الهاتف مرتين', '👍 …')).toBe(3);
  });

  it('tells added and removed words and the fields', () => {
    const older = makeStory({ title: 'Gate', action: 'I rang the bell.', result: 'She came.' });
    expect(countChanges(older, { ...older, action: 'I rang the loud bell twice.', result: 'She left.' })).toEqual({ added: 3, removed: 1, fields: ['action', 'result'] });
    expect(countChanges(older, older)).toEqual({ added: 0, removed: 0, fields: [] });
  });
});
