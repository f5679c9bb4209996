// What a posting tells besides behaviours: the data of competency-maps/topics, and what is found with it.
import { QuestionSchema, type Evidence } from './analysis.ts';
import { SlugSchema } from './ids.ts';
import { z } from './zod.ts';

const Sentence = z.string().min(8);
const Phrases = z.array(z.string().min(2));
const Examples = z.strictObject({ finds: z.array(z.string()).min(3), ignores: z.array(z.string()).min(1) });

/** `none` phrases cancel the sign in their line; `alsoIn` names sections in which it is looked for though they are passed over otherwise. */
const SIGN = { id: SlugSchema, name: z.string().min(3).max(48), any: Phrases.min(1), none: Phrases, examples: Examples };

/** `where`: a sign of the `work` counts only where the posting tells of the reader's own work, one of `anywhere` also where it tells of the company. */
export const AiSignSchema = z.strictObject({ ...SIGN, meaning: Sentence, question: QuestionSchema, where: z.enum(['work', 'anywhere']) });
export type AiSign = z.infer<typeof AiSignSchema>;

export const CultureSignSchema = z.strictObject({ ...SIGN, prepare: Sentence, alsoIn: z.array(z.enum(['benefits', 'apply', 'conditions'])) });
export type CultureSign = z.infer<typeof CultureSignSchema>;

const NamedPhrases = z.strictObject({ id: SlugSchema, name: z.string().min(1), any: Phrases.min(1) });

export const LanguageWordsSchema = z.strictObject({
  /** How to get ready, by what the line says of it; `null`: it does not say. */
  prepare: z.strictObject({ required: Sentence, plus: Sentence, null: Sentence }),
  names: z.array(NamedPhrases).min(10),
  /** A language that is not named. */
  further: z.strictObject({ name: z.string(), any: Phrases.min(1) }),
  /** Ways to ask for a language; `@language` stands for any of the names. */
  asks: Phrases.min(1),
  /** Where a name means people or places: it is then no language, whatever else the line says. */
  peoples: Phrases,
  none: Phrases,
  levels: z.array(NamedPhrases).min(3),
  required: Phrases.min(1),
  plus: Phrases.min(1),
  examples: z.strictObject({
    finds: z.array(z.strictObject({ line: z.string(), languages: z.array(z.tuple([z.string(), z.string().nullable()])) })).min(3),
    ignores: z.array(z.string()).min(3),
  }),
});

export const ValueWordsSchema = z.strictObject({
  /** How to use the words in an interview. */
  use: Sentence,
  /** Headings over a list of values. */
  headings: Phrases.min(1),
  /** After these a list of values follows, whatever its words. */
  openings: Phrases.min(1),
  /** After these only the known words count. */
  likely: Phrases.min(1),
  words: Phrases.min(10),
  /** Known words that legal text and benefits use too: after a likely opening they count only beside others. */
  weak: Phrases,
  none: Phrases,
  /** In a neighbouring line these make a line legal text too. */
  near: Phrases,
  /** Words at which a value ends. */
  stop: Phrases,
  examples: z.strictObject({
    finds: z.array(z.strictObject({ text: z.string(), words: z.array(z.string()) })).min(3),
    ignores: z.array(z.string()).min(3),
  }),
});

/** A group of credentials or conditions, with what to be ready to say. The group whose words come first in a line takes it. */
export const ReadyGroupSchema = z.strictObject({ id: SlugSchema, kind: z.enum(['credential', 'condition']), name: z.string(), hint: Sentence, any: Phrases.min(1), none: Phrases });
export type ReadyGroup = z.infer<typeof ReadyGroupSchema>;

export const ToolWordsSchema = z.strictObject({
  /** Words right before a name that make it a tool. */
  before: Phrases.min(1),
  /** … and right after it. */
  after: Phrases.min(1),
  /** Words, in lower case, that are no name of a tool although they are written with a capital. */
  never: z.array(z.string()),
  /** Makers whose name alone says too little. */
  brands: z.array(z.string()),
  examples: z.strictObject({ finds: z.array(z.strictObject({ line: z.string(), names: z.array(z.string()) })).min(2), ignores: z.array(z.string()).min(2) }),
});

export const TopicWordsSchema = z.strictObject({
  ai: z.strictObject({ none: Phrases, signs: z.array(AiSignSchema).min(1) }),
  cultures: z.strictObject({ none: Phrases, signs: z.array(CultureSignSchema).min(1) }),
  languages: LanguageWordsSchema,
  values: ValueWordsSchema,
  ready: z.array(ReadyGroupSchema).min(2),
  tools: ToolWordsSchema,
});
export type TopicWords = z.infer<typeof TopicWordsSchema>;

/** A word with which the employer says what it stands for, as it is written, and the sentence in which it stands. */
export interface FoundValue {
  word: string;
  evidence: Evidence;
}

export interface FoundAiSign {
  sign: AiSign;
  evidence: Evidence;
}

export interface FoundCulture {
  sign: CultureSign;
  evidence: Evidence;
}

export interface FoundLanguage {
  /** Name in the map: "German". */
  language: string;
  /** As the line puts it; null: it does not say. */
  level: string | null;
  /** By the words of the line alone; null: it does not say. */
  need: 'required' | 'plus' | null;
  evidence: Evidence;
}

/** A tool that the glossary does not explain. `name` is null where none could be cut out safely; it stands in the quote otherwise. */
export interface FoundTool {
  name: string | null;
  evidence: Evidence;
}

/** What a posting tells besides behaviours. Lists are empty where it tells nothing. */
export interface Topics {
  values: FoundValue[];
  ai: FoundAiSign[];
  languages: FoundLanguage[];
  cultures: FoundCulture[];
  tools: FoundTool[];
}

