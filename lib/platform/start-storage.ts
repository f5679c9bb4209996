// What a page does once when it starts: bring in the last words of a page that was closed, throw away what was deleted long ago,
// and see to it that the browser keeps the rest.
import { LinkDecisionSchema, SavedSheetSchema, StoryRecordSchema } from '../schema/records.ts';
import { isBlank } from '../stories/edit-story.ts';
import { daysAgo } from './clock.ts';
import { database } from './database.ts';
import { restoreDrafts } from './drafts.ts';
import { askOnceThereIsAStory } from './persistence.ts';
import { discardBlankStory, purgeStories } from './stories-store.ts';

/** How long a deleted story or sheet can be brought back. */
export const KEEP_DELETED_DAYS = 30;

/** Words that could not be stored (a full disk) are tried again this often. */
const RETRY_DRAFTS_MS = 20_000;

/** Brings in drafts, now and while there are any, purges stories and sheets that were deleted more than 30 days ago, and asks for storage that the browser does not clear by itself. */
export async function startStorage(): Promise<void> {
  setInterval(() => void restoreDrafts().catch(() => undefined), RETRY_DRAFTS_MS);
  askOnceThereIsAStory();
  await restoreDrafts();
  await purgeDeleted(daysAgo(KEEP_DELETED_DAYS));
}

/** Removes for good what was deleted before the given time, and stories begun a day ago without a word; earlier texts and decisions go with their stories. Rows that cannot be read are left alone. */
export async function purgeDeleted(before: string): Promise<void> {
  const { stories, sheets, versions, links } = database();
  await database().transaction('rw', stories, sheets, versions, links, async () => {
    for (const [table, schema] of [[stories, StoryRecordSchema], [sheets, SavedSheetSchema]] as const) {
      const expired = (await table.toArray()).flatMap((row) => {
        const record = schema.safeParse(row);
        return record.success && record.data.deletedAt !== null && record.data.deletedAt < before ? [record.data.id] : [];
      });
      if (table === sheets) await table.bulkDelete(expired);
      else {
        await purgeStories(expired);
        await deleteLinksOf(expired);
      }
    }
    const begun = (await stories.toArray()).flatMap((row) => StoryRecordSchema.safeParse(row).data ?? []);
    for (const story of begun) if (isBlank(story) && story.updatedAt < daysAgo(1)) await discardBlankStory(story.id);
  });
}

async function deleteLinksOf(storyIds: readonly string[]): Promise<void> {
  const gone = new Set(storyIds);
  const { links } = database();
  const orphans = (await links.toArray()).flatMap((row) => {
    const link = LinkDecisionSchema.safeParse(row);
    return link.success && gone.has(link.data.storyId) ? [link.data.id] : [];
  });
  await links.bulkDelete(orphans);
}
