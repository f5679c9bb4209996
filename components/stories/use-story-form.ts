// The state of the story form: what was typed, what is stored, and how the two are brought together. Saves while the person types;
// what another window writes meanwhile is taken over where nothing was typed, and asked about where both changed the same field.
import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { fieldText, isSameText, STORY_FIELDS, type SaveProblem, type StoryField, type StoryText } from '../../lib/stories/edit-story.ts';
import type { StoryActions } from './story-actions.ts';
import { FormSchema, toText, toValues, withField, type StoryFormValues } from './story-values.ts';
import { useStoryHistory, type StoryHistory } from './use-story-history.ts';

/** At most this long after the first unsaved keystroke, what was typed is stored. */
export const SAVE_AFTER_MS = 350;

export type { StoryFormValues } from './story-values.ts';

export type SaveState = { kind: 'saved' } | { kind: 'unsaved' } | { kind: 'problem'; problem: SaveProblem };

export type FormActions = Pick<StoryActions, 'save' | 'create' | 'discardIfBlank' | 'keepDraft' | 'dropDraft' | 'keepVersion'>;

export interface StoryForm {
  form: UseFormReturn<StoryFormValues>;
  state: SaveState;
  /** Fields that were changed here and elsewhere, with the other text. */
  conflicts: ReadonlyMap<StoryField, string>;
  /** To be called after each change of a field. */
  touch: () => void;
  /** Stores at once what is not stored yet. */
  flush: () => Promise<void>;
  resolve: (field: StoryField, keep: 'mine' | 'theirs') => void;
  history: StoryHistory;
  /** What stands in the form now. */
  typed: () => StoryText;
  /** Goes back to an earlier text. The present one is stored and set aside before; Undo brings it back. @returns whether all of it is stored. */
  goBackTo: (text: StoryText) => Promise<boolean>;
}

/** @param story the story as stored, from a live query; a later change from elsewhere comes in through it. One form per story: give it `key={story.id}`. */
export function useStoryForm(story: StoryRecord, actions: FormActions): StoryForm {
  const form = useForm<StoryFormValues>({ defaultValues: toValues(story), resolver: zodResolver(FormSchema), mode: 'onBlur' });
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const [conflicts, setConflicts] = useState<ReadonlyMap<StoryField, string>>(new Map());
  // As the fields give it back: opening a story whose tags were stored otherwise is no edit.
  const base = useRef<StoryText>(toText(toValues(story)));
  const baseTime = useRef(story.updatedAt);
  const open = useRef(new Map<StoryField, string>());
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const gone = useRef(false);
  /** Something was decided while a saving was under way, which may have begun too early to know of it. */
  const again = useRef(false);
  const { id } = story;

  /** What is stored now is to be set aside at the next saving, however little it differs. */
  const keepStored = useRef(false);

  const { getValues, setValue } = form;
  const typed = useCallback((): StoryText => toText(getValues()), [getValues]);
  const flushLater = useRef<() => void>(() => undefined);
  const touch = useCallback(() => {
    setState((now) => (now.kind === 'unsaved' ? now : { kind: 'unsaved' }));
    timer.current ??= setTimeout(() => flushLater.current(), SAVE_AFTER_MS);
  }, []);
  const history = useStoryHistory(form, touch);
  const { adopt: adoptInHistory, replace } = history;

  /** Takes over what is stored now; `sent` is what this form has just written. */
  const adopt = useCallback(
    (stored: StoryRecord, sent: StoryText | null) => {
      const mine = typed();
      for (const field of STORY_FIELDS) {
        const theirs = fieldText(stored, field);
        const before = fieldText(base.current, field);
        const here = fieldText(mine, field);
        const ours = sent !== null && theirs === fieldText(sent, field);
        if (theirs === before) continue;
        if (!ours && here === before) {
          setValue(field, theirs);
          adoptInHistory(field, theirs);
        }
        if (ours || here === before || here === theirs) {
          base.current = withField(base.current, field, theirs);
          open.current.delete(field);
        } else open.current.set(field, theirs);
      }
      baseTime.current = stored.updatedAt;
      setConflicts(new Map(open.current));
    },
    [adoptInHistory, setValue, typed],
  );

  const saveAll = useCallback(async () => {
    for (;;) {
      const mine = typed();
      if (isSameText(mine, base.current)) return setState({ kind: 'saved' });
      const always = keepStored.current;
      const saved = await actions.save(id, base.current, mine, always ? 'always' : 'worthwhile');
      if (saved.ok) {
        if (always) keepStored.current = false;
        adopt(saved.value, mine);
      } else {
        if (saved.problem.kind === 'conflict') adopt(saved.problem.stored, mine);
        gone.current = saved.problem.kind === 'gone';
        return setState({ kind: 'problem', problem: saved.problem });
      }
    }
  }, [actions, adopt, id, typed]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    again.current = true;
    running.current ??= (async () => {
      while (again.current) {
        again.current = false;
        await saveAll();
      }
    })().finally(() => {
      running.current = null;
    });
    await running.current;
  }, [saveAll]);

  useEffect(() => {
    flushLater.current = () => void flush();
  }, [flush]);

  useEffect(() => {
    if (running.current === null && story.updatedAt > baseTime.current) adopt(story, null);
  }, [adopt, story]);

  /** Stores the rest. Where that cannot be (both windows changed a field, or the other one deleted the story), the text here becomes a story of its own. */
  const leave = useCallback(async () => {
    gone.current = false;
    await flush();
    if (open.current.size === 0 && !gone.current) return;
    open.current.clear();
    const mine = typed();
    const kept = await actions.create(mine);
    if (kept.ok) base.current = mine;
  }, [actions, flush, typed]);

  useEffect(() => {
    clearTimeout(leaving.current);
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void flush();
    };
    /** The draft stays where the words could not be stored: a full disk, a database that another version has taken over. */
    const goAway = async (): Promise<void> => {
      const mine = typed();
      if (isSameText(mine, base.current)) return;
      actions.keepDraft(id, base.current, mine);
      await leave();
      if (isSameText(mine, base.current)) actions.dropDraft(id);
    };
    const hideForGood = (): void => void goAway();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', hideForGood);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', hideForGood);
      const stored = goAway();
      // Not at once: in development React takes effects away and puts them back, and a story just begun is blank.
      leaving.current = setTimeout(() => void stored.then(() => actions.discardIfBlank(id)), 0);
    };
  }, [actions, flush, id, leave, typed]);

  const resolve = useCallback(
    (field: StoryField, keep: 'mine' | 'theirs') => {
      const theirs = open.current.get(field);
      if (theirs === undefined) return;
      // Whichever text is given up: it is kept as an earlier one.
      if (keep === 'mine') keepStored.current = true;
      else {
        void actions.keepVersion(id, typed());
        replace({ ...getValues(), [field]: theirs });
      }
      base.current = withField(base.current, field, theirs);
      open.current.delete(field);
      setConflicts(new Map(open.current));
      void flush();
    },
    [actions, flush, getValues, id, replace, typed],
  );

  const goBackTo = useCallback(
    async (text: StoryText) => {
      await flush();
      // Words that could not be stored, for a conflict or a full disk, are set aside before they are replaced; else nothing is.
      if (!isSameText(typed(), base.current) && !(await actions.keepVersion(id, typed())).ok) return false;
      keepStored.current = true;
      replace(toValues(text));
      await flush();
      return isSameText(typed(), base.current);
    },
    [actions, flush, id, replace, typed],
  );

  return { form, state, conflicts, touch, flush, resolve, history, typed, goBackTo };
}
