// What a card says about its story: the planned one, others that fit, or the gap.
import type { PrepBehaviour, PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import type { StoryMatch } from '../../lib/schema/analysis.ts';
import type { StoryState } from '../ui/Tag.tsx';

/** The state that the pill shows. */
export function storyStateOf(behaviour: PrepBehaviour): StoryState {
  return behaviour.plan?.level ?? 'open';
}

/** Stories that fit but are planned neither first nor second, best first, at most two. */
export function otherStories({ stories, plan, second }: PrepBehaviour): readonly StoryMatch[] {
  return stories.filter(({ storyId }) => storyId !== plan?.storyId && storyId !== second?.storyId).slice(0, 2);
}

/** How many cards have a story and how many are still open. */
export function countPlans(sheet: PrepSheet): { withStory: number; open: number } {
  const withStory = sheet.behaviours.filter(({ plan }) => plan !== null).length;
  return { withStory, open: sheet.behaviours.length - withStory };
}
