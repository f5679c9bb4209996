// A JSON Resume (jsonresume.org) → proposed stories. Every field may be missing; what has the wrong type is named and left, never the whole file.
import { z } from '../../schema/zod.ts';
import { openingVerb } from './deeds.ts';
import { MAX_ITEMS, MAX_TEXT_CHARS, storyOf, type ImportItem, type ImportReading, type LeftOutReason, type SkippedEntry } from './import-item.ts';
import { proposeTitle } from './propose-title.ts';
import { readNotes } from './read-notes.ts';

const Text = z.string().nullish().transform((text) => text?.trim() ?? '');
/** Figures are written without quotation marks by some programs. */
const DateText = z.union([z.string(), z.number().transform(String)]).nullish().transform((text) => text?.trim() ?? '');
const EntrySchema = z.looseObject({
  name: Text, company: Text, organization: Text, position: Text, institution: Text, area: Text, studyType: Text, title: Text, awarder: Text, entity: Text,
  location: z.union([z.string(), z.looseObject({}).transform(() => '')]).nullish().transform((text) => text ?? ''),
  startDate: DateText, endDate: DateText, date: DateText,
  summary: Text, description: Text,
});
const HeadSchema = z.looseObject({});
const LISTS = ['work', 'volunteer', 'projects', 'education', 'awards'] as const;
type ListName = (typeof LISTS)[number];
/** What the standard has besides: nothing in it is told as a deed, but it may be brought in. */
const OTHER_LISTS: readonly (readonly [string, LeftOutReason])[] = [['certificates', 'education'], ['publications', 'interests'], ['skills', 'skills'], ['languages', 'skills'], ['interests', 'interests'], ['references', 'references']];

/** True for an object that has at least one of the standard's lists or its `basics`. */
export function isJsonResume(value: unknown): boolean {
  const head = HeadSchema.safeParse(value);
  if (!head.success) return false;
  const hasList = [...LISTS, ...OTHER_LISTS.map(([name]) => name)].some((name) => Array.isArray(head.data[name]));
  return hasList || HeadSchema.safeParse(head.data['basics']).success;
}

/** Proposes from highlights and summaries; what does not fit is in `skipped` by its path. */
export function readJsonResume(value: unknown): ImportReading {
  const head = HeadSchema.safeParse(value);
  if (!head.success) return { items: [], skipped: [{ path: '', name: '' }], cutOff: false };
  const skipped: SkippedEntry[] = [];
  const lists = LISTS.flatMap((name) => listOf(head.data, name, skipped).flatMap((entry, index) => readEntry(name, entry, `${name}[${index}]`, skipped)));
  const others = OTHER_LISTS.flatMap(([name, reason]) => {
    const text = listOf(head.data, name, skipped).flatMap(textsIn).join('\n');
    return text === '' ? [] : [leftOutItem(name, text, reason)];
  });
  const items = [...lists, ...others];
  return { items: items.slice(0, MAX_ITEMS), skipped, cutOff: items.length > MAX_ITEMS };
}

function listOf(head: Record<string, unknown>, name: string, skipped: SkippedEntry[]): readonly unknown[] {
  const list = head[name];
  if (list === undefined || list === null) return [];
  const read = z.array(z.unknown()).safeParse(list);
  if (read.success) return read.data;
  skipped.push({ path: name, name: '' });
  return [];
}

function readEntry(list: ListName, raw: unknown, path: string, skipped: SkippedEntry[]): ImportItem[] {
  const entry = EntrySchema.safeParse(raw);
  if (!entry.success) {
    skipped.push({ path: placeOf(path, entry.error), name: nameOf(raw) });
    return [];
  }
  const situation = headingOf(entry.data);
  const highlights = highlightsOf(entry.data['highlights'], path, entry.data, skipped);
  const deeds = highlights.map((text, index) => proposal(list, text, situation, `${path}.highlights[${index}]`));
  const prose = [entry.data.summary, entry.data.description].filter((text, index, all) => text !== '' && all.indexOf(text) === index);
  const told = prose.flatMap((text, index) => fromProse(list, text, situation, `${path}.summary${index === 0 ? '' : `-${index + 1}`}`));
  const found = [...told, ...deeds];
  if (found.length > 0 || situation === '') return found;
  return [leftOutItem(path, situation, list === 'education' ? 'education' : list === 'awards' ? 'interests' : 'heading')];
}

