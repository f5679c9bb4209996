// Shows one state of the panel or of a screen of the library, named in the address after `#`, with the real components. For tests and screenshots only.
import '../../components/styles/index.css';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { PanelView } from '../../components/posting/PanelView.tsx';
import type { PanelActions } from '../../components/posting/panel-state.ts';
import { LensChoiceProvider } from '../../components/sheet/lens-choice.tsx';
import { wordsOf } from '../../components/sheet/map-words.tsx';
import { NoticeProvider, useNotice } from '../../components/ui/Toast.tsx';
import { seeThrough } from '../../lib/sheet/see-through.ts';
import { coachStates } from './coach-states.tsx';
import { dataStates } from './data-states.tsx';
import { coverageStates, linkStates } from './link-states.tsx';
import { LENSES, MAP } from './make-sheet.ts';
import { galleryStates, type GalleryState } from './states.ts';
import { importStates } from './import-states.tsx';
import { storyStates, type Screen } from './story-states.tsx';

const panel = [...galleryStates(), ...linkStates()].map(([name, make]): [string, () => Screen] => [
  name,
  () => {
    const { rtl = false, ...state } = make();
    return { element: <Panel {...state} />, rtl };
  },
]);
const states: ReadonlyMap<string, () => Screen> = new Map([...panel, ...storyStates(), ...coachStates(), ...coverageStates(), ...importStates(), ...dataStates()]);
const element = document.getElementById('root');
if (element) createRoot(element).render(<Gallery />);

/** Follows the address without loading the page anew; `data-gallery` says which state stands there. */
function Gallery() {
  const name = useSyncExternalStore(watchHash, () => decodeURIComponent(location.hash.slice(1)));
  const chosen = useMemo(() => states.get(name)?.() ?? null, [name]);
  useEffect(() => {
    document.title = `Underline: ${name || 'gallery'}`;
    document.documentElement.dir = chosen?.rtl ? 'rtl' : 'ltr';
  }, [name, chosen]);
  if (!chosen) return <Index />;
  return (
    <div key={name} data-gallery={name}>
      <NoticeProvider aboveFooter>
        {chosen.element}
      </NoticeProvider>
    </div>
  );
}

function watchHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Every act is told as a notice with its name, so that tests see what was asked for. */
function Panel({ state, stories, hasSamples = false, site = null, lens }: GalleryState) {
  const [lensId, setLensId] = useState(lens);
  const chosen = LENSES.find(({ id }) => id === lensId) ?? null;
  const notify = useNotice();
  const tell = (act: string) => (detail?: unknown) => notify({ message: `${act} ${typeof detail === 'string' ? detail : ''}`.trim() });
  const actions: PanelActions = {
    onRead: () => tell('onRead')(),
    onReadSelection: () => tell('onReadSelection')(),
    onStop: () => tell('onStop')(),
    onPaste: ({ text }) => tell('onPaste')(text),
    onChooseRole: (_id, role) => tell('onChooseRole')(role ?? 'inferred'),
    onCorrect: () => tell('onCorrect')(),
    onShowQuote: ({ quote }) => tell('onShowQuote')(quote),
    onUnmark: () => tell('onUnmark')(),
    onBackToPage: () => tell('onBackToPage')(),
    onFollow: ({ host }) => tell('onFollow')(host),
    onStopFollowing: ({ host }) => tell('onStopFollowing')(host),
    onOpenPage: (address) => tell('onOpenPage')(address),
    onOpenStories: () => tell('onOpenStories')(),
    onOpenSheets: () => tell('onOpenSheets')(),
    onOpenData: () => tell('onOpenData')(),
    onOpenStory: (id) => tell('onOpenStory')(id),
    onWriteStory: (id) => tell('onWriteStory')(id),
    onDecide: (_pair, verdict, message) => notify({ message: `onDecide ${verdict ?? 'nothing'}: ${message}`, onUndo: () => tell('undone')() }),
    onRemoveSamples: () => notify({ message: 'onRemoveSamples', onUndo: () => tell('undone')() }),
    onPrint: () => tell('onPrint')(),
    onExport: (format) => tell('onExport')(format),
  };
  return (
    <LensChoiceProvider choice={{ lenses: LENSES, chosen, onChoose: setLensId }}>
      <PanelView
        state={state.kind === 'sheet' ? { ...state, shown: { ...state.shown, sheet: seeThrough(state.shown.sheet, chosen) } } : state}
        stories={{ byId: new Map(stories.map((story) => [story.id, story])), count: stories.length }}
        words={wordsOf(MAP.data)}
        hasSamples={hasSamples}
        hasMarks
        site={site}
        actions={actions}
      />
    </LensChoiceProvider>
  );
}

function Index() {
  return (
    <main style={{ padding: '1rem' }}>
      <h1>Gallery</h1>
      <ul>
        {[...states.keys()].map((state) => (
          <li key={state}>
            <a href={`#${state}`}>{state}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
