// What the import screen can do; the entry point passes in the functions that read files and reach the database.
import type { StorageProblem } from '../../../lib/schema/problems.ts';
import type { StoryRecord } from '../../../lib/schema/records.ts';
import type { Result } from '../../../lib/schema/result.ts';
import type { DocumentProblem, DocumentProgress } from '../../../lib/stories/import/document-problem.ts';
import type { ImportReading } from '../../../lib/stories/import/import-item.ts';
import type { ImportPlan } from '../../../lib/stories/import/plan-import.ts';
import type { BackupPreview } from '../../../lib/stories/merge-backup.ts';
import type { BackupProblem } from '../../../lib/stories/read-backup.ts';

/** What a text or file turned out to be. */
export type Opened =
  | { kind: 'stories'; reading: ImportReading; /** As it was read: lines are shown out of it. */ text: string }
  | { kind: 'backup'; preview: BackupPreview };

export type ImportProblem = DocumentProblem | BackupProblem | { kind: 'other-json' } | { kind: 'broken-json' } | { kind: 'nothing-found' };

export interface OpenWatch {
  onProgress: (progress: DocumentProgress) => void;
  signal: AbortSignal;
}

/** Takes an import back; says how many stories were changed meanwhile and lie in "recently deleted" now. */
export type TakeBack = () => Promise<Result<{ setAside: number }, StorageProblem>>;

export interface ImportActions {
  openText: (text: string) => Promise<Result<Opened, ImportProblem>>;
  openFile: (file: File, watch: OpenWatch) => Promise<Result<Opened, ImportProblem>>;
  /** All or nothing. */
  bringIn: (plan: ImportPlan) => Promise<Result<{ added: number; merged: number; takeBack: TakeBack }, StorageProblem>>;
  restore: (preview: BackupPreview) => Promise<Result<null, StorageProblem>>;
}

/** The person's own stories, to compare with. */
export type Bank = readonly StoryRecord[];