function highlightsOf(value: unknown, path: string, entry: { name: string; position: string }, skipped: SkippedEntry[]): string[] {
  if (value === undefined || value === null) return [];
  const list = z.array(z.unknown()).safeParse(typeof value === 'string' ? [value] : value);
  if (!list.success) {
    skipped.push({ path: `${path}.highlights`, name: entry.position || entry.name });
    return [];
  }
  return list.data.flatMap((raw, index) => {
    const text = z.string().safeParse(raw);
    if (!text.success) skipped.push({ path: `${path}.highlights[${index}]`, name: entry.position || entry.name });
    return text.success && text.data.trim() !== '' ? [text.data.trim().slice(0, MAX_TEXT_CHARS)] : [];
  });
}

/** A highlight is meant as something done: it is proposed unless it is a duty, or a few words without a verb. */
function proposal(list: ListName, text: string, situation: string, id: string): ImportItem {
  const items = readNotes(`- ${text.replace(/\s*[\n\r\v\f\u2028\u2029]\s*/g, ' ')}`).items;
  // One too long for a line is read in pieces: then it stays whole, as it is written.
  const read = items.length === 1 ? items[0] : undefined;
  const opening = openingVerb(text);
  const mayStand = list === 'work' || list === 'volunteer' || list === 'projects' || opening === 'told';
  const leftOut = read && read.leftOut !== 'no-deed' ? (mayStand ? read.leftOut : 'education') : opening !== 'none' && mayStand ? null : 'no-deed';
  const story = read?.story ?? storyOf({ action: text, title: proposeTitle(text) });
  return { id, story: { ...story, situation }, quote: text, place: null, leftOut };
}

function fromProse(list: ListName, text: string, situation: string, id: string): ImportItem[] {
  return readNotes(text).items.map((item, index) => {
    const leftOut = item.leftOut ?? (list === 'education' && openingVerb(item.quote) !== 'told' ? 'education' : null);
    return { ...item, id: `${id}-${index + 1}`, place: null, story: { ...item.story, situation: item.story.situation || situation }, leftOut };
  });
}

function leftOutItem(id: string, text: string, leftOut: LeftOutReason): ImportItem {
  return { id, story: storyOf({ title: proposeTitle(text), action: text }), quote: text, place: null, leftOut };
}

type Entry = z.infer<typeof EntrySchema>;

/** "Receptionist, Seaview Hotel, Whitby, 2019-03 – 2022-06": what the file has of it, in this order. */
function headingOf(entry: Entry): string {
  const time = [entry.startDate, entry.endDate].filter((text) => text !== '').join(' – ') || entry.date;
  const parts = [entry.position, entry.title, entry.studyType, entry.area, entry.name, entry.company, entry.organization, entry.entity, entry.institution, entry.awarder, entry.location, time];
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
}

/** The first field that has the wrong type, as the file names it. */
function placeOf(path: string, error: z.ZodError): string {
  const field = error.issues[0]?.path.join('.') ?? '';
  return field === '' ? path : `${path}.${field}`;
}

function nameOf(raw: unknown): string {
  const named = z.looseObject({ name: z.string().catch(''), position: z.string().catch(''), title: z.string().catch(''), institution: z.string().catch('') }).safeParse(raw);
  return named.success ? named.data.position || named.data.name || named.data.title || named.data.institution : '';
}

/** The texts of an entry whose shape does not matter. */
function textsIn(raw: unknown): string[] {
  if (typeof raw === 'string') return raw.trim() === '' ? [] : [raw.trim()];
  const entry = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!entry.success) return [];
  const texts = Object.values(entry.data).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : z.array(z.string()).safeParse(value).data ?? []));
  return texts.length === 0 ? [] : [texts.join(', ')];
}
