import { describe, expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { explainMatch } from '../../lib/stories/explain-match.ts';
import { indexStories, type IndexedStory } from '../../lib/stories/index-stories.ts';
import { matchText } from '../../lib/stories/match-stories.ts';
import { needOfText } from '../../lib/stories/need.ts';
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

const COOK = makeStory({
  id: 'cook',
  title: 'Two hundred covers and a broken oven',
  situation: 'On a Saturday in August the oven went out an hour before service, and we had two hundred covers booked.',
  task: 'I was on the hot section and had to get the mains out.',
  action: 'I moved the roasts to the combi next door, took the fish off the menu and prepped the rest on the grill. I probed every tray and wrote the temperatures down.',
  result: 'The last plate went out at ten and only one came back.',
  insight: 'I look at what can wait before I start to run.',
});
const CARDS = makeStory({
  id: 'cards',
  title: 'Picture cards for the new pickers',
  situation: 'Five new starters came in one week, and most of them spoke little English.',
  task: 'My manager asked me to keep them.',
  action: 'I made cards with photos of every step, showed each of them the row myself, let them try it and sat with the one who was struggling.',
  result: 'After three weeks all of them worked alone, and two train others now.',
  insight: 'I ask people to show me instead of asking whether they understand.',
});
const bank = [BOAST, TILL, ANGRY, COOK, CARDS];
const TEXTS = [
  'De-escalate tense situations with upset customers',
  'Handle cash accurately and reconcile the register at close',
  'Train and mentor new team members',
  'Work well under pressure in a fast-paced kitchen and prioritise tasks',
  'Strong communication skills and attention to detail',
  'Prepare food to standard and keep stock rotated',
];

describe.each(TEXTS)('whatever the bank, for "%s"', (text) => {
  const whole = matchText(text, indexStories(bank, map), map);

  test('something is found', () => expect(whole.length).toBeGreaterThan(0));
  test('scores lie between 0 and 1 and fall', () => {
    for (const { score } of whole) expect(score).toBeGreaterThan(0);
    for (const { score } of whole) expect(score).toBeLessThanOrEqual(1);
    expect(whole.map(({ score }) => score)).toEqual(whole.map(({ score }) => score).sort((left, right) => right - left));
  });
  test('the order of the bank does not matter', () => expect(matchText(text, indexStories([...bank].reverse(), map), map)).toEqual(whole));
  test('a story that shows nothing asked for changes nothing for the others', () => {
    const idle = makeStory({ id: 'idle', title: 'Zebras', situation: 'Zebras graze near water in Namibia. '.repeat(8), action: 'Zebras graze.', result: 'Zebras drink.' });
    expect(matchText(text, indexStories([...bank, idle], map), map)).toEqual(whole);
  });
  test('the score of a story does not depend on the others', () => {
    const [best] = whole;
    for (const { storyId, score } of whole) {
      const two = bank.filter(({ id }) => id === storyId || id === best?.storyId);
      expect(matchText(text, indexStories(two, map), map).find((match) => match.storyId === storyId)?.score).toBe(score);
    }
  });
  test('without their endings no story is strong', () => {
    const unfinished = indexStories(bank.map((story) => ({ ...story, result: '' })), map);
    expect(matchText(text, unfinished, map).filter(({ level }) => level === 'strong')).toEqual([]);
  });
  test('every story comes with a whole sentence that says why', () => {
    for (const { because } of whole) expect(because).toMatch(/^(You|This may show that you) .*\.$/);
  });
});

test('a craft asks for a story of that very work', () => {
  const asked = 'Prepare and cook food to recipe';
  expect(matchText(asked, indexStories(bank, map), map)[0]?.storyId).toBe('cook');
  const other = matchText(asked, indexStories([TILL], map), map)[0]?.score ?? 0;
  const same = matchText('Handle cash accurately and reconcile the register at close', indexStories([TILL], map), map)[0]?.score ?? 0;
  expect(other).toBeLessThan(same / 2);
});

test('the flaw is told as advice after the reason', () => {
  const unfinished = indexStories([{ ...ANGRY, result: '' }], map);
  expect(matchText('De-escalate tense situations with upset customers', unfinished, map)[0]?.because).toMatch(/^You .*\. Add how it ended\.$/);
});

test('what the story does not clearly show is put as a maybe', () => {
  const need = needOfText('De-escalate tense situations with upset customers', map);
  const shown = (clarity: number): IndexedStory => ({ story: ANGRY, themes: new Map([['angry-person', clarity]]), told: new Map(), crafts: new Set(), flaws: [] });
  expect(explainMatch(need, shown(0.9), map)).toBe('You stayed calm with somebody who was angry, and it has a result and says what you learned.');
  expect(explainMatch(need, shown(0.3), map)).toBe('This may show that you stayed calm with somebody who was angry.');
});
