// The fixed vocabularies of the domain: ids that data files, saved sheets and exports use. Never renamed, only added to.
import { z } from './zod.ts';

export const AREA_IDS = ['communication', 'ownership', 'resilience', 'customer-mindset'] as const;
export const AreaIdSchema = z.enum(AREA_IDS);
/** One of the four competency areas. */
export type AreaId = z.infer<typeof AreaIdSchema>;

export const KINDS = ['behaviour', 'tool', 'credential', 'condition'] as const;
export const KindSchema = z.enum(KINDS);
/** What a line of a posting asks for. A line may be several kinds at once, or none. */
export type Kind = z.infer<typeof KindSchema>;

export const WEIGHTS = ['core', 'support', 'nice'] as const;
export const WeightSchema = z.enum(WEIGHTS);
/** How much a line matters to the employer, strongest first. */
export type Weight = z.infer<typeof WeightSchema>;

export const ROLE_IDS = ['retail', 'contact-centre', 'hospitality', 'technical-support', 'remote-support', 'general'] as const;
export const RoleIdSchema = z.enum(ROLE_IDS);
/** The kind of work the posting is for; `general` is everything outside the five. */
export type RoleId = z.infer<typeof RoleIdSchema>;

export const QUESTION_CATEGORIES = ['philosophy', 'behavioural', 'situational', 'systems', 'culture', 'growth', 'salary'] as const;
export const QuestionCategorySchema = z.enum(QUESTION_CATEGORIES);
export type QuestionCategory = z.infer<typeof QuestionCategorySchema>;

export const FRAMEWORK_IDS = ['star-i', '3c', 'value-outcome-ladder', 'principle', 'honest-unknown'] as const;
export const FrameworkIdSchema = z.enum(FRAMEWORK_IDS);
/** A way to build an answer. */
export type FrameworkId = z.infer<typeof FrameworkIdSchema>;

/** Lower-case words joined by hyphens: the form of every id in the competency map. */
export const SlugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
