// What a person changed about one posting's analysis. Lines are known by their own words, so that a correction finds its line
// again when the posting is read anew with changes elsewhere.
import { AreaIdSchema } from './ids.ts';
import { z } from './zod.ts';

/** A line of the posting, by its words. */
export const LineAnchorSchema = z.strictObject({
  /** The line as it was read. Case, punctuation and white space make no difference when it is looked for. */
  quote: z.string().min(1),
  /** Which of the lines with these words it is, from 0. */
  occurrence: z.int().nonnegative(),
});
export type LineAnchor = z.infer<typeof LineAnchorSchema>;

export const LineCorrectionSchema = z.strictObject({
  ...LineAnchorSchema.shape,
  /** Whether the line asks for something. */
  counts: z.boolean(),
  /** The behaviour that it asks for; null: the one that fits it best. Without meaning where it does not count. */
  behaviourId: z.string().nullable(),
});
/** "This line counts as …", or "this line does not count". */
export type LineCorrection = z.infer<typeof LineCorrectionSchema>;

export const CorrectionsSchema = z.strictObject({
  /** At most one for each line. */
  lines: z.array(LineCorrectionSchema),
  /** Behaviours to leave off the sheet. */
  removed: z.array(z.string()),
  /** Behaviours that always stand on the sheet, among those that the posting's lines speak for. */
  added: z.array(z.string()),
  /** The same, and they stand first, in this order. */
  pinned: z.array(z.string()),
  /** Behaviours with the area that the person chose for them. */
  moved: z.array(z.strictObject({ behaviourId: z.string(), area: AreaIdSchema })),
});
export type Corrections = z.infer<typeof CorrectionsSchema>;

export const NO_CORRECTIONS: Corrections = { lines: [], removed: [], added: [], pinned: [], moved: [] };

/** How many things the person changed. */
export function countCorrections({ lines, removed, added, pinned, moved }: Corrections): number {
  return lines.length + removed.length + added.length + pinned.length + moved.length;
}
