// What is kept on the machine: stories and saved sheets as the database holds them, and the backup file.
import { AnalysisSchema } from './analysis.ts';
import { RoleIdSchema } from './ids.ts';
import { ReadingSchema } from './reading.ts';
import { StorySchema } from './story.ts';
import { z } from './zod.ts';

export const StoryRecordSchema = z.strictObject({
  ...StorySchema.shape,
  /** True for the sample stories that ship; they never mix with the person's own. */
  sample: z.boolean(),
  /** When it was deleted; it can be brought back until it is purged. Null: not deleted. */
  deletedAt: z.string().nullable(),
  /** The sheet behaviour this story was written for from a gap, or null. */
  forBehaviour: z.string().nullable(),
});
export type StoryRecord = z.infer<typeof StoryRecordSchema>;

export const SavedSheetSchema = z.strictObject({
  /** Stable for a posting: reading it again updates the same sheet. */
  id: z.string().min(1),
  savedAt: z.string(),
  openedAt: z.string(),
  deletedAt: z.string().nullable(),
  sample: z.boolean(),
  /** How the posting was read (its text is in `analysis.posting`). */
  reading: ReadingSchema.omit({ posting: true }),
  /** The analysis with the posting's whole text; story links are worked out anew from the bank when the sheet is shown. */
  analysis: AnalysisSchema,
  /** The role type the person chose instead of the inferred one, or null. */
  roleOverride: RoleIdSchema.nullable(),
});
/** A sheet kept with its posting's snapshot. */
export type SavedSheet = z.infer<typeof SavedSheetSchema>;

export const BACKUP_VERSION = 1;
export const BackupFileSchema = z.strictObject({
  app: z.literal('underline'),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.string(),
  stories: z.array(StoryRecordSchema),
  sheets: z.array(SavedSheetSchema),
});
/** Everything the person has, in one file. Samples are left out. */
export type BackupFile = z.infer<typeof BackupFileSchema>;
