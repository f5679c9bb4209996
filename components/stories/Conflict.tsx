// A field that was changed here and in another window: the other text, and the choice between the two.
import type { StoryField } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { FIELD_STRINGS, STORY_STRINGS } from './strings.ts';
import type { StoryForm } from './use-story-form.ts';
import './fields.css';

/** Nothing where the field has no conflict. */
export function Conflict({ field, storyForm: { conflicts, resolve } }: { field: StoryField; storyForm: StoryForm }) {
  const theirs = conflicts.get(field);
  if (theirs === undefined) return null;
  return (
    <Note
      tone="unsure"
      actions={
        <>
          <Button size="small" onClick={() => resolve(field, 'mine')}>
            {STORY_STRINGS.keepMine}
          </Button>
          <Button size="small" onClick={() => resolve(field, 'theirs')}>
            {STORY_STRINGS.useTheirs}
          </Button>
        </>
      }
    >
      <strong>{`${FIELD_STRINGS[field].label}. ${STORY_STRINGS.otherWindow}`}</strong>
      <p className="story-form__theirs">{theirs === '' ? STORY_STRINGS.emptyThere : theirs}</p>
    </Note>
  );
}
