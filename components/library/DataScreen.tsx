// Data and settings: backup, restore, samples, what is kept, followed sites, the look, and privacy in words.
import { Download } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { Settings, UnreadableRecord } from '../../lib/schema/records.ts';
import { FollowedSites } from '../following/FollowedSites.tsx';
import type { Site } from '../following/site.ts';
import type { MapActions, MapsAtHand } from '../maps/map-actions.ts';
import { LoadMap } from '../maps/LoadMap.tsx';
import { MapList } from '../maps/MapList.tsx';
import { MAP_STRINGS } from '../maps/strings.ts';
import { FOLLOWING_STRINGS, siteName } from '../following/strings.ts';
import { dayText } from '../stories/strings.ts';
import { Button } from '../ui/Button.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { DataActions, StorageState } from './data-actions.ts';
import { RestoreFromFile } from './RestoreFromFile.tsx';
import { DATA_STRINGS, storageProblemText } from './strings.ts';
import './library.css';

/** All are kept and go into the backup; a page of a hundred thousand would never be drawn. */
const UNREADABLE_SHOWN = 100;
const RAW_LENGTH_SHOWN = 20_000;

interface DataScreenProps {
  /** The person's own, without samples. */
  own: { stories: number; sheets: number };
  samples: { stories: number; sheets: number };
  /** Null while it is not known. */
  storage: StorageState | null;
  settings: Settings;
  unreadable: readonly UnreadableRecord[];
  /** The sites where Underline follows the person; null while they are not known. */
  followed: readonly Site[] | null;
  /** Null while they are not known. */
  maps: MapsAtHand | null;
  actions: DataActions;
  mapActions: MapActions;
}

export function DataScreen({ own, samples, storage, settings, unreadable, followed, maps, actions, mapActions }: DataScreenProps) {
  const notice = useNotice();
  const backup = async (): Promise<void> => {
    const made = await actions.backup();
    notice(made.ok ? { message: DATA_STRINGS.downloaded(made.value) } : { message: DATA_STRINGS.downloadFailed, problem: true });
  };
  const change = async (work: Promise<{ ok: true } | { ok: false; problem: Parameters<typeof storageProblemText>[0] }>, done: string | null): Promise<void> => {
    const outcome = await work;
    if (!outcome.ok) notice({ message: storageProblemText(outcome.problem), problem: true });
    else if (done !== null) notice({ message: done });
  };
  const stopFollowing = async (site: Site): Promise<void> => {
    const stopped = await actions.stopFollowing(site);
    notice(stopped ? { message: FOLLOWING_STRINGS.stopped(siteName(site)) } : { message: FOLLOWING_STRINGS.notStopped, problem: true });
  };
  const persist = async (): Promise<void> => {
    const promised = await actions.persist();
    notice({ message: promised ? DATA_STRINGS.promised : DATA_STRINGS.notPromised });
  };
  return (
    <div className="data">
      <Section title={DATA_STRINGS.backupTitle} text={[DATA_STRINGS.backup, settings.lastBackupAt === null ? DATA_STRINGS.noBackup : DATA_STRINGS.lastBackup(dayText(settings.lastBackupAt))]}>
        <Button variant="primary" icon={<Download aria-hidden />} onClick={() => void backup()}>
          {DATA_STRINGS.download}
        </Button>
      </Section>
      <Section title={DATA_STRINGS.restoreTitle} text={[DATA_STRINGS.restore]}>
        <RestoreFromFile actions={actions} />
      </Section>
      <Section title={MAP_STRINGS.title} text={[MAP_STRINGS.intro]}>
        {maps && <MapList maps={maps} actions={mapActions} />}
        {maps && <LoadMap own={maps.own} actions={mapActions} />}
        <Button onClick={mapActions.saveExample}>{MAP_STRINGS.example}</Button>
      </Section>
      <Section title={DATA_STRINGS.samplesTitle} text={[DATA_STRINGS.samples, ...(samples.stories + samples.sheets > 0 ? [DATA_STRINGS.samplesThere(samples.stories, samples.sheets)] : [])]}>
        <Button onClick={() => void change(actions.addSamples(), DATA_STRINGS.samplesAdded)}>{DATA_STRINGS.addSamples}</Button>
        <Button disabled={samples.stories + samples.sheets === 0} onClick={() => void change(actions.removeSamples(), DATA_STRINGS.samplesRemoved)}>
          {DATA_STRINGS.removeSamples}
        </Button>
      </Section>
      <Section
        title={DATA_STRINGS.storedTitle}
        text={[DATA_STRINGS.stored(own.stories, own.sheets), ...storageText(storage)]}
      >
        {storage?.persisted === false && <Button onClick={() => void persist()}>{DATA_STRINGS.persist}</Button>}
      </Section>
      {unreadable.length > 0 && <Unreadable records={unreadable} />}
      <Section title={FOLLOWING_STRINGS.listTitle} text={[FOLLOWING_STRINGS.list]}>
        <FollowedSites sites={followed} onStop={(site) => void stopFollowing(site)} />
      </Section>
      <Section title={DATA_STRINGS.lookTitle} text={[]}>
        <ThemeChoice theme={settings.theme} onChoose={(theme) => void change(actions.chooseTheme(theme), null)} />
      </Section>
      <Section title={DATA_STRINGS.privacyTitle} text={DATA_STRINGS.privacy} />
    </div>
  );
}

