// A person's own story, and the bank file that holds many.
import { z } from './zod.ts';

/** The text parts of a story, in telling order: STAR+I. */
export const STORY_PARTS = ['situation', 'task', 'action', 'result', 'insight'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** A story as stored and as written to a bank file. Times are ISO 8601 with zone; empty text is allowed everywhere but in the title. */
export const StorySchema = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
  insight: z.string(),
  tags: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Story = z.infer<typeof StorySchema>;

/** The fields of a story that a person writes. */
export const StoryTextSchema = StorySchema.omit({ id: true, createdAt: true, updatedAt: true });
export type StoryText = z.infer<typeof StoryTextSchema>;

/** A story in a file from outside: missing text is empty, unknown keys are ignored. */
export const StoryInputSchema = z.object({
  id: z.string().min(1),
  title: z.string().default(''),
  situation: z.string().default(''),
  task: z.string().default(''),
  action: z.string().default(''),
  result: z.string().default(''),
  insight: z.string().default(''),
  tags: z.array(z.string()).default([]),
  createdAt: z.string().default(''),
  updatedAt: z.string().default(''),
});

/** A bank file: `{ "stories": [...] }`; other keys are kept and ignored. */
export const StoryBankSchema = z.looseObject({ stories: z.array(StoryInputSchema) });
