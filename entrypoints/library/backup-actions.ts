// Making a backup and putting the word about it off, wired: wanted in "Data and settings" and in the reminder.
import type { DataActions } from '../../components/library/data-actions.ts';
import { exportBackup } from '../../lib/platform/backup.ts';
import { now } from '../../lib/platform/clock.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { saveSettings } from '../../lib/platform/settings.ts';
import { storageProblem } from '../../lib/platform/storage-problem.ts';
import { fail, ok } from '../../lib/schema/result.ts';
import { putOffReminder } from '../../lib/stories/backup-reminder.ts';

export const backupActions: Pick<DataActions, 'backup' | 'remindLater'> = {
  backup: async () => {
    try {
      const { name, text, file } = await exportBackup();
      saveFile(name, text, 'application/json');
      // The file is made, whether or not that can be noted.
      await saveSettings({ lastBackupAt: file.exportedAt, remindOfBackupAfter: null });
      return ok(name);
    } catch (error) {
      return fail(storageProblem(error));
    }
  },
  remindLater: () => saveSettings({ remindOfBackupAfter: putOffReminder(now()) }),
};
