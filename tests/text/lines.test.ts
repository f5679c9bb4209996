import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LINES, splitLines } from '../../lib/text/lines.ts';

const texts = (text: string): string[] => splitLines(text).map((line) => line.text);

describe('splitLines', () => {
  test.each<[string, string, string[]]>([
    ['bullets of many makes', '- Greet walkers\n• Mend tents\n* Sell maps\n– Count boots', ['Greet walkers', 'Mend tents', 'Sell maps', 'Count boots']],
    ['numbered rows', '1. Open the hut\n2) Light the stove', ['Open the hut', 'Light the stove']],
    ['a bullet on a row of its own', '-\n\nSweep the slipway\n\n-\n\nTie up boats', ['Sweep the slipway', 'Tie up boats']],
    ['sentences of a paragraph', 'You mend bikes. You also hire them out! Ready?', ['You mend bikes.', 'You also hire them out!', 'Ready?']],
    ['abbreviations that end no sentence', 'Sell snacks, e.g. Cornish pasties, in the U.S. Army shop.', ['Sell snacks, e.g. Cornish pasties, in the U.S. Army shop.']],
    ['bullets inside a row', 'Your day • Feed the goats • Milk them', ['Your day', 'Feed the goats', 'Milk them']],
    ['a semicolon before a new demand', 'Two seasons on deck; 1 year at the helm; steady nerves', ['Two seasons on deck;', '1 year at the helm; steady nerves']],
    ['words that lost the break between them', 'Good at sums and spellingMust like dogs', ['Good at sums and spelling', 'Must like dogs']],
    ['nothing but marks', '***\n---\n\n•\n', []],
  ])('splits %s', (_, text, lines) => {
    expect(texts(text)).toEqual(lines);
  });

  test('finds the demands in a long run of text without stops', () => {
    const text = 'Welcome every visitor to the observatory with a smile Answer questions about the night sky in plain words Maintain the telescopes and report faults to the warden Work with the volunteers on busy evenings';
    expect(texts(text)).toEqual([
      'Welcome every visitor to the observatory with a smile',
      'Answer questions about the night sky in plain words',
      'Maintain the telescopes and report faults to the warden',
      'Work with the volunteers on busy evenings',
    ]);
  });

  test('marks bullets, first pieces and empty rows before', () => {
    expect(splitLines('Duties\n\n- Paint. Sand.').map(({ bullet, first, alone, afterGap }) => ({ bullet, first, alone, afterGap }))).toEqual([
      { bullet: false, first: true, alone: true, afterGap: true },
      { bullet: true, first: true, alone: false, afterGap: true },
      { bullet: true, first: false, alone: false, afterGap: true },
    ]);
  });

  test('gives exact, rising, separate places for any text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('\n', '\r\n', '- ', '• ', '. ', '; ', 'Manage ', 'the ', '\\n', '**', 'é', '🚀', '\u2028', '  ', 'skillsMust '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const line of splitLines(text)) {
          expect(text.slice(line.start, line.end)).toBe(line.text);
          expect(line.start).toBeGreaterThanOrEqual(last);
          expect(line.end).toBeGreaterThan(line.start);
          last = line.end;
        }
      }),
    );
  });

  test('loses no word of an ordinary text', () => {
    const words = fc.array(fc.constantFrom('serve', 'Guests', 'kindly', 'and.', 'Mop', 'floors;', 'Then', '\n-', 'rest!'), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const wordsOf = (value: string): string[] => value.match(/\p{L}+/gu) ?? [];
        expect(texts(text).flatMap(wordsOf)).toEqual(wordsOf(text));
      }),
    );
  });

  test.each(['a'.repeat(300_000), '?'.repeat(300_000), 'x?'.repeat(150_000), '\n'.repeat(300_000), 'row\n'.repeat(100_000), '. A'.repeat(100_000), '• '.repeat(150_000), 'a '.repeat(150_000), '- '.repeat(150_000), '*'.repeat(300_000), '\\n'.repeat(100_000), 'Manage The '.repeat(30_000)])(
    'stays quick and bounded on hostile text %#',
    (text) => {
      const before = performance.now();
      expect(splitLines(text).length).toBeLessThanOrEqual(MAX_LINES);
      expect(performance.now() - before).toBeLessThan(3_000);
    },
  );
});
