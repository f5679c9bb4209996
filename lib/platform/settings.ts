// The few settings. What is stored but cannot be read is kept raw before anything is written over it.
import { SettingsSchema, type Settings } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { z } from '../schema/zod.ts';
import { database } from './database.ts';
import { describeUnreadable, keepUnreadable, readRow } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

const KEY = 'settings';
const SettingsRowSchema = z.strictObject({ key: z.literal(KEY), value: SettingsSchema });

function newSettings(): Settings {
  return { theme: 'system', lastBackupAt: null, lens: null, remindOfBackupAfter: null, askedToKeepAt: null };
}

/** The settings; the defaults where none are stored or they cannot be read. Usable in a live query. */
export async function readSettings(): Promise<Settings> {
  return readRow('settings', await database().settings.get(KEY), SettingsRowSchema)?.value ?? newSettings();
}

/** Changes some settings and leaves the others. */
export async function saveSettings(changes: Partial<Settings>): Promise<Result<Settings, StorageProblem>> {
  const { settings, quarantine } = database();
  try {
    return await database().transaction('rw', settings, quarantine, async () => {
      const row = await settings.get(KEY);
      const stored = SettingsRowSchema.safeParse(row);
      if (row !== undefined && !stored.success) await keepUnreadable([describeUnreadable('settings', row, stored.error)]);
      const value = { ...(stored.success ? stored.data.value : newSettings()), ...changes };
      await settings.put({ key: KEY, value });
      return ok(value);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}
