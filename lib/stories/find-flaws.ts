// What keeps a story from convincing an interviewer, for matching: the coach's findings in coarser names, so that the two never contradict one another.
import type { StoryText } from '../schema/story.ts';
import { findAll, WORDS_FROM } from './coach/coach-story.ts';
import type { FindingId } from './coach/finding.ts';
import { readStory } from './coach/read-story.ts';

export const STORY_FLAWS = ['no-event', 'vague', 'we-only', 'no-result', 'no-outcome', 'one-field', 'policy-first', 'blames', 'rambling', 'too-short', 'empty-insight'] as const;
/**
 * `no-event`: claims about oneself instead of something that happened. `vague`: stand-ins for what was done. `we-only`: the person's
 * own part is not visible. `no-result`: how it ended is missing. `no-outcome`: it ended well, and nothing was counted, seen or said.
 * `one-field`: everything stands in one part. `policy-first`: rules before the person. `blames`: others are looked down on.
 * `rambling`: many asides and doubts. `too-short`: too little to judge. `empty-insight`: nothing learned, or only a saying.
 */
export type StoryFlaw = (typeof STORY_FLAWS)[number];

/** What a finding is called here; null where it is advice on telling that takes nothing from the story. */
const FLAW_OF: Readonly<Record<FindingId, StoryFlaw | null>> = {
  'self-description': 'no-event',
  'vague-sweeping': 'no-event',
  'vague-words': 'vague',
  'we-only': 'we-only',
  'no-result': 'no-result',
  'no-outcome': 'no-outcome',
  'one-field': 'one-field',
  'policy-first': 'policy-first',
  blame: 'blames',
  'length-asides': 'rambling',
  'insight-missing': 'empty-insight',
  'insight-cliche': 'empty-insight',
  'length-long': null,
  'balance-context': null,
  'balance-reflection': null,
  'balance-bare': null,
  'people-name': null,
  'people-phone': null,
  'people-email': null,
};

/** The flaws of a story, in the order of STORY_FLAWS. An empty list means that none was seen, not that the story is good. */
export function findFlaws(story: StoryText): StoryFlaw[] {
  const reading = readStory(story);
  if (reading.words < WORDS_FROM) return ['too-short'];
  const found = new Set(findAll(reading).map(({ id }) => FLAW_OF[id]));
  return STORY_FLAWS.filter((flaw) => found.has(flaw));
}
