// The story bank, wired to the database.
import { StoriesScreen } from '../../components/stories/StoriesScreen.tsx';
import { DATA_STRINGS, storageProblemText } from '../../components/library/strings.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import { addSamples } from '../../lib/platform/samples.ts';
import { storyActions } from '../../lib/platform/story-actions.ts';
import type { SavedSheet, StoryRecord } from '../../lib/schema/records.ts';
import type { Engine } from '../sidepanel/load-engine.ts';
import { purposeOf } from './purpose-of.ts';
import { go } from './use-route.ts';

interface StoriesViewProps {
  stories: readonly StoryRecord[];
  deleted: readonly StoryRecord[];
  sheets: readonly SavedSheet[];
  selectedId: string | null;
  fromSheet: string | null;
  engine: Engine | null;
}

export function StoriesView({ stories, deleted, sheets, selectedId, fromSheet, engine }: StoriesViewProps) {
  const notice = useNotice();
  const add = async (): Promise<void> => {
    const added = await addSamples();
    notice(added.ok ? { message: DATA_STRINGS.samplesAdded } : { message: storageProblemText(added.problem), problem: true });
  };
  return (
    <StoriesScreen
      stories={stories}
      deleted={deleted}
      selectedId={selectedId}
      onSelect={(id) => go('stories', id)}
      actions={storyActions}
      onAddSamples={stories.some(({ sample }) => sample) ? null : () => void add()}
      purposeOf={(story) => engine && purposeOf(story, engine.map, sheets, fromSheet)}
      fromSheet={fromSheet}
      onOpenSheet={(id) => go('sheets', id)}
    />
  );
}
