// Indexing that goes on from what is known: only stories whose text changed are worked out anew.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Story } from '../schema/story.ts';
import { isSameText } from './edit-story.ts';
import { indexStory, type IndexedStory, type StoryIndex } from './index-stories.ts';

/** An indexer for one map that remembers the stories it has seen. */
export function makeIndexer(map: CompiledMap): (stories: readonly Story[]) => StoryIndex {
  const known = new Map<string, IndexedStory>();
  const index = (story: Story): IndexedStory => {
    const before = known.get(story.id);
    const indexed = before && isSameText(before.story, story) ? { ...before, story } : indexStory(story, map);
    known.set(story.id, indexed);
    return indexed;
  };
  return (stories) => ({ stories: stories.map(index) });
}
