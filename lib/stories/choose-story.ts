// What a person sees when they choose a story for a behaviour by hand, and when they ask why one is offered.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { SheetBehaviour } from '../schema/analysis.ts';
import { NOTHING_SAID } from '../schema/links.ts';
import type { StoryMatch } from '../schema/analysis.ts';
import type { Story } from '../schema/story.ts';
import { canJudge } from './can-judge.ts';
import { explainMatch, findReasons, type Reason } from './explain-match.ts';
import { findShownWords, type ShownWords } from './find-shown-words.ts';
import { verdictOn, type LinkVerdict } from './link-decisions.ts';
import { needOfSheetBehaviour } from './link-stories.ts';
import { scoreStory } from './match-stories.ts';
import type { TaughtIndex } from './teach-index.ts';

/** A story of the bank, as it may be chosen for one behaviour. */
export interface StoryChoice {
  story: Story;
  /** Null: not offered, because it shows too little of what is asked for or was rejected. */
  level: StoryMatch['level'] | null;
  because: string;
  verdict: LinkVerdict | null;
  /** False where its language or script is not known to the map. */
  judged: boolean;
}

/** The whole bank for a behaviour of a linked sheet: those that are offered first, then by how much they show, the rejected ones last. */
export function listChoices(behaviour: SheetBehaviour, index: TaughtIndex, map: CompiledMap): StoryChoice[] {
  const need = needOfSheetBehaviour(behaviour, map);
  const said = index.verdicts.get(behaviour.id) ?? NOTHING_SAID;
  const offered = new Map(behaviour.stories.map((match, place) => [match.storyId, { ...match, place }]));
  return index.stories
    .map((indexed) => {
      const match = offered.get(indexed.story.id);
      const told = index.asTold.get(indexed.story.id) ?? indexed;
      const verdict = verdictOn(said, indexed.story.id);
      const because = match?.because ?? (findReasons(need, told, map).length > 0 ? explainMatch(need, told, map) : '');
      const choice: StoryChoice = { story: indexed.story, level: match?.level ?? null, because, verdict, judged: canJudge(told) };
      return { choice, isLast: verdict === 'rejected', place: match?.place ?? behaviour.stories.length, score: scoreStory(need, indexed) };
    })
    .sort((left, right) => Number(left.isLast) - Number(right.isLast) || left.place - right.place || right.score - left.score || (left.choice.story.id < right.choice.story.id ? -1 : 1))
    .map(({ choice }) => choice);
}

/** A reason with the words of the story that make it. */
export interface ShownReason extends Reason {
  words: readonly ShownWords[];
}

/** Why a story serves a behaviour, from its own words; empty where they tell nothing of what is asked for. */
export function whyStory(behaviour: SheetBehaviour, storyId: string, index: TaughtIndex, map: CompiledMap): ShownReason[] {
  const told = index.asTold.get(storyId) ?? index.stories.find(({ story }) => story.id === storyId);
  if (!told) return [];
  return findReasons(needOfSheetBehaviour(behaviour, map), told, map).map((reason) => ({ ...reason, words: findShownWords(told.story, reason.theme, map) }));
}
