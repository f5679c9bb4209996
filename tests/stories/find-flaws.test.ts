import { describe, expect, test } from 'vitest';
import { findFlaws } from '../../lib/stories/find-flaws.ts';
import { makeStory } from './make-story.ts';

const GOOD = makeStory({
  title: 'The boiler on Christmas Eve',
  situation: 'On Christmas Eve a lady rang because her boiler had stopped and her mother was coming at six.',
  task: 'I was the last one in the office and the engineers had gone home.',
  action: 'I asked her to read me the light on the panel, found the page in the manual and talked her through the reset. When it went off again I rang Pete, who lives two streets from her, and asked if he would look in.',
  result: 'The heating was on by half past five and she sent a card in January.',
  insight: 'I ask for the light before anything else now.',
});

describe('a story told well has no flaw', () => {
  test('with all its parts', () => expect(findFlaws(GOOD)).toEqual([]));
  test('with we beside I', () => expect(findFlaws({ ...GOOD, action: `We were tired and we had planned to leave. ${GOOD.action}` })).toEqual([]));
});

describe('what keeps a story from convincing is named', () => {
  test('the ending is missing', () => expect(findFlaws({ ...GOOD, result: '' })).toEqual(['no-result']));
  test('only the group is seen', () => {
    const action = 'We met in the hall and we split the tables between us. We carried the chairs, we set the lights and we opened the doors ourselves.';
    expect(findFlaws({ ...GOOD, task: 'We had an hour.', action })).toEqual(['we-only']);
  });
  test('everything stands in one part, with its ending', () => {
    const situation = [GOOD.situation, GOOD.task, GOOD.action, GOOD.result].join(' ');
    expect(findFlaws(makeStory({ title: GOOD.title, situation }))).toEqual(['one-field']);
  });
  test('claims about oneself instead of an event', () => {
    const story = makeStory({
      title: 'My strengths',
      situation: 'I have always worked with all sorts of people in many different places and everyone gets on with me.',
      action: 'I always stay positive and I never let anything get to me. Whatever the problem is, I usually sort everything out.',
      result: 'People are always happy with everything I do.',
    });
    expect(findFlaws(story)).toContain('no-event');
  });
  test('rules before the person', () => {
    const action = 'I told him the policy. He asked again and I said the rule is the rule and that the procedure does not allow it. I showed him the policy on the wall at 3 pm.';
    expect(findFlaws({ ...GOOD, action, insight: '' })).toContain('policy-first');
  });
  test('others are blamed', () => expect(findFlaws({ ...GOOD, task: 'It was the engineer’s own fault, as usual nobody had told him.' })).toEqual(['blames']));
  test('the result claims and shows nothing', () => expect(findFlaws({ ...GOOD, result: 'Everyone was satisfied and it all went well.' })).toEqual(['no-outcome']));
  test('what was done could be anything', () => {
    const action = 'I took the necessary steps with the relevant people and made sure everything was handled.';
    expect(findFlaws({ ...GOOD, action })).toEqual(['vague']);
  });
  test('the insight is a saying', () => expect(findFlaws({ ...GOOD, insight: 'Communication is key.' })).toEqual(['empty-insight']));
  test('too little to judge', () => expect(findFlaws(makeStory({ title: 'Fire', situation: 'There was a fire.' }))).toEqual(['too-short']));
});

test('a story in another script is not accused of anything that cannot be judged', () => {
  const text = 'お客様がとても怒っていました。私は静かに話を聞いて、原因を調べて、次の日に電話しました。'.repeat(4);
  expect(findFlaws(makeStory({ title: '電話', situation: text, task: text, action: text, result: text, insight: text }))).toEqual([]);
});
