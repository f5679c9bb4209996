import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuote } from '../../lib/text/cut-quote.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const LONG = 'We have baked bread since 1950 and are proud of each loaf that leaves the oven. You work from four in the morning, five days a week, with every second Sunday off. On Mondays the bakery is closed and the flour is brought in by the whole crew together.';

describe('cutting a quote', () => {
  it('leaves a short line whole', () => {
    expect(cutQuote('Weekends and nights.', { start: 0, end: 20 }, { start: 0, end: 8 })).toEqual({ quote: 'Weekends and nights.', start: 0, end: 20 });
  });

  it('gives the sentence of a long line', () => {
    expect(cutQuote(LONG, whole(LONG), at(LONG, 'four in the morning'), 120).quote).toBe('You work from four in the morning, five days a week, with every second Sunday off.');
  });

  it('gives the clauses around the words where the sentence is long', () => {
    expect(cutQuote(LONG, whole(LONG), at(LONG, 'five days a week'), 50).quote).toContain('five days a week');
  });

  it('is exact, holds the words, and is no longer than asked for where the words are not', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.nat(600), fc.nat(40), fc.integer({ min: 20, max: 200 }), (text, from, length, most) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const cut = cutQuote(text, whole(text), { start, end }, most);
        expect(text.slice(cut.start, cut.end)).toBe(cut.quote);
        expect(cut.quote.length).toBeLessThanOrEqual(Math.max(most, end - start));
        const focus = text.slice(start, end).replace(/^[\s,;:•–—()-]+|[\s,;:•–—()-]+$/gu, '');
        expect(cut.quote).toContain(focus);
      }),
      { numRuns: 500 },
    );
  });
});
