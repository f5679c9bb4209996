// One part of the story: its question, the field, somebody's example on demand, and how much is written against a light guide.
import type { ReactNode } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { StoryPart } from '../../lib/schema/story.ts';
import type { FieldHelp } from '../../lib/schema/story-starters.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { TextArea } from '../ui/Field.tsx';
import { FIELD_STRINGS, STORY_STRINGS } from './strings.ts';
import type { StoryFormValues } from './story-values.ts';
import './fields.css';

interface PartFieldProps {
  part: StoryPart;
  form: UseFormReturn<StoryFormValues>;
  help: FieldHelp;
  /** Words that this part has in a story of two minutes. */
  guide: number;
  /** What belongs right under the field, such as a conflict. */
  children?: ReactNode;
}

export function PartField({ part, form, help, guide, children }: PartFieldProps) {
  const { label } = FIELD_STRINGS[part];
  return (
    <div className="part-field">
      <span aria-hidden className="part-field__letter">
        {label.charAt(0)}
      </span>
      <div className="part-field__body">
        <TextArea label={label} hint={help.prompt} placeholder={help.opening} rows={part === 'action' ? 5 : 3} {...form.register(part)} />
        <div className="part-field__below">
          <Example text={help.example} label={label} />
          <Guide form={form} part={part} guide={guide} />
        </div>
        {children}
      </div>
    </div>
  );
}

/** Plainly somebody else's: it cannot be taken over with a click, so that nobody tells a story that is not theirs. */
export function Example({ text, label }: { text: string; label: string }) {
  return (
    <details className="example">
      <summary>
        {STORY_STRINGS.seeExample}
        <span className="visually-hidden"> ({label})</span>
      </summary>
      <figure>
        <blockquote>{text}</blockquote>
        <figcaption>{STORY_STRINGS.exampleOf}</figcaption>
      </figure>
    </details>
  );
}

function Guide({ form, part, guide }: { form: UseFormReturn<StoryFormValues>; part: StoryPart; guide: number }) {
  const words = countWords(useWatch({ control: form.control, name: part }));
  if (words === 0) return null;
  return (
    <span className="part-field__guide">
      <span className="part-field__meter" aria-hidden>
        <span style={{ inlineSize: `${Math.min(100, (words / guide) * 100)}%` }} />
      </span>
      {STORY_STRINGS.guided(words, guide)}
    </span>
  );
}
