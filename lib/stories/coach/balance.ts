// How the words are shared out: action and result should carry the story, context and reflection frame it.
import type { StoryPart } from '../../schema/story.ts';
import type { CoachRule, FindingId } from './finding.ts';
import { wholeOf, type StoryReading } from './read-story.ts';

/** Shares of all words, 0 to 1; they add up to 1, and are all 0 in an empty story. */
export interface Balance {
  /** Action and result. */
  core: number;
  /** Situation and task. */
  context: number;
  /** Insight. */
  reflection: number;
}

/** The share of action and result that interviewers like to hear. */
export const CORE_AIM = { from: 0.6, to: 0.7 } as const;
/** Good stories stray from the aim; only far outside it is it worth a word. */
const CORE_LEAST = 0.5;
const CORE_MOST = 0.87;
const REFLECTION_MOST = 0.27;
/** Below this many words each sentence weighs too much to speak of balance. */
const WORDS_FROM = 60;

/** The shares of a story's words, in any language. */
export function balanceOf({ parts, words }: StoryReading): Balance {
  if (words === 0) return { core: 0, context: 0, reflection: 0 };
  const share = (...of: StoryPart[]): number => of.reduce((sum, part) => sum + parts[part].words, 0) / words;
  return { core: share('action', 'result'), context: share('situation', 'task'), reflection: share('insight') };
}

/** Far too much context or reflection, or next to none of both. Silent while action or result is still empty. */
export const findBalance: CoachRule = (reading) => {
  const { parts, words } = reading;
  if (words < WORDS_FROM || parts.action.words === 0 || parts.result.words === 0) return [];
  const { core, context, reflection } = balanceOf(reading);
  const found = (id: FindingId, part: StoryPart) => [{ id, tone: 'flaw' as const, spans: [wholeOf(reading, part)] }];
  if (core > CORE_MOST) return found('balance-bare', 'situation');
  if (reflection > REFLECTION_MOST) return found('balance-reflection', 'insight');
  if (core < CORE_LEAST && context > 1 - CORE_LEAST - 0.1) return found('balance-context', parts.situation.words >= parts.task.words ? 'situation' : 'task');
  return [];
};
