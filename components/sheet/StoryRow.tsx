// The story to tell for a behaviour, with the reason and what can be said of it; or the gap with one question that helps to remember a story.
import { Check, PenLine, Pin } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { StoryMatch } from '../../lib/schema/analysis.ts';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import { verdictOn } from '../../lib/stories/link-decisions.ts';
import { Button } from '../ui/Button.tsx';
import { StatePill } from '../ui/Tag.tsx';
import { LINK_STRINGS } from './link-strings.ts';
import { useSheetActions } from './sheet-actions.tsx';
import { storyStateOf } from './story-plan.ts';
import { ChooseStoryButton, StoryControls } from './StoryControls.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';
import './links.css';

export function StoryRow({ behaviour }: { behaviour: PrepBehaviour }) {
  const row = useKeptFocus(behaviour.plan?.storyId ?? null);
  return (
    <div ref={row} className="story-row">
      <StatePill state={storyStateOf(behaviour)} />
      <div className="story-row__body">{behaviour.plan ? <Planned behaviour={behaviour} plan={behaviour.plan} /> : <Gap behaviour={behaviour} />}</div>
    </div>
  );
}

function Planned({ behaviour, plan }: { behaviour: PrepBehaviour; plan: StoryMatch }) {
  const verdict = verdictOn(behaviour.said, plan.storyId);
  return (
    <>
      <StoryTitle storyId={plan.storyId} />
      {plan.because !== '' && <p className="story-row__because">{plan.because}</p>}
      {verdict === 'pinned' && (
        <p className="story-row__mark">
          <Pin aria-hidden /> {LINK_STRINGS.isPinned}
        </p>
      )}
      {verdict === 'accepted' && (
        <p className="story-row__mark">
          <Check aria-hidden /> {LINK_STRINGS.isAccepted}
        </p>
      )}
      {behaviour.alsoFor.length > 0 && <p className="story-row__also">{LINK_STRINGS.alsoFor(behaviour.alsoFor)}</p>}
      {behaviour.second && (
        <p className="story-row__second">
          {LINK_STRINGS.another} <StoryTitle storyId={behaviour.second.storyId} />
        </p>
      )}
      <StoryControls behaviour={behaviour} storyId={plan.storyId} />
    </>
  );
}

function Gap({ behaviour }: { behaviour: PrepBehaviour }) {
  const { onWriteStory, stories } = useSheetActions();
  return (
    <>
      <p className="story-row__prompt">{behaviour.prompt}</p>
      <div className="story-row__acts">
        <Button size="small" icon={<PenLine aria-hidden />} aria-label={SHEET_STRINGS.writeItSpoken(behaviour.label)} onClick={() => onWriteStory(behaviour.id)}>
          {SHEET_STRINGS.writeIt}
        </Button>
        {stories.size > 0 && <ChooseStoryButton behaviour={behaviour} />}
      </div>
    </>
  );
}

/** The title as a link-like button; plain words when the story is gone. */
export function StoryTitle({ storyId }: { storyId: string }) {
  const { onOpenStory, stories } = useSheetActions();
  const story = stories.get(storyId);
  if (!story) return <span className="story-row__gone">{SHEET_STRINGS.storyGone}</span>;
  const title = story.title.trim() === '' ? LINK_STRINGS.untitled : story.title;
  return (
    <button type="button" className="story-row__title" dir="auto" title={SHEET_STRINGS.openStory(title)} onClick={() => onOpenStory(storyId)}>
      {title}
    </button>
  );
}

/** A story that is turned down or chosen may take the control that was pressed with it: the focus then goes to the first control of the row. */
function useKeptFocus(storyId: string | null): React.RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('[role="menu"], [role="dialog"]')) return;
      held.current = target instanceof Node && (row.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    // Menus and dialogs give the focus back a moment after they have closed.
    const timer = setTimeout(() => {
      if (held.current && document.activeElement === document.body) row.current?.querySelector('button')?.focus({ preventScroll: true });
    }, 60);
    return () => clearTimeout(timer);
  }, [storyId]);
  return row;
}
