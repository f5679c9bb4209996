// What the "why" view says of a line: plain words, the posting's own where it quotes, and no numbers.
import { describe, expect, test } from 'vitest';
import { groundsOf, signalWords, splitAtSignals, verdictsOf } from '../../components/explain/reason-words.ts';
import { explainLines, type LineReason } from '../../lib/analysis/explain-lines.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { BOAT_HIRE } from '../analysis/postings.ts';

const lines = explainLines({ title: 'Boat Hire Assistant', text: BOAT_HIRE }, bundledMap());
const lineWith = (words: string): LineReason => {
  const line = lines.find(({ quote }) => quote.includes(words));
  if (!line) throw new Error(`no line with "${words}"`);
  return line;
};

test('a line that counts clearly says so, and as what', () => {
  expect(verdictsOf(lineWith('Calm down people'))).toEqual(['Clearly something that a person does or is at work.']);
  expect(verdictsOf(lineWith('Microsoft Excel')).join(' ')).toMatch(/a tool\.$/);
});

test('a benefit asks for nothing, and the part that it stands in spoke against it', () => {
  const line = lineWith('boat trips');
  expect(verdictsOf(line)[0]).toMatch(/asks for nothing/);
  expect(groundsOf(line).spokeAgainst.join(' ')).toContain('what they offer');
});

test('a heading is called one', () => {
  expect(verdictsOf(lineWith('What you bring'))).toEqual(['It is a heading.']);
});

test.each(['clear', 'likely', 'close'] as const)('every sureness has its words: %s', (sureness) => {
  const all = { behaviour: sureness, tool: sureness, credential: sureness, condition: sureness };
  const counted = verdictsOf({ ...lineWith('Calm down people'), sureness: all })[0];
  const not = verdictsOf({ ...lineWith('boat trips'), sureness: all })[0];
  expect(counted).not.toBe(not);
  if (sureness === 'close') for (const sentence of [counted, not]) expect(sentence).toContain('not sure');
});

describe('for every line', () => {
  test('the stretches join to its text, and the marked ones are its signals', () => {
    for (const line of lines) {
      const pieces = splitAtSignals(line);
      expect(pieces.map(({ text }) => text).join('')).toBe(line.quote);
      expect(pieces.some(({ isSignal }) => isSignal)).toBe(line.signals.length > 0);
    }
  });

  test('the words that point to a behaviour stand in it', () => {
    for (const line of lines) for (const { words } of signalWords(line)) for (const word of words) expect(line.quote).toContain(word);
  });

  test('no reason is empty or a bare number', () => {
    for (const line of lines) {
      const { spokeFor, spokeAgainst } = groundsOf(line);
      for (const words of [...verdictsOf(line), ...spokeFor, ...spokeAgainst]) {
        expect(words.trim().length).toBeGreaterThan(5);
        expect(words.replaceAll(/“[^”]*”/g, '')).not.toMatch(/\d/);
      }
    }
  });
});
