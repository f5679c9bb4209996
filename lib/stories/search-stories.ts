// Finds stories by words typed into the search box.
import { STORY_FIELDS, fieldText, type StoryText } from './edit-story.ts';

/**
 * The stories in which every typed word occurs somewhere (title, parts or tags), in the order given. Case and accents do not matter;
 * the beginning of a word is enough. An empty search finds all.
 */
export function searchStories<Found extends StoryText>(stories: readonly Found[], typed: string): Found[] {
  const wanted = fold(typed).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return stories.filter((story) => {
    const words = ` ${STORY_FIELDS.map((field) => fold(fieldText(story, field))).join(' ').replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
