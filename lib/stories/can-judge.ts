// Whether it can be told at all what a story shows: the map's everyday words are English.
import type { Story } from '../schema/story.ts';
import { STORY_PARTS } from '../schema/story.ts';
import { tokenise } from '../text/tokens.ts';
import type { IndexedStory } from './index-stories.ts';

/** Words that hold English together, but not its neighbours: "of", "in", "we" and "was" stand in Dutch or German too. */
const ENGLISH = new Set(['the', 'and', 'to', 'i', 'it', 'for', 'she', 'my', 'that', 'with', 'they', 'her', 'his', 'at', 'but', 'not', 'were', 'from', 'this', 'what', 'when', 'them', 'there', 'because']);
/** Plain English has one in five; terse notes have few; other languages next to none. */
const ENGLISH_FROM = 0.03;
/** Fewer words than this say nothing of the language. */
const FEWEST_WORDS = 12;
/** A theme shown as clearly as this was found in words that the map does know, whatever the language. */
const SHOWN_FROM = 0.5;

/** False where the story is in a language or script that the map does not know: then no link and no gap says anything of it. */
export function canJudge({ story, themes }: Pick<IndexedStory, 'story' | 'themes'>): boolean {
  return [...themes.values()].some((clarity) => clarity >= SHOWN_FROM) || isEnglish(story);
}

function isEnglish(story: Story): boolean {
  const text = [story.title, ...STORY_PARTS.map((part) => story[part])].join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return false;
  const words = tokenise(text);
  if (words.length < FEWEST_WORDS) return true;
  return words.filter(({ word }) => ENGLISH.has(word)).length / words.length >= ENGLISH_FROM;
}
