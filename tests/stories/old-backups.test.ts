// Files as earlier versions wrote them, frozen: each is read wholly, and comes out of the next backup with nothing missing.
// A file in tests/examples is never changed; a new form of backup gets a new file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BACKUP_VERSION } from '../../lib/schema/records.ts';
import { z } from '../../lib/schema/zod.ts';
import { mergeBackup } from '../../lib/stories/merge-backup.ts';
import { parseBackup } from '../../lib/stories/read-backup.ts';
import { fileOf, NOTHING, write } from './make-record.ts';

/** Some days after the files were made. */
const THEN = '2026-06-10T00:00:00.000Z';
const Row = z.looseObject({ id: z.string() });
const FileSchema = z.looseObject({ stories: z.array(Row), sheets: z.array(Row), maps: z.array(Row), links: z.array(Row).default([]), versions: z.array(Row).default([]), unreadable: z.array(Row) });

test('there is an example of every form', () => {
  for (let version = 1; version <= BACKUP_VERSION; version++) expect(JSON.parse(textOf(version))).toMatchObject({ app: 'underline', version });
});

test.each([1, 2])('version %i is read and restored with every field it has', (version) => {
  const contents = parseBackup(textOf(version), THEN);
  if (!contents.ok) throw new Error(contents.problem.kind);
  expect(contents.value.broken).toEqual([]);
  const file = FileSchema.parse(JSON.parse(textOf(version)));
  expect(contents.value.unreadable).toEqual(file.unreadable);
  const merge = mergeBackup(NOTHING, contents.value, THEN);
  // Fields that came later have their defaults; all others are as they were.
  expect(merge).toMatchObject({ stories: file.stories, sheets: file.sheets, maps: file.maps, links: file.links, versions: file.versions });
  for (const list of ['stories', 'sheets', 'maps', 'links', 'versions'] as const) expect(merge[list]).toHaveLength(file[list].length);
  const again = parseBackup(fileOf(write(NOTHING, merge)), THEN);
  expect(again.ok && again.value).toMatchObject({ broken: [], sheets: merge.sheets, links: merge.links });
});

test('a version that is not known yet is refused, with its number', () => {
  expect(parseBackup(textOf(1).replace('"version": 1', `"version": ${BACKUP_VERSION + 1}`), THEN)).toEqual({ ok: false, problem: { kind: 'newer-version', version: BACKUP_VERSION + 1 } });
});

function textOf(version: number): string {
  return readFileSync(join(import.meta.dirname, '..', 'examples', `backup-${version}.json`), 'utf8');
}
