// "We" in what was done, and no "I": the interviewer hires one person.
import type { StoryPart } from '../../schema/story.ts';
import type { CoachRule, Span } from './finding.ts';
import { isOneField } from './one-field.ts';
import { sentencesOf, spanOf, type ReadSentence, type StoryReading } from './read-story.ts';

const WE_FROM = 3;
const I_SHARE = 0.2;
const SPANS = 4;
/** Words after "we" that are quoted with it. */
const AFTER = 3;

/** What was done is told as "we" at least three times, and hardly ever as "I". */
export const findWeOnly: CoachRule = (reading) => {
  const { coach } = reading;
  const sentences = sentencesOf(reading, toldIn(reading));
  const words = sentences.flatMap(({ tokens }) => tokens);
  const we = words.filter(({ word }) => coach.words.we.has(word)).length;
  const mine = words.filter(({ word }) => coach.words.i.has(word)).length;
  if (we < WE_FROM || mine / (we + mine) >= I_SHARE) return [];
  return [{ id: 'we-only', tone: 'flaw', spans: sentences.flatMap((sentence) => clausesOf(sentence, reading)).slice(0, SPANS) }];
};

/** Where the person's own part should be visible: in the action, or in the one field that there is. */
function toldIn(reading: StoryReading): readonly StoryPart[] {
  return isOneField(reading) ? reading.filled : ['action'];
}

function clausesOf({ part, tokens }: ReadSentence, reading: StoryReading): Span[] {
  const spans: Span[] = [];
  let until = -1;
  tokens.forEach((token, at) => {
    if (token.word !== 'we' || at <= until) return;
    until = Math.min(at + AFTER, tokens.length - 1);
    spans.push(spanOf(reading, { part, start: token.start, end: tokens[until]?.end ?? token.end }));
  });
  // "Our team", "us": where no sentence has "we" itself, the word alone is shown.
  return spans.length > 0 ? spans : tokens.filter(({ word }) => reading.coach.words.we.has(word)).map(({ start, end }) => spanOf(reading, { part, start, end }));
}
