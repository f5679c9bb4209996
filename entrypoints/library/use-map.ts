// The engine (competency map, matching, sheet) and its words, once they are loaded; the library shows its lists meanwhile.
import { useEffect, useMemo, useState } from 'react';
import { wordsOf, type MapWords } from '../../components/sheet/map-words.tsx';
import { loadEngine, type Engine } from '../sidepanel/load-engine.ts';

const NO_WORDS: MapWords = wordsOf({ areas: [], frameworks: [], roles: [] });

export function useMap(): { engine: Engine | null; words: MapWords } {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    loadEngine().then(setEngine, setError);
  }, []);
  if (error !== null) throw error;
  const words = useMemo(() => (engine ? wordsOf(engine.map.data) : NO_WORDS), [engine]);
  return { engine, words };
}
