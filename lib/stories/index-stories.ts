// What each story of a bank shows, worked out once: themes, by the map's everyday phrases and by its words at large, and flaws.
import { findEveryday, findHints, findThemes, type CompiledMap, type EverydayHit } from '../maps/compile-map.ts';
import type { Story } from '../schema/story.ts';
import { findFlaws, type StoryFlaw } from './find-flaws.ts';
import { THEME_SHARES } from './need.ts';
import { splitStory, type StorySentence } from './story-parts.ts';
import model from './theme-model.json' with { type: 'json' };
import { scoreThemes } from './theme-words.ts';

export interface IndexedStory {
  story: Story;
  /** How clearly it shows each theme, 0 to 1, by theme id; themes that it says nothing of are absent. */
  themes: ReadonlyMap<string, number>;
  /** How much it is told in the everyday words of each behaviour, 0 to 1, by behaviour id; behaviours without a word of theirs are absent. */
  told: ReadonlyMap<string, number>;
  /** Ids of the crafts (behaviours marked so in the map) whose work the story tells of. */
  crafts: ReadonlySet<string>;
  flaws: readonly StoryFlaw[];
}

export interface StoryIndex {
  stories: readonly IndexedStory[];
}

/** What a phrase is worth by the part it stands in: what was done and what the story is called say most. */
const PART_WORTH: Readonly<Record<StorySentence['part'], number>> = { title: 1.5, situation: 0.7, task: 0.9, action: 1.2, result: 1, insight: 1.1 };
/** Saying one phrase again adds little: the square root of its summed worth, at most this. */
const MAX_PHRASE_WORTH = 1.6;
const PER_SQRT_WORDS = 3;
const LEAST = 0.15;
/** What the words at large say of a theme where they cannot be read: little speaks for it. */
const UNREAD_SCORE = -3;
/** Less clearly shown than this is not shown. */
const SHOWN_FROM = 0.04;
const FULL_WORTH = 6;
const MAX_FULL = 3;
/** With phrases of this worth, for a story's length, a behaviour is wholly told. */
const WHOLLY_TOLD = 0.6;
/** One everyday wording of a craft may be chance; two of them tell of the work itself. */
const CRAFT_WORDINGS = 2;

/** Indexes a bank. Each story stands alone: what one shows does not hang on the others. */
export function indexStories(stories: readonly Story[], map: CompiledMap): StoryIndex {
  return { stories: stories.map((story) => indexStory(story, map)) };
}

/** Works out what one story shows. A story in a language that the map does not know shows nothing. */
export function indexStory(story: Story, map: CompiledMap): IndexedStory {
  const reading = readStory(story, map);
  const features = featuresOf(reading, scoreThemes(reading), map);
  return {
    story,
    themes: new Map([...features].map(([id, values]) => [id, likelihood(values)] as const).filter(([, clarity]) => clarity >= SHOWN_FROM)),
    told: toldOf(reading),
    crafts: craftsOf(reading, map),
    flaws: findFlaws(story),
  };
}

/**
 * The numbers that tell whether a story shows a theme, by theme id: a constant; the worth of the theme's own phrases, of the phrases of
 * behaviours that show it and of the theme's hints, each against the story's length (log); the rank of the theme within the story by the
 * first two, and their plain worth; what the words at large say of it (log-odds), and that against the story's other themes. Training
 * and matching share this. @param scored what the words say, by theme id.
 */
export function themeFeatures(story: Story, map: CompiledMap, scored: (sentences: readonly StorySentence[]) => ReadonlyMap<string, number>): ReadonlyMap<string, readonly number[]> {
  const reading = readStory(story, map);
  return featuresOf(reading, scored(reading), map);
}

/** A sentence with the phrases found in it: searching for them is what takes time, so it is done once. */
interface ReadSentence extends StorySentence {
  themes: readonly EverydayHit[];
  everyday: readonly EverydayHit[];
  hints: readonly EverydayHit[];
}

