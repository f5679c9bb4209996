// Which story to tell for which behaviour of a sheet, and which one if they ask for another, so that the whole sheet is served best.
import type { SheetBehaviour, StoryMatch } from '../schema/analysis.ts';
import type { StoryPlan } from '../schema/links.ts';

/** A strong link is worth more than any two partial ones, so that a sheet is not filled evenly with weak stories. */
const STRONG_BONUS = 1;
/** Told a second time a story is worth this share of its score, strong or not: interviewers remember. */
const AGAIN = 0.25;

/**
 * The best plan over the whole sheet: optimal, not greedy. Each story is told once as far as that serves the sheet; where stories are too
 * few one is told again, at the smallest loss. A second story is chosen alike, rather one that is told nowhere else.
 * @param pinned by behaviour id the story that the person wants to be told there.
 */
export function assignStories(behaviours: readonly SheetBehaviour[], pinned: ReadonlyMap<string, string> = new Map()): StoryPlan {
  const first = choose(
    behaviours.map(({ id, stories }) => {
      const pin = stories.find(({ storyId }) => storyId === pinned.get(id));
      return pin ? [pin] : stories;
    }),
    new Set(),
  );
  const told = new Set(first.flatMap((match) => match?.storyId ?? []));
  const second = choose(behaviours.map(({ stories }, at) => stories.filter(({ storyId }) => storyId !== first[at]?.storyId)), told);
  const byId = (chosen: readonly (StoryMatch | null)[]): ReadonlyMap<string, StoryMatch> =>
    new Map(behaviours.flatMap(({ id }, at) => {
      const match = chosen[at];
      return match ? [[id, match] as const] : [];
    }));
  return { first: byId(first), second: byId(second) };
}

/** What is reached by the stories looked at so far: the worth, and the links chosen, newest first. */
interface Chosen {
  worth: number;
  links: readonly Link[];
  before: Chosen | null;
}
interface Link {
  /** Place of the behaviour. */
  at: number;
  match: StoryMatch;
}

/**
 * One of its matches for each behaviour, so that the sum is greatest: dynamic programming over sets of behaviours, story by story (a sheet has
 * at most 8, so 256 sets).
 * @param told stories that are told already: every further telling is a repetition.
 */
function choose(candidates: readonly (readonly StoryMatch[])[], told: ReadonlySet<string>): (StoryMatch | null)[] {
  let best = new Map<number, Chosen>([[0, { worth: 0, links: [], before: null }]]);
  for (const [storyId, links] of linksByStory(candidates)) {
    const next = new Map(best);
    for (const { mask, worth, links: chosen } of waysToTell(links, told.has(storyId))) {
      for (const [taken, reached] of best) {
        if (taken & mask) continue;
        const known = next.get(taken | mask);
        if (known && known.worth >= reached.worth + worth) continue;
        next.set(taken | mask, { worth: reached.worth + worth, links: chosen, before: reached });
      }
    }
    best = next;
  }
  let winner: Chosen | null = null;
  for (const reached of best.values()) if (winner === null || reached.worth > winner.worth) winner = reached;
  const byPlace = new Map<number, StoryMatch>();
  for (let step = winner; step !== null; step = step.before) for (const { at, match } of step.links) byPlace.set(at, match);
  // A match of score 0 adds nothing, and is still better than none.
  return candidates.map((matches, at) => byPlace.get(at) ?? matches[0] ?? null);
}

/** Every set of behaviours for which one story can be told, with what that is worth. */
function waysToTell(links: readonly Link[], isTold: boolean): { mask: number; worth: number; links: readonly Link[] }[] {
  let ways: { mask: number; again: number; once: number; links: readonly Link[] }[] = [{ mask: 0, again: 0, once: 0, links: [] }];
  for (const link of links) {
    const again = AGAIN * link.match.score;
    const once = isTold ? 0 : link.match.score - again + (link.match.level === 'strong' ? STRONG_BONUS : 0);
    ways = ways.concat(ways.map((way) => ({ mask: way.mask | (1 << link.at), again: way.again + again, once: Math.max(way.once, once), links: [...way.links, link] })));
  }
  return ways.slice(1).map(({ mask, again, once, links: chosen }) => ({ mask, worth: again + once, links: chosen }));
}

/** For each story in order of first appearance, the behaviours (by place) that it serves. */
function linksByStory(candidates: readonly (readonly StoryMatch[])[]): ReadonlyMap<string, readonly Link[]> {
  const byStory = new Map<string, Link[]>();
  candidates.forEach((matches, at) => {
    for (const match of matches) byStory.set(match.storyId, [...(byStory.get(match.storyId) ?? []), { at, match }]);
  });
  return byStory;
}
