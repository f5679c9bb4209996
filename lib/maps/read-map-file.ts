// The text of a map file from outside → its data, or every fault of its form. Refuses what would be too much before looking closer.
import { MapFileSchema, type MapFile } from '../schema/lens.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { z } from '../schema/zod.ts';
import { findJsonFault } from '../text/json-fault.ts';
import { measureNesting } from '../text/json-nesting.ts';
import type { MapProblem } from './check-map.ts';
import { placeOf, plainIssue } from './plain-issue.ts';

/** A file of a hundred behaviours is well below this. */
export const MAX_MAP_CHARS = 2_000_000;
const MAX_DEPTH = 16;
const MAX_VALUES = 50_000;
const MAX_ENTRIES = 500;
const MAX_TEXT = 2_000;
/** Names that stand for something else on every object. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses a map file. Whether its ids, phrases and examples hold is for `checkMapFile`. */
export function readMapFile(text: string): Result<MapFile, MapProblem[]> {
  if (text.length > MAX_MAP_CHARS) return refuse('file', 'is larger than 2 MB; a map is far smaller');
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return refuse('file', 'is empty');
  if (measureNesting(bare).deepest > MAX_DEPTH) return refuse('file', `has lists and objects more than ${MAX_DEPTH} deep inside one another; a map has no need of that`);
  const json = parseJson(bare);
  if (!json.ok) return json;
  // Before its size is looked at: the text of a posting in a backup is longer than any text of a map.
  if (z.looseObject({ app: z.literal('underline') }).safeParse(json.value).success) return refuse('file', 'is a backup of stories and sheets, not a map; restore it under “Restore”');
  const excesses = findExcesses(json.value);
  if (excesses.length > 0) return fail(excesses);
  const parsed = MapFileSchema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues.flatMap((issue) => plainIssue(issue, json.value)));
}

function refuse(where: string, what: string): { ok: false; problem: MapProblem[] } {
  return fail([{ where, what }]);
}

function parseJson(text: string): Result<unknown, MapProblem[]> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    const before = text.slice(0, findJsonFault(text));
    return refuse(`line ${before.split('\n').length}`, 'cannot be read as JSON: look here or in the line before for a comma, bracket or quotation mark that is missing or too many');
  }
}

/** Lists, texts and keys that no map has. The walk ends at the first value too many. */
function findExcesses(root: unknown): MapProblem[] {
  const problems: MapProblem[] = [];
  let values = 0;
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    values += 1;
    if (values > MAX_VALUES) return;
    if (typeof value === 'string' && value.length > MAX_TEXT) problems.push({ where: placeOf(path), what: `is ${value.length} characters long; at most ${MAX_TEXT} are read` });
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && value.length > MAX_ENTRIES) return void problems.push({ where: placeOf(path), what: `has ${value.length} entries; at most ${MAX_ENTRIES} are read` });
    for (const [key, inside] of Object.entries(value)) {
      if (FORBIDDEN_KEYS.has(key)) problems.push({ where: placeOf(path), what: `the key “${key}” is not allowed` });
      else walk(inside, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  walk(root, []);
  return values > MAX_VALUES ? [{ where: 'file', what: `holds more than ${MAX_VALUES} values; a map is far smaller` }] : problems;
}
