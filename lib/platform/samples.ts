// The sample stories that ship, to try the product before writing anything. Marked `sample`; they serve sample sheets only
// (stories-store.ts, listStoriesFor) and go away with one call.
import { SavedSheetSchema, StoryRecordSchema, type StoryRecord } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { StoryBankSchema } from '../schema/story.ts';
import { now } from './clock.ts';
import { database } from './database.ts';
import bank from './samples/sample-stories.json' with { type: 'json' };
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** Puts the sample stories into the bank; those that are there stay as they are. @returns how many were added. */
export async function addSamples(): Promise<Result<number, StorageProblem>> {
  const { stories } = database();
  const samples = sampleStories();
  try {
    return await database().transaction('rw', stories, async () => {
      const present = await stories.bulkGet(samples.map(({ id }) => id));
      const missing = samples.filter((_, index) => present[index] === undefined);
      await stories.bulkAdd(missing);
      return ok(missing.length);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/** Removes every sample story and every sheet made from a sample posting, for good. The person's own stay. @returns how many of each went. */
export async function removeSamples(): Promise<Result<{ stories: number; sheets: number }, StorageProblem>> {
  const { stories, sheets } = database();
  try {
    return await database().transaction('rw', stories, sheets, async () => {
      const storyIds = sampleIds(await stories.toArray(), (row) => StoryRecordSchema.safeParse(row).data);
      const sheetIds = sampleIds(await sheets.toArray(), (row) => SavedSheetSchema.safeParse(row).data);
      await stories.bulkDelete(storyIds);
      await sheets.bulkDelete(sheetIds);
      return ok({ stories: storyIds.length, sheets: sheetIds.length });
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/** How many sample stories and sheets there are now. Usable in a live query. */
export async function countSamples(): Promise<{ stories: number; sheets: number }> {
  const { stories, sheets } = database();
  const storyIds = sampleIds(await stories.toArray(), (row) => StoryRecordSchema.safeParse(row).data);
  const sheetIds = sampleIds(await sheets.toArray(), (row) => SavedSheetSchema.safeParse(row).data);
  return { stories: storyIds.length, sheets: sheetIds.length };
}

/** True for the sample posting that ships: its page carries `<meta name="underline-sample" content="yes">`. */
export function isSamplePage(snapshot: { html: string }): boolean {
  return /<meta\b[^>]*\bname=["']?underline-sample["'\s>]/i.test(snapshot.html.slice(0, 20_000));
}

function sampleStories(): StoryRecord[] {
  const time = now();
  return StoryBankSchema.parse(bank).stories.map((story) => ({ ...story, createdAt: time, updatedAt: time, sample: true, deletedAt: null, forBehaviour: null, starter: null }));
}

function sampleIds(rows: readonly unknown[], parse: (row: unknown) => { id: string; sample: boolean } | undefined): string[] {
  return rows.flatMap((row) => {
    const record = parse(row);
    return record?.sample ? [record.id] : [];
  });
}
