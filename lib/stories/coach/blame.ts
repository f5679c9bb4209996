// Blame: the listener hears how the person speaks of others when things go wrong.
import type { CoachRule } from './finding.ts';
import { hitsOf, spanOf } from './read-story.ts';

const SPANS = 4;

/** Words that lay the fault on others or look down on them; what somebody else said, in quotation marks, does not count. */
export const findBlame: CoachRule = (reading) => {
  const hits = hitsOf(reading, 'blame');
  return hits.length === 0 ? [] : [{ id: 'blame', tone: 'flaw', spans: hits.slice(0, SPANS).map((hit) => spanOf(reading, hit)) }];
};
