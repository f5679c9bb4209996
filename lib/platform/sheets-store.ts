// Reads and writes saved sheets. Reads may be used inside `useLiveQuery`.
import type { Analysis } from '../schema/analysis.ts';
import type { Reading } from '../schema/reading.ts';
import { NO_CHOICES, SavedSheetSchema, type Choices, type SavedSheet } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { now } from './clock.ts';
import { database } from './database.ts';
import { describeUnreadable, keepUnreadable, readRow, readRows } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** All sheets that are not deleted, last read first. */
export async function listSheets(): Promise<SavedSheet[]> {
  const sheets = await readAll();
  return sheets.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.id.localeCompare(b.id));
}

/** Sheets in "recently deleted", last deleted first. */
export async function listDeletedSheets(): Promise<SavedSheet[]> {
  const sheets = await readAll();
  return sheets.filter(({ deletedAt }) => deletedAt !== null).sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '') || a.id.localeCompare(b.id));
}

/** One sheet, deleted or not; undefined when there is none or it cannot be read. */
export async function getSheet(id: string): Promise<SavedSheet | undefined> {
  return readRow('sheets', await database().sheets.get(id), SavedSheetSchema);
}

/**
 * Keeps the sheet of a posting just read. Its id is the analysis's id (see sheetIdFor): reading the same posting again updates the sheet,
 * keeps the role type and the corrections of the person (unless `choices` gives them), and brings it back if it had been deleted. Story
 * links are left out, since they are worked out anew.
 */
export async function saveSheet(reading: Reading, analysis: Analysis, options: { sample?: boolean; choices?: Choices } = {}): Promise<Result<SavedSheet, StorageProblem>> {
  const { sheets, quarantine } = database();
  const { posting: _text, ...how } = reading;
  const time = now();
  try {
    return await database().transaction('rw', sheets, quarantine, async () => {
      const row = await sheets.get(analysis.id);
      const known = SavedSheetSchema.safeParse(row);
      if (row !== undefined && !known.success) await keepUnreadable([describeUnreadable('sheets', row, known.error)]);
      const { roleOverride, corrections } = options.choices ?? known.data ?? NO_CHOICES;
      const sheet: SavedSheet = {
        id: analysis.id,
        savedAt: time,
        deletedAt: null,
        sample: options.sample ?? false,
        reading: how,
        analysis: withoutStories(analysis),
        roleOverride,
        corrections,
      };
      await sheets.put(sheet);
      return ok(sheet);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/** Keeps what the person decided, with the analysis made for it. */
export function saveChoices(id: string, { roleOverride, corrections }: Choices, analysis: Analysis): Promise<Result<null, StorageProblem>> {
  return change(id, (sheet) => ({ ...sheet, roleOverride, corrections, analysis: withoutStories({ ...analysis, id }) }));
}

/** Moves a sheet to "recently deleted". */
export function deleteSheet(id: string): Promise<Result<null, StorageProblem>> {
  return change(id, (sheet) => ({ ...sheet, deletedAt: now() }));
}

/** Brings a deleted sheet back as it was. */
export function restoreSheet(id: string): Promise<Result<null, StorageProblem>> {
  return change(id, (sheet) => ({ ...sheet, deletedAt: null }));
}

async function change(id: string, edit: (sheet: SavedSheet) => SavedSheet): Promise<Result<null, StorageProblem>> {
  const { sheets } = database();
  try {
    await database().transaction('rw', sheets, async () => {
      const sheet = readRow('sheets', await sheets.get(id), SavedSheetSchema);
      if (sheet) await sheets.put(edit(sheet));
    });
    return ok(null);
  } catch (error) {
    return fail(storageProblem(error));
  }
}

function withoutStories(analysis: Analysis): Analysis {
  if (!analysis.sheet) return analysis;
  return { ...analysis, sheet: { behaviours: analysis.sheet.behaviours.map((behaviour) => ({ ...behaviour, stories: [], gap: true })) } };
}

async function readAll(): Promise<SavedSheet[]> {
  return readRows('sheets', await database().sheets.toArray(), SavedSheetSchema);
}
