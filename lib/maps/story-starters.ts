// The story starters that ship. Apart from the map, so that a screen can show them before the map is loaded.
import starters from '../../competency-maps/story-starters.json' with { type: 'json' };
import { StoryStartersSchema, type StoryStarter, type StoryStarters } from '../schema/story-starters.ts';

/** The file's content, not yet checked. */
export const STORY_STARTERS_DATA: unknown = starters;

let parsed: StoryStarters | null = null;

/** All starters in menu order and the word guide, parsed at the first call. Tests prove that they pass `checkStarters`. */
export function storyStarters(): StoryStarters {
  parsed ??= StoryStartersSchema.parse(STORY_STARTERS_DATA);
  return parsed;
}

/**
 * The starter of a story.
 * @param id as the story keeps it. Null, or an id that is gone: the blank one.
 */
export function starterOf(id: string | null): StoryStarter {
  const { starters: all } = storyStarters();
  const found = all.find((starter) => starter.id === id) ?? all[0];
  if (!found) throw new Error('the story starters are empty');
  return found;
}
