// When the text of a story is set aside before it is changed, and which of many earlier texts may go.
import type { StoryVersion } from '../schema/records.ts';
import { countLost } from './compare-texts.ts';
import { fieldText, isBlank, isSameText, STORY_FIELDS, type StoryText } from './edit-story.ts';

/** Earlier texts of one story. */
export const MOST_VERSIONS = 30;
/** The last ones are never thinned out: they are what people look for. */
const ALWAYS_STAY = 10;

const MINUTE = 60_000;
/** After this long without a change, the next change begins a new sitting. */
const SITTING_MS = 30 * MINUTE;
/** Within a sitting, at most this often. */
const BETWEEN_MS = 5 * MINUTE;
/** A field or story of fewer words is typed anew in seconds; half of it gone is no loss worth an earlier text. */
const FEW_WORDS = 8;
/** Deleting slowly, a few letters at a time, is noticed by how much would be gone that no earlier text has. */
const UNKEPT_WORDS = 40;

export interface Change {
  /** The stored text, and what it is about to become. */
  before: StoryText;
  after: StoryText;
  /** When the story was begun, when it was last changed, and now. */
  createdAt: string;
  updatedAt: string;
  time: string;
  /** The last text that was set aside, if any. */
  newest: Pick<StoryVersion, 'keptAt' | 'text'> | null;
  /** True for what people do knowingly to the whole text: going back to an earlier one, choosing one side of a conflict. */
  always: boolean;
}

/** Whether `before` is to be set aside. Never a blank text, never the same twice in a row. */
export function isWorthKeeping({ before, after, createdAt, updatedAt, time, newest, always }: Change): boolean {
  if (isBlank(before) || isSameText(before, after) || (newest && isSameText(newest.text, before))) return false;
  if (always || isBigLoss(before, after)) return true;
  if (apart(updatedAt, time) >= SITTING_MS || apart(newest?.keptAt ?? createdAt, time) >= BETWEEN_MS) return true;
  return lost(before, after) > 0 && lost(before, newest?.text ?? null) >= UNKEPT_WORDS;
}

/** A part emptied that had more than a few letters, or more than half of the words of a part or of the story gone. */
export function isBigLoss(before: StoryText, after: StoryText): boolean {
  const all = STORY_FIELDS.reduce((sum, field) => sum + wordsIn(fieldText(before, field)), 0);
  if (all >= FEW_WORDS && lost(before, after) * 2 > all) return true;
  return STORY_FIELDS.some((field) => {
    const words = wordsIn(fieldText(before, field));
    if (words > 1 && fieldText(after, field).trim() === '') return true;
    return words >= FEW_WORDS && countLost(fieldText(before, field), fieldText(after, field)) * 2 > words;
  });
}

/**
 * The ids of the earlier texts that are too many. The first one and the last ten stay; of the others goes, one after the other, the one
 * whose neighbours are closest in time, so that what is left spreads over the story's life.
 */
export function thinVersions(versions: readonly Pick<StoryVersion, 'id' | 'keptAt'>[], most: number = MOST_VERSIONS): string[] {
  const kept = [...versions].sort((a, b) => a.keptAt.localeCompare(b.keptAt) || a.id.localeCompare(b.id));
  const gone: string[] = [];
  while (kept.length > most) {
    let [chosen, closest] = [0, Number.POSITIVE_INFINITY];
    for (let index = 1; index < kept.length - Math.min(ALWAYS_STAY, most - 1); index += 1) {
      const gap = apart(kept[index - 1]?.keptAt ?? '', kept[index + 1]?.keptAt ?? '');
      if (gap < closest) [chosen, closest] = [index, gap];
    }
    gone.push(...kept.splice(chosen, 1).map(({ id }) => id));
  }
  return gone;
}

/** Counted as losses are. */
function wordsIn(text: string): number {
  return countLost(text, '');
}

function lost(before: StoryText, after: StoryText | null): number {
  const whole = (text: StoryText | null): string => (text === null ? '' : STORY_FIELDS.map((field) => fieldText(text, field)).join('\n'));
  return countLost(whole(before), whole(after));
}

/** Milliseconds between two times, whichever comes first (a clock may have been set back); endless where one is no time. */
function apart(one: string, other: string): number {
  const between = Math.abs(Date.parse(other) - Date.parse(one));
  return Number.isNaN(between) ? Number.POSITIVE_INFINITY : between;
}
