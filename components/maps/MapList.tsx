// The competency maps at hand: those that ship, and the person's own, which can be removed.
import { Trash2 } from 'lucide-react';
import type { MapFile } from '../../lib/schema/lens.ts';
import type { OwnMap } from '../../lib/schema/records.ts';
import { storageProblemText } from '../library/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { MapActions, MapsAtHand } from './map-actions.ts';
import { MapProblems } from './MapProblems.tsx';
import { MAP_STRINGS } from './strings.ts';
import './maps.css';

interface MapListProps {
  maps: MapsAtHand;
  actions: Pick<MapActions, 'remove' | 'putBack'>;
}

export function MapList({ maps: { shipped, own, misfits }, actions }: MapListProps) {
  const notice = useNotice();
  const putBack = async (map: OwnMap): Promise<void> => {
    const back = await actions.putBack(map);
    notice(back.ok ? { message: MAP_STRINGS.broughtBack(map.file.name) } : { message: storageProblemText(back.problem), problem: true });
  };
  const remove = async (map: OwnMap): Promise<void> => {
    const removed = await actions.remove(map.id);
    notice(removed.ok ? { message: MAP_STRINGS.removed(map.file.name), onUndo: () => void putBack(map) } : { message: storageProblemText(removed.problem), problem: true });
  };
  return (
    <ul className="map-list">
      {shipped.map((map) => (
        <li key={map.id} className="map-list__item">
          <About map={map} mark={MAP_STRINGS.ships} facts={[MAP_STRINGS.groups(map.groups.length)]} />
        </li>
      ))}
      {own.map((map) => {
        const misfit = misfits.find(({ id }) => id === map.id);
        return (
          <li key={map.id} className="map-list__item">
            <About map={map.file} mark={MAP_STRINGS.yours} facts={[MAP_STRINGS.groups(map.file.groups.length), MAP_STRINGS.behaviours(map.file.behaviours.length)]} />
            <Button size="small" variant="quiet" icon={<Trash2 aria-hidden />} aria-label={MAP_STRINGS.removeSpoken(map.file.name)} onClick={() => void remove(map)}>
              {MAP_STRINGS.remove}
            </Button>
            {misfit && (
              <Note tone="problem">
                <p>{MAP_STRINGS.misfit}</p>
                <MapProblems problems={misfit.problems} />
              </Note>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function About({ map, mark, facts }: { map: Pick<MapFile, 'name' | 'about' | 'source'>; mark: string; facts: readonly string[] }) {
  return (
    <div className="map-list__about">
      <p className="map-list__name">
        <strong>{map.name}</strong> <Tag>{mark}</Tag> <span className="map-list__facts">{facts.filter((fact) => fact !== '').join(', ')}</span>
      </p>
      <p>{map.about}</p>
      <p className="map-list__source">{map.source}</p>
    </div>
  );
}
