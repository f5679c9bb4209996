// Reads and writes the competency maps that the person loaded. Reads may be used inside `useLiveQuery`.
import type { MapFile } from '../schema/lens.ts';
import { OwnMapSchema, type OwnMap } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { now } from './clock.ts';
import { database } from './database.ts';
import { describeUnreadable, keepUnreadable, readRows } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** All maps that can be read, by name; those that cannot are kept raw and told (read-rows.ts). */
export async function listMaps(): Promise<OwnMap[]> {
  return readMapRows(await database().maps.toArray());
}

/** Stored rows as maps, by name: in the order in which they stand in menus. */
export function readMapRows(rows: readonly unknown[]): OwnMap[] {
  return readRows('maps', rows, OwnMapSchema).sort((a, b) => a.file.name.localeCompare(b.file.name) || a.id.localeCompare(b.id));
}

/** Keeps a checked map; one with the same id makes room for it. */
export function saveMap(file: MapFile): Promise<Result<null, StorageProblem>> {
  return put({ id: file.id, loadedAt: now(), file });
}

/** Takes a map away for good; `putMapBack` with what was there undoes it. */
export async function removeMap(id: string): Promise<Result<null, StorageProblem>> {
  try {
    await database().maps.delete(id);
    return ok(null);
  } catch (error) {
    return fail(storageProblem(error));
  }
}

/** Puts a map that was removed or replaced back as it was. */
export function putMapBack(map: OwnMap): Promise<Result<null, StorageProblem>> {
  return put(map);
}

async function put(map: OwnMap): Promise<Result<null, StorageProblem>> {
  const { maps, quarantine } = database();
  try {
    await database().transaction('rw', maps, quarantine, async () => {
      const row = await maps.get(map.id);
      const known = OwnMapSchema.safeParse(row);
      if (row !== undefined && !known.success) await keepUnreadable([describeUnreadable('maps', row, known.error)]);
      await maps.put(map);
    });
    return ok(null);
  } catch (error) {
    return fail(storageProblem(error));
  }
}
