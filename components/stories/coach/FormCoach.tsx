// The coach for the story form: reads what stands in it now, and selects words in its fields.
import { useRef } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { StoryPart } from '../../../lib/schema/story.ts';
import type { StoryFormValues } from '../use-story-form.ts';
import { StoryCoach } from './StoryCoach.tsx';

export function FormCoach({ form }: { form: UseFormReturn<StoryFormValues> }) {
  const [title, situation, task, action, result, insight] = useWatch({ control: form.control, name: ['title', 'situation', 'task', 'action', 'result', 'insight'] });
  const here = useRef<HTMLSpanElement>(null);
  // The form library sets the focus only later, and then there would be nothing to select in.
  const goTo = (part: StoryPart, start: number, end: number): void => {
    const field = here.current?.closest('form')?.elements.namedItem(part);
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    field.scrollIntoView({ block: 'center' });
  };
  return (
    <>
      <span ref={here} hidden />
      <StoryCoach text={{ title, situation, task, action, result, insight, tags: [] }} onGoTo={goTo} />
    </>
  );
}
