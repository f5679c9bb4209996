// Reads and writes stories. Reads may be used inside `useLiveQuery`: every change, from any window, shows at once.
import { StoryRecordSchema, type StoryRecord } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { isBlank, mergeEdit, textOf, type SaveProblem, type StoryText } from '../stories/edit-story.ts';
import { now, nowAfter } from './clock.ts';
import { database } from './database.ts';
import { newId } from './ids.ts';
import { readRow, readRows } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';
import { deleteVersionsOf, keepBeforeChange, listVersions } from './versions-store.ts';

const NEW_STORY: StoryText = { title: '', situation: '', task: '', action: '', result: '', insight: '', tags: [] };

/** All stories that are not deleted, samples included, last changed first. A story just begun may still be blank. */
export async function listStories(): Promise<StoryRecord[]> {
  const stories = await readAll();
  return stories.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id));
}

/**
 * The stories that may serve a sheet: a person's own sheet is served by their own stories only; a sample sheet by the samples and by
 * whatever they write while they try it out.
 */
export async function listStoriesFor(sheet: { sample: boolean }): Promise<StoryRecord[]> {
  const stories = (await listStories()).filter((story) => !isBlank(story));
  return sheet.sample ? stories : stories.filter(({ sample }) => !sample);
}

/** Stories in "recently deleted", last deleted first. */
export async function listDeletedStories(): Promise<StoryRecord[]> {
  const stories = await readAll();
  return stories.filter(({ deletedAt }) => deletedAt !== null).sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '') || a.id.localeCompare(b.id));
}

/** One story, deleted or not; undefined when there is none or it cannot be read. */
export async function getStory(id: string): Promise<StoryRecord | undefined> {
  return readRow('stories', await database().stories.get(id), StoryRecordSchema);
}

/** Adds a story of the person's own. Fields left out are empty; `forBehaviour` says from which gap it was begun, `starter` whose prompts stand beside it. */
export async function createStory(text: Partial<StoryText> = {}, forBehaviour: string | null = null, starter: string | null = null): Promise<Result<StoryRecord, StorageProblem>> {
  const time = now();
  const story: StoryRecord = { id: newId(), ...NEW_STORY, ...text, createdAt: time, updatedAt: time, sample: false, deletedAt: null, forBehaviour, starter };
  try {
    await database().stories.add(story);
    return ok(story);
  } catch (error) {
    return fail(storageProblem(error));
  }
}

export type { SaveProblem } from '../stories/edit-story.ts';

/**
 * Saves an edit without overwriting what another window wrote meanwhile.
 * @param base the text as it was when the person began to change it; @param mine the text now.
 * @param keep `always`: the stored text is set aside as an earlier one; else only where keep-version.ts finds it worth that.
 * @returns the story as stored; unchanged text is not written and keeps its time.
 */
export async function saveStory(id: string, base: StoryText, mine: StoryText, keep: 'always' | 'worthwhile' = 'worthwhile'): Promise<Result<StoryRecord, SaveProblem>> {
  const { stories, versions } = database();
  try {
    return await database().transaction('rw', stories, versions, async () => {
      const stored = readRow('stories', await stories.get(id), StoryRecordSchema);
      if (!stored || stored.deletedAt !== null) return fail({ kind: 'gone' as const });
      if (stored.sample) return fail({ kind: 'sample' as const });
      const { text, changed, conflicts } = mergeEdit(base, mine, stored);
      const saved = changed ? { ...stored, ...text, updatedAt: nowAfter(stored.updatedAt) } : stored;
      if (changed) {
        await keepBeforeChange(stored, text, keep === 'always');
        await stories.put(saved);
      }
      return conflicts.length > 0 ? fail({ kind: 'conflict' as const, conflicts, stored: saved }) : ok(saved);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/** Copies a story (usually a sample) into the person's own. Null when there is no such story. */
export async function copyStory(id: string): Promise<Result<StoryRecord | null, StorageProblem>> {
  const story = await getStory(id);
  return story ? createStory(textOf(story), story.forBehaviour) : ok(null);
}

/**
 * Takes a story away if nothing at all is written in it: for good when it was begun and left; to "recently deleted", with its last
 * text, when it was emptied.
 */
export async function discardBlankStory(id: string): Promise<void> {
  const { stories, versions } = database();
  await database().transaction('rw', stories, versions, async () => {
    const story = readRow('stories', await stories.get(id), StoryRecordSchema);
    if (!story || story.sample || story.deletedAt !== null || !isBlank(story)) return;
    const [last] = await listVersions(id);
    if (last) await stories.put({ ...story, ...last.text, updatedAt: nowAfter(story.updatedAt), deletedAt: now() });
    else await stories.delete(id);
  });
}

/** Removes stories for good, with their earlier texts. For use inside a transaction over the tables `stories` and `versions`. */
export async function purgeStories(ids: readonly string[]): Promise<void> {
  await database().stories.bulkDelete([...ids]);
  await deleteVersionsOf(ids);
}

/** Says for which behaviour a story is told (null: for none in particular), or whose prompts stand beside it. Its text and its times stay. */
export function describeStory(id: string, what: Partial<Pick<StoryRecord, 'forBehaviour' | 'starter'>>): Promise<Result<null, StorageProblem>> {
  return changeRecord(id, (story) => ({ ...story, ...what }));
}

/** Moves a story to "recently deleted". Its text and its times stay. */
export function deleteStory(id: string): Promise<Result<null, StorageProblem>> {
  return setDeletedAt(id, now());
}

/** Brings a deleted story back as it was. */
export function restoreStory(id: string): Promise<Result<null, StorageProblem>> {
  return setDeletedAt(id, null);
}

function setDeletedAt(id: string, deletedAt: string | null): Promise<Result<null, StorageProblem>> {
  return changeRecord(id, (story) => ({ ...story, deletedAt }));
}

async function changeRecord(id: string, change: (story: StoryRecord) => StoryRecord): Promise<Result<null, StorageProblem>> {
  const { stories } = database();
  try {
    await database().transaction('rw', stories, async () => {
      const story = readRow('stories', await stories.get(id), StoryRecordSchema);
      if (story) await stories.put(change(story));
    });
    return ok(null);
  } catch (error) {
    return fail(storageProblem(error));
  }
}

async function readAll(): Promise<StoryRecord[]> {
  return readRows('stories', await database().stories.toArray(), StoryRecordSchema);
}
