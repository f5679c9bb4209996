// The engine once it is loaded, and each new one that takes its place. A failure is thrown into the error boundary.
import { useEffect, useState } from 'react';
import { loadEngine, watchEngine, type Engine } from './load-engine.ts';

/** Null until it is loaded; it begins to load when the page opens. */
export function useEngine(): Engine | null {
  const [loaded, setLoaded] = useState<Engine | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    const take = (): void => void loadEngine().then(setLoaded, setError);
    take();
    return watchEngine(take);
  }, []);
  if (error !== null) throw error;
  return loaded;
}
