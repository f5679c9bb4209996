// The shape of the competency map's data files. Strict: an unknown key is a misspelt key.
import { QuestionSchema } from './analysis.ts';
import { AREA_IDS, AreaIdSchema, FrameworkIdSchema, QuestionCategorySchema, RoleIdSchema, SlugSchema } from './ids.ts';
import { TopicWordsSchema } from './topics.ts';
import { z } from './zod.ts';

const Sentence = z.string().min(8);
/** A phrase in the signal grammar (competency-maps/README.md). */
const PhraseSchema = z.string().min(2);

/** A group of phrases that point to one thing. `none` phrases in the same line cancel the group. */
export const SignalSchema = z.strictObject({
  id: SlugSchema,
  any: z.array(PhraseSchema).min(1),
  none: z.array(PhraseSchema).default([]),
});

const SignsSchema = z.strictObject({ good: z.array(Sentence).default([]), weak: z.array(Sentence).default([]), questions: z.array(QuestionSchema).default([]) });

/** Texts that must and must not be found. How many there must be is for the checks. */
const ExamplesSchema = z.strictObject({ finds: z.array(z.string()), ignores: z.array(z.string()) });

export const BehaviourSchema = z.strictObject({
  id: SlugSchema,
  /** What a person does, as an imperative: "Resolve issues to the end". */
  label: z.string().min(6).max(60),
  area: AreaIdSchema,
  secondArea: AreaIdSchema.nullable(),
  /** What the interviewer is really after. */
  summary: Sentence,
  /** Phrases of postings. */
  signals: z.array(SignalSchema).min(1),
  /** Lines of postings that must and must not be found by the signals. */
  examples: ExamplesSchema,
  goodSigns: z.array(Sentence).min(2),
  weakSigns: z.array(Sentence).min(2),
  questions: z.array(QuestionSchema).min(2),
  /** What differs by role type: added signs and questions. */
  byRole: z.partialRecord(RoleIdSchema, SignsSchema).default({}),
  /** One question that helps a person without a story to remember one. */
  prompt: Sentence,
  /** The everyday words in which people tell such stories, in the same grammar. */
  everyday: z.array(PhraseSchema).min(5),
  /** Pieces of stories that must and must not be found by the everyday words. */
  storyExamples: ExamplesSchema,
  /** Ids of the themes that a story must show to serve this behaviour, the closest first. */
  themes: z.array(SlugSchema).max(3).default([]),
  /** True for work that one has either done or not (cooking, coding, care): a story must tell of that very work, by the everyday phrases, to serve it fully. */
  craft: z.boolean().default(false),
});
/** One behaviour that employers ask for, with everything the product knows about it. */
export type Behaviour = z.infer<typeof BehaviourSchema>;

/** Something a story can show ("you put a complaint right"): the bridge between what people tell and what employers ask for. */
export const ThemeSchema = z.strictObject({
  id: SlugSchema,
  label: z.string().min(6).max(60),
  /** Second person, past tense: why a story that shows this fits. */
  because: Sentence,
  everyday: z.array(PhraseSchema).min(5),
  /** Phrases that go with the theme but are told of other things too: they add to it, and never show it alone. */
  hints: z.array(PhraseSchema).default([]),
  /** Pieces of stories that must and must not be found by the everyday words. */
  examples: ExamplesSchema,
});
export type Theme = z.infer<typeof ThemeSchema>;

export const AreaSchema = z.strictObject({
  id: AreaIdSchema,
  name: z.string(),
  /** At most 24 characters, for legends. */
  shortName: z.string().max(24),
  summary: Sentence,
});
export type Area = z.infer<typeof AreaSchema>;
export const AreasFileSchema = z.array(AreaSchema).length(AREA_IDS.length);

/** A phrase that speaks for a role type when it stands in the title or the text. `weight` 1 is a hint, 3 is near proof. */
export const RoleSignSchema = z.strictObject({ any: z.array(PhraseSchema).min(1), in: z.enum(['title', 'text']), weight: z.number().min(-3).max(3) });

export const RoleSchema = z.strictObject({
  id: RoleIdSchema,
  name: z.string(),
  summary: Sentence,
  signs: z.array(RoleSignSchema),
  examples: z.strictObject({ titles: z.array(z.string()).min(3), notTitles: z.array(z.string()).default([]) }),
  /** What preparation stresses for this kind of work, most important first. */
  stress: z.array(Sentence).min(2),
  questions: z.array(QuestionSchema).min(4),
  /** Ids in glossary.json that are worth brushing up. */
  glossary: z.array(SlugSchema),
  questionsToAsk: z.array(Sentence).min(3),
  checklist: z.array(Sentence).default([]),
});
export type Role = z.infer<typeof RoleSchema>;

export const FrameworkSchema = z.strictObject({
  id: FrameworkIdSchema,
  name: z.string(),
  use: Sentence,
  steps: z.array(z.strictObject({ name: z.string(), hint: Sentence })).min(3),
  /** Fill-in-the-blank sentences; `{situation}` and the like are filled from a story, the rest stays visibly blank. */
  template: z.array(Sentence).min(3),
});
export type Framework = z.infer<typeof FrameworkSchema>;

/** The question bank for every posting, over all seven categories. */
export const BankQuestionSchema = z.strictObject({ id: SlugSchema, category: QuestionCategorySchema, framework: FrameworkIdSchema, text: Sentence, roles: z.array(RoleIdSchema).default([]), tip: Sentence });
export type BankQuestion = z.infer<typeof BankQuestionSchema>;

/** A metric or a family of tools, explained, with the phrases that show it is asked for. */
export const GlossaryEntrySchema = z.strictObject({
  id: SlugSchema,
  kind: z.enum(['metric', 'tool']),
  name: z.string(),
  meaning: Sentence,
  prepare: Sentence,
  any: z.array(PhraseSchema).min(1),
  /** Everyday words, in lower case, that a phrase finds too: alone they speak for the entry only where they are written as a name. */
  common: z.array(z.string().regex(/^\p{Ll}+$/u)).default([]),
});
export type GlossaryEntry = z.infer<typeof GlossaryEntrySchema>;

/** Word groups for the signal grammar: `@customer` stands for any of its words. */
export const WordGroupsSchema = z.record(SlugSchema, z.array(PhraseSchema).min(2));

/** Heading wordings that tell what a section of a posting is. */
export const SECTION_KINDS = ['duties', 'requirements', 'nice', 'conditions', 'benefits', 'company', 'apply', 'legal', 'role'] as const;
export const SectionKindSchema = z.enum(SECTION_KINDS);
export type SectionKind = z.infer<typeof SectionKindSchema>;
export const SectionsFileSchema = z.record(SectionKindSchema, z.array(PhraseSchema).min(1));

export const CompetencyMapSchema = z.strictObject({
  areas: AreasFileSchema,
  behaviours: z.array(BehaviourSchema),
  themes: z.array(ThemeSchema),
  roles: z.array(RoleSchema),
  frameworks: z.array(FrameworkSchema),
  questions: z.array(BankQuestionSchema),
  glossary: z.array(GlossaryEntrySchema),
  words: WordGroupsSchema,
  sections: SectionsFileSchema,
  topics: TopicWordsSchema,
  /** Old behaviour id to the id that took its place. */
  renames: z.record(SlugSchema, SlugSchema),
});
/** A whole competency map as data. */
export type CompetencyMap = z.infer<typeof CompetencyMapSchema>;
