// What is read out of a résumé or notes: proposed stories and what was left out, each with the place it came from.
import type { StoryText } from '../../schema/story.ts';

/** Why something is not proposed. The person can bring it in all the same. */
export type LeftOutReason =
  /** Name, address, telephone, links. */
  | 'contact'
  /** A profile, an aim, or how somebody describes themselves. */
  | 'profile'
  /** Schools, courses, certificates. */
  | 'education'
  /** Skills, languages, tools. */
  | 'skills'
  /** Interests, memberships, awards without a deed. */
  | 'interests'
  | 'references'
  /** A job or heading without anything told under it. */
  | 'heading'
  /** What the job was, not what was done in it. */
  | 'duty'
  /** Too few words, or nothing done in it. */
  | 'no-deed';

/** Lines of the source text, counted from 1. */
export interface SourcePlace {
  from: number;
  to: number;
}

/** A story as it would be stored, in the person's own words only. */
export interface ImportItem {
  /** Stable within one reading. */
  id: string;
  story: StoryText;
  /** The words that it came from, as they stand in the source; wrapped lines are joined. */
  quote: string;
  /** Null where the source has no lines to point to (a JSON Resume). */
  place: SourcePlace | null;
  /** Null: proposed. */
  leftOut: LeftOutReason | null;
}

/** An entry of a file that could not be read, by its name in the file. */
export interface SkippedEntry {
  /** Where it stands, such as "work[2].highlights". */
  path: string;
  /** What it was called, or an empty string. */
  name: string;
}

export interface ImportReading {
  /** In the order of the source. */
  items: ImportItem[];
  skipped: SkippedEntry[];
  /** The source was longer than is read; what is here is its beginning. */
  cutOff: boolean;
}

/** Nothing longer is read: a résumé of fifty pages stays far below. */
export const MAX_TEXT_CHARS = 400_000;
/** No more items than a person could look through. */
export const MAX_ITEMS = 1_000;

/** A story with the given parts; the others are empty. */
export function storyOf(parts: Partial<StoryText>): StoryText {
  return { title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [], ...parts };
}
