// A reason says of a result only what is true of it: a number is one that was counted or compared.
import { expect, test } from 'vitest';
import { explainMatch } from '../../lib/stories/explain-match.ts';
import type { IndexedStory } from '../../lib/stories/index-stories.ts';
import { needOfText } from '../../lib/stories/need.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { makeStory } from './make-story.ts';

const map = bundledMap();
const because = (result: string): string => {
  const told: IndexedStory = { story: makeStory({ id: 'one', result }), themes: new Map([['angry-person', 0.9]]), told: new Map(), crafts: new Set(), flaws: [] };
  return explainMatch(needOfText('De-escalate tense situations with upset customers', map), told, map);
};

test.each([
  'The queue was gone after ten minutes.', 'Waiting fell from 10 to 4 minutes.', 'Sales rose by 12%.', 'It saved £300 a month.', 'Eleven of twelve were there on Friday.', 'We lost only two boxes out of forty, half as many as before.',
  'They solved nine in ten themselves.', 'Complaints halved.', 'We had no such call in the next three months.', 'It went from eight boxes to two.', 'Waste fell by a third.',
])('“%s” has a number', (result) => {
  expect(because(result)).toContain('it has a result with a number');
});

test.each(['The two of them shared a flat later.', 'She slept from two until six and did not fall.', 'He moved to room 12.', 'We got a first, and one of them wrote to me.', 'In 2019 they made it the rule.'])('“%s” has none', (result) => {
  expect(because(result)).toContain('it has a result');
  expect(because(result)).not.toContain('number');
});
