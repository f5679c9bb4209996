// Whether a story tells of one occasion: figures, days, single persons, speech. Shared by the rules about vague stories.
import { STORY_PARTS, type StoryPart } from '../../schema/story.ts';
import { NUMBER_WORD } from '../../maps/phrase.ts';
import { hitsOf, sentencesOf, type StoryReading } from './read-story.ts';

/** What pins a story down, for each word of it: about 0.05 in a story well told, 0.01 in one that could be anybody's. */
export function pinnedShare(reading: StoryReading, parts: readonly StoryPart[] = STORY_PARTS): number {
  const words = sentencesOf(reading, parts).reduce((sum, { tokens }) => sum + tokens.length, 0);
  return words === 0 ? 0 : pinsOf(reading, parts) / words;
}

/** How many things pin it down: figures, moments and single persons, what somebody said, words in quotation marks. */
export function pinsOf(reading: StoryReading, parts: readonly StoryPart[] = STORY_PARTS): number {
  const figures = sentencesOf(reading, parts).reduce((sum, { tokens }) => sum + tokens.filter(({ word }) => NUMBER_WORD.test(word)).length, 0);
  const speech = parts.reduce((sum, part) => sum + (reading.parts[part].text.match(/["“]/gu)?.length ?? 0), 0);
  return figures + speech + hitsOf(reading, 'moment', parts).length + hitsOf(reading, 'saying', parts).length;
}
