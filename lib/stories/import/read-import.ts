// The text that was pasted or read from a file → what it is and what can be brought in of it.
import { parseBackup, type BackupProblem } from '../read-backup.ts';
import type { ImportReading } from './import-item.ts';
import { isJsonResume, readJsonResume } from './read-json-resume.ts';
import { readNotes } from './read-notes.ts';

export type ReadImport =
  | { kind: 'stories'; reading: ImportReading }
  /** A backup or story bank, also a broken or newer one: restoring has its own preview and its own words for what is wrong. */
  | { kind: 'backup' }
  /** Looks like JSON, and is none that is known. */
  | { kind: 'other-json' }
  | { kind: 'broken-json' }
  | { kind: 'empty' };

/** What is wrong with a file that is a backup or bank all the same. */
const OURS: ReadonlySet<BackupProblem['kind']> = new Set(['newer-version', 'nothing-inside', 'too-many']);

/** `wrapped`: whether lines of the text may have been broken to fit a page. `time` (ISO 8601) dates stories that do not tell their age. */
export function readImport(text: string, time: string, { wrapped = true }: { wrapped?: boolean } = {}): ReadImport {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return { kind: 'empty' };
  if (!/^[{[]/.test(bare)) return { kind: 'stories', reading: readNotes(text, { wrapped }) };
  const value = parseJson(bare);
  // Notes may begin with a bracket too ("[2019] …"); what begins like JSON's objects does not.
  if (value === undefined) return /^(?:\{\s*"|\[\s*[{"[])/.test(bare) ? { kind: 'broken-json' } : { kind: 'stories', reading: readNotes(text, { wrapped }) };
  const backup = parseBackup(bare, time);
  if (backup.ok || OURS.has(backup.problem.kind)) return { kind: 'backup' };
  return isJsonResume(value) ? { kind: 'stories', reading: readJsonResume(value) } : { kind: 'other-json' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
