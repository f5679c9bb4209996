// Reading + stories + tab in front → what the panel shows. The sheet is worked out anew whenever a story changes anywhere.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { PanelState, SheetPlace, StoriesAtHand } from '../../components/posting/panel-state.ts';
import { wordsOf, type MapWords } from '../../components/sheet/map-words.tsx';
import type { FrontTab } from '../../lib/platform/front-tab.ts';
import { isSamePage } from '../../lib/platform/page-address.ts';
import { listStoriesFor } from '../../lib/platform/stories-store.ts';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { loadEngine, type Engine } from './load-engine.ts';
import type { ReadingState, ReadPosting } from './reading-state.ts';

const NO_STORIES: readonly StoryRecord[] = [];
const NO_WORDS: MapWords = wordsOf({ areas: [], frameworks: [], roles: [] });

export interface PanelContents {
  state: PanelState;
  stories: StoriesAtHand;
  words: MapWords;
}

export function usePanelState(reading: ReadingState, front: FrontTab | null): PanelContents {
  const engine = useEngine();
  const sample = reading.kind === 'read' && reading.posting.sample;
  const found = useLiveQuery(() => listStoriesFor({ sample }), [sample]);
  const stories = found ?? NO_STORIES;
  const index = useMemo(() => engine?.index(stories) ?? null, [engine, stories]);
  const analysis = reading.kind === 'read' ? reading.posting.analysis : null;
  const prepared = useMemo(() => (engine && index && analysis ? engine.prepare(analysis, index) : null), [engine, index, analysis]);
  const words = useMemo(() => (engine ? wordsOf(engine.map.data) : NO_WORDS), [engine]);
  const byId = useMemo(() => new Map(stories.map((story) => [story.id, story])), [stories]);
  return { state: panelStateOf(reading, found === undefined ? null : prepared, front), stories: { byId, count: stories.length }, words };
}

function panelStateOf(reading: ReadingState, prepared: ReturnType<Engine['prepare']>, front: FrontTab | null): PanelState {
  if (reading.kind !== 'read') return reading;
  // The stories are on their way from the device.
  if (!prepared) return { kind: 'reading', phase: { kind: 'analysing' } };
  const { posting } = reading;
  return {
    kind: 'sheet',
    shown: {
      ...prepared,
      reading: posting.reading,
      roleOverride: posting.roleOverride,
      place: placeOf(posting, front),
      saved: posting.sample && posting.saved === 'saved' ? 'sample' : posting.saved,
      saveProblem: posting.saveProblem,
      sample: posting.sample,
    },
  };
}

/** An address that the browser keeps from us is another page: the one that was read had been opened to us. */
function placeOf({ from }: ReadPosting, front: FrontTab | null): SheetPlace {
  if (!from) return 'pasted';
  if (!front) return 'this-page';
  return front.tabId === from.tabId && front.url !== null && isSamePage(front.url, from.url) ? 'this-page' : 'other-page';
}

/** The engine once it is loaded; it begins to load when the panel opens. A failure is thrown into the error boundary. */
function useEngine(): Engine | null {
  const [loaded, setLoaded] = useState<Engine | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    loadEngine().then(setLoaded, setError);
  }, []);
  if (error !== null) throw error;
  return loaded;
}
