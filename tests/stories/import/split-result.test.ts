// Where a result begins, and where none does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeTitle } from '../../../lib/stories/import/propose-title.ts';
import { wordsOf } from '../../../lib/stories/import/source-lines.ts';
import { splitResult } from '../../../lib/stories/import/split-result.ts';

describe('a result is parted where the words say so', () => {
  test.each([
    ['Reorganised the queue, which cut waiting from 10 to 4 minutes.', 'which cut waiting from 10 to 4 minutes.'],
    ['Rewrote the leaflet so that patients came prepared', 'so that patients came prepared'],
    ['Moved the till nearer the door, resulting in shorter queues', 'resulting in shorter queues'],
    ['Built a rota that reduced overtime to nothing', 'that reduced overtime to nothing'],
    ['Rang every late payer in person, saving the shop £900', 'saving the shop £900'],
    ['Rebuilt the stockroom and cut restocking from 3 hours to 90 minutes', 'and cut restocking from 3 hours to 90 minutes'],
    ['Taught the team to upsell. As a result we won the regional prize.', 'As a result we won the regional prize.'],
    ['Put up a board for relatives; complaints fell from nine to two', 'complaints fell from nine to two'],
    ['Introduced a loyalty card, and sales rose by a tenth', 'and sales rose by a tenth'],
    ['Stayed late to find her suitcase. She wrote to the manager to thank me.', 'She wrote to the manager to thank me.'],
  ])('%s', (text, result) => expect(splitResult(text).result).toBe(result));
});

describe('and not where they do not', () => {
  test.each([
    'Trained four new starters on the booking system',
    'Handled complaints that came from three regions',
    'Worked at a hotel which was closed in winter',
    'Sorted the post, answered the phone and kept the diary',
    'Explained to customers which tariff suited them',
    'Cut and coloured hair for up to ten clients a day',
    'Kept the rota for sixteen casual staff',
    'Supported the team, ensuring good service',
  ])('%s', (text) => expect(splitResult(text)).toEqual({ action: text, result: '' }));
});

test('both parts together are the words of the text in their order', () => {
  const piece = fc.constantFrom('trained', 'the team', ', which', 'cut', 'waiting', 'so that', '. As a result', 'sales', 'rose', 'by 4', '; and', ' – saving', '£3', 'and', 'reduced', 'from', '10%');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ');
      const { action, result } = splitResult(text);
      expect(wordsOf(`${action} ${result}`)).toEqual(wordsOf(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['Reorganised the morning check-out queue, which cut waiting', 'Reorganised the morning check-out queue'],
  ['Dealt with complaints about noise so that guests stayed', 'Dealt with complaints about noise'],
  ['Calmed him, gave him tea and called the engineer', 'Calmed him, gave him tea'],
  ['Looked after a bay of eight patients on every shift', 'Looked after a bay of eight patients'],
  ['Saved 3.5 hours a week for the whole team by writing it down', 'Saved 3.5 hours a week'],
  ['Calmed callers who were angry about a wrong bill', 'Calmed callers who were angry'],
  ['Was named steward of the month in August 2021', 'Was named steward of the month'],
  ['Noticed that the same meter error came back every month', 'Noticed that the same meter error came back'],
  ['', ''],
])('the title of "%s" is its own first words', (text, title) => {
  expect(proposeTitle(text)).toBe(title);
  expect(text.startsWith(proposeTitle(text))).toBe(true);
});
