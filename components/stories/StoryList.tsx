// The list of stories with its search box. Arrow keys move through it.
import type { KeyboardEvent } from 'react';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { nameOf } from '../../lib/stories/edit-story.ts';
import { searchStories } from '../../lib/stories/search-stories.ts';
import { classes } from '../ui/classes.ts';
import { SearchField } from '../ui/Field.tsx';
import { Tag } from '../ui/Tag.tsx';
import { PartMarks } from './PartMarks.tsx';
import { dayText, STORY_STRINGS } from './strings.ts';
import './stories.css';

interface StoryListProps {
  /** Stories that are not deleted, in the order to show. */
  stories: readonly StoryRecord[];
  selectedId: string | null;
  query: string;
  onQuery: (query: string) => void;
  onSelect: (id: string) => void;
}

export function StoryList({ stories, selectedId, query, onQuery, onSelect }: StoryListProps) {
  const found = searchStories(stories, query);
  return (
    <div className="story-list">
      <SearchField label={STORY_STRINGS.search} value={query} onChange={onQuery} />
      <p className="story-list__count" role="status">
        {found.length === 0 ? STORY_STRINGS.nothingFound : STORY_STRINGS.found(found.length)}
      </p>
      <ul className="story-list__items" onKeyDown={moveFocus}>
        {found.map((story) => (
          <li key={story.id}>
            <StoryItem story={story} selected={story.id === selectedId} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function StoryItem({ story, selected, onSelect }: { story: StoryRecord; selected: boolean; onSelect: (id: string) => void }) {
  return (
    <button type="button" className={classes('story-item', selected && 'story-item--selected')} aria-current={selected ? 'true' : undefined} data-story={story.id} onClick={() => onSelect(story.id)}>
      <span className="story-item__top">
        <span className="story-item__name">{nameOf(story) || STORY_STRINGS.unnamed}</span>
        {story.sample && <Tag tone="mark">{STORY_STRINGS.sample}</Tag>}
      </span>
      <span className="story-item__below">
        <PartMarks story={story} />
        {story.tags.length > 0 && <span className="story-item__tags">{story.tags.join(', ')}</span>}
        <span className="story-item__day">{dayText(story.updatedAt)}</span>
      </span>
    </button>
  );
}

/** Up and Down go to the neighbour, Home and End to the ends; Tab leaves the list as usual. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.story-item')];
  const at = items.findIndex((item) => item === event.currentTarget.ownerDocument.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  const next = to === undefined ? undefined : items[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
