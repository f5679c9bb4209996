// What the person is like, in the place of what the person did.
import type { StoryPart } from '../../schema/story.ts';
import type { CoachRule } from './finding.ts';
import { pinnedShare } from './pinned.ts';
import { hitsOf, sentencesOf, spanOf, type Hit, type StoryReading } from './read-story.ts';
import { UNPINNED } from './vague.ts';

const TOLD: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];
const CLAIMS_FROM = 2;
/** An action of which this share of the sentences claims is no action. */
const CLAIMED_SHARE = 0.4;
const SPANS = 5;

/** At least two claims ("I am a team player", "I always …") that fill the action, or that stand in a story without one occasion. */
export const findSelfDescription: CoachRule = (reading) => {
  const inAction = claimsOf(reading, ['action']);
  const claims = claimsOf(reading, TOLD);
  const isInstead = inAction.length >= CLAIMS_FROM && claimedShare(reading, inAction) >= CLAIMED_SHARE;
  const isAll = claims.length >= CLAIMS_FROM && pinnedShare(reading) < UNPINNED;
  if (!isInstead && !isAll) return [];
  return [{ id: 'self-description', tone: 'flaw', spans: (isInstead ? inAction : claims).slice(0, SPANS).map((hit) => spanOf(reading, hit)) }];
};

/** Claims about oneself and habits, none of which overlap. */
function claimsOf(reading: StoryReading, parts: readonly StoryPart[]): Hit[] {
  const claims = hitsOf(reading, 'selfClaim', parts);
  const habits = hitsOf(reading, 'habit', parts).filter((habit) => !claims.some((claim) => claim.part === habit.part && claim.start < habit.end && habit.start < claim.end));
  return [...claims, ...habits].sort((left, right) => parts.indexOf(left.part) - parts.indexOf(right.part) || left.start - right.start);
}

function claimedShare(reading: StoryReading, claims: readonly Hit[]): number {
  const sentences = sentencesOf(reading, ['action']);
  return sentences.filter(({ start, end }) => claims.some((claim) => claim.start >= start && claim.end <= end)).length / sentences.length;
}
