// The words of a story in which it shows a theme: found when the person asks why, never kept.
import { findEveryday, findThemes, type CompiledMap } from '../maps/compile-map.ts';
import type { Story } from '../schema/story.ts';
import { tokenise } from '../text/tokens.ts';
import { THEME_SHARES } from './need.ts';
import { splitStory, type StorySentence } from './story-parts.ts';
import { scoreThemes } from './theme-words.ts';

/** A sentence of a story as it stands there, and the places in it that speak for the theme, in order, none overlapping. */
export interface ShownWords {
  part: StorySentence['part'];
  text: string;
  marks: readonly { start: number; end: number }[];
}

/** More sentences would be read as the whole story again. */
const MOST_SENTENCES = 2;
/** The words at large of a shorter sentence say little. */
const FEWEST_WORDS = 4;

/** The sentences that speak most for the theme, in telling order, at most two; without marks where no phrase of the map stands in any. */
export function findShownWords(story: Story, theme: string, map: CompiledMap): ShownWords[] {
  const sentences = splitStory(story);
  const phrased = sentences.map(({ part, text }, place) => ({ part, text, place, ...wordsFor(text, theme, map) })).filter(({ worth }) => worth > 0);
  const shown = phrased.length > 0 ? phrased : sentences.map((sentence, place) => ({ part: sentence.part, text: sentence.text, place, marks: [], worth: saidOf(sentence, theme) })).filter(({ worth }) => worth > 0);
  return shown
    .sort((left, right) => right.worth - left.worth || left.place - right.place)
    .slice(0, MOST_SENTENCES)
    .sort((left, right) => left.place - right.place)
    .map(({ part, text, marks }) => ({ part, text, marks }));
}

/** What the words at large of a sentence say of the theme: more than nothing where they speak for it rather than against it. */
function saidOf(sentence: StorySentence, theme: string): number {
  return sentence.tokens.length < FEWEST_WORDS ? 0 : Math.max(0, scoreThemes([sentence]).get(theme) ?? 0);
}

/** A theme's own phrases speak for it fully, those of a behaviour that calls for it by the theme's share in it. */
function wordsFor(text: string, theme: string, map: CompiledMap): { worth: number; marks: ShownWords['marks'] } {
  const tokens = tokenise(text);
  const direct = findThemes(map, tokens).filter(({ ownerId }) => ownerId === theme).map((hit) => ({ ...hit, worth: 1 }));
  const through = findEveryday(map, tokens).flatMap((hit) => {
    const worth = THEME_SHARES[map.behaviours.get(hit.ownerId)?.themes.indexOf(theme) ?? -1];
    return worth === undefined ? [] : [{ ...hit, worth: worth / 2 }];
  });
  // Where the theme's own words stand, the words of behaviours beside them would mark half the sentence.
  const shown = direct.length > 0 ? direct : through;
  const spans = shown.flatMap(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return { worth: [...direct, ...through].reduce((sum, { worth }) => sum + worth, 0), marks: joined(spans) };
}

function joined(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  return [...spans].sort((left, right) => left.start - right.start).reduce<{ start: number; end: number }[]>((marks, span) => {
    const last = marks.at(-1);
    if (last && span.start <= last.end + 1) return [...marks.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
    return [...marks, span];
  }, []);
}
