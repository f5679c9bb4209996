// How many examples a behaviour or a theme needs. No part of the schema: the extension is built without the examples that only checks read.
import type { Behaviour, Theme } from '../schema/competency-map.ts';
import type { MapProblem } from './check-map.ts';

type Counted = readonly [list: string, texts: readonly string[], fewest: number];

/** Lists of a behaviour's examples that are too short. `where` is the list's place within the behaviour. */
export function tooFewExamples({ examples, storyExamples }: Pick<Behaviour, 'examples' | 'storyExamples'>): MapProblem[] {
  return tooShort([['examples.finds', examples.finds, 3], ['examples.ignores', examples.ignores, 2], ['storyExamples.finds', storyExamples.finds, 2], ['storyExamples.ignores', storyExamples.ignores, 1]]);
}

/** The same for a theme. */
export function tooFewTellings({ examples }: Pick<Theme, 'examples'>): MapProblem[] {
  return tooShort([['examples.finds', examples.finds, 2], ['examples.ignores', examples.ignores, 1]]);
}

function tooShort(lists: readonly Counted[]): MapProblem[] {
  return lists.filter(([, texts, fewest]) => texts.length < fewest).map(([where, , fewest]) => ({ where, what: `needs at least ${fewest} entries` }));
}
