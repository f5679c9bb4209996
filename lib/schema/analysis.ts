// The analysis of one posting: the format that the panel, storage, exports and the command line share.
import { AreaIdSchema, FrameworkIdSchema, KindSchema, QuestionCategorySchema, RoleIdSchema, WeightSchema } from './ids.ts';
import { z } from './zod.ts';

/** Which rung of the reading ladder gave the text; `site:` names an adapter. */
export const SourceSchema = z.union([
  z.enum(['json-ld', 'microdata', 'readability', 'selection', 'text']),
  z.templateLiteral(['site:', z.string()]),
]);
export type Source = z.infer<typeof SourceSchema>;

/** A stretch of the posting's text: `quote === text.slice(start, end)`, in UTF-16 code units. */
export const EvidenceSchema = z.strictObject({
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** The posting as read. `null` stands for unknown; nothing is invented. Dates are ISO 8601 days. */
export const PostingSchema = z.strictObject({
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  employmentType: z.string().nullable(),
  salary: z.string().nullable(),
  datePosted: z.string().nullable(),
  validThrough: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  source: SourceSchema,
  text: z.string(),
});
export type Posting = z.infer<typeof PostingSchema>;

export const RequirementSchema = z.strictObject({
  ...EvidenceSchema.shape,
  kinds: z.array(KindSchema).min(1),
  competencies: z.array(AreaIdSchema),
  behaviours: z.array(z.string()),
  weight: WeightSchema,
});
/** A line of the posting that asks for something. `competencies` has the primary area first and is empty unless it is a behaviour. */
export type Requirement = z.infer<typeof RequirementSchema>;

export const QuestionSchema = z.strictObject({
  category: QuestionCategorySchema,
  framework: FrameworkIdSchema,
  text: z.string().min(1),
});
export type Question = z.infer<typeof QuestionSchema>;

export const StoryMatchSchema = z.strictObject({
  storyId: z.string(),
  score: z.number().min(0).max(1),
  level: z.enum(['strong', 'partial']),
  because: z.string(),
});
/** A saved story that serves a behaviour, with the reason in words. */
export type StoryMatch = z.infer<typeof StoryMatchSchema>;

export const SheetBehaviourSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  competency: AreaIdSchema,
  secondaryCompetency: AreaIdSchema.nullable(),
  evidence: z.array(EvidenceSchema).min(1),
  questions: z.array(QuestionSchema),
  stories: z.array(StoryMatchSchema),
  gap: z.boolean(),
});
/** One of the 6 to 8 behaviours of a sheet. `gap` is true where no story is worth telling. */
export type SheetBehaviour = z.infer<typeof SheetBehaviourSchema>;

export const SheetSchema = z.strictObject({ behaviours: z.array(SheetBehaviourSchema) });
export type Sheet = z.infer<typeof SheetSchema>;

export const RoleTypeGuessSchema = z.strictObject({ id: RoleIdSchema, confidence: z.number().min(0).max(1) });
export type RoleTypeGuess = z.infer<typeof RoleTypeGuessSchema>;

export const AnalysisSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  isPosting: z.boolean(),
  /** Why this is no posting; absent for a posting. */
  reason: z.string().optional(),
  posting: PostingSchema,
  roleTypes: z.array(RoleTypeGuessSchema).min(1),
  competencies: z.array(z.strictObject({ id: AreaIdSchema, share: z.number().min(0).max(1) })).length(4),
  requirements: z.array(RequirementSchema),
  sheet: SheetSchema.nullable(),
});
export type Analysis = z.infer<typeof AnalysisSchema>;
