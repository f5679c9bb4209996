// The coach for the story form: reads what stands in it now, and selects words in its fields.
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { StoryPart } from '../../../lib/schema/story.ts';
import type { StoryFormValues } from '../use-story-form.ts';
import { StoryCoach } from './StoryCoach.tsx';

export function FormCoach({ form }: { form: UseFormReturn<StoryFormValues> }) {
  const [title, situation, task, action, result, insight] = useWatch({ control: form.control, name: ['title', 'situation', 'task', 'action', 'result', 'insight'] });
  const goTo = (part: StoryPart, start: number, end: number): void => {
    form.setFocus(part);
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.setSelectionRange(start, end);
    field.scrollIntoView({ block: 'center' });
  };
  return <StoryCoach text={{ title, situation, task, action, result, insight, tags: [] }} onGoTo={goTo} />;
}
