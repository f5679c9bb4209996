// Longer than an interviewer listens, or full of asides.
import { STORY_PARTS } from '../../schema/story.ts';
import { tellingTime } from '../telling-time.ts';
import type { CoachRule } from './finding.ts';
import { hitsOf, spanOf, wholeOf, type StoryReading } from './read-story.ts';

/** In minutes: an interviewer listens to two; half a minute more is still let pass. */
const TELLING_MOST = 2.5;
const ASIDES_FROM = 5;
const ASIDES_SHARE = 0.018;
const SPANS = 8;

/** Minutes to tell the parts of a story aloud. */
export function minutesOf({ parts }: StoryReading): number {
  return tellingTime({ title: '', tags: [], situation: parts.situation.text, task: parts.task.text, action: parts.action.text, result: parts.result.text, insight: parts.insight.text }).minutes;
}

/** Too long to tell, in any language: points at the longest part. */
export const findTooLong: CoachRule = (reading) => {
  if (minutesOf(reading) <= TELLING_MOST) return [];
  const longest = STORY_PARTS.reduce((best, part) => (reading.parts[part].text.length > reading.parts[best].text.length ? part : best));
  return [{ id: 'length-long', tone: 'flaw', spans: [wholeOf(reading, longest)] }];
};

/** Many asides and doubts for the story's length ("or it might have been", "anyway"). */
export const findAsides: CoachRule = (reading) => {
  const asides = hitsOf(reading, 'aside');
  if (asides.length < ASIDES_FROM || asides.length / reading.words < ASIDES_SHARE) return [];
  return [{ id: 'length-asides', tone: 'flaw', spans: asides.slice(0, SPANS).map((hit) => spanOf(reading, hit)) }];
};
