// Why a story is offered, in words: what it shows (from the map) and what it lacks. The sentences are the map's.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { StoryFlaw } from './find-flaws.ts';
import type { IndexedStory } from './index-stories.ts';
import type { Need } from './need.ts';
import { shownByTheme } from './shown-by-theme.ts';

const FLAW_ADVICE: Readonly<Record<StoryFlaw, string>> = {
  'no-event': 'Tell one real occasion instead of what you always do.',
  'we-only': 'Say which part you did yourself.',
  'no-result': 'Add how it ended.',
  'one-field': 'Split it into its parts so that it is easier to tell.',
  'policy-first': 'Begin with the person, then come to the rule.',
  rambling: 'Cut it down to the point.',
  'too-short': 'Add more of what happened.',
  vague: 'Say what exactly happened and what you did.',
  'no-outcome': 'Add what somebody saw, said or counted in the end.',
  blames: 'Tell it without anybody’s fault.',
  'empty-insight': 'Add what you have done differently since.',
};

/** A second reason is named when it carries at least this much of the match. */
const SECOND_REASON_FROM = 0.15;
/** Below this clarity the story is not known to show the theme, and the reason says so. */
const SURE_FROM = 0.5;

/** "You took a complaint seriously and worked to put it right. Add how it ended." Empty when nothing in the map says why. */
export function explainMatch(need: Need, indexed: IndexedStory, map: CompiledMap): string {
  const [first, second] = [...shownByTheme(need, indexed)]
    .map(([id, worth]) => ({ because: map.data.themes.find((theme) => theme.id === id)?.because ?? '', worth, sure: (indexed.themes.get(id) ?? 0) >= SURE_FROM }))
    .filter(({ because, worth }) => because !== '' && worth > 0)
    .sort((left, right) => right.worth - left.worth);
  const advice = indexed.flaws.slice(0, 1).map((flaw) => FLAW_ADVICE[flaw]);
  if (!first) return advice.join('');
  if (!first.sure) return [`This may show that ${first.because}.`, ...advice].join(' ');
  const reasons = second?.sure && second.worth >= SECOND_REASON_FROM ? `${first.because}, and ${second.because}` : first.because;
  return [`${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`, ...advice].join(' ');
}
