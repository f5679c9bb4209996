// The shipped map with the behaviours of map files added, and the lenses to see a sheet through.
import type { Behaviour } from '../schema/competency-map.ts';
import type { Lens, MapFile } from '../schema/lens.ts';
import { checkMapFile } from './check-map-file.ts';
import type { MapProblem } from './check-map.ts';
import { compileMap, type CompiledMap } from './compile-map.ts';

/**
 * Adds the behaviours of checked files to a map and compiles it. Where an id is taken already, the earlier one stays.
 * @returns the very same map where there is nothing to add.
 */
export function extendMap(map: CompiledMap, files: readonly MapFile[]): CompiledMap {
  const taken = new Set(map.behaviours.keys());
  const added: Behaviour[] = [];
  for (const behaviour of files.flatMap(({ behaviours }) => behaviours)) {
    if (taken.has(behaviour.id)) continue;
    taken.add(behaviour.id);
    added.push(behaviour);
  }
  return added.length === 0 ? map : compileMap({ ...map.data, behaviours: [...map.data.behaviours, ...added] });
}

export interface FittedMaps {
  map: CompiledMap;
  /** Those that ship first, then the person's own, in the order given. */
  lenses: readonly Lens[];
  /** Files that no longer go with the shipped map or with one another; they are left out. */
  misfits: readonly Misfit[];
}

export interface Misfit {
  id: string;
  problems: MapProblem[];
}

/**
 * Makes the map and the lenses of what ships and of the person's own files. A file is checked again, because the shipped map may
 * have changed since it was loaded.
 */
export function fitMaps(shipped: CompiledMap, shippedLenses: readonly MapFile[], own: readonly MapFile[]): FittedMaps {
  const fitting: MapFile[] = [];
  const misfits: Misfit[] = [];
  for (const file of own) {
    const checked = checkMapFile(file, { shipped, lenses: shippedLenses, others: fitting });
    if (checked.ok) fitting.push(file);
    else misfits.push({ id: file.id, problems: checked.problem });
  }
  return { map: extendMap(shipped, fitting), lenses: [...shippedLenses, ...fitting].map((file) => lensOf(file, shipped)), misfits };
}

/** The headings, with behaviours that were renamed under the ids they have now. */
export function lensOf({ id, name, about, source, groups }: MapFile, { data }: CompiledMap): Lens {
  const currentId = (behaviour: string): string => (Object.hasOwn(data.renames, behaviour) ? (data.renames[behaviour] ?? behaviour) : behaviour);
  return { id, name, about, source, groups: groups.map((group) => ({ ...group, behaviours: group.behaviours.map(currentId) })) };
}
