// The panel, wired: what is shown comes from the reading, the stories and the tab in front; every act goes to the platform.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { PanelView } from '../../components/posting/PanelView.tsx';
import type { PanelActions } from '../../components/posting/panel-state.ts';
import { POSTING_STRINGS } from '../../components/posting/strings.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import { showPage } from '../../lib/platform/front-tab.ts';
import { highlightInPage } from '../../lib/platform/highlight-in-page.ts';
import { openLibrary, printInLibrary } from '../../lib/platform/open-library.ts';
import { countSamples, removeSamples } from '../../lib/platform/samples.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { createStory } from '../../lib/platform/stories-store.ts';
import { showTheme } from '../../lib/platform/theme.ts';
import { exportSheet } from './export-sheet.ts';
import { useFrontTab } from './use-front-tab.ts';
import { usePanelState } from './use-panel-state.ts';
import { useReading } from './use-reading.ts';

export function App() {
  const machine = useReading();
  const front = useFrontTab(machine.state);
  const { state, stories, words } = usePanelState(machine.state, front);
  const samples = useLiveQuery(countSamples);
  const [hasMarks, setHasMarks] = useState(false);
  const notify = useNotice();
  useTheme();

  const from = machine.state.kind === 'read' ? machine.state.posting.from : null;
  const shown = state.kind === 'sheet' ? state.shown : null;
  const actions = useMemo<PanelActions>(
    () => ({
      onRead: () => machine.read('page'),
      onReadSelection: () => machine.read('selection'),
      onStop: machine.stop,
      onPaste: machine.readPasted,
      onChooseRole: machine.chooseRole,
      onShowQuote: ({ quote }) => {
        if (!from) return;
        void highlightInPage(from.tabId, [quote]).then((outcome) => {
          if (!outcome.ok) return notify({ message: POSTING_STRINGS.cannotShowInPage, problem: true });
          setHasMarks(outcome.value.found > 0);
          return outcome.value.found === 0 ? notify({ message: POSTING_STRINGS.notFoundInPage }) : undefined;
        });
      },
      onUnmark: () => {
        if (from) void highlightInPage(from.tabId, []).then(() => setHasMarks(false));
      },
      onBackToPage: () => {
        if (from) void showPage(from.tabId, from.url);
      },
      onOpenStories: () => void openLibrary('stories'),
      onOpenSheets: () => void openLibrary('sheets'),
      onOpenData: () => void openLibrary('data'),
      onOpenStory: (storyId) => void openLibrary('stories', storyId),
      onWriteStory: (behaviourId) => {
        void createStory({}, behaviourId).then((made) => (made.ok ? openLibrary('stories', made.value.id) : notify({ message: POSTING_STRINGS.storyNotMade, problem: true })));
      },
      onRemoveSamples: () => {
        void removeSamples().then((removed) => {
          if (!removed.ok) return notify({ message: POSTING_STRINGS.samplesNotRemoved, problem: true });
          machine.clearSample();
          return notify({ message: POSTING_STRINGS.samplesRemoved });
        });
      },
      onPrint: () => {
        // A sheet that could not be saved is not in the library; printing the panel is then the best there is.
        if (shown === null || shown.saved === 'failed') window.print();
        else void printInLibrary(shown.analysis.id);
      },
      onExport: (format) => {
        if (!shown) return;
        void exportSheet(format, shown.analysis, shown.sheet, stories.byId).then((done) => {
          if (done !== 'file') notify(done === 'copied' ? { message: POSTING_STRINGS.copied } : { message: POSTING_STRINGS.copyFailed, problem: true });
        });
      },
    }),
    [machine, from, shown, stories, notify],
  );
  return <PanelView state={state} stories={stories} words={words} hasSamples={samples !== undefined && samples.stories + samples.sheets > 0} hasMarks={hasMarks} actions={actions} />;
}

/** Light or dark as the person chose; as the system has it otherwise. */
function useTheme(): void {
  const theme = useLiveQuery(readSettings)?.theme;
  useEffect(() => {
    if (theme !== undefined) showTheme(theme);
  }, [theme]);
}
