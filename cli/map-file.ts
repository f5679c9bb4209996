// The competency map that --map names → the map, checked; or what is wrong with it, a line for each fault.
import { readFile, stat } from 'node:fs/promises';
import { bundledLenses, bundledMap } from '../lib/maps/bundled.ts';
import { checkMapText } from '../lib/maps/check-map-file.ts';
import { firstProblems } from '../lib/maps/first-problems.ts';
import { MAX_MAP_CHARS } from '../lib/maps/read-map-file.ts';
import type { MapFile } from '../lib/schema/lens.ts';
import { fail, ok, type Result } from '../lib/schema/result.ts';
import { isMapName } from './arguments.ts';
import { reasonOf } from './input.ts';

/** @param file a path, or the bare id of a map that ships. @returns a failure is at least one line, without the file's name. */
export async function readMap(file: string): Promise<Result<MapFile, string[]>> {
  if (isMapName(file)) {
    const shipped = bundledLenses().find(({ id }) => id === file);
    return shipped ? ok(shipped) : fail([`no map of this name ships (${bundledLenses().map(({ id }) => id).join(', ')}); a file's name ends in .json`]);
  }
  let text: string;
  try {
    // Not even read: a character takes at most four bytes.
    if ((await stat(file)).size > 4 * MAX_MAP_CHARS) return fail(['is larger than 2 MB; a map is far smaller']);
    text = await readFile(file, 'utf8');
  } catch (error) {
    return fail([reasonOf(error)]);
  }
  const checked = checkMapText(text, { shipped: bundledMap(), lenses: bundledLenses(), others: [] });
  if (checked.ok) return ok(checked.value);
  const { shown, more } = firstProblems(checked.problem);
  return fail([...shown.map(({ where, what }) => `${where}: ${what}`), ...(more > 0 ? [`and ${more} more`] : [])]);
}
