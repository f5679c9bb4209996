// Writes what was chosen in the import's preview, all of it or nothing, and takes exactly that back.
import { StoryRecordSchema, type StoryRecord } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { STORY_PARTS, type StoryPart } from '../schema/story.ts';
import { isSameText, textOf, type StoryText } from '../stories/edit-story.ts';
import type { ImportPlan, Merge } from '../stories/import/plan-import.ts';
import { momentsBefore, now, nowAfter } from './clock.ts';
import { database } from './database.ts';
import { newId } from './ids.ts';
import { readRow } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';
import { deleteVersionsOf, keepBeforeChange } from './versions-store.ts';

/** What was written, for Undo. */
export interface ImportReceipt {
  added: { id: string; text: StoryText }[];
  /** The parts that were filled in. */
  merged: { id: string; parts: Merge['parts'] }[];
}

/** What Undo did. */
export interface UndoneImport {
  removed: number;
  unmerged: number;
  /** Changed by the person since: moved to "recently deleted" instead of being removed for good. */
  setAside: number;
}

/** One transaction: on a problem nothing was written. A story to merge into that is gone, or has the part by now, is left as it is. */
export async function importStories({ add, merge }: ImportPlan): Promise<Result<ImportReceipt, StorageProblem>> {
  const { stories, versions } = database();
  const time = now();
  try {
    return await database().transaction('rw', stories, versions, async () => {
      // The list shows the latest first: a moment apart, they stand there in the order of the text that they came from.
      const added = add.map((text, at): StoryRecord => ({ ...textOf(text), id: newId(), ...bothAt(momentsBefore(time, at)), sample: false, deletedAt: null, forBehaviour: null, starter: null }));
      await stories.bulkAdd(added);
      const merged: ImportReceipt['merged'] = [];
      for (const { storyId, parts } of merge) {
        const filled = await fillIn(storyId, parts);
        if (filled.length > 0) merged.push({ id: storyId, parts: pick(parts, filled) });
      }
      return ok({ added: added.map((story) => ({ id: story.id, text: textOf(story) })), merged });
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

function bothAt(time: string): Pick<StoryRecord, 'createdAt' | 'updatedAt'> {
  return { createdAt: time, updatedAt: time };
}

/** Takes an import back: added stories go, filled-in parts are emptied. What the person changed since is never destroyed. */
export async function undoImport({ added, merged }: ImportReceipt): Promise<Result<UndoneImport, StorageProblem>> {
  const { stories, versions } = database();
  const time = now();
  try {
    return await database().transaction('rw', stories, versions, async () => {
      const done: UndoneImport = { removed: 0, unmerged: 0, setAside: 0 };
      for (const { id, text } of added) {
        const story = readRow('stories', await stories.get(id), StoryRecordSchema);
        if (!story || story.deletedAt !== null) continue;
        const hasEarlierTexts = (await versions.where('storyId').equals(id).count()) > 0;
        if (isSameText(story, text) && !hasEarlierTexts && story.forBehaviour === null) {
          await stories.delete(id);
          await deleteVersionsOf([id]);
          done.removed += 1;
        } else {
          await stories.put({ ...story, deletedAt: time });
          done.setAside += 1;
        }
      }
      for (const { id, parts } of merged) done.unmerged += await emptyAgain(id, parts);
      return ok(done);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/** @returns the parts that were written. */
async function fillIn(id: string, parts: Merge['parts']): Promise<StoryPart[]> {
  const story = await ownStory(id);
  if (!story) return [];
  const filled = STORY_PARTS.filter((part) => (parts[part] ?? '') !== '' && story[part].trim() === '');
  if (filled.length > 0) await change(story, { ...textOf(story), ...pick(parts, filled) });
  return filled;
}

/** @returns 1 where something was emptied, else 0. */
async function emptyAgain(id: string, parts: Merge['parts']): Promise<number> {
  const story = await ownStory(id);
  if (!story) return 0;
  const same = STORY_PARTS.filter((part) => parts[part] !== undefined && story[part] === parts[part]);
  if (same.length > 0) await change(story, { ...textOf(story), ...Object.fromEntries(same.map((part) => [part, ''])) });
  return same.length > 0 ? 1 : 0;
}

async function change(story: StoryRecord, text: StoryText): Promise<void> {
  await keepBeforeChange(story, text, true);
  await database().stories.put({ ...story, ...text, updatedAt: nowAfter(story.updatedAt) });
}

async function ownStory(id: string): Promise<StoryRecord | null> {
  const story = readRow('stories', await database().stories.get(id), StoryRecordSchema);
  return story && !story.sample && story.deletedAt === null ? story : null;
}

function pick(parts: Merge['parts'], names: readonly StoryPart[]): Merge['parts'] {
  return Object.fromEntries(names.flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]]])));
}
