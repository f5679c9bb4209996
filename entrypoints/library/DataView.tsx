// Data and settings, wired to the database and the browser.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { DataActions, StorageState } from '../../components/library/data-actions.ts';
import { DataScreen } from '../../components/library/DataScreen.tsx';
import type { MapActions, MapsAtHand } from '../../components/maps/map-actions.ts';
import { readBackup, restoreBackup } from '../../lib/platform/backup.ts';
import { stopFollowing } from '../../lib/platform/followed-sites.ts';
import { listMaps, putMapBack, removeMap, saveMap } from '../../lib/platform/maps-store.ts';
import { decodeText } from '../../lib/platform/read-text-file.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { addSamples, countSamples, removeSamples } from '../../lib/platform/samples.ts';
import { saveSettings } from '../../lib/platform/settings.ts';
import { estimateStorage, isPersisted, requestPersistence } from '../../lib/platform/persistence.ts';
import { useFollowedSites } from '../../lib/platform/use-followed-sites.ts';
import type { SavedSheet, Settings, StoryRecord, UnreadableRecord } from '../../lib/schema/records.ts';
import { fail } from '../../lib/schema/result.ts';
import { isBlank } from '../../lib/stories/edit-story.ts';
import { loadEngine, type Engine } from '../sidepanel/load-engine.ts';
import { backupActions } from './backup-actions.ts';

/** A backup of a thousand sheets is far below this; anything larger is another file. */
const MAX_FILE_BYTES = 100_000_000;
const MAX_MAP_BYTES = 2_000_000;
const NO_SAMPLES = { stories: 0, sheets: 0 };

interface DataViewProps {
  stories: readonly StoryRecord[];
  sheets: readonly SavedSheet[];
  settings: Settings;
  unreadable: readonly UnreadableRecord[];
  engine: Engine | null;
}

export function DataView({ stories, sheets, settings, unreadable, engine }: DataViewProps) {
  const samples = useLiveQuery(countSamples) ?? NO_SAMPLES;
  const followed = useFollowedSites();
  const own = useLiveQuery(listMaps);
  const maps = useMemo<MapsAtHand | null>(() => (engine && own ? { shipped: engine.shippedLenses, own, misfits: engine.misfits } : null), [engine, own]);
  const [storage, setStorage] = useState<StorageState | null>(null);
  useEffect(() => {
    let isShown = true;
    void readStorageState().then((now) => {
      if (isShown) setStorage(now);
    });
    return () => {
      isShown = false;
    };
  }, [stories, sheets]);
  const kept = { stories: stories.filter((story) => !story.sample && !isBlank(story)).length, sheets: sheets.filter(({ sample }) => !sample).length };
  const actions: DataActions = {
    ...backupActions,
    readFile,
    restore: async (contents) => {
      const restored = await restoreBackup(contents);
      // What came into an empty library is in the file that it came from: no reason to remind of a backup.
      const { exportedAt } = contents;
      if (restored.ok && kept.stories === 0 && settings.lastBackupAt === null && exportedAt !== null) await saveSettings({ lastBackupAt: exportedAt });
      return restored;
    },
    addSamples,
    removeSamples,
    persist: async () => {
      const promised = await requestPersistence();
      setStorage(await readStorageState());
      return promised;
    },
    stopFollowing,
    chooseTheme: (theme) => saveSettings({ theme }),
  };
  return <DataScreen own={kept} samples={samples} storage={storage} settings={settings} unreadable={unreadable} followed={followed} maps={maps} actions={actions} mapActions={mapActions} />;
}

async function readStorageState(): Promise<StorageState> {
  const [persisted, room] = await Promise.all([isPersisted(), estimateStorage()]);
  return { persisted, room };
}

const readFile: DataActions['readFile'] = async (file) => {
  if (file.size > MAX_FILE_BYTES) return fail({ kind: 'too-large' });
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text.ok ? await readBackup(text.value) : text;
  } catch {
    return fail({ kind: 'unreadable-file' });
  }
};

const mapActions: MapActions = {
  check: async (file) => {
    if (file.size > MAX_MAP_BYTES) return fail({ kind: 'too-large' });
    try {
      const [text, engine] = await Promise.all([file.text(), loadEngine()]);
      const checked = engine.checkMap(text);
      return checked.ok ? checked : fail({ kind: 'faulty', problems: checked.problem });
    } catch {
      return fail({ kind: 'unreadable-file' });
    }
  },
  load: saveMap,
  remove: removeMap,
  putBack: putMapBack,
  saveExample: () => {
    void loadEngine().then(({ exampleMap }) => saveFile('underline-map-example.json', `${JSON.stringify(exampleMap, null, 2)}\n`, 'application/json'));
  },
};
