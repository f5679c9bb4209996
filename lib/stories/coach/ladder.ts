// The ladder from what was done to what it was worth: which rungs an interviewer would have to ask for.
import type { CoachList } from '../../schema/coach.ts';
import type { StoryPart } from '../../schema/story.ts';
import { hitsOf, type StoryReading } from './read-story.ts';

/** From the ground up: what was done, what changed in the work, what it meant to the person served, what it was worth to the employer. */
export const RUNGS = ['action', 'operational', 'customer', 'business'] as const;
export type Rung = (typeof RUNGS)[number];

const LISTS: Readonly<Record<Exclude<Rung, 'action'>, CoachList>> = { operational: 'operational', customer: 'customerValue', business: 'businessValue' };
const ENDING: readonly StoryPart[] = ['result', 'insight'];

/** The rungs of which the result says nothing, from the ground up. Empty where result or action is in a language that cannot be judged. */
export function missingRungs(reading: StoryReading): Rung[] {
  const { action, result, insight } = reading.parts;
  if (!action.readable || !result.readable || !insight.readable || reading.words === 0) return [];
  return RUNGS.filter((rung) => (rung === 'action' ? action.words === 0 : hitsOf(reading, LISTS[rung], rung === 'business' ? ENDING : ['result'], true).length === 0));
}
