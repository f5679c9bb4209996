// Which view of the library is shown, and which story or sheet is open: kept in the address, so that links, Back and reload work.
import { useSyncExternalStore } from 'react';
import { libraryHash, type LibraryView } from '../../lib/platform/open-library.ts';

export interface Route {
  view: LibraryView;
  id: string | null;
  /** The sheet that the open story was reached from. */
  fromSheet: string | null;
}

const VIEWS: readonly LibraryView[] = ['stories', 'sheets', 'coverage', 'data'];

export function useRoute(): Route {
  const hash = useSyncExternalStore(watchHash, () => window.location.hash);
  return parseRoute(hash);
}

/** Goes to a view; the step can be taken back with the browser's Back. */
export function go(view: LibraryView, id: string | null = null, fromSheet: string | null = null): void {
  window.location.hash = libraryHash(view, id, fromSheet);
}

function parseRoute(hash: string): Route {
  const [name, rest, mark, from] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((known) => known === name) ?? 'stories';
  return { view, id: rest === undefined || rest === '' ? null : decode(rest), fromSheet: mark === 'from' && from !== undefined && from !== '' ? decode(from) : null };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Calls `onChange` whenever the part of the address after `#` changes; returns the function that stops it. */
export function watchHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
