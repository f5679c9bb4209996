// The text of a file → the stories, sheets, competency maps, decisions about links and earlier texts in it. Reads the product's own backup of
// this or an earlier form, and a plain story bank. What does not fit is named and kept raw; nothing in a file can make reading fail.
import { BACKUP_VERSION, LinkDecisionSchema, OwnMapSchema, SavedSheetSchema, StoryRecordSchema, StoryVersionSchema, UnreadableRecordSchema } from '../schema/records.ts';
import type { LinkDecision, OwnMap, SavedSheet, StoryRecord, StoryVersion, UnreadableRecord } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { StoryInputSchema } from '../schema/story.ts';
import { z } from '../schema/zod.ts';
import { hashText } from '../text/hash.ts';
import { findJsonFault } from '../text/json-fault.ts';
import { measureNesting } from '../text/json-nesting.ts';
import { misfitOfId, misfitOfLink, misfitOfSheet, misfitOfStory } from './check-entry.ts';
import { fieldText, isBlank, STORY_FIELDS } from './edit-story.ts';
import { plainTimes } from './plain-times.ts';

export type BackupProblem =
  | { kind: 'empty' }
  /** `line` is where reading stopped; `cutOff` when the file simply ends too early. */
  | { kind: 'not-json'; line: number; cutOff: boolean }
  /** Lists within lists within lists: no backup is made so, and the browser could not store it. */
  | { kind: 'too-deep' }
  /** More entries than a device can hold and show. */
  | { kind: 'too-many'; entries: number }
  /** JSON, but neither a backup nor a story bank. */
  | { kind: 'not-ours' }
  | { kind: 'newer-version'; version: number }
  /** Ours, but there is nothing in it. */
  | { kind: 'nothing-inside' };

/** An entry of the file that could not be read. */
export interface BrokenEntry {
  list: 'stories' | 'sheets' | 'maps' | 'links' | 'versions' | 'unreadable';
  /** Place in the list, from 1. */
  place: number;
  /** Its title, where it has one. */
  name: string | null;
  problem: string;
  raw: unknown;
}

export interface IncomingStory {
  story: StoryRecord;
  /** False where the file does not tell when the story was last changed. */
  ageKnown: boolean;
}

export interface BackupContents {
  kind: 'backup' | 'bank';
  exportedAt: string | null;
  stories: IncomingStory[];
  sheets: SavedSheet[];
  maps: OwnMap[];
  links: LinkDecision[];
  versions: StoryVersion[];
  unreadable: UnreadableRecord[];
  broken: BrokenEntry[];
}

/** A sheet, the deepest of all, has seven levels; raw copies of what somebody stored may have more. */
const MAX_DEPTH = 100;
const MAX_ENTRIES = 20_000;
/** Earlier texts and decisions are many more than stories. */
const MAX_SMALL_ENTRIES = 200_000;

const AnyList = z.array(z.unknown());
/** Left out: an empty list. Anything but a list is one entry that cannot be read: it is told of and kept. */
const List = z.unknown().optional().transform((value) => (value === undefined ? [] : (AnyList.safeParse(value).data ?? [value])));
const BackupHeadSchema = z.looseObject({
  app: z.literal('underline'),
  version: z.int().positive(),
  exportedAt: z.string().catch(''),
  stories: List,
  sheets: List,
  maps: List,
  links: List,
  versions: List,
  unreadable: List,
});
const BankHeadSchema = z.looseObject({ stories: z.array(z.unknown()) });
/** Banks written by hand may leave out ids; such a story gets one from its text, so that reading the file twice finds the same story. */
const BankStorySchema = StoryInputSchema.extend({ id: z.string().min(1).optional() });

