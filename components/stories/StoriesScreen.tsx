// The story bank: the list beside the open story where there is room, one after the other where there is not.
import { BookOpenText, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { isBlank, nameOf } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { StoryActions } from './story-actions.ts';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { dayText, saveProblemText, STORY_STRINGS } from './strings.ts';
import './stories.css';

interface StoriesScreenProps {
  stories: readonly StoryRecord[];
  deleted: readonly StoryRecord[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  actions: StoryActions;
  /** Offered in the empty state; null when samples are there already. */
  onAddSamples: (() => void) | null;
  /** What to show above a story: why it is being written. */
  introFor?: (story: StoryRecord) => string | null;
}

export function StoriesScreen({ stories, deleted, selectedId, onSelect, actions, onAddSamples, introFor }: StoriesScreenProps) {
  const [query, setQuery] = useState('');
  const notice = useNotice();
  const screen = useRef<HTMLDivElement>(null);
  const selected = [...stories, ...deleted].find(({ id }) => id === selectedId) ?? null;
  const listed = stories.filter((story) => story.id === selectedId || !isBlank(story));

  const begin = async (): Promise<void> => {
    const begun = await actions.create();
    if (!begun.ok) return notice({ message: saveProblemText(begun.problem), problem: true });
    onSelect(begun.value.id);
  };
  const leave = (from: string, to: string | undefined): void => {
    onSelect(to ?? null);
    // The list is shown again after the next render; the keyboard goes back to where it came from.
    requestAnimationFrame(() => screen.current?.querySelector<HTMLElement>(`[data-story="${CSS.escape(from)}"], .stories__write`)?.focus());
  };
  const intro = selected ? (introFor?.(selected) ?? null) : null;
  const hasNothing = listed.length === 0 && query === '' && !selected;

  return (
    <div ref={screen} className="stories">
      <div className={classes('stories__grid', selected && 'stories__grid--open', hasNothing && 'stories__grid--empty')}>
      <div className="stories__list">
        {hasNothing ? (
          <EmptyState
            icon={<BookOpenText aria-hidden />}
            title={STORY_STRINGS.emptyTitle}
            actions={
              <>
                <Button variant="primary" className="stories__write" icon={<Plus aria-hidden />} onClick={() => void begin()}>
                  {STORY_STRINGS.write}
                </Button>
                {onAddSamples && <Button onClick={onAddSamples}>{STORY_STRINGS.addSamples}</Button>}
              </>
            }
          >
            {STORY_STRINGS.empty.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </EmptyState>
        ) : (
          <>
            <Button variant="primary" className="stories__write" icon={<Plus aria-hidden />} onClick={() => void begin()}>
              {STORY_STRINGS.write}
            </Button>
            <StoryList stories={listed} selectedId={selectedId} query={query} onQuery={setQuery} onSelect={onSelect} />
          </>
        )}
        <DeletedStories stories={deleted.filter((story) => !isBlank(story))} actions={actions} />
      </div>
      {!hasNothing && (
        <div className="stories__detail">
          {selected ? (
            <StoryEditor
              key={selected.id}
              story={selected}
              actions={actions}
              onLeave={(to) => leave(selected.id, to)}
              focusTitle={isBlank(selected)}
              intro={intro === null ? undefined : <p className="stories__intro">{intro}</p>}
            />
          ) : (
            <p className="stories__none">{STORY_STRINGS.chooseOne}</p>
          )}
        </div>
      )}
      </div>
    </div>
  );
}

function DeletedStories({ stories, actions }: { stories: readonly StoryRecord[]; actions: StoryActions }) {
  const notice = useNotice();
  const restore = async (story: StoryRecord): Promise<void> => {
    const restored = await actions.restore(story.id);
    notice(restored.ok ? { message: STORY_STRINGS.restored(nameOf(story)) } : { message: saveProblemText(restored.problem), problem: true });
  };
  if (stories.length === 0) return null;
  return (
    <details className="deleted">
      <summary>{STORY_STRINGS.recentlyDeleted(stories.length)}</summary>
      <p className="deleted__hint">{STORY_STRINGS.deletedHint}</p>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="deleted__item">
            <span className="deleted__name">
              {nameOf(story)}
              <span className="deleted__day">{STORY_STRINGS.deletedOn(dayText(story.deletedAt ?? ''))}</span>
            </span>
            <Button size="small" aria-label={`${STORY_STRINGS.restore}: ${nameOf(story)}`} onClick={() => void restore(story)}>
              {STORY_STRINGS.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
