// Tells the stored competency maps, and every later change to them, whichever window made it.
import { liveQuery } from 'dexie';
import { database } from './database.ts';

/** Calls `onRows` with the rows as they are stored (maps-store.ts reads them); with none where the device cannot be read. Watches as long as the page is there. */
export function watchMapRows(onRows: (rows: readonly unknown[]) => void): void {
  liveQuery(() => database().maps.toArray()).subscribe({ next: onRows, error: () => onRows([]) });
}
