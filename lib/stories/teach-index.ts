// What the person said of links teaches how clearly a story is taken to show a theme. It holds for this bank alone, and for no other story.
import type { CompiledMap } from '../maps/compile-map.ts';
import { NO_VERDICTS, type Verdicts } from '../schema/links.ts';
import type { IndexedStory, StoryIndex } from './index-stories.ts';
import { THEME_SHARES } from './need.ts';

/** One acceptance by a behaviour's first theme multiplies the odds that the story shows it by this. */
const RAISE = 2;
/** One rejection divides them by this: a story may be turned down for many reasons, so it says less than an acceptance. */
const LOWER = 1.2;
/** How clearly a theme is shown of which the story says nothing: acceptances begin here. */
const UNTOLD = 0.03;
/** From so many rejections more than acceptances on, the story is not taken to show the theme at all. */
const TAKEN_AWAY_AT = 3;

/** An index that knows what the person said. */
export interface TaughtIndex extends StoryIndex {
  verdicts: Verdicts;
  /** By story id, of those that were taught something, what they tell by themselves: reasons are given from this alone. */
  asTold: ReadonlyMap<string, IndexedStory>;
}

/** An index of which nothing was said. */
export function untaught(index: StoryIndex): TaughtIndex {
  return { ...index, verdicts: NO_VERDICTS, asTold: new Map() };
}

/**
 * Raises the themes of behaviours for which a story was accepted (or pinned), and lowers those of behaviours for which it was rejected, each
 * by the theme's share in the behaviour. Always made from the bare index, so that a decision taken back leaves no trace.
 */
export function teachIndex(index: StoryIndex, verdicts: Verdicts, map: CompiledMap): TaughtIndex {
  const lessons = lessonsByStory(verdicts, map);
  const asTold = new Map(index.stories.flatMap((indexed) => (lessons.has(indexed.story.id) ? [[indexed.story.id, indexed] as const] : [])));
  const stories = index.stories.map((indexed) => {
    const lesson = lessons.get(indexed.story.id);
    return lesson ? { ...indexed, themes: taughtThemes(indexed.themes, lesson) } : indexed;
  });
  return { ...index, stories, verdicts, asTold };
}

/** By story id and theme id: the shares of acceptances less those of rejections. */
function lessonsByStory(verdicts: Verdicts, map: CompiledMap): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const lessons = new Map<string, Map<string, number>>();
  const learn = (storyId: string, behaviourId: string, sign: 1 | -1): void => {
    const lesson = lessons.get(storyId) ?? new Map<string, number>();
    map.behaviours.get(behaviourId)?.themes.forEach((theme, place) => lesson.set(theme, (lesson.get(theme) ?? 0) + sign * (THEME_SHARES[place] ?? 0)));
    lessons.set(storyId, lesson);
  };
  // In the order of ids, so that sums come out alike whatever the order of the decisions.
  for (const [behaviourId, { pinned, accepted, rejected }] of [...verdicts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const storyId of accepted) learn(storyId, behaviourId, 1);
    if (pinned !== null) learn(pinned, behaviourId, 1);
    for (const storyId of rejected) learn(storyId, behaviourId, -1);
  }
  return lessons;
}

function taughtThemes(themes: ReadonlyMap<string, number>, lesson: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const taught = new Map(themes);
  for (const [theme, net] of lesson) {
    const clarity = themes.get(theme) ?? 0;
    if (net > 0) taught.set(theme, withOdds(Math.max(clarity, UNTOLD), RAISE ** net));
    else if (net <= -TAKEN_AWAY_AT) taught.delete(theme);
    else if (net < 0 && clarity > 0) taught.set(theme, withOdds(clarity, LOWER ** net));
  }
  return taught;
}

function withOdds(clarity: number, times: number): number {
  return clarity >= 1 ? 1 : 1 / (1 + (1 - clarity) / (clarity * times));
}
