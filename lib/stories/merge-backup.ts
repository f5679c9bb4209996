// What restoring a file changes: its stories, sheets and competency maps are merged with those on the device, and nothing is lost.
import { countCorrections } from '../schema/corrections.ts';
import type { Choices, OwnMap, SavedSheet, StoryRecord } from '../schema/records.ts';
import { hashText } from '../text/hash.ts';
import { fieldText, isSameText, STORY_FIELDS } from './edit-story.ts';
import type { BackupContents, IncomingStory } from './read-backup.ts';

/** How many entries … */
export interface MergeCounts {
  /** … were not on the device. */
  added: number;
  /** … are newer in the file; the earlier text goes to "recently deleted". */
  updated: number;
  /** … differ without either being newer: both are kept. */
  keptBoth: number;
  /** … had been deleted on the device and come back. */
  broughtBack: number;
  /** … are the same, or newer on the device: nothing changes. */
  unchanged: number;
}

export interface Merge {
  /** Records to write; all others stay as they are. */
  stories: StoryRecord[];
  sheets: SavedSheet[];
  maps: OwnMap[];
  counts: { stories: MergeCounts; sheets: MergeCounts; maps: MergeCounts };
}

/** What the device holds. */
export interface Held {
  stories: readonly StoryRecord[];
  sheets: readonly SavedSheet[];
  maps: readonly OwnMap[];
}

/** What restoring a file would do, shown before anything is written. */
export interface BackupPreview {
  contents: BackupContents;
  counts: Merge['counts'];
}

/** Merges a file's contents into what the device holds. `time` (ISO 8601) is when; it dates what moves to "recently deleted". */
export function mergeBackup(mine: Held, theirs: Pick<BackupContents, 'stories' | 'sheets' | 'maps'>, time: string): Merge {
  const stories = new Ledger(mine.stories);
  for (const incoming of theirs.stories) mergeStory(stories, incoming, time);
  const sheets = new Ledger(mine.sheets);
  for (const sheet of theirs.sheets) mergeSheet(sheets, sheet);
  const maps = new Ledger(mine.maps);
  for (const map of theirs.maps) mergeMap(maps, map);
  return { stories: stories.written(), sheets: sheets.written(), maps: maps.written(), counts: { stories: stories.counts, sheets: sheets.counts, maps: maps.counts } };
}

function mergeStory(ledger: Ledger<StoryRecord>, { story, ageKnown }: IncomingStory, time: string): void {
  const known = ledger.get(story.id);
  if (!known) return ledger.put(story, 'added');
  if (known.sample === story.sample && isSameText(known, story)) return bringBack(ledger, known, story);
  if (known.sample !== story.sample || !ageKnown || known.updatedAt === story.updatedAt) {
    const copy = { ...story, id: copyId(story) };
    const earlier = ledger.get(copy.id);
    return earlier ? bringBack(ledger, earlier, copy) : ledger.put(copy, 'keptBoth');
  }
  if (known.updatedAt > story.updatedAt) return bringBack(ledger, known, story);
  if (!ledger.get(copyId(known))) ledger.put({ ...known, id: copyId(known), deletedAt: known.deletedAt ?? time }, null);
  ledger.put({ ...story, deletedAt: known.deletedAt === null ? null : story.deletedAt, forBehaviour: story.forBehaviour ?? known.forBehaviour, starter: story.starter ?? known.starter }, 'updated');
}

/** A sheet is what was read at one moment: the later reading stands. What the person decided is kept from either. */
function mergeSheet(ledger: Ledger<SavedSheet>, sheet: SavedSheet): void {
  const known = ledger.get(sheet.id);
  if (!known) return ledger.put(sheet, 'added');
  if (known.savedAt >= sheet.savedAt) return bringBack(ledger, known, sheet, withChoices(known, sheet));
  const deletedAt = known.deletedAt === null ? null : sheet.deletedAt;
  ledger.put({ ...withChoices(sheet, known), deletedAt }, 'updated');
}

/** The later reading with what the person decided in either; its very self where the earlier one adds nothing. */
function withChoices(later: SavedSheet, earlier: SavedSheet): SavedSheet {
  const roleOverride = later.roleOverride ?? earlier.roleOverride;
  const corrections = countCorrections(later.corrections) > 0 ? later.corrections : earlier.corrections;
  if (roleOverride === later.roleOverride && (corrections === later.corrections || countCorrections(corrections) === 0)) return later;
  const choices: Choices = { roleOverride, corrections };
  // An analysis belongs to the choices that it was made with; where none does, it is made anew when the sheet is opened.
  const isEarliers = roleOverride === earlier.roleOverride && corrections === earlier.corrections && later.analysis.posting.text === earlier.analysis.posting.text;
  return { ...later, ...choices, analysis: isEarliers ? earlier.analysis : later.analysis };
}

/** A map is a copy of a file that the person has: the one loaded last stands. */
function mergeMap(ledger: Ledger<OwnMap>, map: OwnMap): void {
  const known = ledger.get(map.id);
  if (!known) return ledger.put(map, 'added');
  if (known.loadedAt >= map.loadedAt || JSON.stringify(known.file) === JSON.stringify(map.file)) return ledger.count('unchanged');
  ledger.put(map, 'updated');
}

/** Keeps what the device has; where it was deleted and the file's is not, it comes back. */
function bringBack<Kept extends { id: string; deletedAt: string | null }>(ledger: Ledger<Kept>, known: Kept, theirs: Kept, kept: Kept = known): void {
  if (known.deletedAt !== null && theirs.deletedAt === null) ledger.put({ ...kept, deletedAt: null }, 'broughtBack');
  else if (kept === known) ledger.count('unchanged');
  else ledger.put(kept, 'updated');
}

/** The id of a second version beside the first: made from its text, so that restoring the same file twice adds nothing twice. */
function copyId(story: StoryRecord): string {
  return `${story.id}~${hashText(STORY_FIELDS.map((field) => fieldText(story, field)).join('\n'))}`;
}

/** The records by id with what was written to them, in the order of writing. */
class Ledger<Kept extends { id: string }> {
  readonly counts: MergeCounts = { added: 0, updated: 0, keptBoth: 0, broughtBack: 0, unchanged: 0 };
  private readonly records: Map<string, Kept>;
  private readonly changed = new Set<string>();

  constructor(records: readonly Kept[]) {
    this.records = new Map(records.map((record) => [record.id, record]));
  }

  get(id: string): Kept | undefined {
    return this.records.get(id);
  }

  put(record: Kept, counted: keyof MergeCounts | null): void {
    this.records.set(record.id, record);
    this.changed.add(record.id);
    if (counted !== null) this.count(counted);
  }

  count(what: keyof MergeCounts): void {
    this.counts[what] += 1;
  }

  written(): Kept[] {
    return [...this.changed].flatMap((id) => this.records.get(id) ?? []);
  }
}
