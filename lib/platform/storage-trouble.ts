// Why this page cannot go on with its database for now, for the screens to say. Set where the database is opened (database.ts).

export type StorageTrouble =
  /** A newer version of Underline has changed the database; this one does not know its form and must not write to it. */
  | 'newer'
  /** The same, while this page was open: its connection is closed, and what it shows may be out of date. */
  | 'replaced'
  /** The database is to be brought to this version's form, and another window still holds it open in the old one. */
  | 'waiting';

let trouble: StorageTrouble | null = null;
const listeners = new Set<() => void>();

/** The trouble there is now, or null. */
export function storageTrouble(): StorageTrouble | null {
  return trouble;
}

/** Calls `onChange` whenever it changes; returns the function that stops it. */
export function watchStorageTrouble(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Tells of trouble. A page whose database was replaced stays so until it is loaded anew. */
export function tellStorageTrouble(now: StorageTrouble | null): void {
  if (now === trouble || trouble === 'replaced') return;
  trouble = now;
  for (const listener of listeners) listener();
}
