// The trouble with the database as React state.
import { useSyncExternalStore } from 'react';
import { storageTrouble, watchStorageTrouble, type StorageTrouble } from './storage-trouble.ts';

export function useStorageTrouble(): StorageTrouble | null {
  return useSyncExternalStore(watchStorageTrouble, storageTrouble);
}
