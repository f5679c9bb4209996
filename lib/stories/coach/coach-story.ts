// The coach: reads a story and says what an interviewer would miss or ask. Advice, never a grade.
import type { StoryPart, StoryText } from '../../schema/story.ts';
import { balanceOf, findBalance, type Balance } from './balance.ts';
import { findBlame } from './blame.ts';
import type { CoachRule, Finding } from './finding.ts';
import { findCliche, findNoInsight } from './insight.ts';
import { missingRungs, type Rung } from './ladder.ts';
import { findAsides, findTooLong, minutesOf } from './length.ts';
import { findOneField, isOneField } from './one-field.ts';
import { findOtherPeople } from './other-people.ts';
import { findPolicyFirst } from './policy-first.ts';
import { readStory, type StoryReading } from './read-story.ts';
import { findNoOutcome, findNoResult } from './result.ts';
import { findSelfDescription } from './self-description.ts';
import { findStandIns, findSweeping } from './vague.ts';
import { findWeOnly } from './we-only.ts';

export interface CoachReport {
  /** `early`: too little is written to judge anything; there are no findings and questions then. */
  stage: 'early' | 'ready';
  words: number;
  minutes: number;
  balance: Balance;
  /** Weightiest first. */
  findings: Finding[];
  /** Rungs of the ladder that an interviewer would have to ask for. */
  questions: Rung[];
  /** Parts in a language that only length, balance and empty fields can be judged of. */
  unread: StoryPart[];
}

/** Fewer words are a beginning. */
export const WORDS_FROM = 25;
/** What was done is told in so many words at least, or the whole has this length. */
const ACTION_FROM = 12;
const WORDS_WITHOUT_ACTION = 60;

/** In the order in which they are worth mending. */
const RULES: readonly CoachRule[] = [
  findOneField, findSelfDescription, findSweeping, findStandIns, findWeOnly, findNoResult, findNoOutcome, findBlame, findPolicyFirst, findTooLong, findAsides, findBalance, findNoInsight, findCliche,
  findOtherPeople,
];

/** What the coach has to say of a story as it stands. */
export function coachStory(text: StoryText): CoachReport {
  const reading = readStory(text);
  const stage = isBegun(reading) ? 'ready' : 'early';
  return {
    stage,
    words: reading.words,
    minutes: minutesOf(reading),
    balance: balanceOf(reading),
    findings: stage === 'early' ? [] : findAll(reading),
    questions: stage === 'early' || isOneField(reading) ? [] : missingRungs(reading),
    unread: reading.filled.filter((part) => !reading.parts[part].readable),
  };
}

/** All findings of a story that has been read, weightiest first, however short it is. */
export function findAll(reading: StoryReading): Finding[] {
  return RULES.flatMap((rule) => rule(reading));
}

function isBegun({ words, parts }: StoryReading): boolean {
  return words >= WORDS_FROM && (parts.action.words >= ACTION_FROM || words >= WORDS_WITHOUT_ACTION);
}
