// A list of all behaviours of the map to choose one from: those that fit the line first, the rest by name; searchable.
import { useEffect, useRef, useState } from 'react';
import type { Behaviour } from '../../lib/schema/competency-map.ts';
import { searchTest } from '../../lib/text/search-words.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { AreaMark } from '../ui/AreaMark.tsx';
import { SearchField } from '../ui/Field.tsx';
import { EXPLAIN_STRINGS } from './strings.ts';
import './why.css';

interface BehaviourChooserProps {
  /** Ids of those that fit, best first. */
  fits: readonly string[];
  behaviours: ReadonlyMap<string, Behaviour>;
  onChoose: (behaviourId: string) => void;
}

export function BehaviourChooser({ fits, behaviours, onChoose }: BehaviourChooserProps) {
  const { areas } = useMapWords();
  const [query, setQuery] = useState('');
  const chooser = useRef<HTMLDivElement>(null);
  // Where it opens is where the person goes on; on a small screen it would open out of sight.
  useEffect(() => {
    chooser.current?.querySelector('input')?.focus();
    chooser.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const matches = searchTest(query);
  const shown = inOrder(fits, behaviours).filter(({ label, summary }) => matches([label, summary]));
  return (
    <div ref={chooser} className="chooser" role="group" aria-label={EXPLAIN_STRINGS.chooseTitle}>
      <SearchField label={EXPLAIN_STRINGS.search} value={query} onChange={setQuery} />
      {shown.length === 0 ? (
        <p className="chooser__none" role="status">
          {EXPLAIN_STRINGS.nothingFound}
        </p>
      ) : (
        <ul className="chooser__list">
          {shown.map(({ id, label, area }) => (
            <li key={id}>
              <button type="button" className="chooser__item" onClick={() => onChoose(id)}>
                <AreaMark area={area} name={areas.get(area)?.name ?? area} />
                <span>{label}</span>
                {id === fits[0] && <span className="chooser__note">{EXPLAIN_STRINGS.fits}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function inOrder(fits: readonly string[], behaviours: ReadonlyMap<string, Behaviour>): Behaviour[] {
  const rest = [...behaviours.values()].filter(({ id }) => !fits.includes(id)).sort((a, b) => a.label.localeCompare(b.label));
  return [...fits.flatMap((id) => behaviours.get(id) ?? []), ...rest];
}
