// Stored rows → records. A row that does not fit its schema stays where it is and is copied raw to the quarantine;
// it is never repaired, overwritten or dropped.
import type { UnreadableRecord } from '../schema/records.ts';
import { UnreadableRecordSchema } from '../schema/records.ts';
import type { z } from '../schema/zod.ts';
import { hashText } from '../text/hash.ts';
import { now } from './clock.ts';
import { database } from './database.ts';

/** The rows that fit, in the order given. The others are copied to the quarantine a moment later (a live query must not write). */
export function readRows<Value>(table: string, rows: readonly unknown[], schema: z.ZodType<Value>): Value[] {
  const unreadable: UnreadableRecord[] = [];
  const values = rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    unreadable.push(describeUnreadable(table, row, parsed.error));
    return [];
  });
  if (unreadable.length > 0) setTimeout(() => void keepUnreadable(unreadable), 0);
  return values;
}

/** One row as a record; undefined when there is none or it does not fit. */
export function readRow<Value>(table: string, row: unknown, schema: z.ZodType<Value>): Value | undefined {
  return row === undefined ? undefined : readRows(table, [row], schema)[0];
}

/** Raw copies of all that could not be read, oldest first. */
export async function listUnreadable(): Promise<UnreadableRecord[]> {
  const rows = await database().quarantine.toArray();
  const records = rows.flatMap((row) => {
    const parsed = UnreadableRecordSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return records.sort((a, b) => a.foundAt.localeCompare(b.foundAt) || a.id.localeCompare(b.id));
}

/** The raw copy of a row that does not fit, with the first reason. */
export function describeUnreadable(table: string, row: unknown, error: z.ZodError): UnreadableRecord {
  const issue = error.issues[0];
  const key = keyOf(row);
  return {
    id: `${table}/${key}/${hashText(JSON.stringify(row) ?? '')}`,
    table,
    key,
    problem: issue ? `${issue.path.join('.') || 'entry'}: ${issue.message}` : 'unknown',
    foundAt: now(),
    raw: row,
  };
}

/** Puts raw copies into the quarantine; one that is there already stays as it is. */
export async function keepUnreadable(records: readonly UnreadableRecord[]): Promise<void> {
  const { quarantine } = database();
  await database().transaction('rw', quarantine, async () => {
    const known = new Set(await quarantine.toCollection().primaryKeys());
    const fresh = new Map(records.filter(({ id }) => !known.has(id)).map((record) => [record.id, record]));
    await quarantine.bulkAdd([...fresh.values()]);
  });
}

function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const key = 'id' in row ? row.id : 'key' in row ? row.key : '';
  return typeof key === 'string' || typeof key === 'number' ? String(key) : '';
}
