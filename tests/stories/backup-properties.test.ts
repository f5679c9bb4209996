// What holds for every device and every file: a round trip changes nothing, a second restoring changes nothing, and no text is lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BackupFileSchema } from '../../lib/schema/records.ts';
import { fieldText, isBlank, STORY_FIELDS, type StoryText } from '../../lib/stories/edit-story.ts';
import { mergeBackup, type Held, type Merge } from '../../lib/stories/merge-backup.ts';
import { parseBackup, type BackupContents } from '../../lib/stories/read-backup.ts';
import { anyHeld, fileOf, NOTHING, NOW, write } from './make-record.ts';

const LATER = '2026-11-24T13:00:00.000Z';
const EXAMPLE = BackupFileSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'examples', 'backup-2.json'), 'utf8')));
const held = anyHeld(EXAMPLE.sheets);

function read(device: Held): BackupContents | null {
  const contents = parseBackup(fileOf(device), NOW);
  if (contents.ok) {
    expect(contents.value.broken).toEqual([]);
    return contents.value;
  }
  expect(contents.problem.kind).toBe('nothing-inside');
  return null;
}

/** The device after a file with what another one holds was restored. */
function restore(device: Held, other: Held, time = NOW): { held: Held; merge: Merge | null } {
  const contents = read(other);
  if (!contents) return { held: device, merge: null };
  const merge = mergeBackup(device, contents, time);
  return { held: write(device, merge), merge };
}

const textKey = (text: StoryText): string => JSON.stringify(STORY_FIELDS.map((field) => fieldText(text, field)));
/** All that was ever written and can still be gone back to: stories, copies, deleted ones, earlier texts. */
const textsOf = ({ stories, versions }: Held): Set<string> => new Set([...stories, ...versions.map(({ text }) => text)].filter((text) => !isBlank(text)).map(textKey));
const sorted = ({ stories, sheets, maps, links, versions }: Held): Held => {
  const byId = <Row extends { id: string }>(rows: readonly Row[]): Row[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { stories: byId(stories), sheets: byId(sheets), maps: byId(maps), links: byId(links), versions: byId(versions) };
};

test('export, read and restore on an empty device: the same records', () => {
  fc.assert(
    fc.property(held, (device) => {
      expect(sorted(restore(NOTHING, device).held)).toEqual(sorted(device));
    }),
    { numRuns: 300 },
  );
});

test('restoring the same file again, at once or later, changes nothing', () => {
  fc.assert(
    fc.property(held, held, (device, other) => {
      const once = restore(device, other).held;
      const { merge } = restore(once, other, LATER);
      expect([merge?.stories ?? [], merge?.sheets ?? [], merge?.maps ?? [], merge?.links ?? [], merge?.versions ?? []]).toEqual([[], [], [], [], []]);
    }),
    { numRuns: 300 },
  );
});

test('no text of the device or of any of two files is lost', () => {
  fc.assert(
    fc.property(held, held, held, (device, first, second) => {
      const after = textsOf(restore(restore(device, first).held, second, LATER).held);
      for (const before of [device, first, second]) expect([...textsOf(before)].filter((text) => !after.has(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no story of the device is deleted by a file, and none that was not deleted in the file is missing', () => {
  fc.assert(
    fc.property(held, held, (device, other) => {
      const after = restore(device, other).held;
      const shown = new Set(after.stories.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
      for (const { id, deletedAt } of [...device.stories, ...other.stories]) if (deletedAt === null) expect(shown).toContain(id);
    }),
    { numRuns: 300 },
  );
});

test('the same texts are there in whichever order two files are restored', () => {
  fc.assert(
    fc.property(held, held, (first, second) => {
      const [one, two] = [restore(restore(NOTHING, first).held, second).held, restore(restore(NOTHING, second).held, first).held];
      expect(textsOf(one)).toEqual(textsOf(two));
    }),
    { numRuns: 300 },
  );
});

test('where every story of two files has an age of its own, it reads alike in whichever order they are restored', () => {
  fc.assert(
    fc.property(held, held, (first, second) => {
      const ages = [...first.stories, ...second.stories].map(({ updatedAt }) => updatedAt);
      fc.pre(new Set(ages).size === ages.length);
      const textById = ({ stories }: Held): Map<string, string> => new Map(stories.map((story) => [story.id, textKey(story)]));
      expect(textById(restore(restore(NOTHING, first).held, second).held)).toEqual(textById(restore(restore(NOTHING, second).held, first).held));
    }),
    { numRuns: 300 },
  );
});

test('one decision for each pair, about stories that are there, and one pin for each behaviour at most', () => {
  fc.assert(
    fc.property(held, held, (device, other) => {
      const { links, stories } = restore(device, other).held;
      const pins = links.filter(({ verdict }) => verdict === 'pinned').map(({ behaviourId }) => behaviourId);
      expect(new Set(pins).size).toBe(pins.length);
      expect(new Set(links.map(({ behaviourId, storyId }) => `${behaviourId}/${storyId}`)).size).toBe(links.length);
      for (const { storyId } of links) expect(stories.map(({ id }) => id)).toContain(storyId);
    }),
    { numRuns: 300 },
  );
});

test('merging changes nothing of what it is given', () => {
  fc.assert(
    fc.property(held, held, (device, other) => {
      const contents = read(other);
      if (!contents) return;
      const before = JSON.stringify([device, contents]);
      mergeBackup(device, contents, NOW);
      expect(JSON.stringify([device, contents])).toBe(before);
    }),
    { numRuns: 100 },
  );
});
