// Saved sheets in backups: what the person decided about a posting is never lost, and files from before there were corrections are read.
import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { pinBehaviour, removeBehaviour } from '../../lib/analysis/edit-corrections.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { NO_CORRECTIONS, type Corrections } from '../../lib/schema/corrections.ts';
import { SavedSheetSchema, type SavedSheet } from '../../lib/schema/records.ts';
import { mergeBackup } from '../../lib/stories/merge-backup.ts';
import { parseBackup } from '../../lib/stories/read-backup.ts';
import { BOAT_HIRE, readingOf } from '../analysis/postings.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-02-01T00:00:00.000Z';
const map = bundledMap();
const PINNED = pinBehaviour('calm-upset-people')(NO_CORRECTIONS);

function sheet(parts: { savedAt?: string; corrections?: Corrections; text?: string; roleOverride?: SavedSheet['roleOverride'] } = {}): SavedSheet {
  const { savedAt = OLD, corrections = NO_CORRECTIONS, text = BOAT_HIRE, roleOverride = null } = parts;
  const { posting: _posting, ...reading } = readingOf(text, 'Boat Hire Assistant');
  const analysis = analysePosting(readingOf(text, 'Boat Hire Assistant'), map, { id: 'sheet-1', corrections, roleOverride });
  return { id: 'sheet-1', savedAt, deletedAt: null, sample: false, reading, analysis, roleOverride, corrections };
}

function fileOf(sheets: readonly unknown[]): string {
  return JSON.stringify({ app: 'underline', version: 1, exportedAt: NOW, stories: [], sheets });
}

function readSheets(text: string): SavedSheet[] {
  const contents = parseBackup(text, NOW);
  if (!contents.ok) throw new Error(contents.problem.kind);
  expect(contents.value.broken).toEqual([]);
  return contents.value.sheets;
}

/** The device's sheet after the file was restored. */
function restore(mine: SavedSheet, theirs: SavedSheet): { sheet: SavedSheet; updated: number } {
  const merge = mergeBackup({ stories: [], sheets: [mine], maps: [], links: [], versions: [] }, { stories: [], sheets: readSheets(fileOf([theirs])), maps: [], links: [], versions: [] }, NOW);
  return { sheet: merge.sheets.find(({ id }) => id === mine.id) ?? mine, updated: merge.counts.sheets.updated };
}

test('corrections come back from a file as they were', () => {
  const corrected = sheet({ corrections: removeBehaviour('learn-new-things')(PINNED) });
  expect(readSheets(fileOf([corrected]))).toEqual([corrected]);
});

test('a sheet from before there were corrections is read, with none', () => {
  const { corrections: _none, ...before } = sheet();
  expect(readSheets(fileOf([before]))[0]?.corrections).toEqual(NO_CORRECTIONS);
  expect(SavedSheetSchema.safeParse({ ...before, corrections: { lines: [], renamed: [] } }).success).toBe(false);
});

describe('restoring', () => {
  test('a newer reading without corrections keeps those of the device', () => {
    const { sheet: after, updated } = restore(sheet({ corrections: PINNED }), sheet({ savedAt: NEW }));
    expect(after).toMatchObject({ savedAt: NEW, corrections: PINNED });
    expect(after.analysis.sheet?.behaviours[0]?.id).toBe('calm-upset-people');
    expect(updated).toBe(1);
  });

  test('an older reading brings its corrections where the device has none', () => {
    const { sheet: after, updated } = restore(sheet({ savedAt: NEW }), sheet({ corrections: PINNED }));
    expect(after).toMatchObject({ savedAt: NEW, corrections: PINNED });
    expect(after.analysis.sheet?.behaviours[0]?.id).toBe('calm-upset-people');
    expect(updated).toBe(1);
  });

  test('the device’s own corrections stay', () => {
    const mine = sheet({ savedAt: NEW, corrections: PINNED });
    expect(restore(mine, sheet({ corrections: removeBehaviour('learn-new-things')(NO_CORRECTIONS) }))).toEqual({ sheet: mine, updated: 0 });
  });

  test('the text of the later reading stays, whatever was corrected in the earlier one', () => {
    const text = `${BOAT_HIRE}\n\nWe close in winter.`;
    const { sheet: after } = restore(sheet({ savedAt: NEW, text }), sheet({ corrections: PINNED }));
    expect(after.analysis.posting.text).toBe(text);
    expect(after.corrections).toEqual(PINNED);
  });

  test('a role that was chosen in one and corrections made in the other are both kept', () => {
    expect(restore(sheet({ savedAt: NEW, roleOverride: 'retail' }), sheet({ corrections: PINNED })).sheet).toMatchObject({ roleOverride: 'retail', corrections: PINNED });
  });

  test('nothing decided anywhere changes nothing', () => {
    const mine = sheet({ savedAt: NEW });
    expect(restore(mine, sheet())).toEqual({ sheet: mine, updated: 0 });
  });
});
