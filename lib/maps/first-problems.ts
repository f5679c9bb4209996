// As many faults as a person reads at once.
import type { MapProblem } from './check-map.ts';

const MOST_SHOWN = 20;

/** The first problems, and how many are not shown. */
export function firstProblems(problems: readonly MapProblem[]): { shown: readonly MapProblem[]; more: number } {
  return { shown: problems.slice(0, MOST_SHOWN), more: Math.max(0, problems.length - MOST_SHOWN) };
}
