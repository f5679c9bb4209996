// The signal grammar: what each mark means, and that faulty phrases are named instead of never matching.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases, matchPhrases } from '../../lib/maps/phrase-set.ts';
import { compilePhrase, findPhrase } from '../../lib/maps/phrase.ts';
import { tokenise } from '../../lib/text/tokens.ts';

const GROUPS = { customer: ['customer', 'guest', 'team member'], visitor: ['@customer', 'caller'], loop: ['@loop', 'x'] };

/** The words that the phrase covers in the text, or null. */
function found(phrase: string, text: string): string | null {
  const tokens = tokenise(text);
  const hit = findPhrase(compilePhrase(phrase, GROUPS), tokens);
  if (!hit) return null;
  return tokens.slice(hit.from, hit.to).map((token) => token.word).join(' ');
}

describe('words', () => {
  it.each([
    ['calm', 'You calmed him down', 'calmed'],
    ['organise', 'Organizing the rota', 'organizing'],
    ['calm!', 'You calmed him down', null],
    ['calm!', 'Stay calm please', 'calm'],
    ['communicat*', 'A communicative person', 'communicative'],
    ['communicat*', 'Our community', null],
    ['# calls', 'I took 60 calls', '60 calls'],
    ['# calls', 'I took many calls', null],
  ])('%s in "%s" → %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });
});

describe('choices, brackets and options', () => {
  it.each([
    ['calm|soothe angry', 'soothe angry callers', 'soothe angry'],
    ['(in tears|crying)', 'She was in tears', 'in tears'],
    ['(kept|keep) (my voice)? down', 'I kept down', 'kept down'],
    ['(kept|keep) (my voice)? down', 'I kept my voice down', 'kept my voice down'],
    ['(shout|swear)!', 'He shouted', null],
    ['(shout|swear)!', 'They swear', 'swear'],
    ['(a (b|c) d|e)', 'a c d', 'a c d'],
  ])('%s in "%s" → %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });
});

describe('gaps and word groups', () => {
  it.each([
    ['help ..2 guest', 'help every single guest', 'help every single guest'],
    ['help ..2 guest', 'help each and every guest', null],
    ['help .. guest', 'help each and every guest', 'help each and every guest'],
    ['greet @customer', 'Greet team members', 'greet team members'],
    ['greet @visitor', 'Greet guests', 'greet guests'],
    // The first choice that fits the start must be given up when the rest then fails.
    ['(very|very very) calm', 'very very calm', 'very very calm'],
    ['a ..2 b c', 'a b b c', 'a b b c'],
  ])('%s in "%s" → %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });
});

describe('faulty phrases', () => {
  it.each([
    ['', 'is empty'],
    ['.. calm', 'begins or ends with a gap'],
    ['calm ..3', 'begins or ends with a gap'],
    ['calm ..13 down', 'a gap is 1 to 12 words'],
    ['(calm', 'a bracket is not closed'],
    ['calm)', 'a bracket is closed that was not opened'],
    ['calm?', 'would match anything'],
    ['follow-up', 'is not one word'],
    ["don't panic", 'is not one word'],
    ['@nobody', 'there is no word group'],
    ['@loop', 'contains itself'],
  ])('"%s" is refused: %s', (phrase, reason) => {
    expect(() => compilePhrase(phrase, GROUPS)).toThrow(reason);
  });
});

describe('the index', () => {
  it('finds what trying each phrase at each place finds, in any text of these words', () => {
    const phrases = ['kept calm', '(kept|stayed) ..2 calm!', 'cal* down', '(very)? calm (down|still)?', '# calls', '@customer calm'].map((source) => compilePhrase(source, GROUPS));
    const set = indexPhrases(phrases);
    const word = fc.constantFrom('kept', 'stayed', 'calm', 'calmed', 'down', 'very', 'calls', '7', 'two', 'guest', 'team', 'member', 'still');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const tokens = tokenise(words.join(' '));
        const indexed = new Set<number>();
        matchPhrases(set, tokens, (phrase) => indexed.add(phrase));
        const tried = phrases.flatMap((phrase, number) => (findPhrase(phrase, tokens) ? [number] : []));
        expect([...indexed].sort((a, b) => a - b)).toEqual(tried);
      }),
    );
  });
});
