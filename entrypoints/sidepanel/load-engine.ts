// Loads the engine once; every caller gets the same one, until the person's own competency maps change: then there is a new one.
import { watchMapRows } from '../../lib/platform/watch-maps.ts';
import type { Engine } from './engine.ts';

export type { Engine };

let loading: Promise<Engine> | null = null;
const watchers = new Set<() => void>();

/** The engine, loaded at the first call. Rejects when its file cannot be loaded (the extension was updated under the open panel). */
export function loadEngine(): Promise<Engine> {
  loading ??= startEngine().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Calls `onChange` whenever there is a new engine; returns the function that stops it. */
export function watchEngine(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => watchers.delete(onChange);
}

/** The stored maps are read while the engine's file is on its way. */
async function startEngine(): Promise<Engine> {
  const [{ makeEngine }, rows] = await Promise.all([import('./engine.ts'), (following ??= followMaps())]);
  return makeEngine(rows);
}

let following: Promise<readonly unknown[]> | null = null;

/** The stored maps as they are now; when they change, the engine is given up for a new one. */
function followMaps(): Promise<readonly unknown[]> {
  return new Promise((resolve) => {
    let known: string | null = null;
    watchMapRows((rows) => {
      const text = JSON.stringify(rows);
      if (known === null) resolve(rows);
      else if (known !== text) giveUp(rows);
      known = text;
    });
  });
}

function giveUp(rows: readonly unknown[]): void {
  following = Promise.resolve(rows);
  loading = null;
  for (const tell of watchers) tell();
}
