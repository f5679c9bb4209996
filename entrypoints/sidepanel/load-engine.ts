// Loads the engine once; every caller gets the same one.
import type * as engine from './engine.ts';

export type Engine = typeof engine;

let loading: Promise<Engine> | null = null;

/** The engine, loaded at the first call. Rejects when its file cannot be loaded (the extension was updated under the open panel). */
export function loadEngine(): Promise<Engine> {
  loading ??= import('./engine.ts').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
