// How long a story takes to tell.
import { STORY_PARTS, type StoryText } from '../schema/story.ts';
import { countWords } from '../text/count-words.ts';

/** Words a minute in unhurried speech; studies of conversational English give 140 to 160. */
const WORDS_PER_MINUTE = 150;
/** Characters a minute in scripts whose characters stand for syllables or whole words. */
const CHARACTERS_PER_MINUTE = 300;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words in the five parts (the title is not told), and the time to tell them in minutes. */
export function tellingTime(story: StoryText): { words: number; minutes: number } {
  const texts = STORY_PARTS.map((part) => story[part]);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const syllables = texts.reduce((sum, text) => sum + (text.match(SYLLABLE)?.length ?? 0), 0);
  if (syllables === 0) return { words, minutes: words / WORDS_PER_MINUTE };
  const spaced = texts.reduce((sum, text) => sum + countWords(text.replace(SYLLABLE, ' ')), 0);
  return { words, minutes: spaced / WORDS_PER_MINUTE + syllables / CHARACTERS_PER_MINUTE };
}
