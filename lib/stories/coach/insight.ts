// What was learned: missing, or a saying that anybody could have written, with nothing that is done differently since.
import type { CoachRule } from './finding.ts';
import { hitsOf, spanOf } from './read-story.ts';
import { isOneField } from './one-field.ts';

/** The insight is empty though how it ended is told. */
export const findNoInsight: CoachRule = (reading) => {
  const { parts } = reading;
  if (parts.insight.words > 0 || parts.result.words === 0 || parts.action.words === 0 || isOneField(reading)) return [];
  return [{ id: 'insight-missing', tone: 'flaw', spans: [{ part: 'insight', start: 0, end: 0, quote: '' }] }];
};

/** A saying in the insight, and no word of what the person does with it. */
export const findCliche: CoachRule = (reading) => {
  const cliches = hitsOf(reading, 'cliche', ['insight']);
  if (cliches.length === 0 || hitsOf(reading, 'use', ['insight'], true).length > 0) return [];
  return [{ id: 'insight-cliche', tone: 'flaw', spans: cliches.map((hit) => spanOf(reading, hit)) }];
};