/** Reads the file's text. `time` (ISO 8601) is now: it stands in where a story does not tell its age, and what lies after it is no time to go by. */
export function parseBackup(text: string, time: string): Result<BackupContents, BackupProblem> {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return fail({ kind: 'empty' });
  // Before anything is built of it: a file of opening brackets alone would fill the memory.
  if (/^\s*[[{]/.test(bare) && measureNesting(bare).deepest > MAX_DEPTH) return fail({ kind: 'too-deep' });
  const json = parseJson(bare);
  if (!json.ok) return json;
  const backup = BackupHeadSchema.safeParse(json.value);
  if (backup.success) return readOwn(backup.data, time);
  const bank = BankHeadSchema.safeParse(json.value);
  if (!bank.success || 'app' in bank.data) return fail({ kind: 'not-ours' });
  const { stories } = bank.data;
  return stories.length > MAX_ENTRIES ? fail({ kind: 'too-many', entries: stories.length }) : somethingInside(readBank(stories, time));
}

function readOwn(head: z.infer<typeof BackupHeadSchema>, time: string): Result<BackupContents, BackupProblem> {
  if (head.version > BACKUP_VERSION) return fail({ kind: 'newer-version', version: head.version });
  const many = Math.max(head.stories.length, head.sheets.length, head.maps.length);
  const small = Math.max(head.links.length, head.versions.length, head.unreadable.length);
  if (many > MAX_ENTRIES || small > MAX_SMALL_ENTRIES) return fail({ kind: 'too-many', entries: Math.max(many, small) });
  const times = plainTimes(time, head.exportedAt);
  const broken: BrokenEntry[] = [];
  const stories = readList('stories', head.stories, StoryRecordSchema, broken, (story) => misfitOfId(story.id) ?? misfitOfStory(story));
  const sheets = readList('sheets', head.sheets, SavedSheetSchema, broken, (sheet) => misfitOfId(sheet.id) ?? misfitOfSheet(sheet));
  const maps = readList('maps', head.maps, OwnMapSchema, broken, ({ id, file }) => (id === file.id ? misfitOfId(id) : 'id: not the id of its file'));
  const links = readList('links', head.links, LinkDecisionSchema, broken, (link) => misfitOfId(link.id) ?? misfitOfLink(link));
  const versions = readList('versions', head.versions, StoryVersionSchema, broken, ({ id, text }) => misfitOfId(id) ?? misfitOfStory(text));
  const unreadable = readList('unreadable', head.unreadable, UnreadableRecordSchema, broken, () => null);
  return somethingInside({
    kind: 'backup',
    exportedAt: times.isKnown(head.exportedAt) ? head.exportedAt : null,
    stories: stories.map((story) => ({ story: times.story(story), ageKnown: times.isKnown(story.updatedAt) })),
    sheets: sheets.map(times.sheet),
    maps: maps.map(times.map),
    links: links.map(times.link),
    versions: versions.map(times.version),
    unreadable,
    broken,
  });
}

function readBank(entries: readonly unknown[], time: string): BackupContents {
  const times = plainTimes(time, '');
  const broken: BrokenEntry[] = [];
  const inputs = readList('stories', entries, BankStorySchema, broken, (input) => misfitOfId(input.id ?? '') ?? misfitOfStory(input));
  const stories = inputs.flatMap((input) => {
    if (isBlank(input)) return [];
    const id = input.id ?? `bank-${hashText(STORY_FIELDS.map((field) => fieldText(input, field)).join('\n'))}`;
    return [{ story: times.story({ ...input, id, sample: false, deletedAt: null, forBehaviour: null, starter: null }), ageKnown: times.isKnown(input.updatedAt) }];
  });
  return { kind: 'bank', exportedAt: null, stories, sheets: [], maps: [], links: [], versions: [], unreadable: [], broken };
}

function somethingInside(contents: BackupContents): Result<BackupContents, BackupProblem> {
  const { stories, sheets, maps, links, versions, unreadable, broken } = contents;
  return [stories, sheets, maps, links, versions, unreadable, broken].every(({ length }) => length === 0) ? fail({ kind: 'nothing-inside' }) : ok(contents);
}

/** The entries of the right form for which `misfit` finds nothing; the others go to `broken`. */
function readList<Value>(list: BrokenEntry['list'], entries: readonly unknown[], schema: z.ZodType<Value>, broken: BrokenEntry[], misfit: (value: Value) => string | null): Value[] {
  return entries.flatMap((raw, index) => {
    const parsed = schema.safeParse(raw);
    const problem = parsed.success ? misfit(parsed.data) : describe(parsed.error);
    if (parsed.success && problem === null) return [parsed.data];
    broken.push({ list, place: index + 1, name: nameOf(raw), problem: problem ?? '', raw });
    return [];
  });
}

function describe({ issues }: z.ZodError): string {
  const issue = issues[0];
  return issue ? `${issue.path.join('.') || 'entry'}: ${issue.message}` : '';
}

function nameOf(raw: unknown): string | null {
  const named = z.looseObject({ title: z.string().min(1) }).safeParse(raw);
  if (named.success) return named.data.title;
  const map = z.looseObject({ file: z.looseObject({ name: z.string().min(1) }) }).safeParse(raw);
  if (map.success) return map.data.file.name;
  const sheet = z.looseObject({ analysis: z.looseObject({ posting: z.looseObject({ title: z.string().min(1) }) }) }).safeParse(raw);
  return sheet.success ? sheet.data.analysis.posting.title : null;
}

function parseJson(text: string): Result<unknown, BackupProblem> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    const line = text.slice(0, findJsonFault(text)).split('\n').length;
    return fail({ kind: 'not-json', line, cutOff: measureNesting(text).endsInside });
  }
}
