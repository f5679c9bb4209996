// One edit of a story as a change of fields, and how it meets a change that was made elsewhere in the meantime.
import type { StorageProblem } from '../schema/problems.ts';
import type { StoryRecord } from '../schema/records.ts';
import { STORY_PARTS, type StoryText } from '../schema/story.ts';

export type { StoryText } from '../schema/story.ts';
export const STORY_FIELDS = ['title', ...STORY_PARTS, 'tags'] as const;
export type StoryField = (typeof STORY_FIELDS)[number];

/** A field that was changed here and elsewhere to different texts. */
export interface FieldConflict {
  field: StoryField;
  mine: string;
  theirs: string;
}

/** Why an edit is not, or not wholly, saved. */
export type SaveProblem =
  | StorageProblem
  /** The same field was changed elsewhere to another text. Fields without conflict are saved; `stored` is what stands now. */
  | { kind: 'conflict'; conflicts: FieldConflict[]; stored: StoryRecord }
  /** The story was deleted elsewhere (it can be restored), or purged. Nothing was written. */
  | { kind: 'gone' }
  /** A sample is not edited: it would be removed with the samples. Nothing was written. */
  | { kind: 'sample' };

export interface EditOutcome {
  /** The text after the edit: fields without conflict are taken over, fields in conflict stay as they are stored. */
  text: StoryText;
  /** Whether `text` differs from what is stored. */
  changed: boolean;
  conflicts: FieldConflict[];
}

/**
 * Brings an edit and what is stored together, field by field.
 * @param base what the person saw when they began to type; @param mine what they have now; @param stored what is stored now.
 * A field that only one side changed is taken from that side. Both changed it to different texts: a conflict, and the stored text stays.
 */
export function mergeEdit(base: StoryText, mine: StoryText, stored: StoryText): EditOutcome {
  const text = { ...textOf(stored) };
  const conflicts: FieldConflict[] = [];
  for (const field of STORY_FIELDS) {
    const here = fieldText(mine, field);
    const there = fieldText(stored, field);
    if (here === there || here === fieldText(base, field)) continue;
    if (there === fieldText(base, field)) copyField(text, mine, field);
    else conflicts.push({ field, mine: here, theirs: there });
  }
  return { text, changed: !isSameText(text, stored), conflicts };
}

/** The written fields alone. */
export function textOf(story: StoryText): StoryText {
  const { title, situation, task, action, result, insight, tags } = story;
  return { title, situation, task, action, result, insight, tags: [...tags] };
}

/** True when all written fields are alike. */
export function isSameText(a: StoryText, b: StoryText): boolean {
  return STORY_FIELDS.every((field) => fieldText(a, field) === fieldText(b, field));
}

/** True when nothing at all was written. */
export function isBlank(story: StoryText): boolean {
  return STORY_FIELDS.every((field) => fieldText(story, field).trim() === '');
}

/** A field as one text; tags are joined by commas. */
export function fieldText(story: StoryText, field: StoryField): string {
  return field === 'tags' ? story.tags.join(', ') : story[field];
}

/** Tags as typed, with commas between them: trimmed, without empty and repeated ones, in the order typed. */
export function parseTags(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/\s+/g, ' ')).filter((tag) => tag !== '');
  const byName = new Map<string, string>();
  for (const tag of tags) if (!byName.has(tag.toLowerCase())) byName.set(tag.toLowerCase(), tag);
  return [...byName.values()];
}

function copyField(into: StoryText, from: StoryText, field: StoryField): void {
  if (field === 'tags') into.tags = [...from.tags];
  else into[field] = from[field];
}

/** What to call a story: its title, else how it begins (at most seven words), else an empty string. */
export function nameOf(story: StoryText): string {
  if (story.title.trim() !== '') return story.title.trim();
  const first = STORY_PARTS.map((part) => story[part].trim()).find((text) => text !== '') ?? '';
  const words = first.split(/\s+/);
  return words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : first;
}
