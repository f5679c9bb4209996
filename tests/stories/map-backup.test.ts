// Competency maps in backups: old files have none, good ones come back, broken ones are named, and the one loaded last stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OwnMapSchema, type OwnMap } from '../../lib/schema/records.ts';
import { mergeBackup, type Merge } from '../../lib/stories/merge-backup.ts';
import { parseBackup, type BackupContents } from '../../lib/stories/read-backup.ts';

const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-02-01T00:00:00.000Z';
const FILE: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'competency-maps', 'example-map.json'), 'utf8'));
const OWN = OwnMapSchema.parse({ id: 'hill-street-library', loadedAt: OLD, file: FILE });
const OTHER_TEXT: OwnMap = { ...OWN, file: { ...OWN.file, name: 'Renamed' } };

function read(rest: object): BackupContents {
  const contents = parseBackup(JSON.stringify({ app: 'underline', version: 1, exportedAt: NEW, stories: [], sheets: [], ...rest }), NEW);
  if (!contents.ok) throw new Error(contents.problem.kind);
  return contents.value;
}

function merge(mine: readonly OwnMap[], theirs: readonly OwnMap[]): Merge {
  return mergeBackup({ stories: [], sheets: [], maps: mine, links: [], versions: [] }, read({ maps: theirs }), NEW);
}

test('a backup from before there were maps is read as one without', () => {
  expect(read({ unreadable: [{ id: 'x', table: 'stories', key: 'x', problem: '', foundAt: OLD, raw: 1 }] }).maps).toEqual([]);
});

test('maps come back as they were; broken ones are named and kept raw', () => {
  const contents = read({ maps: [OWN, { ...OWN, file: { ...OWN.file, groups: 'none' } }] });
  expect(contents.maps).toEqual([OWN]);
  expect(contents.broken).toMatchObject([{ list: 'maps', place: 2, name: 'Hill Street Library', raw: { file: { groups: 'none' } } }]);
});

test('a new map is added, the same one changes nothing', () => {
  expect(merge([], [OWN])).toMatchObject({ maps: [OWN], counts: { maps: { added: 1 } } });
  expect(merge([OWN], [{ ...OWN, loadedAt: NEW }])).toMatchObject({ maps: [], counts: { maps: { unchanged: 1 } } });
});

test('of two texts the one loaded last stands', () => {
  expect(merge([OWN], [{ ...OTHER_TEXT, loadedAt: NEW }])).toMatchObject({ maps: [{ file: { name: 'Renamed' } }], counts: { maps: { updated: 1 } } });
  expect(merge([{ ...OWN, loadedAt: NEW }], [OTHER_TEXT])).toMatchObject({ maps: [], counts: { maps: { unchanged: 1 } } });
});
