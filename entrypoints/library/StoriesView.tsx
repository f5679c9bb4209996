// The story bank, wired to the database.
import { StoriesScreen } from '../../components/stories/StoriesScreen.tsx';
import { DATA_STRINGS, storageProblemText } from '../../components/library/strings.ts';
import { useNotice } from '../../components/ui/Toast.tsx';
import { addSamples } from '../../lib/platform/samples.ts';
import { storyActions } from '../../lib/platform/story-actions.ts';
import type { StoryRecord } from '../../lib/schema/records.ts';
import type { Engine } from '../sidepanel/load-engine.ts';
import { go } from './use-route.ts';

interface StoriesViewProps {
  stories: readonly StoryRecord[];
  deleted: readonly StoryRecord[];
  selectedId: string | null;
  engine: Engine | null;
}

export function StoriesView({ stories, deleted, selectedId, engine }: StoriesViewProps) {
  const notice = useNotice();
  const add = async (): Promise<void> => {
    const added = await addSamples();
    notice(added.ok ? { message: DATA_STRINGS.samplesAdded } : { message: storageProblemText(added.problem), problem: true });
  };
  const promptFor = ({ forBehaviour }: StoryRecord): string | null => (forBehaviour === null ? null : (engine?.map.behaviours.get(forBehaviour)?.prompt ?? null));
  return (
    <StoriesScreen
      stories={stories}
      deleted={deleted}
      selectedId={selectedId}
      onSelect={(id) => go('stories', id)}
      actions={storyActions}
      onAddSamples={stories.some(({ sample }) => sample) ? null : () => void add()}
      introFor={promptFor}
    />
  );
}
