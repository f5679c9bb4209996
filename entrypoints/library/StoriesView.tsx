// The story bank, wired to the database.
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { IMPORT_STRINGS } from '../../components/stories/import/strings.ts';
import { StoriesScreen } from '../../components/stories/StoriesScreen.tsx';
import { DATA_STRINGS, storageProblemText } from '../../components/library/strings.ts';
import { ButtonLink } from '../../components/ui/Button.tsx';
import { useNotice } from '../../components/ui/Toast.tsx';
import { libraryHash } from '../../lib/platform/open-library.ts';
import { addSamples } from '../../lib/platform/samples.ts';
import { storyActions } from '../../lib/platform/story-actions.ts';
import type { SavedSheet, StoryRecord } from '../../lib/schema/records.ts';
import type { Engine } from '../sidepanel/load-engine.ts';
import { ImportView } from './ImportView.tsx';
import { purposeOf } from './purpose-of.ts';
import { go } from './use-route.ts';

/** Stands in the address where else the id of a story does. */
const IMPORT = 'import';

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
  const [hasImported, setHasImported] = useState(false);
  if (selectedId === IMPORT && !hasImported) setHasImported(true);
  if (selectedId === IMPORT) return <ImportView stories={stories} />;
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
      returned={hasImported}
      besideWrite={
        <ButtonLink href={libraryHash('stories', IMPORT)} icon={<FileInput aria-hidden />}>
          {IMPORT_STRINGS.enter}
        </ButtonLink>
      }
    />
  );
}
