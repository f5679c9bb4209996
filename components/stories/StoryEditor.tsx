// One story: the form that saves itself, or the text of a sample. Used in the library and in the panel ("Write it").
import { ArrowLeft, Copy, Trash2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { STORY_PARTS } from '../../lib/schema/story.ts';
import { nameOf } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { StoryActions } from './story-actions.ts';
import { StoryFields } from './StoryFields.tsx';
import { FIELD_STRINGS, saveProblemText, STORY_STRINGS } from './strings.ts';
import './stories.css';

interface StoryEditorProps {
  /** The story as stored, from a live query. */
  story: StoryRecord;
  actions: StoryActions;
  /** Leaves the story; with the other story's id when one was opened in its place. */
  onLeave: (otherId?: string) => void;
  /** Words of the button that leaves. */
  leaveLabel?: string;
  /** Shown above the form: why this story is being written, such as the prompt of a gap. */
  intro?: ReactNode;
  /** Puts the cursor into the title, for a story just begun. */
  focusTitle?: boolean;
}

export function StoryEditor({ story, actions, onLeave, leaveLabel = STORY_STRINGS.back, intro, focusTitle = false }: StoryEditorProps) {
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

  return (
    <section ref={section} className="story-editor" aria-label={nameOf(story) || STORY_STRINGS.unnamed}>
      <div className="story-editor__bar">
        <Button variant="quiet" size="small" className="story-editor__back" icon={<ArrowLeft aria-hidden />} onClick={() => onLeave()}>
          {leaveLabel}
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
      {intro}
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