function storageText(storage: StorageState | null): string[] {
  if (!storage) return [];
  const { persisted, room } = storage;
  return [persisted ? DATA_STRINGS.persisted : DATA_STRINGS.notPersisted, ...(room ? [DATA_STRINGS.room(room.used, room.allowed)] : [])];
}

function Section({ title, text, children }: { title: string; text: readonly string[]; children?: ReactNode }) {
  const id = useId();
  return (
    <section className="data__section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="data__body">
        {text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children !== undefined && <div className="data__acts">{children}</div>}
      </div>
    </section>
  );
}

function ThemeChoice({ theme, onChoose }: { theme: Settings['theme']; onChoose: (theme: Settings['theme']) => void }) {
  const name = useId();
  const themes = ['system', 'light', 'dark'] as const;
  // Shown at once; what is stored follows a moment later, and goes before.
  const [shown, setShown] = useState(theme);
  const [stored, setStored] = useState(theme);
  if (theme !== stored) {
    setStored(theme);
    setShown(theme);
  }
  const choose = (choice: Settings['theme']): void => {
    setShown(choice);
    onChoose(choice);
  };
  return (
    <fieldset className="data__choices">
      <legend className="visually-hidden">{DATA_STRINGS.lookTitle}</legend>
      {themes.map((choice) => (
        <label key={choice} className="data__choice">
          <input type="radio" name={name} checked={shown === choice} onChange={() => choose(choice)} />
          {DATA_STRINGS.themes[choice]}
        </label>
      ))}
    </fieldset>
  );
}

function Unreadable({ records }: { records: readonly UnreadableRecord[] }) {
  return (
    <Section title={DATA_STRINGS.unreadableTitle} text={[DATA_STRINGS.unreadable]}>
      <ul className="data__unreadable">
        {records.slice(0, UNREADABLE_SHOWN).map((record) => (
          <li key={record.id}>
            <details>
              <summary>
                {DATA_STRINGS.unreadableItem(record.table, record.key)}: {record.problem}
              </summary>
              <pre dir="auto">{rawText(record.raw)}</pre>
            </details>
          </li>
        ))}
        {records.length > UNREADABLE_SHOWN && <li>{DATA_STRINGS.brokenMore(records.length - UNREADABLE_SHOWN)}</li>}
      </ul>
    </Section>
  );
}

/** The raw copy for people to read; a very long one is shown from its beginning (the backup has all of it). */
function rawText(raw: unknown): string {
  const text = JSON.stringify(raw, null, 2) ?? '';
  return text.length > RAW_LENGTH_SHOWN ? `${text.slice(0, RAW_LENGTH_SHOWN)} …` : text;
}
