// The story to tell for a behaviour, with the reason; or the gap with one question that helps to remember a story.
import { PenLine } from 'lucide-react';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import { Button } from '../ui/Button.tsx';
import { StatePill } from '../ui/Tag.tsx';
import { useSheetActions } from './sheet-actions.tsx';
import { otherStories, storyStateOf } from './story-plan.ts';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

export function StoryRow({ behaviour }: { behaviour: PrepBehaviour }) {
  const { onWriteStory, stories } = useSheetActions();
  const elsewhere = behaviour.plan === null ? otherStories(behaviour)[0] : undefined;
  const elsewhereTitle = elsewhere && stories.get(elsewhere.storyId)?.title;
  return (
    <div className="story-row">
      <StatePill state={storyStateOf(behaviour)} />
      {behaviour.plan ? (
        <div className="story-row__body">
          <StoryTitle storyId={behaviour.plan.storyId} />
          {behaviour.plan.because !== '' && <p className="story-row__because">{behaviour.plan.because}</p>}
        </div>
      ) : (
        <div className="story-row__body">
          <p className="story-row__prompt">{behaviour.prompt}</p>
          {elsewhereTitle !== undefined && <p className="story-row__because">{SHEET_STRINGS.usedElsewhere(elsewhereTitle)}</p>}
          <Button
            size="small"
            icon={<PenLine aria-hidden />}
            aria-label={SHEET_STRINGS.writeItSpoken(behaviour.label)}
            onClick={() => onWriteStory(behaviour.id)}
          >
            {SHEET_STRINGS.writeIt}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The title as a link-like button; plain words when the story is gone. */
export function StoryTitle({ storyId }: { storyId: string }) {
  const { onOpenStory, stories } = useSheetActions();
  const story = stories.get(storyId);
  if (!story) return <span className="story-row__gone">{SHEET_STRINGS.storyGone}</span>;
  return (
    <button type="button" className="story-row__title" dir="auto" title={SHEET_STRINGS.openStory(story.title)} onClick={() => onOpenStory(storyId)}>
      {story.title}
    </button>
  );
}
