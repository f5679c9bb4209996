// What zod finds wrong with a map file, in plain words with the place.
import type { z } from '../schema/zod.ts';
import type { MapProblem } from './check-map.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = { string: 'a text', array: 'a list [ … ]', object: 'an object { … }', record: 'an object { … }', number: 'a number', boolean: 'true or false' };
const MOST_CHOICES = 8;

/** One fault; unknown keys are one each. @param raw the whole value that was parsed. */
export function plainIssue(issue: Issue, raw: unknown): MapProblem[] {
  const where = placeOf(issue.path);
  const value = valueAt(raw, issue.path);
  const isMissing = value === undefined;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ where, what: `there is no key “${brief(key)}” here; is it misspelt?` }));
    case 'invalid_type':
      return [{ where, what: isMissing ? 'is missing' : `must be ${TYPES[issue.expected] ?? issue.expected}, not ${describe(value)}` }];
    case 'invalid_value':
      if (where === 'version' && typeof value === 'number' && value > 1) return [{ where, what: `the file was made for a newer Underline (format ${value}); update the extension first` }];
      return [{ where, what: `${isMissing ? 'is missing; it' : ''} must be ${choices(issue.values)}${isMissing ? '' : `, not ${describe(value)}`}`.trim() }];
    case 'too_small':
      return [{ where, what: issue.origin === 'array' ? `needs at least ${count(Number(issue.minimum), 'entry', 'entries')}` : `is too short: at least ${count(Number(issue.minimum), 'character', 'characters')}` }];
    case 'too_big':
      return [{ where, what: issue.origin === 'array' ? `has too many entries: at most ${issue.maximum}` : `is too long: at most ${count(Number(issue.maximum), 'character', 'characters')}` }];
    default:
      return [{ where, what: `${issue.message}${typeof value === 'string' ? `, not “${brief(value)}”` : ''}` }];
  }
}

/** "behaviours[2].signals[0].any[1]"; "file" for the whole. */
export function placeOf(path: Path): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${brief(String(key))}`)).join('');
  return place === '' ? 'file' : place.replace(/^\./, '');
}

/** Short enough for a line of text, whatever a file holds. */
export function brief(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `“${brief(value)}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : 'an object';
}

function choices(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_CHOICES).map((value) => (typeof value === 'string' ? `“${value}”` : String(value)));
  if (values.length === 1) return shown.join('');
  return `one of ${shown.join(', ')}${values.length > MOST_CHOICES ? ' …' : ''}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
