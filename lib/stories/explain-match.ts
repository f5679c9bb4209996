// Why a story is offered, in words: what it shows (from the map), then what makes it tellable or what it lacks.
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

/** Why a story is there of which the words tell nothing that would say it. */
export const BY_CHOICE = {
  fits: 'You said that it fits.',
  cannotJudge: 'You said that it fits. Underline cannot read its language, so it can say no more.',
  /** Another behaviour for which the story was accepted asks for the same. */
  alike: (label: string): string => `You said that it fits “${label}”, which asks for the same.`,
} as const;

/** A second reason is named when it carries at least this much of the match. */
const SECOND_REASON_FROM = 0.15;
/** Below this clarity the story is not known to show the theme, and the reason says so. */
const SURE_FROM = 0.5;

/** A theme of the need that the story shows. */
export interface Reason {
  theme: string;
  /** "you calmed a customer who was shouting", in the map's words. */
  because: string;
  /** False where the story only hints at it. */
  sure: boolean;
}

/** The themes by which a story serves a need, strongest first: at most two, the second only where it carries something. */
export function findReasons(need: Need, indexed: IndexedStory, map: CompiledMap): Reason[] {
  const [first, second] = [...shownByTheme(need, indexed)]
    .map(([theme, worth]) => ({ theme, because: map.data.themes.find(({ id }) => id === theme)?.because ?? '', worth, sure: (indexed.themes.get(theme) ?? 0) >= SURE_FROM }))
    .filter(({ because, worth }) => because !== '' && worth > 0)
    .sort((left, right) => right.worth - left.worth || (left.theme < right.theme ? -1 : 1));
  const also = first?.sure && second?.sure && second.worth >= SECOND_REASON_FROM ? [second] : [];
  return [...(first ? [first] : []), ...also].map(({ theme, because, sure }) => ({ theme, because, sure }));
}

/** "You took a complaint seriously, and it has a result." Empty when nothing in the map says why and nothing is to be added. */
export function explainMatch(need: Need, indexed: IndexedStory, map: CompiledMap): string {
  const reasons = findReasons(need, indexed, map);
  const [first, second] = reasons;
  const advice = adviceOn(indexed);
  const tellable = advice === '' ? tellableBy(indexed) : '';
  if (!first) return advice;
  if (!first.sure) return sentences(`This may show that ${first.because}.`, advice);
  if (second) return sentences(`${capital(first.because)}, and ${second.because}.`, tellable === '' ? '' : `${capital(tellable)}.`, advice);
  return sentences(`${capital(first.because)}${tellable === '' ? '' : `, and ${tellable}`}.`, advice);
}

/** The one thing that would make the story better to tell; empty where nothing was seen. */
export function adviceOn({ flaws }: IndexedStory): string {
  const [flaw] = flaws;
  return flaw === undefined ? '' : FLAW_ADVICE[flaw];
}

const COUNT = String.raw`(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand)`;
const UNIT = String.raw`(?:%|per ?cent|pounds?|euros?|dollars?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times|points?|people|guests?|customers?|callers?|calls?|orders?|tickets?|rooms?|plates?|errors?|mistakes?|complaints?|stars?)`;
/** What was counted or compared; not each figure is ("room 12", "the two of them", "until six"). */
const MEASURED = new RegExp(String.raw`[£$€]\s?\d|\b${COUNT}(?:[\s-]\p{L}+)?[\s-]?${UNIT}(?!\p{L})|\b${COUNT}\s(?:out of|in|of)\s(?:the\s|every\s)?${COUNT}\b|\b(?:twice|half|double)\s(?:as|the|of)\b|\bby (?:a|an|one|two|three)[\s-](?:half|third|quarter|fifth|tenth)s?\b|\b(?:doubled|halved|tripled)\b|\bfrom ${COUNT}\b.{0,20}\bto ${COUNT}\b`, 'iu');

/** What an interviewer waits for and the story has. */
function tellableBy({ story }: IndexedStory): string {
  const hasResult = story.result.trim() !== '';
  const hasInsight = story.insight.trim() !== '';
  const result = !hasResult ? '' : MEASURED.test(story.result) ? 'a result with a number' : 'a result';
  const has = [result === '' ? '' : `has ${result}`, hasInsight ? 'says what you learned' : ''].filter((part) => part !== '');
  return has.length === 0 ? '' : `it ${has.join(' and ')}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
