// Checks a map file beyond its form: ids, references, clashes, phrases and examples. The counterpart of check-map.ts for files from outside.
import type { Behaviour } from '../schema/competency-map.ts';
import { FOUR_AREAS, type MapFile } from '../schema/lens.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import type { MapProblem } from './check-map.ts';
import type { CompiledMap } from './compile-map.ts';
import { checkOwnBehaviours } from './check-own-behaviours.ts';
import { brief } from './plain-issue.ts';
import { readMapFile } from './read-map-file.ts';

/** What a file must get along with. */
export interface MapSurroundings {
  shipped: CompiledMap;
  /** The maps that ship beside it. */
  lenses: readonly MapFile[];
  /** The person's other maps; one with the file's own id is being replaced and does not count. */
  others: readonly MapFile[];
}

/** Reads and checks the text of a map file. @returns the file, or all problems found, in file order. */
export function checkMapText(text: string, around: MapSurroundings): Result<MapFile, MapProblem[]> {
  const read = readMapFile(text);
  return read.ok ? checkMapFile(read.value, around) : read;
}

/** Checks a file that has the right form. */
export function checkMapFile(file: MapFile, around: MapSurroundings): Result<MapFile, MapProblem[]> {
  const problems = [...checkName(file, around), ...checkGroups(file, around.shipped), ...checkNewIds(file, around), ...checkOwnBehaviours(file.behaviours, around.shipped)];
  return problems.length > 0 ? fail(problems) : ok(file);
}

function checkName({ id }: MapFile, { lenses }: MapSurroundings): MapProblem[] {
  const isTaken = id === FOUR_AREAS || lenses.some((lens) => lens.id === id);
  return isTaken ? [{ where: 'id', what: `“${id}” is a map that ships with Underline; give yours another id` }] : [];
}

function checkGroups({ groups, behaviours }: MapFile, shipped: CompiledMap): MapProblem[] {
  const own = new Set(behaviours.map(({ id }) => id));
  const isKnown = (id: string): boolean => own.has(id) || shipped.behaviours.has(id) || Object.hasOwn(shipped.data.renames, id);
  return groups.flatMap((group, at) => [
    ...(groups.findIndex(({ id }) => id === group.id) < at ? [{ where: `groups[${at}].id`, what: `“${group.id}” is used before; ids of groups must differ` }] : []),
    ...group.behaviours.flatMap((id, place) => {
      const where = `groups[${at}].behaviours[${place}]`;
      if (!isKnown(id)) return [{ where, what: `there is no behaviour “${brief(id)}”, neither in the map that ships nor in this file` }];
      return group.behaviours.indexOf(id) < place ? [{ where, what: `“${id}” stands twice in this group` }] : [];
    }),
  ]);
}

function checkNewIds(file: MapFile, { shipped, others }: MapSurroundings): MapProblem[] {
  return file.behaviours.flatMap(({ id }, at) => {
    const where = `behaviours[${at}].id`;
    if (file.behaviours.findIndex((other) => other.id === id) < at) return [{ where, what: `“${id}” is used before; ids of behaviours must differ` }];
    if (shipped.behaviours.has(id)) return [{ where, what: `“${id}” is a behaviour that ships with Underline; name it in a group, or give yours another id` }];
    if (Object.hasOwn(shipped.data.renames, id)) return [{ where, what: `“${id}” is an earlier id of a behaviour that ships; give yours another id` }];
    const other = others.find((map) => map.id !== file.id && map.behaviours.some((behaviour: Behaviour) => behaviour.id === id));
    return other ? [{ where, what: `“${id}” is a behaviour of your map “${other.name}” already; give this one another id` }] : [];
  });
}
