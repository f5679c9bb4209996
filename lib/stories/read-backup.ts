// The text of a file → the stories, sheets and competency maps in it. Reads the product's own backup and a plain story bank; what does not fit is named and kept raw.
import { BACKUP_VERSION, OwnMapSchema, SavedSheetSchema, StoryRecordSchema, UnreadableRecordSchema, type OwnMap, type SavedSheet, type StoryRecord, type UnreadableRecord } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { StoryInputSchema } from '../schema/story.ts';
import { z } from '../schema/zod.ts';
import { hashText } from '../text/hash.ts';
import { findJsonFault } from '../text/json-fault.ts';
import { measureNesting } from '../text/json-nesting.ts';
import { fieldText, isBlank, STORY_FIELDS } from './edit-story.ts';

export type BackupProblem =
  | { kind: 'empty' }
  /** `line` is where reading stopped; `cutOff` when the file simply ends too early. */
  | { kind: 'not-json'; line: number; cutOff: boolean }
  /** JSON, but neither a backup nor a story bank. */
  | { kind: 'not-ours' }
  | { kind: 'newer-version'; version: number }
  /** Ours, but there is nothing in it. */
  | { kind: 'nothing-inside' };

/** An entry of the file that could not be read. */
export interface BrokenEntry {
  list: 'stories' | 'sheets' | 'maps' | 'unreadable';
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
  unreadable: UnreadableRecord[];
  broken: BrokenEntry[];
}

const BackupHeadSchema = z.looseObject({
  app: z.literal('underline'),
  version: z.int().positive(),
  exportedAt: z.string().catch(''),
  stories: z.array(z.unknown()).catch([]),
  sheets: z.array(z.unknown()).catch([]),
  maps: z.array(z.unknown()).catch([]),
  unreadable: z.array(z.unknown()).catch([]),
});
const BankHeadSchema = z.looseObject({ stories: z.array(z.unknown()) });
/** Banks written by hand may leave out ids; such a story gets one from its text, so that reading the file twice finds the same story. */
const BankStorySchema = StoryInputSchema.extend({ id: z.string().min(1).optional() });

/** Reads the file's text. `time` (ISO 8601) stands in where a story does not tell its age. */
export function parseBackup(text: string, time: string): Result<BackupContents, BackupProblem> {
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return fail({ kind: 'empty' });
  const json = parseJson(bare);
  if (!json.ok) return json;
  const backup = BackupHeadSchema.safeParse(json.value);
  if (backup.success) return readOwn(backup.data);
  const bank = BankHeadSchema.safeParse(json.value);
  if (bank.success && !('app' in bank.data)) return somethingInside(readBank(bank.data.stories, time));
  return fail({ kind: 'not-ours' });
}

function readOwn(head: z.infer<typeof BackupHeadSchema>): Result<BackupContents, BackupProblem> {
  if (head.version > BACKUP_VERSION) return fail({ kind: 'newer-version', version: head.version });
  const broken: BrokenEntry[] = [];
  const stories = readList('stories', head.stories, StoryRecordSchema, broken).map((story) => ({ story: withPlainTimes(story), ageKnown: isTime(story.updatedAt) }));
  const sheets = readList('sheets', head.sheets, SavedSheetSchema, broken);
  const maps = readList('maps', head.maps, OwnMapSchema, broken);
  const unreadable = readList('unreadable', head.unreadable, UnreadableRecordSchema, broken);
  return somethingInside({ kind: 'backup', exportedAt: isTime(head.exportedAt) ? head.exportedAt : null, stories, sheets, maps, unreadable, broken });
}

function readBank(entries: readonly unknown[], time: string): BackupContents {
  const broken: BrokenEntry[] = [];
  const stories = readList('stories', entries, BankStorySchema, broken).flatMap((input) => {
    if (isBlank(input)) return [];
    const id = input.id ?? `bank-${hashText(STORY_FIELDS.map((field) => fieldText(input, field)).join('\n'))}`;
    const ageKnown = isTime(input.updatedAt);
    const updatedAt = ageKnown ? input.updatedAt : time;
    const createdAt = isTime(input.createdAt) ? input.createdAt : updatedAt;
    return [{ story: withPlainTimes({ ...input, id, createdAt, updatedAt, sample: false, deletedAt: null, forBehaviour: null, starter: null }), ageKnown }];
  });
  return { kind: 'bank', exportedAt: null, stories, sheets: [], maps: [], unreadable: [], broken };
}

function somethingInside(contents: BackupContents): Result<BackupContents, BackupProblem> {
  const { stories, sheets, maps, unreadable, broken } = contents;
  return stories.length + sheets.length + maps.length + unreadable.length + broken.length === 0 ? fail({ kind: 'nothing-inside' }) : ok(contents);
}

function readList<Value>(list: BrokenEntry['list'], entries: readonly unknown[], schema: z.ZodType<Value>, broken: BrokenEntry[]): Value[] {
  return entries.flatMap((raw, index) => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    broken.push({ list, place: index + 1, name: nameOf(raw), problem: issue ? `${issue.path.join('.') || 'entry'}: ${issue.message}` : '', raw });
    return [];
  });
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

function isTime(text: string): boolean {
  return text !== '' && !Number.isNaN(Date.parse(text));
}

/** Times in UTC with milliseconds, so that they can be compared as text. */
function withPlainTimes(story: StoryRecord): StoryRecord {
  const plain = (time: string): string => (isTime(time) ? new Date(time).toISOString() : time);
  return { ...story, createdAt: plain(story.createdAt), updatedAt: plain(story.updatedAt) };
}
