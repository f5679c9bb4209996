// Earlier texts of stories: set aside in the same transaction in which a story is changed, thinned when there are many, gone with the story.
import { StoryVersionSchema, type StoryRecord, type StoryVersion } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { isBlank, isSameText, textOf, type StoryText } from '../stories/edit-story.ts';
import { isWorthKeeping, thinVersions } from '../stories/keep-version.ts';
import { now, nowAfter } from './clock.ts';
import { database } from './database.ts';
import { newId } from './ids.ts';
import { readRows } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** The earlier texts of a story, the last one first. Texts that cannot be read are left out and kept raw. */
export async function listVersions(storyId: string): Promise<StoryVersion[]> {
  const rows = await database().versions.where('storyId').equals(storyId).toArray();
  return readRows('versions', rows, StoryVersionSchema).sort((a, b) => b.keptAt.localeCompare(a.keptAt) || b.id.localeCompare(a.id));
}

/** Sets a text of a story aside whatever was kept before, unless it is blank or kept already. For words that are given up and were never stored. */
export async function keepVersion(storyId: string, text: StoryText): Promise<Result<null, StorageProblem>> {
  const { versions } = database();
  try {
    await database().transaction('rw', versions, async () => {
      const kept = await listVersions(storyId);
      if (!isBlank(text) && !(kept[0] && isSameText(kept[0].text, text))) await addVersion(storyId, text, kept);
    });
    return ok(null);
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/**
 * Sets the stored text of a story aside where that is worth it (keep-version.ts). Belongs into the transaction that changes the story,
 * over the tables `stories` and `versions`: either both are written or neither.
 */
export async function keepBeforeChange(story: StoryRecord, after: StoryText, always: boolean): Promise<void> {
  const kept = await listVersions(story.id);
  if (isWorthKeeping({ before: story, after, createdAt: story.createdAt, updatedAt: story.updatedAt, time: now(), newest: kept[0] ?? null, always })) await addVersion(story.id, story, kept);
}

/** Removes the earlier texts of stories that are gone for good. For use inside a transaction that removes them. */
export async function deleteVersionsOf(storyIds: readonly string[]): Promise<void> {
  await database().versions.where('storyId').anyOf(storyIds).delete();
}

async function addVersion(storyId: string, text: StoryText, kept: readonly StoryVersion[]): Promise<void> {
  const { versions } = database();
  const version: StoryVersion = { id: newId(), storyId, keptAt: nowAfter(kept[0]?.keptAt ?? ''), text: textOf(text) };
  await versions.add(version);
  await versions.bulkDelete(thinVersions([version, ...kept]));
}
