// The words by which the coach reads a story: the shape of competency-maps/coach.json. Strict: an unknown key is a misspelt key.
import { z } from './zod.ts';

/** What the coach looks for, as lists of phrases in the signal grammar (competency-maps/README.md). */
export const COACH_LISTS = [
  'blame', 'policy', 'policyTold', 'empathy', 'selfClaim', 'habit', 'vague', 'moment', 'saying', 'contentment', 'outcome', 'ending', 'cliche', 'use', 'aside',
  'operational', 'customerValue', 'businessValue',
] as const;
export type CoachList = (typeof COACH_LISTS)[number];

/** A `none` phrase cancels the finds that it overlaps. Every phrase must be found in one of the examples. */
export const CoachListSchema = z.strictObject({
  any: z.array(z.string().min(1)).min(1),
  none: z.array(z.string().min(2)),
  finds: z.array(z.string()).min(1),
  ignores: z.array(z.string()).min(1),
});

const Words = z.array(z.string().regex(/^\p{Ll}+$/u)).min(2);

export const CoachWordsSchema = z.strictObject({
  words: z.strictObject({
    /** Words that are in nearly every English sentence and rare elsewhere: by them a text is known to be English. */
    english: Words,
    i: Words,
    we: Words,
    /** Words that claim everything and tell nothing. */
    sweeping: Words,
    /** Given names of many countries, in lower case. */
    names: Words,
    /** Words that are written with a capital and name no person. */
    notNames: Words,
  }),
  /** Word groups for the phrases: `@customer`. */
  groups: z.strictObject({ customer: z.array(z.string()), colleague: z.array(z.string()) }),
  lists: z.record(z.enum(COACH_LISTS), CoachListSchema),
});
export type CoachWords = z.infer<typeof CoachWordsSchema>;
