// The coach beside the story form, with stories of its own: nothing yet, a good one, one with much to look at, one in another script.
import type { StoryText } from '../../lib/schema/story.ts';
import { StoryBank } from './story-bank.tsx';
import type { Screen } from './story-states.tsx';

const NOTHING: StoryText = { title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [] };

const GOOD: StoryText = {
  title: 'The pram on the escalator',
  situation: 'I worked in a department store at the foot of an escalator that prams are not allowed on. On the first Saturday of the sales a father came down with one, backwards, and people were shouting at him.',
  task: 'I was there for scarves, but I stood nearest.',
  action:
    'I pressed the stop, held the pram from below and asked those behind him to wait where they were. I told him that he was doing fine and to take one step at a time. When he was down I asked whether the baby was all right and walked with him to the lift, which stands behind the café where nobody finds it. In my break I drew an arrow on a sheet, put it up at the foot of the stairs and showed it to the floor manager.',
  result: 'Nobody was hurt. He came back to the till to thank me. The store had proper signs made, and in the four months until I left I saw two prams on that escalator where it had been one a day.',
  insight: 'When people break a rule I look first whether they can see the other way.',
  tags: [],
};

const MANY: StoryText = {
  title: 'Good with people',
  situation: 'In all my jobs there was a situation now and then with different kinds of customers. My colleague Brenda and I had to handle it, her number is 07700 900 231.',
  task: 'We had to make sure everything ran smoothly.',
  action:
    'We took the necessary steps with the relevant people and we dealt with everything as needed. We told him that it is not allowed, the policy is the policy, and we pointed at the sign. It was his own fault because he never read it. I am a very patient person and I always stay polite.',
  result: 'Everyone was satisfied and it all went well.',
  insight: 'Communication is key.',
  tags: [],
};

const OTHER_SCRIPT: StoryText = {
  title: '改札口の財布',
  situation: '私は駅の案内所で働いていました。ある日、お客様が財布をなくして、とても困っていました。電車は二十分後に出る予定でした。',
  task: '案内所には私一人しかいませんでした。',
  action: '私はお客様の話を聞いて、どの電車に乗っていたかを確認しました。三つの駅に電話をして、財布の色と形を伝えました。二番目の駅で見つかりました。',
  result: '',
  insight: '私は今、最初に時間を聞きます。',
  tags: [],
};

const TIME = '2026-11-20T18:30:00.000Z';

/** Makers of the states, by name. */
export function coachStates(): ReadonlyMap<string, () => Screen> {
  const coached = (text: StoryText) => (): Screen => ({
    element: <StoryBank stories={[{ ...text, id: 'coached', createdAt: TIME, updatedAt: TIME, sample: false, deletedAt: null, forBehaviour: null, starter: null }]} selectedId="coached" />,
  });
  return new Map([
    ['coach-nothing', coached(NOTHING)],
    ['coach-good', coached(GOOD)],
    ['coach-many', coached(MANY)],
    ['coach-other-script', coached(OTHER_SCRIPT)],
  ]);
}
