// The map file that people can share: a lens (headings of another competency framework over the sheet's behaviours), with behaviours
// of its own where the shipped map lacks them. The shipped lenses have the same form.
import { QuestionSchema } from './analysis.ts';
import { BehaviourSchema } from './competency-map.ts';
import { SlugSchema } from './ids.ts';
import { z } from './zod.ts';

const Line = z.string().min(8).max(400);

export const LensGroupSchema = z.strictObject({
  id: SlugSchema,
  /** The framework's own name for it: "Working Together". */
  label: z.string().min(2).max(60),
  /** What an assessor is after under this heading. */
  summary: z.string().min(8).max(600),
  /** Ids of behaviours, of the shipped map or of the same file. One that several groups name stands under the first of them. */
  behaviours: z.array(SlugSchema).min(1).max(300),
  goodSigns: z.array(Line).max(12),
  weakSigns: z.array(Line).max(12),
  questions: z.array(QuestionSchema).max(12),
});
export type LensGroup = z.infer<typeof LensGroupSchema>;

export const MapFileSchema = z.strictObject({
  version: z.literal(1),
  id: SlugSchema.max(60),
  /** As it stands in the menu. */
  name: z.string().min(2).max(60),
  about: z.string().min(8).max(1000),
  /** Where the framework comes from, with its licence. */
  source: z.string().min(2).max(500),
  groups: z.array(LensGroupSchema).min(1).max(40),
  /** Behaviours that the shipped map does not have; found in postings by their own signals. */
  behaviours: z.array(BehaviourSchema).max(100).default([]),
});
/** A whole map file. */
export type MapFile = z.infer<typeof MapFileSchema>;

/** The headings alone: what arranges a sheet. */
export type Lens = Omit<MapFile, 'version' | 'behaviours'>;

/** The sheet as it is, by the four areas: the id of the choice that is no lens. No map file may take it. */
export const FOUR_AREAS = 'four-areas';
