import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetBehaviour, StoryMatch } from '../../lib/schema/analysis.ts';
import { assignStories } from '../../lib/stories/assign-stories.ts';

const match = (storyId: string, score: number, level: StoryMatch['level'] = 'partial'): StoryMatch => ({ storyId, score, level, because: '' });
const behaviour = (id: string, stories: StoryMatch[]): SheetBehaviour => ({
  id, label: id, competency: 'ownership', secondaryCompetency: null, evidence: [{ quote: 'x', start: 0, end: 1 }], questions: [], stories, gap: stories.length === 0,
});
const idsOf = (plan: ReadonlyMap<string, StoryMatch>): Record<string, string> => Object.fromEntries([...plan].map(([id, { storyId }]) => [id, storyId]));
const first = (behaviours: SheetBehaviour[], pinned?: ReadonlyMap<string, string>): Record<string, string> => idsOf(assignStories(behaviours, pinned).first);
const second = (behaviours: SheetBehaviour[]): Record<string, string> => idsOf(assignStories(behaviours).second);

describe('the story to tell', () => {
  test('gives the second best to one behaviour when that serves the whole better', () => {
    expect(first([behaviour('calm', [match('a', 0.9), match('b', 0.8)]), behaviour('listen', [match('a', 0.85)])])).toEqual({ calm: 'b', listen: 'a' });
  });

  test('prefers strong links over an even spread of partial ones', () => {
    expect(first([behaviour('calm', [match('a', 0.7, 'strong'), match('b', 0.6)]), behaviour('listen', [match('a', 0.69)])])).toEqual({ calm: 'a', listen: 'a' });
  });

  test('tells a strong story once where another one serves', () => {
    expect(first([behaviour('calm', [match('a', 0.95, 'strong'), match('b', 0.6)]), behaviour('listen', [match('a', 0.97, 'strong'), match('b', 0.4)])])).toEqual({ calm: 'b', listen: 'a' });
  });

  test('leaves a behaviour without any match open', () => {
    expect(first([behaviour('calm', []), behaviour('listen', [match('a', 0.5)])])).toEqual({ listen: 'a' });
  });

  test('tells the better of two stories again where all are told elsewhere, not the flawed one', () => {
    const sheet = [behaviour('calm', [match('sound', 0.9)]), behaviour('team', [match('flawed', 0.8)]), behaviour('listen', [match('sound', 0.6), match('flawed', 0.3)])];
    expect(first(sheet)).toEqual({ calm: 'sound', team: 'flawed', listen: 'sound' });
  });

  test('keeps a pinned story where it is pinned, and plans the rest around it', () => {
    const sheet = [behaviour('calm', [match('a', 0.9), match('b', 0.5)]), behaviour('listen', [match('a', 0.9), match('b', 0.8)])];
    expect(first(sheet)).toEqual({ calm: 'a', listen: 'b' });
    expect(first(sheet, new Map([['calm', 'b']]))).toEqual({ calm: 'b', listen: 'a' });
    expect(first(sheet, new Map([['calm', 'gone']]))).toEqual({ calm: 'a', listen: 'b' });
  });
});

describe('the story if they ask for another', () => {
  test('is rather one that is told nowhere else', () => {
    expect(second([behaviour('calm', [match('a', 0.9), match('b', 0.8), match('c', 0.5)]), behaviour('listen', [match('b', 0.9)])])).toEqual({ calm: 'c' });
  });

  test('is one that is told elsewhere where there is no other, and absent where there is none at all', () => {
    expect(second([behaviour('calm', [match('a', 0.9), match('b', 0.8)]), behaviour('listen', [match('b', 0.9)])])).toEqual({ calm: 'b' });
  });

  test('is shared out over the sheet like the first', () => {
    const sheet = [behaviour('calm', [match('a', 0.9), match('c', 0.6), match('d', 0.5)]), behaviour('listen', [match('b', 0.9), match('c', 0.55)])];
    expect(second(sheet)).toEqual({ calm: 'd', listen: 'c' });
  });
});

describe('against trying every plan', () => {
  const sheets = fc.array(
    fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 99 }), fc.boolean()), { selector: ([story]) => story, maxLength: 4 }),
    { minLength: 1, maxLength: 4 },
  ).map((links) => links.map((stories, at) => behaviour(`b${at}`, stories.map(([story, score, strong]) => match(`s${story}`, score / 100, strong ? 'strong' : 'partial')))));

  test('no first plan is worth more', () => {
    fc.assert(
      fc.property(sheets, (behaviours) => {
        const chosen = assignStories(behaviours).first;
        expect(worthOf(behaviours.map(({ id }) => chosen.get(id)), new Set())).toBeCloseTo(bestByTrying(behaviours.map(({ stories }) => stories), new Set()), 9);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('no second plan is worth more, and none repeats the first', () => {
    fc.assert(
      fc.property(sheets, (behaviours) => {
        const plan = assignStories(behaviours);
        const told = new Set([...plan.first.values()].map(({ storyId }) => storyId));
        const others = behaviours.map(({ id, stories }) => stories.filter(({ storyId }) => storyId !== plan.first.get(id)?.storyId));
        expect(worthOf(behaviours.map(({ id }) => plan.second.get(id)), told)).toBeCloseTo(bestByTrying(others, told), 9);
        for (const { id, stories } of behaviours) {
          expect(plan.second.get(id)?.storyId).not.toBe(plan.first.get(id)?.storyId ?? 'none');
          expect(plan.first.has(id)).toBe(stories.length > 0);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('is worth the same in whatever order the behaviours stand', () => {
    fc.assert(
      fc.property(sheets, (behaviours) => {
        const there = assignStories(behaviours).first;
        const back = assignStories(behaviours.toReversed()).first;
        const worth = (plan: ReadonlyMap<string, StoryMatch>): number => worthOf(behaviours.map(({ id }) => plan.get(id)), new Set());
        expect(worth(back)).toBeCloseTo(worth(there), 9);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

/** Told first a story is worth its score, and 1 more where it is strong; told again a quarter of its score. The best telling counts as the first. */
function worthOf(chosen: readonly (StoryMatch | undefined)[], told: ReadonlySet<string>): number {
  const byStory = Map.groupBy(chosen.filter((one) => one !== undefined), ({ storyId }) => storyId);
  return [...byStory].reduce((sum, [storyId, tellings]) => {
    const again = tellings.reduce((total, { score }) => total + score / 4, 0);
    const once = told.has(storyId) ? 0 : Math.max(...tellings.map(({ score, level }) => (3 * score) / 4 + (level === 'strong' ? 1 : 0)));
    return sum + again + once;
  }, 0);
}

function bestByTrying(candidates: readonly (readonly StoryMatch[])[], told: ReadonlySet<string>, chosen: readonly (StoryMatch | undefined)[] = []): number {
  const matches = candidates[chosen.length];
  if (!matches) return worthOf(chosen, told);
  return Math.max(...[undefined, ...matches].map((one) => bestByTrying(candidates, told, [...chosen, one])));
}
