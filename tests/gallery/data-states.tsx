// Every state of "Data and settings" that has a design, the word about a backup, and what stands instead of the screens while their database cannot be used.
import { useEffect, useRef } from 'react';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import type { DataActions, FileProblem, StorageState } from '../../components/library/data-actions.ts';
import { DataScreen } from '../../components/library/DataScreen.tsx';
import { Library } from '../../components/library/Library.tsx';
import { StorageTrouble } from '../../components/library/StorageTrouble.tsx';
import type { MapActions } from '../../components/maps/map-actions.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import { SettingsSchema, type UnreadableRecord } from '../../lib/schema/records.ts';
import { fail, ok, type Result } from '../../lib/schema/result.ts';
import type { BackupReminder as Reminder } from '../../lib/stories/backup-reminder.ts';
import { mergeBackup, type BackupPreview } from '../../lib/stories/merge-backup.ts';
import { parseBackup } from '../../lib/stories/read-backup.ts';
import { STORIES } from './make-sheet.ts';
import type { Screen } from './story-states.tsx';

const NOW = '2026-11-24T12:00:00.000Z';
const SETTINGS = SettingsSchema.parse({ theme: 'system', lastBackupAt: '2026-11-02T08:00:00.000Z' });
const KEPT: StorageState = { persisted: true, room: { used: 2_400_000, allowed: 64_000_000_000 } };
const NOT_KEPT: StorageState = { persisted: false, room: { used: 340_000, allowed: 12_300_000_000 } };
const TORN: readonly UnreadableRecord[] = [
  { id: 'stories/torn/1', table: 'stories', key: 'torn', problem: 'action: Invalid input: expected string, received number', foundAt: NOW, raw: { id: 'torn', title: 'Torn page', action: 7 } },
  { id: 'file-sheets/3/1', table: 'file-sheets', key: '3', problem: 'analysis: a quote that does not stand in the posting', foundAt: NOW, raw: { id: 'x', analysis: 'Donaudampfschifffahrtsversicherungsgesellschaft'.repeat(4) } },
];

/** A file in which there is something of everything: new, newer, of the same age, broken. */
function previewOf(): BackupPreview {
  const records = STORIES.map((story) => ({ ...story, createdAt: '2026-10-01T00:00:00.000Z', updatedAt: '2026-10-01T00:00:00.000Z', sample: false, deletedAt: null, forBehaviour: null, starter: null }));
  const changed = records.map((story, index) => ({ ...story, action: `${story.action} Once more.`, updatedAt: index === 0 ? '2026-10-02T00:00:00.000Z' : story.updatedAt }));
  const file = { app: 'underline', version: 1, exportedAt: '2026-11-02T08:00:00.000Z', stories: [...changed.slice(0, 2), ...records.slice(4), { ...records[2], title: '<b>Torn</b> page', tags: 'none' }] };
  const contents = parseBackup(JSON.stringify(file), NOW);
  if (!contents.ok) throw new Error(contents.problem.kind);
  return { contents: contents.value, counts: mergeBackup({ stories: records.slice(0, 5), sheets: [], maps: [], links: [], versions: [] }, contents.value, NOW).counts };
}

interface DataState {
  storage?: StorageState | null;
  unreadable?: readonly UnreadableRecord[];
  lastBackupAt?: string | null;
  /** A file is chosen when the screen opens; this comes of it. */
  file?: () => Result<BackupPreview, FileProblem>;
}

/** Every act is told as a notice with its name. */
function Data({ storage = KEPT, unreadable = [], lastBackupAt = SETTINGS.lastBackupAt, file }: DataState) {
  const notify = useNotice();
  const settings = { ...SETTINGS, lastBackupAt };
  const act = <Value,>(name: string, value: Value) => (): Promise<{ ok: true; value: Value }> => {
    notify({ message: name });
    return Promise.resolve(ok(value));
  };
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = file && box.current?.querySelector<HTMLInputElement>('.data input[type="file"]');
    if (!input) return;
    const chosen = new DataTransfer();
    chosen.items.add(new File(['{}'], 'underline-backup.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, [file]);
  const actions: DataActions = {
    backup: act('backup', 'underline-backup-2026-11-24.json'),
    remindLater: act('remindLater', settings),
    readFile: () => Promise.resolve(file ? file() : fail({ kind: 'empty' })),
    restore: act('restore', previewOf().counts),
    addSamples: act('addSamples', 9),
    removeSamples: act('removeSamples', { stories: 9, sheets: 0 }),
    persist: () => Promise.resolve(false),
    stopFollowing: () => Promise.resolve(true),
    chooseTheme: act('chooseTheme', settings),
  };
  const mapActions: MapActions = {
    check: () => Promise.resolve(fail({ kind: 'unreadable-file' })),
    load: act('load', null),
    remove: act('remove', null),
    putBack: act('putBack', null),
    saveExample: () => notify({ message: 'saveExample' }),
  };
  return (
    <div ref={box}>
      <Library view="data" linkOf={(view) => `#${view}`} counts={{ stories: 9, sheets: 4 }} unreadable={unreadable.length} onSeeUnreadable={() => undefined}>
        <h1 className="visually-hidden">Underline library</h1>
        <DataScreen own={{ stories: 9, sheets: 4 }} samples={{ stories: 9, sheets: 0 }} storage={storage} settings={settings} unreadable={unreadable} followed={[]} maps={{ shipped: [], own: [], misfits: [] }} actions={actions} mapActions={mapActions} />
      </Library>
    </div>
  );
}

function Reminded({ reminder }: { reminder: Reminder }) {
  const notify = useNotice();
  const actions = {
    backup: () => Promise.resolve(ok('underline-backup-2026-11-24.json')),
    remindLater: () => {
      notify({ message: 'remindLater' });
      return Promise.resolve(ok(SETTINGS));
    },
  };
  return (
    <Library view="stories" linkOf={(view) => `#${view}`} counts={{ stories: 9, sheets: 4 }} unreadable={0} onSeeUnreadable={() => undefined} reminder={<BackupReminder reminder={reminder} actions={actions} />}>
      <h1>Stories</h1>
    </Library>
  );
}

/** Makers of all states, by name. */
export function dataStates(): ReadonlyMap<string, () => Screen> {
  const data = (state: DataState = {}) => (): Screen => ({ element: <Data {...state} /> });
  const refused = (problem: FileProblem) => data({ file: () => fail(problem) });
  return new Map<string, () => Screen>([
    ['data', data()],
    ['data-not-kept', data({ storage: NOT_KEPT, lastBackupAt: null })],
    ['data-unreadable', data({ unreadable: TORN })],
    ['data-restore-preview', data({ file: () => ok(previewOf()) })],
    ['data-restore-newer', refused({ kind: 'newer-version', version: 3 })],
    ['data-restore-refused', refused({ kind: 'wrong-encoding' })],
    ['reminder-never', () => ({ element: <Reminded reminder={{ changed: 5, lastBackupAt: null }} /> })],
    ['reminder-since', () => ({ element: <Reminded reminder={{ changed: 1, lastBackupAt: '2026-11-02T08:00:00.000Z' }} /> })],
    ...(['newer', 'replaced', 'waiting'] as const).map((kind): [string, () => Screen] => [`trouble-${kind}`, () => ({ element: <StorageTrouble kind={kind} onReload={() => undefined} /> })]),
  ]);
}
