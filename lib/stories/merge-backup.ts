// What restoring a file changes: its stories with their links and earlier texts, its sheets and competency maps are merged with those on the
// device, and nothing is lost. Merging the same file again changes nothing. The order of two files matters for texts of one story
// without an age, or of the same age, alone: both texts are kept then, and which is the copy depends on the order.
import { countCorrections } from '../schema/corrections.ts';
import type { Choices, LinkDecision, OwnMap, SavedSheet, StoryRecord, StoryVersion } from '../schema/records.ts';
import type { StoryText } from '../schema/story.ts';
import { hashText } from '../text/hash.ts';
import { fieldText, isBlank, isSameText, STORY_FIELDS, textOf } from './edit-story.ts';
import { Ledger, type MergeCounts } from './merge-ledger.ts';
import { mergeLinks } from './merge-links.ts';
import type { BackupContents, IncomingStory } from './read-backup.ts';

export type { MergeCounts } from './merge-ledger.ts';

/** What a backup holds beside raw copies. */
export interface Lists {
  stories: StoryRecord[];
  sheets: SavedSheet[];
  maps: OwnMap[];
  links: LinkDecision[];
  versions: StoryVersion[];
}

/** Records to write; all others stay as they are. */
export interface Merge extends Lists {
  counts: Record<keyof Lists, MergeCounts>;
}

/** What the device holds. */
export type Held = { readonly [List in keyof Lists]: readonly Lists[List][number][] };

/** What restoring a file would do, shown before anything is written. */
export interface BackupPreview {
  contents: BackupContents;
  counts: Merge['counts'];
}

/** Merges a file's contents into what the device holds. `time` (ISO 8601) is when; it dates the texts that are taken aside. */
export function mergeBackup(mine: Held, theirs: Pick<BackupContents, keyof Lists>, time: string): Merge {
  const versions = mergeVersions(mine.versions, theirs.versions);
  const keepEarlier = takeAside(versions, time);
  const stories = new Ledger(mine.stories, idOf);
  for (const incoming of theirs.stories) mergeStory(stories, incoming, keepEarlier);
  const sheets = new Ledger(mine.sheets, idOf);
  for (const sheet of theirs.sheets) mergeSheet(sheets, sheet);
  const maps = new Ledger(mine.maps, idOf);
  for (const map of theirs.maps) mergeMap(maps, map);
  const links = mergeLinks(mine.links, theirs.links, (id) => stories.get(id) !== undefined);
  return {
    stories: stories.written(),
    sheets: sheets.written(),
    maps: maps.written(),
    links: links.written(),
    versions: versions.written(),
    counts: { stories: stories.counts, sheets: sheets.counts, maps: maps.counts, links: links.counts, versions: versions.counts },
  };
}

/** Takes a text of a story aside, where it can be gone back to. */
type KeepEarlier = (storyId: string, text: StoryText) => void;

function mergeStory(ledger: Ledger<StoryRecord>, { story, ageKnown }: IncomingStory, keepEarlier: KeepEarlier): void {
  const known = ledger.get(story.id);
  if (!known) return ledger.put(story, 'added');
  if (known.sample === story.sample && isSameText(known, story)) return bringBack(ledger, known, story);
  if (known.sample !== story.sample || !ageKnown || known.updatedAt === story.updatedAt) {
    const copy = { ...story, id: copyId(story) };
    const earlier = ledger.get(copy.id);
    if (!earlier) return ledger.put(copy, 'keptBoth');
    // The copy that an earlier restoring made has been changed since.
    if (!isSameText(earlier, copy)) keepEarlier(copy.id, copy);
    return bringBack(ledger, earlier, copy);
  }
  if (known.updatedAt > story.updatedAt) {
    keepEarlier(known.id, story);
    return bringBack(ledger, known, story);
  }
  keepEarlier(known.id, known);
  ledger.put({ ...story, deletedAt: known.deletedAt === null ? null : story.deletedAt, forBehaviour: story.forBehaviour ?? known.forBehaviour, starter: story.starter ?? known.starter }, 'updated');
}

/** Earlier texts never change: all of both sides, whether or not their story can be read now. */
function mergeVersions(mine: readonly StoryVersion[], theirs: readonly StoryVersion[]): Ledger<StoryVersion> {
  const ledger = new Ledger(mine, idOf);
  for (const version of theirs) {
    const known = ledger.get(version.id);
    if (!known) ledger.put(version, 'added');
    else if (known.storyId === version.storyId && isSameText(known.text, version.text)) ledger.count('unchanged');
    else putUnder(ledger, { ...version, id: versionId(version.storyId, version.text) }, 'keptBoth');
  }
  return ledger;
}

function takeAside(versions: Ledger<StoryVersion>, time: string): KeepEarlier {
  const kept = new Set(versions.all().map(({ storyId, text }) => versionId(storyId, text)));
  return (storyId, story) => {
    const text = textOf(story);
    const id = versionId(storyId, text);
    if (isBlank(text) || kept.has(id)) return;
    kept.add(id);
    versions.put({ id, storyId, keptAt: time, text }, null);
  };
}

function putUnder(ledger: Ledger<StoryVersion>, version: StoryVersion, counted: keyof MergeCounts): void {
  if (ledger.get(version.id)) ledger.count('unchanged');
  else ledger.put(version, counted);
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
function bringBack<Kept extends { deletedAt: string | null }>(ledger: Ledger<Kept>, known: Kept, theirs: Kept, kept: Kept = known): void {
  if (known.deletedAt !== null && theirs.deletedAt === null) ledger.put({ ...kept, deletedAt: null }, 'broughtBack');
  else if (kept === known) ledger.count('unchanged');
  else ledger.put(kept, 'updated');
}

/** The id of a second version beside the first: made from its text, so that restoring the same file twice adds nothing twice. */
function copyId(story: StoryRecord): string {
  return versionId(story.id, story);
}

function versionId(storyId: string, text: StoryText): string {
  return `${storyId}~${hashText(STORY_FIELDS.map((field) => fieldText(text, field)).join('\n'))}`;
}

function idOf({ id }: { id: string }): string {
  return id;
}
