// A list of the whole bank to choose the story for one behaviour from: those that fit first, with level and reason; searchable.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import type { StoryChoice } from '../../lib/stories/choose-story.ts';
import { searchStories } from '../../lib/stories/search-stories.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchField } from '../ui/Field.tsx';
import { StatePill, Tag } from '../ui/Tag.tsx';
import { LINK_STRINGS } from './link-strings.ts';
import { useSheetActions } from './sheet-actions.tsx';
import './links.css';

interface StoryChooserProps {
  open: boolean;
  onClose: () => void;
  behaviour: PrepBehaviour;
  returnFocus: () => HTMLElement | null;
}

export function StoryChooser({ open, onClose, behaviour, returnFocus }: StoryChooserProps) {
  const { onDecide } = useSheetActions();
  const { id: behaviourId, label } = behaviour;
  const choose = (storyId: string, title: string): void => {
    onClose();
    onDecide({ storyId, behaviourId }, 'pinned', LINK_STRINGS.saidPin(title, label));
  };
  return (
    <Dialog open={open} onOpenChange={(now) => !now && onClose()} tall title={LINK_STRINGS.chooseTitle(label)} description={LINK_STRINGS.chooseText} returnFocus={returnFocus}>
      <Choices behaviour={behaviour} onChoose={choose} />
    </Dialog>
  );
}

/** As many as are listed before something is typed; a bank may hold thousands. */
const MOST_SHOWN = 60;

function Choices({ behaviour, onChoose }: { behaviour: PrepBehaviour; onChoose: (storyId: string, title: string) => void }) {
  const { links } = useSheetActions();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  const choices = useMemo(() => links.choicesFor(behaviour), [links, behaviour]);
  const found = useMemo(() => {
    const stories = new Set(searchStories(choices.map(({ story }) => story), query).map(({ id }) => id));
    return choices.filter(({ story }) => stories.has(story.id));
  }, [choices, query]);
  return (
    <div ref={list} className="story-chooser">
      <SearchField label={LINK_STRINGS.search} value={query} onChange={setQuery} />
      {found.length === 0 && (
        <p className="story-chooser__none" role="status">
          {LINK_STRINGS.nothingFound}
        </p>
      )}
      <ul className="story-chooser__list">
        {found.slice(0, MOST_SHOWN).map((choice) => (
          <li key={choice.story.id}>
            <Choice choice={choice} isCurrent={behaviour.plan?.storyId === choice.story.id} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Choice({ choice, isCurrent, onChoose }: { choice: StoryChoice; isCurrent: boolean; onChoose: (storyId: string, title: string) => void }) {
  const { story, level, because, verdict, judged } = choice;
  const title = story.title.trim() || LINK_STRINGS.untitled;
  return (
    <button type="button" className="story-choice" aria-current={isCurrent ? 'true' : undefined} onClick={() => onChoose(story.id, title)}>
      <span className="story-choice__top">
        <span className="story-choice__title" dir="auto">
          {title}
        </span>
        {level !== null && <StatePill state={level} />}
        {isCurrent && <Tag tone="mark">{LINK_STRINGS.current}</Tag>}
      </span>
      <span className="story-choice__because">{verdict === 'rejected' ? LINK_STRINGS.rejected : !judged ? LINK_STRINGS.cannotJudge : level === null && because === '' ? LINK_STRINGS.noLevel : because}</span>
    </button>
  );
}
