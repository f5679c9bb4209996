// Undo and redo over all fields of the open story. The browser's own undo inside a field stays; it is asked first, and followed.
import { useCallback, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { adoptField, changedField, followBrowser, recordEdit, recordStep, redoEdit, startHistory, undoEdit, type Draft, type EditHistory } from '../../lib/stories/edit-history.ts';
import { STORY_FIELDS, type StoryField } from '../../lib/stories/edit-story.ts';
import type { StoryFormValues } from './story-values.ts';

type Way = 'undo' | 'redo';

export interface StoryHistory {
  canUndo: boolean;
  canRedo: boolean;
  /** To be called with each change that the person makes in the form, after the field has taken it. */
  note: (event: ChangeEvent<HTMLFormElement>) => void;
  /** The last step, for telling it; null once something else was done. */
  lastStep: { way: Way; field: StoryField } | null;
  /** One step back or forward. `follow`: the changed field gets the focus; `stay`: the focus stays on the button that was pressed. */
  step: (way: Way, focus: 'follow' | 'stay') => void;
  /** Puts another text into the form, as a step of its own. */
  replace: (draft: Draft) => void;
  /** A field took over what another window wrote. */
  adopt: (field: StoryField, text: string) => void;
  /** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (on a Mac with ⌘). */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** @param onChanged called after a step or replacement has changed the form. */
export function useStoryHistory(form: UseFormReturn<StoryFormValues>, onChanged: () => void): StoryHistory {
  const { getValues, setValue, setFocus } = form;
  const [ends, setEnds] = useState({ canUndo: false, canRedo: false });
  const [lastStep, setLastStep] = useState<StoryHistory['lastStep']>(null);
  const history = useRef<EditHistory | null>(null);
  /** Counts changes, to tell whether the browser had anything to undo. */
  const changes = useRef(0);

  const current = useCallback((): EditHistory => (history.current ??= startHistory({ ...getValues() })), [getValues]);
  const keep = useCallback((next: EditHistory) => {
    history.current = next;
    const [canUndo, canRedo] = [next.past.length > 0, next.future.length > 0];
    setEnds((now) => (now.canUndo === canUndo && now.canRedo === canRedo ? now : { canUndo, canRedo }));
    setLastStep(null);
  }, []);

  const note = useCallback(
    ({ target, nativeEvent, timeStamp }: ChangeEvent<HTMLFormElement>) => {
      const field = fieldOf(target);
      if (field === null) return;
      changes.current += 1;
      const now = current();
      const draft: Draft = { ...now.present, [field]: getValues(field) };
      const way = nativeEvent instanceof InputEvent ? BROWSER_WAYS[nativeEvent.inputType] : undefined;
      keep(way ? followBrowser(now, draft, way) : recordEdit(now, draft, field, timeStamp));
    },
    [current, getValues, keep],
  );

  const show = useCallback(
    (next: EditHistory) => {
      const shown = getValues();
      for (const field of STORY_FIELDS) if (shown[field] !== next.present[field]) setValue(field, next.present[field]);
      keep(next);
      onChanged();
    },
    [getValues, keep, onChanged, setValue],
  );
  const step = useCallback(
    (way: Way, focus: 'follow' | 'stay') => {
      const now = current();
      const next = way === 'undo' ? undoEdit(now) : redoEdit(now);
      const field = changedField(now.present, next.present);
      if (next === now || field === null) return;
      show(next);
      setLastStep({ way, field });
      if (focus === 'follow') setFocus(field);
    },
    [current, setFocus, show],
  );
  const replace = useCallback((draft: Draft) => show(recordStep(current(), draft)), [current, show]);
  const adopt = useCallback((field: StoryField, text: string) => keep(adoptField(current(), field, text)), [current, keep]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const way = wayOf(event);
      // A dialog's keys bubble up to here too, though it stands elsewhere in the page.
      const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
      if (way === null || event.defaultPrevented || !isInside) return;
      if (fieldOf(event.target) === null) {
        event.preventDefault();
        return step(way, 'follow');
      }
      // The browser does its part after this event. Where nothing has changed by then, the field has nothing more to undo.
      const before = changes.current;
      setTimeout(() => {
        if (changes.current === before) step(way, 'follow');
      }, 0);
    },
    [step],
  );

  return { ...ends, lastStep, note, step, replace, adopt, onKeyDown };
}

const BROWSER_WAYS: Readonly<Record<string, Way | undefined>> = { historyUndo: 'undo', historyRedo: 'redo' };

function fieldOf(target: EventTarget): StoryField | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return null;
  return STORY_FIELDS.find((field) => field === target.name) ?? null;
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Way | null {
  if (altKey || ctrlKey === metaKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
