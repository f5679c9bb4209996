// The story bank: the list beside the open story where there is room, one after the other where there is not.
import { BookOpenText } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { isBlank, nameOf } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useNotice } from '../ui/Toast.tsx';
import { BeginMenu } from './BeginMenu.tsx';
import { FirstStories } from './FirstStories.tsx';
import type { StoryActions } from './story-actions.ts';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import type { Purpose } from './StoryPurpose.tsx';
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
  /** The gap that a story was begun from, as far as it is known. */
  purposeOf: (story: StoryRecord) => Purpose | null;
  /** The sheet from which the open story was reached; null: from the list. */
  fromSheet: string | null;
  onOpenSheet: (sheetId: string) => void;
  /** Shown again after another screen of the bank: the keyboard begins at the first story. */
  returned?: boolean;
  /** Further ways into the bank, beside "Write a story". */
  besideWrite?: ReactNode;
}

export function StoriesScreen({ stories, deleted, selectedId, onSelect, actions, onAddSamples, purposeOf, fromSheet, onOpenSheet, returned = false, besideWrite }: StoriesScreenProps) {
  const [query, setQuery] = useState('');
  const notice = useNotice();
  const screen = useRef<HTMLDivElement>(null);
  /** The story whose place in the list gets the focus when the open one is left. */
  const leftFor = useRef<string | null>(null);
  /** An open story was left in this screen. */
  const isBack = useRef(false);
  const selected = [...stories, ...deleted].find(({ id }) => id === selectedId) ?? null;
  const listed = stories.filter((story) => story.id === selectedId || !isBlank(story));

  const begin = async (starter: string | null): Promise<void> => {
    const begun = await actions.create({}, null, starter);
    if (!begun.ok) return notice({ message: saveProblemText(begun.problem), problem: true });
    onSelect(begun.value.id);
  };
  const leave = (from: string, to: string | undefined): void => {
    if (to === undefined && fromSheet !== null) return onOpenSheet(fromSheet);
    leftFor.current = to ?? from;
    isBack.current = true;
    onSelect(to ?? null);
  };
  // Once the list is shown again the keyboard goes back to where it came from; to the button that begins a story where that is gone.
  useEffect(() => {
    const id = leftFor.current;
    leftFor.current = null;
    if (id === null || !screen.current) return;
    const item = screen.current.querySelector<HTMLElement>(`[data-story="${CSS.escape(id)}"]`);
    (item ?? screen.current.querySelector<HTMLElement>('.stories__write'))?.focus();
  }, [selectedId]);
  // In a narrow window the list goes when a story is opened, and the item that was pressed with it.
  useEffect(() => {
    if (selectedId !== null && hasLostFocus(screen.current)) screen.current?.querySelector<HTMLElement>('.stories__detail button')?.focus();
  }, [selectedId]);
  // Stories just brought in arrive a moment after the screen does, and a deleted one goes a moment after the step back to the list.
  useEffect(() => {
    if (selectedId !== null || !(returned || isBack.current) || !hasLostFocus(screen.current)) return;
    screen.current?.ownerDocument.defaultView?.scrollTo({ top: 0 });
    (screen.current?.querySelector<HTMLElement>('[data-story]') ?? screen.current?.querySelector<HTMLElement>('.stories__write'))?.focus();
  }, [returned, selectedId, listed.length]);
  const hasNothing = listed.length === 0 && query === '' && !selected;

  return (
    <div ref={screen} className="stories">
      <div className={classes('stories__grid', selected && 'stories__grid--open', hasNothing && 'stories__grid--empty')}>
      <div className="stories__list">
        {hasNothing ? (
          <EmptyBank onBegin={(starter) => void begin(starter)} onAddSamples={onAddSamples} besideWrite={besideWrite} />
        ) : (
          <>
            <div className="stories__begin">
              <BeginMenu onBegin={(starter) => void begin(starter)} />
              {besideWrite}
            </div>
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
              fromSheet={fromSheet !== null}
              purpose={purposeOf(selected)}
              onOpenSheet={onOpenSheet}
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

/** Nothing has the focus, as after its holder went; or what has it is hidden, and loses it at the next drawing. */
function hasLostFocus(inside: HTMLElement | null): boolean {
  if (inside === null) return false;
  const { activeElement, body } = inside.ownerDocument;
  return activeElement === null || activeElement === body || activeElement.getClientRects().length === 0;
}

function EmptyBank({ onBegin, onAddSamples, besideWrite }: { onBegin: (starter: string | null) => void } & Pick<StoriesScreenProps, 'onAddSamples' | 'besideWrite'>) {
  return (
    <>
      <EmptyState
        icon={<BookOpenText aria-hidden />}
        title={STORY_STRINGS.emptyTitle}
        actions={
          <>
            <BeginMenu onBegin={onBegin} />
            {besideWrite}
            {onAddSamples && <Button onClick={onAddSamples}>{STORY_STRINGS.addSamples}</Button>}
          </>
        }
      >
        {STORY_STRINGS.empty.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </EmptyState>
      <FirstStories onBegin={onBegin} />
    </>
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
