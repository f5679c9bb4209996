// Words of the coach. Advice from somebody who has sat on the other side of the table; never a mark, never a score.
import type { StoryPart } from '../../../lib/schema/story.ts';
import type { FindingId } from '../../../lib/stories/coach/finding.ts';
import type { Rung } from '../../../lib/stories/coach/ladder.ts';
import { FIELD_STRINGS } from '../strings.ts';

interface Advice {
  title: string;
  /** Why an interviewer minds, in one sentence. */
  why: string;
  /** What can be done: one or two concrete offers. */
  offers: readonly string[];
}

const nameOf = (part: StoryPart): string => FIELD_STRINGS[part].label;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const COACH_STRINGS = {
  title: 'Coach',
  /** Under the title, announced when the number changes. */
  status: (count: number) => (count === 0 ? 'Nothing to point out' : count === 1 ? 'One thing to look at' : `${count} things to look at`),
  early: 'It waits until you have told what happened and what you did. Then it looks at:',
  looksAt: [
    'how much of it is what you did and how it ended',
    'whether it can be told in two minutes',
    'whether your own part and a result can be seen',
    'words that say little, blame somebody or name other people',
  ],
  fine: 'An interviewer can follow this: what you did, and what came of it.',
  advice: 'This is advice. You know the story; leave what you want to leave.',

  balance: 'How the words are shared out',
  core: (share: number) => `Action and result ${percent(share)}`,
  context: (share: number) => `Situation and task ${percent(share)}`,
  reflection: (share: number) => `Insight ${percent(share)}`,
  aim: (from: number, to: number) => `aim: ${Math.round(from * 100)} to ${percent(to)}`,
  /** `minutes` as words: "1½ minutes". */
  length: (minutes: string) => `About ${minutes} to tell; two minutes is a good length.`,

  unread: (parts: readonly StoryPart[]) =>
    parts.length === 5
      ? 'The coach reads English. Of this text it can judge the length, the balance and what is still empty, not the words.'
      : `The coach reads English. Of ${parts.map(nameOf).join(', ')} it can judge the length and the balance, not the words.`,

  goTo: (part: StoryPart) => `Go to ${nameOf(part)}`,
  inPart: (part: StoryPart) => `in ${nameOf(part)}`,
  showThere: 'Select these words',
  leave: 'Leave it',
  leaveThis: (title: string) => `Leave it: ${title}`,
  left: (count: number) => (count === 1 ? 'One thing left as it is.' : `${count} things left as they are.`),
  showAgain: 'Show again',

  mayAsk: 'An interviewer may ask …',
  mayAskHint: 'If you know the answer, a few words of it make the story stronger. If not, say so when you are asked.',
} as const;

