// What can be done with competency maps in "Data and settings"; the entry point passes in the functions that reach the database.
import type { MapProblem } from '../../lib/maps/check-map.ts';
import type { MapFile } from '../../lib/schema/lens.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { OwnMap } from '../../lib/schema/records.ts';
import type { Result } from '../../lib/schema/result.ts';

/** Why a file cannot be used: it could not be read at all, or these things are wrong with it. */
export type MapFileProblem = { kind: 'unreadable-file' } | { kind: 'too-large' } | { kind: 'faulty'; problems: readonly MapProblem[] };

export interface MapActions {
  /** Reads and checks; changes nothing. */
  check: (file: File) => Promise<Result<MapFile, MapFileProblem>>;
  load: (file: MapFile) => Promise<Result<null, StorageProblem>>;
  remove: (id: string) => Promise<Result<null, StorageProblem>>;
  putBack: (map: OwnMap) => Promise<Result<null, StorageProblem>>;
  saveExample: () => void;
}

/** What is listed: the maps that ship, the person's own, and which of these cannot be used now. */
export interface MapsAtHand {
  shipped: readonly Pick<MapFile, 'id' | 'name' | 'about' | 'source' | 'groups'>[];
  own: readonly OwnMap[];
  misfits: readonly { id: string; problems: readonly MapProblem[] }[];
}
