// What the coach finds in a story: data only. The sentences for people stand with the screen.
import type { StoryPart } from '../../schema/story.ts';
import type { StoryReading } from './read-story.ts';

/** A piece of a part: UTF-16 offsets, and the words there. An empty quote points at the part itself, which lacks something. */
export interface Span {
  part: StoryPart;
  start: number;
  end: number;
  quote: string;
}

/** `flaw`: weakens the story in an interview. `privacy`: does not, but tells of somebody else. */
export type Tone = 'flaw' | 'privacy';

/** Every finding that there is, as rule and variant. */
export const FINDING_IDS = [
  'balance-context', 'balance-reflection', 'balance-bare', 'length-long', 'length-asides', 'no-result', 'no-outcome', 'we-only', 'vague-sweeping', 'vague-words', 'blame',
  'policy-first', 'self-description', 'insight-missing', 'insight-cliche', 'one-field', 'people-name', 'people-phone', 'people-email',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

export interface Finding {
  id: FindingId;
  tone: Tone;
  /** Where it is seen, in the order of the story; at least one. */
  spans: Span[];
}

/** A rule looks at a story that has been read and gives what it finds; nothing where it cannot judge. */
export type CoachRule = (reading: StoryReading) => Finding[];
