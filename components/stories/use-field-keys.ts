// Moves through the fields of the story by keyboard, past what stands between them.
import { useCallback, type KeyboardEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { STORY_FIELDS } from '../../lib/stories/edit-story.ts';
import type { StoryFormValues } from './story-values.ts';

/** A key handler for the form: Ctrl+Enter (⌘+Enter) goes to the next field, with Shift to the one before. At the ends nothing moves. */
export function useFieldKeys({ setFocus }: Pick<UseFormReturn<StoryFormValues>, 'setFocus'>): (event: KeyboardEvent<HTMLFormElement>) => void {
  return useCallback(
    (event) => {
      const { target, key, ctrlKey, metaKey, shiftKey } = event;
      if (key !== 'Enter' || ctrlKey === metaKey || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
      const at = STORY_FIELDS.findIndex((field) => field === target.name);
      if (at < 0) return;
      event.preventDefault();
      const next = STORY_FIELDS[at + (shiftKey ? -1 : 1)];
      if (next) setFocus(next);
    },
    [setFocus],
  );
}
