// All that the person has → one file, and back. Restoring merges in one transaction: it happens wholly or not at all.
import { BACKUP_VERSION, LinkDecisionSchema, OwnMapSchema, SavedSheetSchema, StoryRecordSchema, StoryVersionSchema, type BackupFile, type UnreadableRecord } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import type { z } from '../schema/zod.ts';
import { mergeBackup, type BackupPreview, type Lists, type Merge } from '../stories/merge-backup.ts';
import { parseBackup, type BackupContents, type BackupProblem } from '../stories/read-backup.ts';
import { hashText } from '../text/hash.ts';
import { now } from './clock.ts';
import { database } from './database.ts';
import { describeUnreadable, keepUnreadable, listUnreadable } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** Everything but the samples, deleted entries and raw copies of unreadable ones included. `name` is the file's name, `text` its content. */
export async function exportBackup(): Promise<{ file: BackupFile; name: string; text: string }> {
  const exportedAt = now();
  const { stories, sheets, maps, links, versions, unreadable } = await database().transaction('r', database().tables, readDevice);
  const samples = new Set(stories.filter(({ sample }) => sample).map(({ id }) => id));
  const file: BackupFile = {
    app: 'underline',
    version: BACKUP_VERSION,
    exportedAt,
    stories: stories.filter(({ sample }) => !sample),
    sheets: sheets.filter(({ sample }) => !sample),
    maps,
    links: links.filter(({ storyId }) => !samples.has(storyId)),
    versions: versions.filter(({ storyId }) => !samples.has(storyId)),
    unreadable,
  };
  return { file, name: `underline-backup-${exportedAt.slice(0, 10)}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}

/** Reads the text of a backup or story bank and works out what restoring it would change. Writes nothing. */
export async function readBackup(text: string): Promise<Result<BackupPreview, BackupProblem>> {
  const time = now();
  const contents = parseBackup(text, time);
  if (!contents.ok) return contents;
  return ok({ contents: contents.value, counts: mergeBackup(await readDevice(), contents.value, time).counts });
}

/**
 * Merges the file into what the device holds now. All of it is worked out first and written in one transaction beside what is there;
 * when it ends, the new takes the place of the old at once. @returns what was changed; on a problem, or when the browser goes away meanwhile, nothing was.
 */
export async function restoreBackup(contents: BackupContents): Promise<Result<Merge['counts'], StorageProblem>> {
  const { stories, sheets, maps, links, versions, quarantine } = database();
  const time = now();
  try {
    return await database().transaction('rw', [stories, sheets, maps, links, versions, quarantine], async () => {
      const device = await readDevice();
      const merge = mergeBackup(device, contents, time);
      await keepUnreadable([...device.unreadable, ...contents.unreadable, ...contents.broken.map((entry) => keepBroken(entry, time))]);
      await stories.bulkPut(merge.stories);
      await sheets.bulkPut(merge.sheets);
      await maps.bulkPut(merge.maps);
      await links.bulkPut(merge.links);
      await versions.bulkPut(merge.versions);
      return ok(merge.counts);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

type Device = Lists & { unreadable: UnreadableRecord[] };

async function readDevice(): Promise<Device> {
  const { stories, sheets, maps, links, versions } = database();
  const unreadable: UnreadableRecord[] = await listUnreadable();
  const known = new Set(unreadable.map(({ id }) => id));
  const sort = <Value>(table: string, rows: readonly unknown[], schema: z.ZodType<Value>): Value[] =>
    rows.flatMap((row) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      const copy = describeUnreadable(table, row, parsed.error);
      if (!known.has(copy.id)) unreadable.push(copy);
      return [];
    });
  return {
    stories: sort('stories', await stories.toArray(), StoryRecordSchema),
    sheets: sort('sheets', await sheets.toArray(), SavedSheetSchema),
    maps: sort('maps', await maps.toArray(), OwnMapSchema),
    links: sort('links', await links.toArray(), LinkDecisionSchema),
    versions: sort('versions', await versions.toArray(), StoryVersionSchema),
    unreadable,
  };
}

function keepBroken({ list, place, problem, raw }: BackupContents['broken'][number], foundAt: string): UnreadableRecord {
  return { id: `file-${list}/${place}/${hashText(JSON.stringify(raw) ?? '')}`, table: `file-${list}`, key: String(place), problem, foundAt, raw };
}
