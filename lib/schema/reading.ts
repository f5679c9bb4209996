// What the page gives (snapshot) and what reading it yields: the posting, how it was read, and how sure that is.
import { PostingSchema } from './analysis.ts';
import { z } from './zod.ts';

/** A page as captured: plain data, the return value of the capture script. Scripts other than JSON-LD, styles and media are already left out. */
export const PageSnapshotSchema = z.strictObject({
  url: z.string(),
  title: z.string(),
  /** Serialised document with open shadow roots and same-origin frames inlined and elements that are not shown marked (see take-snapshot.ts). */
  html: z.string(),
  /** Text selected in the page with its line breaks, or null when nothing is selected. */
  selection: z.string().nullable(),
  contentType: z.string(),
  /** True when the page was larger than the capture limit and the rest is missing. */
  truncated: z.boolean(),
  /** Addresses of frames whose content could not be read (other origin). */
  closedFrames: z.array(z.string()),
  /** Those of them that take a good part of the window. */
  largeFrames: z.array(z.string()).default([]),
  /** Frames of other sites that the person gave access to, each captured by itself; their places in `html` are marked (see join-frames.ts). */
  frames: z.array(z.strictObject({ url: z.string(), html: z.string(), truncated: z.boolean() })).default([]),
  capturedAt: z.string(),
});
export type PageSnapshot = z.infer<typeof PageSnapshotSchema>;

/** What kind of page this is. Only `posting` and `closed` carry a posting's text. */
export const PAGE_STATES = ['posting', 'closed', 'loading', 'expired', 'wall', 'list', 'careers-home', 'article', 'shop', 'other', 'empty'] as const;
export const PageStateSchema = z.enum(PAGE_STATES);
export type PageState = z.infer<typeof PageStateSchema>;

export const VerdictSchema = z.strictObject({
  state: PageStateSchema,
  /** How sure, 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** Short ids of the facts that decided, for the trace and the tests; sentences for people are made in the screens. */
  reasons: z.array(z.string()),
});
export type Verdict = z.infer<typeof VerdictSchema>;

/** One step of the reading ladder: which rung, whether it was used, and why (a short fact, not a sentence for people). */
export const TraceStepSchema = z.strictObject({
  rung: z.string(),
  outcome: z.enum(['used', 'supported', 'rejected', 'absent', 'failed']),
  detail: z.string(),
});
export type TraceStep = z.infer<typeof TraceStepSchema>;

/** The facts of a posting beside its text. */
export const FIELD_NAMES = ['title', 'company', 'location', 'employmentType', 'salary', 'datePosted', 'validThrough', 'language'] as const;
export const FieldNameSchema = z.enum(FIELD_NAMES);
export type FieldName = z.infer<typeof FieldNameSchema>;

export const ReadingSchema = z.strictObject({
  verdict: VerdictSchema,
  /** Null when the page holds no posting's text. */
  posting: PostingSchema.nullable(),
  /** `partly` when known parts of the page's posting are missing from the text; they are named in `missing`. */
  completeness: z.enum(['whole', 'partly']),
  missing: z.array(z.string()),
  trace: z.array(TraceStepSchema),
  /** Where each field that is known came from: a rung of the ladder, `given` (by the person or their file), `page` (shown around the text), `text` (the posting's own words). */
  fieldSources: z.partialRecord(FieldNameSchema, z.string()).default({}),
});
/** The outcome of reading one page or text. */
export type Reading = z.infer<typeof ReadingSchema>;
