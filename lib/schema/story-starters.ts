// The shape of competency-maps/story-starters.json: what stands beside the fields of a story while a person writes it.
import { SlugSchema } from './ids.ts';
import type { StoryPart } from './story.ts';
import { z } from './zod.ts';

/** Help for one field. Nothing of it ever becomes text of the story. */
const FieldHelpSchema = z.strictObject({
  /** The question that the field answers. */
  prompt: z.string().min(8).max(120),
  /** How an answer may begin; shown in the empty field. */
  opening: z.string().min(3).max(40),
  /** What somebody wrote there, in the voice of a real person. */
  example: z.string().min(8).max(480),
});
export type FieldHelp = z.infer<typeof FieldHelpSchema>;

const byPart = <Shape extends z.ZodType>(shape: Shape) => z.strictObject({ situation: shape, task: shape, action: shape, result: shape, insight: shape } satisfies Record<StoryPart, Shape>);

export const StoryStarterSchema = z.strictObject({
  id: SlugSchema,
  /** `template`: one of the stories that everyone needs. `place`: where a story can come from when there was little paid work. */
  kind: z.enum(['blank', 'template', 'place']),
  name: z.string().min(4).max(40),
  summary: z.string().min(8).max(100),
  /** Questions that help to find the memory. */
  memories: z.array(z.string().min(8).max(140).endsWith('?')).min(2).max(3),
  title: FieldHelpSchema.omit({ opening: true }),
  parts: byPart(FieldHelpSchema),
});
/** A way to begin a story: the questions to remember it by, and help for each field. */
export type StoryStarter = z.infer<typeof StoryStarterSchema>;

export const StoryStartersSchema = z.strictObject({
  /** Words for each part of a story that takes about two minutes to tell. A hint, not a rule. */
  guide: byPart(z.int().positive()),
  starters: z.array(StoryStarterSchema).min(1),
});
export type StoryStarters = z.infer<typeof StoryStartersSchema>;
