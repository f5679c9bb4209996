// Finds stories by words typed into the search box.
import { searchTest } from '../text/search-words.ts';
import { STORY_FIELDS, fieldText, type StoryText } from './edit-story.ts';

/** The stories in which every typed word occurs somewhere (title, parts or tags), in the order given. An empty search finds all. */
export function searchStories<Found extends StoryText>(stories: readonly Found[], typed: string): Found[] {
  const fits = searchTest(typed);
  return stories.filter((story) => fits(STORY_FIELDS.map((field) => fieldText(story, field))));
}
