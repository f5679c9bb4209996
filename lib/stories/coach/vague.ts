// Words that could stand in anybody's story: sweeping claims without one occasion, and stand-ins for what really happened.
import type { StoryPart } from '../../schema/story.ts';
import type { CoachRule } from './finding.ts';
import { pinnedShare, pinsOf } from './pinned.ts';
import { hitsOf, sentencesOf, spanOf, type Hit, type StoryReading } from './read-story.ts';

const TOLD: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];
const SWEEPING_SHARE = 0.045;
/** Below this share of pins a story tells of no one occasion. */
export const UNPINNED = 0.025;
const STAND_INS_IN_ACTION = 2;
const STAND_INS = 4;
const SPANS = 5;

/** "Always", "everyone", "all kinds of" throughout, and no one occasion. */
export const findSweeping: CoachRule = (reading) => {
  const words = sentencesOf(reading).flatMap(({ part, tokens }) => tokens.map((token) => ({ part, ...token })));
  const sweeping = words.filter(({ word }) => reading.coach.words.sweeping.has(word));
  if (words.length === 0 || sweeping.length / words.length <= SWEEPING_SHARE || pinnedShare(reading) >= UNPINNED) return [];
  return [{ id: 'vague-sweeping', tone: 'flaw', spans: sweeping.slice(0, SPANS).map((word) => spanOf(reading, word)) }];
};

/** "A situation", "the relevant people", "sorted everything out" in the place of what happened and what was done. */
export const findStandIns: CoachRule = (reading) => {
  const hits = standIns(reading);
  if (hits.length === 0) return [];
  return [{ id: 'vague-words', tone: 'flaw', spans: hits.slice(0, SPANS).map((hit) => spanOf(reading, hit)) }];
};

function standIns(reading: StoryReading): Hit[] {
  const all = hitsOf(reading, 'vague', TOLD);
  const inAction = all.filter(({ part }) => part === 'action').length;
  if (inAction >= STAND_INS_IN_ACTION && pinsOf(reading, ['action']) < inAction / 2) return all;
  return all.length >= STAND_INS && pinnedShare(reading, TOLD) < UNPINNED ? all : [];
}
