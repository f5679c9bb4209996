// Makes stories for the tests from the few fields that matter there.
import type { Story } from '../../lib/schema/story.ts';

/** A story with the given parts; everything else is empty. */
export function makeStory(parts: Partial<Story>): Story {
  return { id: 's1', title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [], createdAt: '2026-01-05T10:00:00Z', updatedAt: '2026-01-05T10:00:00Z', ...parts };
}
