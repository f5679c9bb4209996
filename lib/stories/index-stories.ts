// What each story of a bank shows, worked out once: themes and behaviours told in everyday words, and flaws.
import type { CompiledMap, EverydayHit } from '../maps/compile-map.ts';
import { findEveryday, findThemes } from '../maps/compile-map.ts';
import type { Story } from '../schema/story.ts';
import { findFlaws, type StoryFlaw } from './find-flaws.ts';
import { splitStory, type StorySentence } from './story-parts.ts';

/** How clearly a story shows something, and the sentence that shows it best. */
export interface Shown {
  /** 0 to 1. */
  strength: number;
  sentence: string;
}

export interface IndexedStory {
  story: Story;
  themes: ReadonlyMap<string, Shown>;
  behaviours: ReadonlyMap<string, Shown>;
  flaws: readonly StoryFlaw[];
}

export interface StoryIndex {
  stories: readonly IndexedStory[];
}

/** What a phrase is worth by the part it stands in: what was done and what the story is called say most. */
const PART_WEIGHT: Readonly<Record<StorySentence['part'], number>> = { title: 1.5, situation: 0.7, task: 0.9, action: 1.2, result: 1, insight: 1.1 };
/** Repeating one phrase adds little: the square root of its summed part weights, at most this. */
const MAX_PHRASE_WORTH = 1.6;
/** How many different, full phrases in a story of 100 words make it clear (strength about 0.63). */
const CLEAR_WORTH = 2.2;

/** Indexes a bank. Each story stands alone, so an edited story can be indexed again by `indexStory` without the rest. */
export function indexStories(stories: readonly Story[], map: CompiledMap): StoryIndex {
  return { stories: stories.map((story) => indexStory(story, map)) };
}

/** Works out what one story shows. A story in a language that the map does not know shows nothing. */
export function indexStory(story: Story, map: CompiledMap): IndexedStory {
  const sentences = splitStory(story);
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return {
    story,
    themes: weigh(sentences, words, (sentence) => findThemes(map, sentence.tokens)),
    behaviours: weigh(sentences, words, (sentence) => findEveryday(map, sentence.tokens)),
    flaws: findFlaws(story),
  };
}

function weigh(sentences: readonly StorySentence[], words: number, find: (sentence: StorySentence) => EverydayHit[]): ReadonlyMap<string, Shown> {
  const worths = new Map<string, Map<string, number>>();
  const best = new Map<string, { hits: number; sentence: string }>();
  for (const sentence of sentences) {
    const inSentence = new Map<string, number>();
    for (const { ownerId: id, phrase } of find(sentence)) {
      const phrases = worths.get(id) ?? new Map<string, number>();
      phrases.set(phrase, (phrases.get(phrase) ?? 0) + PART_WEIGHT[sentence.part]);
      worths.set(id, phrases);
      inSentence.set(id, (inSentence.get(id) ?? 0) + PART_WEIGHT[sentence.part]);
    }
    for (const [id, hits] of inSentence) if (sentence.part !== 'title' && hits > (best.get(id)?.hits ?? 0)) best.set(id, { hits, sentence: sentence.text });
  }
  const length = Math.sqrt(Math.max(words, 40) / 100);
  return new Map(
    [...worths].map(([id, phrases]) => {
      const worth = [...phrases.values()].reduce((sum, value) => sum + Math.min(MAX_PHRASE_WORTH, Math.sqrt(value)), 0);
      return [id, { strength: 1 - Math.exp(-worth / length / CLEAR_WORTH), sentence: best.get(id)?.sentence ?? '' }];
    }),
  );
}
