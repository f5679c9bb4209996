// The rule before the person: a policy is told, and nothing before it shows that anybody was heard.
import type { CoachRule } from './finding.ts';
import { hitsOf, spanOf } from './read-story.ts';

const SPANS = 4;

/** In what was done, a rule is told to somebody before any word of empathy. */
export const findPolicyFirst: CoachRule = (reading) => {
  const told = hitsOf(reading, 'policyTold', ['action'], true);
  const [first] = told;
  if (!first) return [];
  const heard = hitsOf(reading, 'empathy', ['action'], true);
  if (heard.some(({ start }) => start < first.end)) return [];
  // One mention, with care right after it, is a person explaining; the rule repeated, or no care at all, is not.
  if (heard.length > 1 && told.length === 1) return [];
  const named = hitsOf(reading, 'policy', ['action'], true).filter(({ start, end }) => !told.some((other) => other.start < end && start < other.end));
  const spans = [...told, ...named].sort((left, right) => left.start - right.start).slice(0, SPANS);
  return [{ id: 'policy-first', tone: 'flaw', spans: spans.map((hit) => spanOf(reading, hit)) }];
};
