// What a page does once when it starts: bring in the last words of a page that was closed, throw away what was deleted long ago,
// and ask the browser to keep the rest.
import { SavedSheetSchema, StoryRecordSchema } from '../schema/records.ts';
import { isBlank } from '../stories/edit-story.ts';
import { daysAgo } from './clock.ts';
import { database } from './database.ts';
import { restoreDrafts } from './drafts.ts';
import { discardBlankStory, purgeStories } from './stories-store.ts';

/** How long a deleted story or sheet can be brought back. */
export const KEEP_DELETED_DAYS = 30;

/** Brings in drafts, purges stories and sheets that were deleted more than 30 days ago, and asks for storage that the browser does not clear by itself. */
export async function startStorage(): Promise<void> {
  await restoreDrafts();
  await purgeDeleted(daysAgo(KEEP_DELETED_DAYS));
  await requestPersistence();
}

/** Removes for good what was deleted before the given time, and stories begun a day ago without a word; earlier texts go with their stories. Rows that cannot be read are left alone. */
export async function purgeDeleted(before: string): Promise<void> {
  const { stories, sheets, versions } = database();
  await database().transaction('rw', stories, sheets, versions, async () => {
    for (const [table, schema] of [[stories, StoryRecordSchema], [sheets, SavedSheetSchema]] as const) {
      const expired = (await table.toArray()).flatMap((row) => {
        const record = schema.safeParse(row);
        return record.success && record.data.deletedAt !== null && record.data.deletedAt < before ? [record.data.id] : [];
      });
      if (table === stories) await purgeStories(expired);
      else await table.bulkDelete(expired);
    }
    const begun = (await stories.toArray()).flatMap((row) => StoryRecordSchema.safeParse(row).data ?? []);
    for (const story of begun) if (isBlank(story) && story.updatedAt < daysAgo(1)) await discardBlankStory(story.id);
  });
}

/** Asks the browser to keep this data even when the device runs low on room. False: it did not promise. */
export async function requestPersistence(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** Whether the browser has promised to keep this data. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
