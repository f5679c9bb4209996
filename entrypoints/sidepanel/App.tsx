// The panel, wired: what is shown comes from the reading, the stories and the tab in front; every act goes to the platform.
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { FOLLOWING_STRINGS } from '../../components/following/strings.ts';
import { PanelView } from '../../components/posting/PanelView.tsx';
import type { FrontSite, PanelActions } from '../../components/posting/panel-state.ts';
import { POSTING_STRINGS } from '../../components/posting/strings.ts';
import { LensChoiceProvider } from '../../components/sheet/lens-choice.tsx';
import { LENS_STRINGS } from '../../components/sheet/lens-strings.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import { askToFollow, stopFollowing } from '../../lib/platform/followed-sites.ts';
import { openPage, showPage, type FrontTab } from '../../lib/platform/front-tab.ts';
import { highlightInPage } from '../../lib/platform/highlight-in-page.ts';
import { openLibrary, printInLibrary } from '../../lib/platform/open-library.ts';
import { siteOf, type Site } from '../../lib/platform/page-address.ts';
import { countSamples, removeSamples } from '../../lib/platform/samples.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { createStory } from '../../lib/platform/stories-store.ts';
import { showTheme } from '../../lib/platform/theme.ts';
import { useFollowedSites } from '../../lib/platform/use-followed-sites.ts';
import { exportSheet } from './export-sheet.ts';
import { useDecide } from './use-decide.ts';
import { isPageFollowed, useFollowing } from './use-following.ts';
import { useEngine } from './use-engine.ts';
import { useFreshMaps } from './use-fresh-maps.ts';
import { useFrontTab } from './use-front-tab.ts';
import { useLens } from './use-lens.ts';
import { usePanelState } from './use-panel-state.ts';
import { useStoredChoices } from './use-stored-choices.ts';
import { useReading } from './use-reading.ts';

export function App() {
  const notify = useNotice();
  const tellNotKept = useCallback(() => notify({ message: LENS_STRINGS.notKept, problem: true }), [notify]);
  const machine = useReading(tellNotKept);
  const sites = useFollowedSites();
  const front = useFrontTab(machine.told, sites);
  useFollowing(machine, front, sites);
  useStoredChoices(machine);
  const engine = useEngine();
  useFreshMaps(machine, engine);
  const lens = useLens(engine, tellNotKept);
  const { state, stories, words } = usePanelState({ engine, lens: lens.chosen, told: machine.told, following: machine.following, front });
  const site = useMemo(() => frontSiteOf(front, sites), [front, sites]);
  const samples = useLiveQuery(countSamples);
  const [hasMarks, setHasMarks] = useState(false);
  const decide = useDecide();
  useTheme();

  const { state: read } = machine.told;
  const from = read.kind === 'read' ? read.posting.from : null;
  const frame = state.kind === 'not-posting' ? (state.frame?.site.pattern ?? null) : null;
  const shown = state.kind === 'sheet' ? state.shown : null;
  // A sheet that could not be saved is not in the library, and no story leads back to it there.
  const sheetId = shown === null || shown.saved === 'failed' ? null : shown.analysis.id;
  const actions = useMemo<PanelActions>(
    () => ({
      onRead: () => machine.read('page'),
      onReadSelection: () => machine.read('selection'),
      onStop: () => machine.stop(front),
      onPaste: machine.readPasted,
      onChooseRole: (id, roleOverride) => machine.choose(id, (before) => ({ ...before, roleOverride })),
      onCorrect: (id, step) => machine.choose(id, (before) => ({ ...before, corrections: step(before.corrections) })),
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
      // Not a step may come between the click and the browser's question.
      onFollow: (toFollow) => {
        void askToFollow(toFollow).then((agreed) => {
          notify({ message: agreed ? FOLLOWING_STRINGS.followed(toFollow.host) : FOLLOWING_STRINGS.notFollowed(toFollow.host) });
          // The part of the page in front for which it was asked.
          if (agreed && frame === toFollow.pattern) machine.read('page');
        });
      },
      onStopFollowing: (followed) => {
        void stopFollowing(followed).then((stopped) => notify(stopped ? { message: FOLLOWING_STRINGS.stopped(followed.host) } : { message: FOLLOWING_STRINGS.notStopped, problem: true }));
      },
      onOpenPage: (address) => void openPage(address),
      onOpenStories: () => void openLibrary('stories'),
      onOpenSheets: () => void openLibrary('sheets'),
      onOpenData: () => void openLibrary('data'),
      onOpenStory: (storyId) => void openLibrary('stories', storyId, sheetId),
      onWriteStory: (behaviourId) => {
        void createStory({}, behaviourId).then((made) => (made.ok ? openLibrary('stories', made.value.id, sheetId) : notify({ message: POSTING_STRINGS.storyNotMade, problem: true })));
      },
      onDecide: decide,
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
    [machine, from, shown, sheetId, stories, notify, front, frame, decide],
  );
  return (
    <LensChoiceProvider choice={lens.choice}>
      <PanelView state={state} stories={stories} words={words} hasSamples={samples !== undefined && samples.stories + samples.sheets > 0} hasMarks={hasMarks} site={site} actions={actions} />
    </LensChoiceProvider>
  );
}

function frontSiteOf(front: FrontTab | null, sites: readonly Site[] | null): FrontSite | null {
  const site = siteOf(front?.url ?? null);
  return site && { ...site, isFollowed: isPageFollowed(front, sites) };
}

/** Light or dark as the person chose; as the system has it otherwise. */
function useTheme(): void {
  const theme = useLiveQuery(readSettings)?.theme;
  useEffect(() => {
    if (theme !== undefined) showTheme(theme);
  }, [theme]);
}
