import { expect, test } from 'vitest';
import { searchStories } from '../../lib/stories/search-stories.ts';
import { makeStory } from './make-story.ts';

const bank = [
  makeStory({ id: 'gate', title: 'The gate', action: 'I restarted the scanner.', tags: ['museum'] }),
  makeStory({ id: 'cafe', title: 'Café rush', action: 'I opened a second till.' }),
];
const found = (typed: string): string[] => searchStories(bank, typed).map(({ id }) => id);

test.each([
  ['', ['gate', 'cafe']],
  ['  ', ['gate', 'cafe']],
  ['GATE', ['gate']],
  ['cafe', ['cafe']],
  ['scan', ['gate']],
  ['museum gate', ['gate']],
  ['museum till', []],
  ['can', []],
])('"%s" finds %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});