function readStory(story: Story, map: CompiledMap): ReadSentence[] {
  return splitStory(story).map((sentence) => ({ ...sentence, themes: findThemes(map, sentence.tokens), everyday: findEveryday(map, sentence.tokens), hints: findHints(map, sentence.tokens) }));
}

function featuresOf(sentences: readonly ReadSentence[], scores: ReadonlyMap<string, number>, map: CompiledMap): ReadonlyMap<string, readonly number[]> {
  const length = lengthOf(sentences);
  const direct = worthOf(sentences, ({ themes }) => themes);
  const through = new Map<string, number>();
  for (const [id, worth] of worthOf(sentences, ({ everyday }) => everyday)) {
    map.behaviours.get(id)?.themes.forEach((theme, place) => {
      const share = THEME_SHARES[place];
      if (share !== undefined) through.set(theme, (through.get(theme) ?? 0) + share * worth);
    });
  }
  const hinted = worthOf(sentences, ({ hints }) => hints);
  const spoken = map.data.themes.map(({ id }) => id).filter((id) => direct.has(id) || through.has(id) || scores.has(id));
  const { mean, spread } = spreadOf([...scores.values()]);
  return new Map(
    spoken.map((id) => [
      id,
      [
        1,
        ...[direct, through, hinted].map((worths) => Math.log((PER_SQRT_WORDS * (worths.get(id) ?? 0)) / length + LEAST)),
        ...[direct, through].map((worths) => 1 / rankIn(worths, id)),
        ...[direct, through].map((worths) => Math.min(MAX_FULL, (worths.get(id) ?? 0) / FULL_WORTH)),
        scores.get(id) ?? UNREAD_SCORE,
        ((scores.get(id) ?? mean) - mean) / spread,
      ],
    ]),
  );
}

function toldOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const length = lengthOf(sentences);
  return new Map([...worthOf(sentences, ({ everyday }) => everyday)].map(([id, worth]) => [id, Math.min(1, worth / length / WHOLLY_TOLD)]));
}

function craftsOf(sentences: readonly ReadSentence[], map: CompiledMap): ReadonlySet<string> {
  const wordings = new Map<string, Set<string>>();
  for (const { tokens, everyday } of sentences) {
    for (const { ownerId, from, to } of everyday) {
      if (!map.behaviours.get(ownerId)?.craft) continue;
      const wording = tokens.slice(from, to).map(({ word }) => word).join(' ');
      wordings.set(ownerId, (wordings.get(ownerId) ?? new Set<string>()).add(wording));
    }
  }
  return new Set([...wordings].filter(([, told]) => told.size >= CRAFT_WORDINGS).map(([id]) => id));
}

/** Logistic regression with the weights of theme-model.json. */
function likelihood(features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (model.weights[at] ?? 0), 0)));
}

function spreadOf(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length || 1)) || 1 };
}

/** Longer stories have more room for phrases, but tell of little more: the square root of their words. */
function lengthOf(sentences: readonly ReadSentence[]): number {
  return Math.sqrt(sentences.reduce((sum, { tokens }) => sum + tokens.length, 0));
}

function rankIn(worths: ReadonlyMap<string, number>, id: string): number {
  const own = worths.get(id) ?? 0;
  let rank = 1;
  for (const worth of worths.values()) if (worth > own) rank++;
  return rank;
}

function worthOf(sentences: readonly ReadSentence[], hitsOf: (sentence: ReadSentence) => readonly EverydayHit[]): ReadonlyMap<string, number> {
  const phrases = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    for (const { ownerId, phrase } of hitsOf(sentence)) {
      const worths = phrases.get(ownerId) ?? new Map<string, number>();
      worths.set(phrase, (worths.get(phrase) ?? 0) + PART_WORTH[sentence.part]);
      phrases.set(ownerId, worths);
    }
  }
  return new Map([...phrases].map(([id, worths]) => [id, [...worths.values()].reduce((sum, worth) => sum + Math.min(MAX_PHRASE_WORTH, Math.sqrt(worth)), 0)]));
}
