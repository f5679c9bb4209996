// Why a story is offered, in words: what it shows (from the map) and what it lacks. The sentences are the map's.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { StoryFlaw } from './find-flaws.ts';
import type { IndexedStory } from './index-stories.ts';
import type { Need } from './need.ts';

const FLAW_WORDS: Readonly<Partial<Record<StoryFlaw, string>>> = {
  'we-only': 'say what you did yourself',
  'no-result': 'add how it ended',
  'one-field': 'split it into its parts',
  'policy-first': 'show the person before the rule',
  rambling: 'cut it to the point',
  'no-event': 'tell one real occasion',
  'too-short': 'tell more of it',
};

/** A second reason is named when it carries at least this much of the match. */
const SECOND_REASON_FROM = 0.15;

/** "You put a complaint right. Add how it ended." Empty when nothing in the map says why. */
export function explainMatch(need: Need, indexed: IndexedStory, map: CompiledMap): string {
  const shown = [...need]
    .map(([id, weight]) => ({ id, worth: weight * (indexed.themes.get(id) ?? 0) }))
    .sort((left, right) => right.worth - left.worth)
    .slice(0, 2)
    .filter(({ worth }, place) => worth > (place === 0 ? 0 : SECOND_REASON_FROM));
  const because = shown.flatMap(({ id }) => map.data.themes.find((theme) => theme.id === id)?.because ?? []);
  const flaw = indexed.flaws.map((id) => FLAW_WORDS[id]).find((words) => words !== undefined);
  return [joinReasons(because), flaw === undefined ? '' : sentence(flaw)].filter(Boolean).join(' ');
}

function joinReasons(reasons: readonly string[]): string {
  const [first, second] = reasons;
  if (first === undefined) return '';
  return sentence(second === undefined ? first : `${first}, and ${second}`);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
