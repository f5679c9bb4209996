// What is kept on the machine: stories and saved sheets as the database holds them, and the backup file.
import { AnalysisSchema } from './analysis.ts';
import { CorrectionsSchema, NO_CORRECTIONS } from './corrections.ts';
import { RoleIdSchema } from './ids.ts';
import { MapFileSchema } from './lens.ts';
import { ReadingSchema } from './reading.ts';
import { StorySchema, StoryTextSchema } from './story.ts';
import { z } from './zod.ts';

export const StoryRecordSchema = z.strictObject({
  ...StorySchema.shape,
  /** True for the sample stories that ship; they never mix with the person's own. */
  sample: z.boolean(),
  /** When it was deleted; it can be brought back until it is purged. Null: not deleted. */
  deletedAt: z.string().nullable(),
  /** The sheet behaviour this story was written for from a gap, or null. */
  forBehaviour: z.string().nullable(),
  /** Id of the starter (competency-maps/story-starters.json) whose prompts stand beside the fields; null: the general ones. Stories kept before there were starters have none. */
  starter: z.string().nullable().default(null),
});
export type StoryRecord = z.infer<typeof StoryRecordSchema>;

export const LinkDecisionSchema = z.strictObject({
  /** The behaviour and the story: one decision for each pair, the last one stands. */
  id: z.string().min(1),
  storyId: z.string().min(1),
  behaviourId: z.string().min(1),
  /** `accepted`: it fits. `rejected`: it does not. `pinned`: it fits, and it is the one to tell first for this behaviour. */
  verdict: z.enum(['accepted', 'rejected', 'pinned']),
  decidedAt: z.string(),
});
/** What the person said of a link between a story and a behaviour. It holds on every sheet, and for this person's bank alone. */
export type LinkDecision = z.infer<typeof LinkDecisionSchema>;

export const StoryVersionSchema = z.strictObject({
  id: z.string().min(1),
  storyId: z.string().min(1),
  /** When the story's text was taken aside, before it was changed. */
  keptAt: z.string(),
  text: StoryTextSchema,
});
/** An earlier text of a story, to go back to. */
export type StoryVersion = z.infer<typeof StoryVersionSchema>;

export const SavedSheetSchema = z.strictObject({
  /** Stable for a posting: reading it again updates the same sheet. */
  id: z.string().min(1),
  /** When the posting was last read and saved. */
  savedAt: z.string(),
  deletedAt: z.string().nullable(),
  sample: z.boolean(),
  /** How the posting was read (its text is in `analysis.posting`). */
  reading: ReadingSchema.omit({ posting: true }),
  /** The analysis with the posting's whole text; story links are worked out anew from the bank when the sheet is shown. */
  analysis: AnalysisSchema,
  /** The role type the person chose instead of the inferred one, or null. */
  roleOverride: RoleIdSchema.nullable(),
  /** What the person changed about the analysis. Sheets saved before there were corrections have none. */
  corrections: CorrectionsSchema.default(NO_CORRECTIONS),
});
/** A sheet kept with its posting's snapshot. */
export type SavedSheet = z.infer<typeof SavedSheetSchema>;

/** What the person decided about a posting; it stays when the posting is read again. */
export type Choices = Pick<SavedSheet, 'roleOverride' | 'corrections'>;
export const NO_CHOICES: Choices = { roleOverride: null, corrections: NO_CORRECTIONS };

export const OwnMapSchema = z.strictObject({
  /** The file's id: loading a file with the same id again takes the earlier one's place. */
  id: z.string().min(1),
  loadedAt: z.string(),
  file: MapFileSchema,
});
/** A competency map that the person loaded from a file. */
export type OwnMap = z.infer<typeof OwnMapSchema>;

/** A stored entry that did not fit its schema: its raw copy, kept so that nothing is ever lost. */
export const UnreadableRecordSchema = z.strictObject({
  /** The table and key it was found under, and a hash of its content: the same entry is kept once. */
  id: z.string().min(1),
  table: z.string(),
  key: z.string(),
  /** The path and the reason of the first misfit, as zod tells it. */
  problem: z.string(),
  foundAt: z.string(),
  raw: z.unknown(),
});
export type UnreadableRecord = z.infer<typeof UnreadableRecordSchema>;

export const SettingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** When a backup file was last made, or null. */
  lastBackupAt: z.string().nullable(),
  /** The lens that sheets are seen through; null: by the four areas. Settings saved before there were lenses have none. */
  lens: z.string().nullable().default(null),
  /** "Remind me later": until then nothing is said of a backup. Null: nobody asked for that. */
  remindOfBackupAfter: z.string().nullable().default(null),
  /** When the browser was first asked to keep the data, or null. */
  askedToKeepAt: z.string().nullable().default(null),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** The form of backup files. 1: without decisions about links and earlier texts. Files of every earlier form are read (lib/stories/read-backup.ts). */
export const BACKUP_VERSION = 2;
export const BackupFileSchema = z.strictObject({
  app: z.literal('underline'),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.string(),
  stories: z.array(StoryRecordSchema),
  sheets: z.array(SavedSheetSchema),
  /** Backups made before people could load maps have none. */
  maps: z.array(OwnMapSchema).default([]),
  links: z.array(LinkDecisionSchema).default([]),
  versions: z.array(StoryVersionSchema).default([]),
  /** Raw copies of what could not be read, so that a backup leaves nothing behind. */
  unreadable: z.array(UnreadableRecordSchema).default([]),
});
/** Everything the person has, in one file, recently deleted entries included. Samples are left out. */
export type BackupFile = z.infer<typeof BackupFileSchema>;
