// The form of a story. What is typed is stored by itself; the starter's prompts stand beside the fields and never become text.
import { useEffect, useId, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { starterOf, storyStarters } from '../../lib/maps/story-starters.ts';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { STORY_PARTS } from '../../lib/schema/story.ts';
import { isBlank, parseTags } from '../../lib/stories/edit-story.ts';
import { tellingTime } from '../../lib/stories/telling-time.ts';
import { TextField } from '../ui/Field.tsx';
import { useNotice } from '../ui/Toast.tsx';
import { FormCoach } from './coach/FormCoach.tsx';
import { Conflict } from './Conflict.tsx';
import { MemoryHelp } from './MemoryHelp.tsx';
import { PartField } from './PartField.tsx';
import { PartMarks } from './PartMarks.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import type { StoryActions } from './story-actions.ts';
import { StoryTools } from './StoryTools.tsx';
import { FIELD_STRINGS, saveProblemText, STORY_STRINGS, timeText } from './strings.ts';
import { useFieldKeys } from './use-field-keys.ts';
import type { StoryFormValues } from './story-values.ts';
import { useStoryForm, type FormActions } from './use-story-form.ts';
import './fields.css';

interface StoryFieldsProps {
  story: StoryRecord;
  actions: FormActions & Pick<StoryActions, 'describe' | 'versions'>;
  focusTitle: boolean;
}

export function StoryFields({ story, actions, focusTitle }: StoryFieldsProps) {
  const storyForm = useStoryForm(story, actions);
  const { form, state, touch, flush, history, typed, goBackTo } = storyForm;
  const { setFocus } = form;
  const notice = useNotice();
  const titleId = useId();
  const onFieldKey = useFieldKeys(form);
  // As it was when the form opened: a story that becomes blank while it is changed does not move the cursor.
  const [wasBlank] = useState(isBlank(story));
  const [focusAtStart] = useState(focusTitle);
  useEffect(() => {
    if (focusAtStart) setFocus('title');
  }, [focusAtStart, setFocus]);

  const starter = starterOf(story.starter);
  const chooseStarter = async (chosen: string | null): Promise<void> => {
    const kept = await actions.describe(story.id, { starter: chosen });
    if (!kept.ok) notice({ message: saveProblemText(kept.problem), problem: true });
  };
  const loadVersions = async () => {
    await flush();
    return actions.versions(story.id);
  };
  const goBack = async ({ text, keptAt }: Awaited<ReturnType<typeof loadVersions>>[number]): Promise<void> => {
    const before = typed();
    // Where it could not be stored, the foot of the form says so.
    if (await goBackTo(text)) notice({ message: STORY_STRINGS.goneBack(timeText(keptAt)), onUndo: () => void goBackTo(before) });
  };

  return (
    <form
      className="story-form"
      onChange={(event) => {
        history.note(event);
        touch();
      }}
      onBlur={() => void flush()}
      onKeyDown={(event) => {
        onFieldKey(event);
        history.onKeyDown(event);
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <StoryTools history={history} starter={story.starter} onChooseStarter={(chosen) => void chooseStarter(chosen)} typed={typed} loadVersions={loadVersions} onGoBackTo={(version) => void goBack(version)} />
      <MemoryHelp starter={story.starter} open={wasBlank} hasOwnQuestion={story.forBehaviour !== null} onChoose={(chosen) => void chooseStarter(chosen)} />
      <div className="story-form__title">
        <TextField id={titleId} label={FIELD_STRINGS.title.label} hint={starter.title.prompt} placeholder={STORY_STRINGS.titleExample(starter.title.example)} autoComplete="off" {...form.register('title')} />
        <Conflict field="title" storyForm={storyForm} />
      </div>
      {STORY_PARTS.map((part) => (
        <PartField key={part} part={part} form={form} help={starter.parts[part]} guide={storyStarters().guide[part]}>
          <Conflict field={part} storyForm={storyForm} />
        </PartField>
      ))}
      <div className="story-form__title">
        <TextField label={FIELD_STRINGS.tags.label} hint={STORY_STRINGS.tagsHint} autoComplete="off" optional {...form.register('tags')} />
        <Conflict field="tags" storyForm={storyForm} />
      </div>
      <FormCoach form={form} />
      <footer className="story-form__foot">
        <SaveStatus state={state} onRetry={() => void flush()} />
        <Progress form={form} />
      </footer>
    </form>
  );
}

/** Which of the five parts are written, and how long it is to tell. */
function Progress({ form }: { form: UseFormReturn<StoryFormValues> }) {
  const [title, situation, task, action, result, insight, tags] = useWatch({ control: form.control, name: ['title', 'situation', 'task', 'action', 'result', 'insight', 'tags'] });
  const story = { title, situation, task, action, result, insight, tags: parseTags(tags) };
  const { words, minutes } = tellingTime(story);
  return (
    <div className="story-form__progress">
      <PartMarks story={story} />
      {words > 0 && (
        <p className="story-form__length">
          {STORY_STRINGS.length(words, STORY_STRINGS.minutes(minutes))}
          {minutes > 2.5 && <span className="story-form__long"> {STORY_STRINGS.tooLong}</span>}
        </p>
      )}
    </div>
  );
}
