// The engine (competency map, matching, sheet) and its words, once they are loaded; the library shows its lists meanwhile.
import { useMemo } from 'react';
import { wordsOf, type MapWords } from '../../components/sheet/map-words.tsx';
import type { Engine } from '../sidepanel/load-engine.ts';
import { useEngine } from '../sidepanel/use-engine.ts';

const NO_WORDS: MapWords = wordsOf({ areas: [], frameworks: [], roles: [] });

export function useMap(): { engine: Engine | null; words: MapWords } {
  const engine = useEngine();
  const words = useMemo(() => (engine ? wordsOf(engine.map.data) : NO_WORDS), [engine]);
  return { engine, words };
}
