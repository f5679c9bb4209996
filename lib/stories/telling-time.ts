// How long a story takes to tell.
import { STORY_PARTS } from '../schema/story.ts';
import type { StoryText } from './edit-story.ts';

/** Words a minute in unhurried speech; studies of conversational English give 140 to 160. */
const WORDS_PER_MINUTE = 150;

/** Words in the five parts (the title is not told), and the time to tell them in minutes. */
export function tellingTime(story: StoryText): { words: number; minutes: number } {
  const words = STORY_PARTS.reduce((sum, part) => sum + (story[part].match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0), 0);
  return { words, minutes: words / WORDS_PER_MINUTE };
}
