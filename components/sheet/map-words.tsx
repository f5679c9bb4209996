// The words of the competency map that screens show: names of areas, role types and answer frameworks.
import { createContext, useContext, type ReactNode } from 'react';
import type { Area, CompetencyMap, Framework } from '../../lib/schema/competency-map.ts';
import type { AreaId, FrameworkId, RoleId } from '../../lib/schema/ids.ts';

export interface MapWords {
  areas: ReadonlyMap<AreaId, Area>;
  frameworks: ReadonlyMap<FrameworkId, Framework>;
  /** Names of role types, in the map's order. */
  roles: ReadonlyMap<RoleId, string>;
}

const MapWordsContext = createContext<MapWords | null>(null);

/** The words that screens need, taken from the data of a map. */
export function wordsOf(map: Pick<CompetencyMap, 'areas' | 'frameworks' | 'roles'>): MapWords {
  return {
    areas: new Map(map.areas.map((area) => [area.id, area])),
    frameworks: new Map(map.frameworks.map((framework) => [framework.id, framework])),
    roles: new Map(map.roles.map(({ id, name }) => [id, name])),
  };
}

export function MapWordsProvider({ words, children }: { words: MapWords; children: ReactNode }) {
  return <MapWordsContext value={words}>{children}</MapWordsContext>;
}

/**
 * The map's words.
 * @throws Error outside of a MapWordsProvider: a mistake in the code, not a state of the app.
 */
export function useMapWords(): MapWords {
  const words = useContext(MapWordsContext);
  if (!words) throw new Error('useMapWords needs a MapWordsProvider above it');
  return words;
}
