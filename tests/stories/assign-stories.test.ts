import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetBehaviour, StoryMatch } from '../../lib/schema/analysis.ts';
import { assignStories } from '../../lib/stories/assign-stories.ts';

const match = (storyId: string, score: number, level: StoryMatch['level'] = 'partial'): StoryMatch => ({ storyId, score, level, because: '' });
const behaviour = (id: string, stories: StoryMatch[]): SheetBehaviour => ({
  id, label: id, competency: 'ownership', secondaryCompetency: null, evidence: [{ quote: 'x', start: 0, end: 1 }], questions: [], stories, gap: stories.length === 0,
});
const plan = (behaviours: SheetBehaviour[]): Record<string, string> => Object.fromEntries([...assignStories(behaviours)].map(([id, { storyId }]) => [id, storyId]));

test('gives the second best to one behaviour when that serves the whole better', () => {
  expect(plan([behaviour('calm', [match('a', 0.9), match('b', 0.8)]), behaviour('listen', [match('a', 0.85)])])).toEqual({ calm: 'b', listen: 'a' });
});

test('prefers strong links over an even spread of partial ones', () => {
  expect(plan([behaviour('calm', [match('a', 0.7, 'strong'), match('b', 0.6)]), behaviour('listen', [match('a', 0.69)])])).toEqual({ calm: 'a', listen: 'a' });
});

test('leaves a behaviour without any match open', () => {
  expect(plan([behaviour('calm', []), behaviour('listen', [match('a', 0.5)])])).toEqual({ listen: 'a' });
});

test('is as good as trying every assignment', () => {
  const sheets = fc.array(fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 30, max: 99 })), { selector: ([story]) => story, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sheets, (links) => {
      const behaviours = links.map((stories, at) => behaviour(`b${at}`, stories.map(([story, score]) => match(`s${story}`, score / 100))));
      const chosen = assignStories(behaviours);
      const worthByStory = new Map<string, number>();
      for (const { storyId, score } of chosen.values()) worthByStory.set(storyId, Math.max(score, worthByStory.get(storyId) ?? 0));
      const worth = [...worthByStory.values()].reduce((sum, score) => sum + score, 0);
      expect(worth).toBeGreaterThanOrEqual(bestByTrying(behaviours, 0, new Set()) - 1e-9);
    }),
    { numRuns: 200, seed: 7 },
  );
});

function bestByTrying(behaviours: SheetBehaviour[], at: number, used: Set<string>): number {
  const current = behaviours[at];
  if (!current) return 0;
  const skipped = bestByTrying(behaviours, at + 1, used);
  const told = current.stories.filter(({ storyId }) => !used.has(storyId)).map(({ storyId, score }) => score + bestByTrying(behaviours, at + 1, new Set([...used, storyId])));
  return Math.max(skipped, ...told);
}
