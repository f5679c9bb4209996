// How it ended: missing, or told without anything that somebody could have counted or seen.
import type { CoachRule } from './finding.ts';
import { hitsOf, sentencesOf, spanOf } from './read-story.ts';
import { isOneField } from './one-field.ts';

/** With this many words of action, or in all, the ending is due. */
const ACTION_FROM = 12;
const WORDS_FROM = 60;
const LAST_SENTENCES = 4;

/** The result is empty though what was done is told; a story in one field may have its ending there. */
export const findNoResult: CoachRule = (reading) => {
  const { parts } = reading;
  if (parts.result.words > 0) return [];
  const missing = [{ id: 'no-result' as const, tone: 'flaw' as const, spans: [{ part: 'result' as const, start: 0, end: 0, quote: '' }] }];
  if (!isOneField(reading)) return parts.action.words >= ACTION_FROM || reading.words >= WORDS_FROM ? missing : [];
  const last = sentencesOf(reading).slice(-LAST_SENTENCES);
  return reading.readable && !last.some(({ hits }) => hits.some(({ list }) => list === 'ending' || list === 'outcome')) ? missing : [];
};

/** The result says that people were happy or that it went well, and nothing that was counted, seen or said. */
export const findNoOutcome: CoachRule = (reading) => {
  if (!reading.parts.result.readable) return [];
  const claims = hitsOf(reading, 'contentment', ['result']);
  if (claims.length === 0 || hitsOf(reading, 'outcome', ['result'], true).length > 0) return [];
  return [{ id: 'no-outcome', tone: 'flaw', spans: claims.map((hit) => spanOf(reading, hit)) }];
};
