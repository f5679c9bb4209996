import { describe, expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { indexStories } from '../../lib/stories/index-stories.ts';
import { matchText } from '../../lib/stories/match-stories.ts';
import { makeStory } from './make-story.ts';

const map = bundledMap();

const ANGRY = makeStory({
  id: 'angry',
  title: 'Man shouting about a parking fine',
  situation: 'A man came to the desk screaming about a fine, red in the face, and he banged the counter.',
  task: 'I had to help him without upsetting the families waiting behind him.',
  action: 'I kept my voice low and let him get it all out. I said I would be angry too, asked him to come round the side and told him what I could look up for him.',
  result: 'He calmed down, said sorry for shouting and paid the smaller amount.',
  insight: 'I let people finish before I answer now.',
});
const TILL = makeStory({
  id: 'till',
  title: 'Till was 40 down',
  situation: 'When I cashed up one Thursday the till was £40 short.',
  task: 'I had signed for it.',
  action: 'I counted it twice, then went back through the receipts one by one and found a refund keyed in as 45 instead of 5.',
  result: 'It balanced to the penny and I was never more than a pound out after that.',
  insight: 'I check every refund slip against the till roll.',
});
const BOAST = makeStory({
  id: 'boast',
  title: 'People person',
  situation: 'I have always been good with all kinds of people and everybody says I am calm.',
  action: 'I always calm everyone down whatever happens and I never get angry, I just sort everything out.',
  result: 'Customers are always happy with me.',
});
const index = indexStories([BOAST, TILL, ANGRY], map);
const best = (text: string): string | undefined => matchText(text, index, map)[0]?.storyId;

describe('a story is found by what it shows, not by the words of the posting', () => {
  test('angry people', () => expect(best('De-escalate tense situations with upset customers')).toBe('angry'));
  test('exact cash', () => expect(best('Handle cash accurately and reconcile the register at close')).toBe('till'));
});

test('claims about oneself are never offered as strong, and not before a real event', () => {
  const matches = matchText('Stay calm and professional with angry customers', index, map);
  expect(matches[0]?.storyId).toBe('angry');
  expect(matches.filter(({ storyId, level }) => storyId === 'boast' && level === 'strong')).toEqual([]);
});

test('a story without an ending is at most partial', () => {
  const unfinished = indexStories([{ ...ANGRY, result: '' }], map);
  expect(matchText('De-escalate tense situations with upset customers', unfinished, map).map(({ level }) => level)).toEqual(['partial']);
});

test('the reason says what the story shows', () => {
  expect(matchText('De-escalate tense situations with upset customers', index, map)[0]?.because).toMatch(/^You /);
});

test('nothing is offered where the text asks for nothing, or the bank is empty', () => {
  expect(matchText('Our office is near the station.', index, map)).toEqual([]);
  expect(matchText('Calm angry customers', indexStories([], map), map)).toEqual([]);
});
