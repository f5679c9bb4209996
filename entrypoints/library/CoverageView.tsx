// The coverage of all saved postings by the story bank, wired.
import { useCallback, useMemo } from 'react';
import { CoverageScreen } from '../../components/coverage/CoverageScreen.tsx';
import { COVERAGE_STRINGS } from '../../components/coverage/strings.ts';
import { storageProblemText } from '../../components/library/strings.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import { createStory } from '../../lib/platform/stories-store.ts';
import type { SavedSheet, StoryRecord } from '../../lib/schema/records.ts';
import { findCoverage } from '../../lib/stories/coverage.ts';
import { isBlank, nameOf } from '../../lib/stories/edit-story.ts';
import type { Engine } from '../sidepanel/load-engine.ts';
import type { PreparedSheet } from './prepare-sheets.ts';
import { go } from './use-route.ts';

interface CoverageViewProps {
  sheets: readonly SavedSheet[];
  stories: readonly StoryRecord[];
  prepared: ReadonlyMap<string, PreparedSheet> | null;
  engine: Engine | null;
}

export function CoverageView({ sheets, stories, prepared, engine }: CoverageViewProps) {
  const notice = useNotice();
  const shown = useMemo(() => {
    if (!engine || !prepared) return null;
    const sample = sheets.length > 0 && sheets.every((sheet) => sheet.sample);
    const chosen = sheets.filter((sheet) => sheet.sample === sample);
    const bank = stories.filter((story) => !isBlank(story) && (sample || !story.sample));
    const covered = chosen.flatMap(({ id }) => {
      const found = prepared.get(id);
      return found ? [{ id, title: found.analysis.posting.title, analysis: found.analysis }] : [];
    });
    // The same bank serves all of these sheets.
    const unjudged = chosen.flatMap(({ id }) => prepared.get(id)?.links ?? [])[0]?.unjudged ?? new Set<string>();
    return { sample, unjudged, coverage: findCoverage(covered, bank.map(({ id }) => id), engine.map), titles: new Map(bank.map((story) => [story.id, nameOf(story)])) };
  }, [engine, prepared, sheets, stories]);
  const open = useCallback((storyId: string) => go('stories', storyId), []);
  const write = useCallback(
    (behaviourId: string, sheetId: string) => {
      const begin = async (): Promise<void> => {
        const begun = await createStory({}, behaviourId);
        if (begun.ok) go('stories', begun.value.id, sheetId);
        else notice({ message: storageProblemText(begun.problem), problem: true });
      };
      void begin();
    },
    [notice],
  );
  if (!shown) return <p role="status">{COVERAGE_STRINGS.working}</p>;
  return <CoverageScreen {...shown} onOpenStory={open} onWrite={write} />;
}