/** What is said of each finding. */
export const ADVICE: Readonly<Record<FindingId, Advice>> = {
  'balance-context': {
    title: 'Much scene, little you',
    why: 'While the scene is set, the interviewer still waits to hear what you did.',
    offers: ['Keep two sentences: where, and what was wrong.', 'Move what you did yourself into Action.'],
  },
  'balance-reflection': {
    title: 'More looking back than doing',
    why: 'Thoughts are believed when the deed before them is told in full.',
    offers: ['Keep the one thing that you do differently now.', 'Spend the words on what you did, step by step.'],
  },
  'balance-bare': {
    title: 'Hardly any scene',
    why: 'Without where and why, a listener cannot tell how hard it was.',
    offers: ['Say where you were and what was at stake.', 'Say what was yours to do.'],
  },
  'length-long': {
    title: 'Long to tell',
    why: 'After about two minutes most interviewers stop listening and look for their next question.',
    offers: ['Read it aloud and cut what nobody would miss, first of all here.', 'Keep the rest for “tell me more”.'],
  },
  'length-asides': {
    title: 'Asides and doubts',
    why: 'Each “or maybe it was” takes the listener away from what you did.',
    offers: ['Leave out whatever the story stands without.', 'Settle for one version: “about ten”, “in spring”.'],
  },
  'no-result': {
    title: 'How did it end?',
    why: 'An interviewer remembers the ending, and asks for it when it is missing.',
    offers: ['Say what changed, and who noticed.', 'No figure? “Faster than before”, “half as many” or what somebody said is enough.'],
  },
  'no-outcome': {
    title: 'It went well. How could you tell?',
    why: '“Everyone was happy” can be said of anything; what somebody saw or counted cannot.',
    offers: ['Say how you knew: who noticed, what they did or said.', 'No figure? Compare: faster than before, half as many, the first time that month.'],
  },
  'we-only': {
    title: 'Where are you in this?',
    why: 'They hire one person, and cannot tell which part was yours.',
    offers: ['Say “I” for what you did or decided yourself.', 'Keep “we” for what you truly did together.'],
  },
  'vague-sweeping': {
    title: 'True of every day, so of no day',
    why: '“Always” and “everyone” sound like a promise; one day with its details sounds true.',
    offers: ['Choose one occasion: which day, who, what exactly?', 'Tell only that one.'],
  },
  'vague-words': {
    title: 'Words that could mean anything',
    why: 'The listener cannot picture what was wrong or what you did, and so cannot give you credit.',
    offers: ['Put in the thing itself: what broke, whom you rang, what you wrote.', 'One step to a sentence, in the order in which you did it.'],
  },
  blame: {
    title: 'Somebody gets the blame',
    why: 'The listener wonders how you would speak of them.',
    offers: ['Say what went wrong instead of whose fault it was.', 'Go on to what you did about it.'],
  },
  'policy-first': {
    title: 'The rule comes before the person',
    why: 'Most employers want to hear that you saw the person first and then kept to the rule.',
    offers: ['Say what you saw or heard of them, and what you said to that.', 'Then the rule, and what you could still do within it.'],
  },
  'self-description': {
    title: 'What you are like, not what you did',
    why: 'Anybody can say it of themselves; an occasion shows it.',
    offers: ['Think of one day on which somebody could have seen it.', 'Tell what you did then, and leave the word itself out.'],
  },
  'insight-missing': {
    title: 'What did you take from it?',
    why: 'It shows that you get better at things, and many interviewers ask for it.',
    offers: ['One sentence: what you have done differently since.', 'Or what you would do at once next time.'],
  },
  'insight-cliche': {
    title: 'A saying that anybody could have written',
    why: 'It does not show what you, of all people, learned from this.',
    offers: ['Say what you have done differently since.', 'Name the next time when it helped you.'],
  },
  'one-field': {
    title: 'All of it in one field',
    why: 'In its parts a story is easier to learn and to tell, and you see what is missing.',
    offers: ['Cut the ending and paste it into Result.', 'Then what you did into Action; what is left is the situation.'],
  },
  'people-name': {
    title: 'Other people’s names',
    why: 'They have not agreed to be told about, and the story works as well without.',
    offers: ['Say who they are instead: “a colleague”, “a regular”.'],
  },
  'people-phone': {
    title: 'Looks like a phone number',
    why: 'It is somebody’s own, and no interview needs it.',
    offers: ['Leave it out.'],
  },
  'people-email': {
    title: 'Looks like an e-mail address',
    why: 'It is somebody’s own, and no interview needs it.',
    offers: ['Leave it out, or say who it was: “the owner”.'],
  },
};

/** The question that an interviewer has while a rung of the ladder is missing. */
export const RUNG_QUESTIONS: Readonly<Record<Rung, string>> = {
  action: 'And what did you do yourself?',
  operational: 'What was different in the work afterwards: quicker, fewer, working again?',
  customer: 'What did that mean for the person you did it for?',
  business: 'What did your employer or the team get out of it: somebody who came back, time or money saved, a new way of doing it?',
};
