// Which story to tell for which behaviour of a sheet, so that each story is told once and the whole serves best.
import type { SheetBehaviour, StoryMatch } from '../schema/analysis.ts';

/** A strong link is worth more than any two partial ones, so that a sheet is not filled evenly with weak stories. */
const STRONG_BONUS = 1;

interface Plan {
  worth: number;
  /** For each behaviour (by position) the match chosen, or null. */
  chosen: readonly (StoryMatch | null)[];
}

/**
 * The best plan over the whole sheet: optimal, not greedy, by dynamic programming over sets of behaviours (a sheet has
 * at most 8, so 256 sets). Behaviours that have matches but whose stories are all told elsewhere reuse their best one.
 * @returns by behaviour id; behaviours without any match are absent.
 */
export function assignStories(behaviours: readonly SheetBehaviour[]): ReadonlyMap<string, StoryMatch> {
  const none: Plan = { worth: 0, chosen: behaviours.map(() => null) };
  let best = new Map<number, Plan>([[0, none]]);
  for (const links of linksByStory(behaviours)) {
    const next = new Map(best);
    for (const [taken, plan] of best) {
      for (const { at, match } of links) {
        const bit = 1 << at;
        if (taken & bit) continue;
        const worth = plan.worth + match.score + (match.level === 'strong' ? STRONG_BONUS : 0);
        const known = next.get(taken | bit);
        if (known && known.worth >= worth) continue;
        next.set(taken | bit, { worth, chosen: plan.chosen.with(at, match) });
      }
    }
    best = next;
  }
  const winner = [...best.values()].reduce((left, right) => (right.worth > left.worth ? right : left), none);
  return new Map(
    behaviours.flatMap((behaviour, at) => {
      const match = winner.chosen[at] ?? behaviour.stories[0];
      return match ? [[behaviour.id, match] as const] : [];
    }),
  );
}

/** For each story in order of first appearance, the behaviours (by position) that it serves. */
function linksByStory(behaviours: readonly SheetBehaviour[]): { at: number; match: StoryMatch }[][] {
  const byStory = new Map<string, { at: number; match: StoryMatch }[]>();
  behaviours.forEach((behaviour, at) => {
    for (const match of behaviour.stories) {
      const links = byStory.get(match.storyId);
      if (links) links.push({ at, match });
      else byStory.set(match.storyId, [{ at, match }]);
    }
  });
  return [...byStory.values()];
}
