// What can be done in "Data and settings"; the entry point passes in the functions that reach the database and the browser.
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { Settings } from '../../lib/schema/records.ts';
import type { Result } from '../../lib/schema/result.ts';
import type { BackupPreview, Merge } from '../../lib/stories/merge-backup.ts';
import type { BackupContents, BackupProblem } from '../../lib/stories/read-backup.ts';
import type { Site } from '../following/site.ts';

export type FileProblem = BackupProblem | { kind: 'unreadable-file' } | { kind: 'too-large' } | { kind: 'wrong-encoding' };

/** What is known of the browser's storage. */
export interface StorageState {
  /** Whether the browser has promised to keep the data. */
  persisted: boolean;
  /** In bytes, as the browser estimates; null where it does not tell. */
  room: { used: number; allowed: number } | null;
}

export interface DataActions {
  /** Makes the backup file and starts its download. The value is the file's name. */
  backup: () => Promise<Result<string, StorageProblem>>;
  /** Puts the word about a backup off for two weeks. */
  remindLater: () => Promise<Result<Settings, StorageProblem>>;
  readFile: (file: File) => Promise<Result<BackupPreview, FileProblem>>;
  restore: (contents: BackupContents) => Promise<Result<Merge['counts'], StorageProblem>>;
  addSamples: () => Promise<Result<number, StorageProblem>>;
  removeSamples: () => Promise<Result<{ stories: number; sheets: number }, StorageProblem>>;
  /** Asks the browser not to clear this data by itself. */
  persist: () => Promise<boolean>;
  /** Gives back the access to a followed site. False: the browser keeps it. */
  stopFollowing: (site: Site) => Promise<boolean>;
  chooseTheme: (theme: Settings['theme']) => Promise<Result<Settings, StorageProblem>>;
}
