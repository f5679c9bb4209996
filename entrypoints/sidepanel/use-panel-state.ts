// Reading + stories + tab in front → what the panel shows. The sheet is worked out anew whenever a story changes anywhere.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { FrameAtHand, FrontPage, PanelState, ReadingPhase, SheetPlace, StoriesAtHand } from '../../components/posting/panel-state.ts';
import { wordsOf, type MapWords } from '../../components/sheet/map-words.tsx';
import type { StoryLinks } from '../../components/sheet/sheet-actions.tsx';
import { listLinks } from '../../lib/platform/links-store.ts';
import type { FrontTab } from '../../lib/platform/front-tab.ts';
import { siteOf } from '../../lib/platform/page-address.ts';
import { listStoriesFor } from '../../lib/platform/stories-store.ts';
import type { Lens } from '../../lib/schema/lens.ts';
import type { LinkDecision, StoryRecord } from '../../lib/schema/records.ts';
import { seeThrough } from '../../lib/sheet/see-through.ts';
import type { Engine } from './load-engine.ts';
import { isInFront, type ReadPosting, type Told } from './reading-state.ts';

const NO_STORIES: readonly StoryRecord[] = [];
const NO_DECISIONS: readonly LinkDecision[] = [];
const NO_WORDS: MapWords = wordsOf({ areas: [], frameworks: [], roles: [] });

export interface PanelContents {
  state: PanelState;
  stories: StoriesAtHand;
  words: MapWords;
}

export interface Ingredients {
  /** Null while it is loading. */
  engine: Engine | null;
  /** Undefined while the settings are on their way. */
  lens: Lens | null | undefined;
  told: Told;
  following: ReadingPhase | null;
  front: FrontTab | null;
}

export function usePanelState({ engine, lens, told, following, front }: Ingredients): PanelContents {
  const posting = told.state.kind === 'read' ? told.state.posting : null;
  const sample = posting?.sample ?? false;
  const found = useLiveQuery(() => listStoriesFor({ sample }), [sample]);
  const decided = useLiveQuery(listLinks);
  const stories = found ?? NO_STORIES;
  const decisions = decided ?? NO_DECISIONS;
  const index = useMemo(() => engine?.index(stories, decisions) ?? null, [engine, stories, decisions]);
  const links = useMemo(() => (engine && index ? engine.links(index) : null), [engine, index]);
  const analysis = posting?.analysis ?? null;
  const prepared = useMemo(() => (engine && index && analysis ? engine.prepare(analysis, index) : null), [engine, index, analysis]);
  const seen = useMemo(() => (prepared && lens !== undefined ? { ...prepared, sheet: seeThrough(prepared.sheet, lens) } : null), [prepared, lens]);
  const corrections = posting?.choices.corrections ?? null;
  const explained = useMemo(() => (engine && analysis && corrections ? engine.explain(analysis, corrections) : null), [engine, analysis, corrections]);
  const words = useMemo(() => (engine ? wordsOf(engine.map.data) : NO_WORDS), [engine]);
  const byId = useMemo(() => new Map(stories.map((story) => [story.id, story])), [stories]);
  const state = panelStateOf({ told, following, front, prepared: found === undefined || decided === undefined ? null : seen, links, explained });
  return { state, stories: { byId, count: stories.length }, words };
}

interface Known {
  told: Told;
  following: ReadingPhase | null;
  front: FrontTab | null;
  /** The sheet of the posting that was read; null while its stories are on their way from the device. */
  prepared: ReturnType<Engine['prepare']>;
  links: StoryLinks | null;
  explained: ReturnType<Engine['explain']> | null;
}

function panelStateOf({ told, following, front, prepared, links, explained }: Known): PanelState {
  const { state, about } = told;
  if (state.kind === 'reading' || state.kind === 'failed') return state;
  if (state.kind === 'read') {
    if (!prepared || !links || !explained) return { kind: 'reading', phase: { kind: 'analysing' } };
    const { posting } = state;
    const place = placeOf(told, posting, front);
    return {
      kind: 'sheet',
      shown: {
        ...prepared,
        links,
        reading: posting.reading,
        roleOverride: posting.choices.roleOverride,
        explained,
        place,
        nextIsComing: following !== null && place === 'other-page',
        saved: posting.sample && posting.saved === 'saved' ? 'sample' : posting.saved,
        saveProblem: posting.saveProblem,
        sample: posting.sample,
      },
    };
  }
  // What was said of another page says nothing of this one.
  const speaksOfIt = state.kind !== 'start' && (about === null || front === null || isInFront(about, front));
  if (!speaksOfIt) return following === null ? { kind: 'start', page: frontPageOf(front) } : { kind: 'reading', phase: following };
  return state.kind === 'not-posting' ? { ...state, frame: frameAtHand(state.frame) } : state;
}

/** An address that the browser keeps from us is another page's: the one that was read had been opened to us. */
function placeOf(told: Told, { from }: ReadPosting, front: FrontTab | null): SheetPlace {
  if (!from) return 'pasted';
  if (!front || isInFront(told.about, front)) return 'this-page';
  return front.url === null ? 'hidden-page' : 'other-page';
}

function frontPageOf(front: FrontTab | null): FrontPage {
  if (front === null) return 'unknown';
  return front.url === null ? 'hidden' : 'open';
}

function frameAtHand(address: string | null): FrameAtHand | null {
  const site = siteOf(address);
  return address === null || site === null ? null : { address, site };
}
