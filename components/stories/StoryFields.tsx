// The fields of a story. What is typed is stored by itself; a field that another window changed too offers both texts.
import { useEffect, useState, type ReactNode } from 'react';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { STORY_PARTS } from '../../lib/schema/story.ts';
import { parseTags, type StoryField } from '../../lib/stories/edit-story.ts';
import { tellingTime } from '../../lib/stories/telling-time.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { FIELD_STRINGS, STORY_STRINGS } from './strings.ts';
import { useStoryForm, type FormActions, type StoryForm } from './use-story-form.ts';
import './stories.css';

interface StoryFieldsProps {
  story: StoryRecord;
  actions: FormActions;
  focusTitle: boolean;
}

export function StoryFields({ story, actions, focusTitle }: StoryFieldsProps) {
  const storyForm = useStoryForm(story, actions);
  const { form, state, touch, flush } = storyForm;
  const { setFocus } = form;
  // As it was when the form opened: a story that becomes blank while it is changed does not move the cursor.
  const [focusAtStart] = useState(focusTitle);
  useEffect(() => {
    if (focusAtStart) setFocus('title');
  }, [focusAtStart, setFocus]);

  const field = (name: StoryField): ReactNode => {
    const { label, hint } = FIELD_STRINGS[name];
    if (name === 'title' || name === 'tags') return <TextField label={label} hint={hint} autoComplete="off" optional={name === 'tags'} {...form.register(name)} />;
    return <TextArea label={label} hint={hint} rows={name === 'action' ? 5 : 3} {...form.register(name)} />;
  };
  return (
    <form className="story-form" onInput={touch} onBlur={() => void flush()} onSubmit={(event) => event.preventDefault()}>
      <div className="story-form__title">{field('title')}</div>
      {STORY_PARTS.map((part) => (
        <div key={part} className="story-form__part">
          <span aria-hidden className="story-form__letter">
            {FIELD_STRINGS[part].label.charAt(0)}
          </span>
          <div className="story-form__field">
            {field(part)}
            <Conflict field={part} storyForm={storyForm} />
          </div>
        </div>
      ))}
      <Conflict field="title" storyForm={storyForm} />
      <div className="story-form__title">{field('tags')}</div>
      <Conflict field="tags" storyForm={storyForm} />
      <footer className="story-form__foot">
        <SaveStatus state={state} onRetry={() => void flush()} />
        <Length storyForm={storyForm} />
      </footer>
    </form>
  );
}

function Conflict({ field, storyForm: { conflicts, resolve } }: { field: StoryField; storyForm: StoryForm }) {
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

function Length({ storyForm: { form } }: { storyForm: StoryForm }) {
  const { tags, ...parts } = form.watch();
  const { words, minutes } = tellingTime({ ...parts, tags: parseTags(tags) });
  if (words === 0) return null;
  return (
    <p className="story-form__length">
      {STORY_STRINGS.length(words, STORY_STRINGS.minutes(minutes))}
      {minutes > 2.5 && <span className="story-form__long"> {STORY_STRINGS.tooLong}</span>}
    </p>
  );
}
