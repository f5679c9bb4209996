// One story: the form that saves itself, or the text of a sample. Used in the library and in the panel ("Write it").
import { ArrowLeft, Copy, Trash2 } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { STORY_PARTS } from '../../lib/schema/story.ts';
import { nameOf } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { StoryActions } from './story-actions.ts';
import { StoryFields } from './StoryFields.tsx';
import { StoryPurpose, type Purpose } from './StoryPurpose.tsx';
import { FIELD_STRINGS, saveProblemText, STORY_STRINGS } from './strings.ts';
import './stories.css';

interface StoryEditorProps {
  /** The story as stored, from a live query. */
  story: StoryRecord;
  actions: StoryActions;
  /** Leaves the story; with the other story's id when one was opened in its place. */
  onLeave: (otherId?: string) => void;
  /** Leaving leads back to the sheet that the story was opened from, not to the list. */
  fromSheet: boolean;
  /** The gap that the story was begun from. */
  purpose: Purpose | null;
  onOpenSheet: (sheetId: string) => void;
  /** Puts the cursor into the title, for a story just begun. */
  focusTitle?: boolean;
}

export function StoryEditor({ story, actions, onLeave, fromSheet, purpose, onOpenSheet, focusTitle = false }: StoryEditorProps) {
  const notice = useNotice();
  const { id } = story;
  const section = useRef<HTMLElement>(null);
  // Opened from far down the list, or after a long story: begin at its top.
  useEffect(() => {
    // In braces: newer browsers give a promise, which React would take for the effect's undoing.
    section.current?.scrollIntoView({ block: 'start' });
  }, [id]);

  const restore = async (name: string): Promise<void> => {
    const restored = await actions.restore(id);
    notice(restored.ok ? { message: STORY_STRINGS.restored(name) } : { message: saveProblemText(restored.problem), problem: true });
  };
  const remove = async (): Promise<void> => {
    const name = nameOf(story) || STORY_STRINGS.unnamed;
    const removed = await actions.remove(id);
    if (!removed.ok) return notice({ message: saveProblemText(removed.problem), problem: true });
    notice({ message: STORY_STRINGS.removed(name), onUndo: () => void restore(name) });
    onLeave();
  };
  const copy = async (): Promise<void> => {
    const copied = await actions.copy(id);
    if (!copied.ok) return notice({ message: saveProblemText(copied.problem), problem: true });
    notice({ message: STORY_STRINGS.copied });
    onLeave(copied.value?.id);
  };

  const aim = async (forBehaviour: string | null, message: string | null, onUndo?: () => void): Promise<void> => {
    const kept = await actions.describe(id, { forBehaviour });
    if (!kept.ok) notice({ message: saveProblemText(kept.problem), problem: true });
    else if (message !== null) notice({ message, ...(onUndo ? { onUndo } : {}) });
  };
  const unlink = ({ behaviourId, label }: Purpose): void => {
    void aim(null, STORY_STRINGS.unlinked(label), () => void aim(behaviourId, null));
  };
  /** Escape leaves: everything is stored. What floats above (a menu, a dialog) takes its own Escape first; an input method's is not ours. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing || !isInside) return;
    event.preventDefault();
    onLeave();
  };

  return (
    <section ref={section} className="story-editor" aria-label={nameOf(story) || STORY_STRINGS.unnamed} onKeyDown={onKeyDown}>
      <div className="story-editor__bar">
        <Button variant="quiet" size="small" className={fromSheet ? 'story-editor__to-sheet' : 'story-editor__back'} icon={<ArrowLeft aria-hidden />} onClick={() => onLeave()}>
          {fromSheet ? STORY_STRINGS.backToSheet : STORY_STRINGS.back}
        </Button>
        {story.sample ? (
          <Button size="small" icon={<Copy aria-hidden />} onClick={() => void copy()}>
            {STORY_STRINGS.copySample}
          </Button>
        ) : (
          story.deletedAt === null && (
            <Button variant="quiet" size="small" icon={<Trash2 aria-hidden />} onClick={() => void remove()}>
              {STORY_STRINGS.remove}
            </Button>
          )
        )}
      </div>
      {purpose && <StoryPurpose purpose={purpose} onOpenSheet={onOpenSheet} onRemove={story.sample ? null : () => unlink(purpose)} />}
      {story.deletedAt !== null && (
        <Note
          tone="unsure"
          actions={
            <Button size="small" onClick={() => void restore(nameOf(story))}>
              {STORY_STRINGS.bringBack}
            </Button>
          }
        >
          {STORY_STRINGS.goneTitle}
        </Note>
      )}
      {story.sample ? <StoryText story={story} /> : <StoryFields key={id} story={story} actions={actions} focusTitle={focusTitle} />}
    </section>
  );
}

function StoryText({ story }: { story: StoryRecord }) {
  return (
    <article className="story-text">
      <Note tone="mark">{STORY_STRINGS.samplesAreFixed}</Note>
      <h2 className="story-text__title">{story.title}</h2>
      <dl className="story-text__parts">
        {STORY_PARTS.map((part) => (
          <div key={part}>
            <dt>{FIELD_STRINGS[part].label}</dt>
            <dd>{story[part] === '' ? STORY_STRINGS.emptyThere : story[part]}</dd>
          </div>
        ))}
      </dl>
      <p className="story-text__tags">
        {story.tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </p>
    </article>
  );
}
