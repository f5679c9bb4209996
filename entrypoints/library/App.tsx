// The library page, wired: live data from the device, and the view that the address names.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo } from 'react';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { Library } from '../../components/library/Library.tsx';
import { LIBRARY_STRINGS } from '../../components/library/strings.ts';
import { MapWordsProvider } from '../../components/sheet/map-words.tsx';
import { now } from '../../lib/platform/clock.ts';
import { listLinks } from '../../lib/platform/links-store.ts';
import { libraryHash } from '../../lib/platform/open-library.ts';
import { listUnreadable } from '../../lib/platform/read-rows.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { listDeletedSheets, listSheets } from '../../lib/platform/sheets-store.ts';
import { listDeletedStories, listStories } from '../../lib/platform/stories-store.ts';
import { showTheme } from '../../lib/platform/theme.ts';
import { remindOfBackup } from '../../lib/stories/backup-reminder.ts';
import { isBlank } from '../../lib/stories/edit-story.ts';
import { backupActions } from './backup-actions.ts';
import { CoverageView } from './CoverageView.tsx';
import { DataView } from './DataView.tsx';
import { prepareSheets } from './prepare-sheets.ts';
import { SheetsView } from './SheetsView.tsx';
import { StoriesView } from './StoriesView.tsx';
import { useMap } from './use-map.ts';
import { go, useRoute } from './use-route.ts';

export function App() {
  const { view, id, fromSheet } = useRoute();
  const stories = useLiveQuery(listStories);
  const deletedStories = useLiveQuery(listDeletedStories);
  const sheets = useLiveQuery(listSheets);
  const deletedSheets = useLiveQuery(listDeletedSheets);
  const decisions = useLiveQuery(listLinks);
  const unreadable = useLiveQuery(listUnreadable);
  const settings = useLiveQuery(readSettings);
  const { engine, words } = useMap();
  const theme = settings?.theme;
  useEffect(() => {
    if (theme !== undefined) showTheme(theme);
  }, [theme]);

  const reminder = useMemo(() => (stories && settings ? remindOfBackup(stories, settings, now()) : null), [stories, settings]);

  const needsSheets = view === 'sheets' || view === 'coverage';
  const prepared = useMemo(() => (needsSheets && engine && sheets && stories && decisions ? prepareSheets(engine, sheets, stories, decisions) : null), [needsSheets, engine, sheets, stories, decisions]);

  const ready = stories && deletedStories && sheets && deletedSheets && settings && unreadable;
  return (
    <MapWordsProvider words={words}>
      <Library
        view={view}
        linkOf={(to) => libraryHash(to)}
        counts={{ stories: stories ? stories.filter((story) => !isBlank(story)).length : null, sheets: sheets?.length ?? null }}
        unreadable={unreadable?.length ?? 0}
        onSeeUnreadable={() => go('data')}
        reminder={reminder && id === null && <BackupReminder reminder={reminder} actions={backupActions} />}
      >
        <h1 className="visually-hidden">{LIBRARY_STRINGS.title}</h1>
        {!ready && (
          <p className="visually-hidden" role="status">
            {LIBRARY_STRINGS.loading}
          </p>
        )}
        {ready && view === 'stories' && <StoriesView stories={stories} deleted={deletedStories} sheets={sheets} selectedId={id} fromSheet={fromSheet} engine={engine} />}
        {ready && view === 'sheets' && <SheetsView sheets={sheets} deleted={deletedSheets} prepared={prepared} selectedId={id} engine={engine} />}
        {ready && view === 'coverage' && <CoverageView sheets={sheets} stories={stories} prepared={prepared} engine={engine} />}
        {ready && view === 'data' && <DataView stories={stories} sheets={sheets} settings={settings} unreadable={unreadable} engine={engine} />}
      </Library>
    </MapWordsProvider>
  );
}
