// Everything in one field: hard to tell, and nothing can be said of its parts.
import { STORY_PARTS, type StoryPart } from '../../schema/story.ts';
import type { CoachRule } from './finding.ts';
import { wholeOf, type StoryReading } from './read-story.ts';

const WORDS_FROM = 50;
const MOST_SHARE = 0.92;
/** A word or two in the other fields ("see above") do not make them parts of a story. */
const STUB_WORDS = 3;

/** Whether nearly all of a story stands in one part and the others are empty or a stub. In any language. */
export function isOneField(reading: StoryReading): boolean {
  return onlyField(reading) !== null;
}

export const findOneField: CoachRule = (reading) => {
  const part = onlyField(reading);
  return part === null ? [] : [{ id: 'one-field', tone: 'flaw', spans: [wholeOf(reading, part)] }];
};

function onlyField({ parts, words }: StoryReading): StoryPart | null {
  if (words < WORDS_FROM) return null;
  const full = STORY_PARTS.filter((part) => parts[part].words > STUB_WORDS);
  const [only] = full;
  return full.length === 1 && only !== undefined && parts[only].words / words >= MOST_SHARE ? only : null;
}
