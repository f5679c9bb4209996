// Two windows that type in one story and save when they please, in any order: no word goes away without the person having been asked.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldText, mergeEdit, STORY_FIELDS, textOf, type StoryField, type StoryText } from '../../lib/stories/edit-story.ts';
import { makeStory } from './make-story.ts';

interface Window {
  base: StoryText;
  mine: StoryText;
}

type Step = { window: 0 | 1; act: 'type'; field: StoryField } | { window: 0 | 1; act: 'save' };

const anyWindow = fc.constantFrom<0 | 1>(0, 1);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ window: anyWindow, act: fc.constant<'type'>('type'), field: fc.constantFrom<StoryField>('title', 'action', 'tags') }),
  fc.record({ window: anyWindow, act: fc.constant<'save'>('save') }),
);

function withField(text: StoryText, field: StoryField, from: StoryText): StoryText {
  return field === 'tags' ? { ...text, tags: [...from.tags] } : { ...text, [field]: from[field] };
}

function typeWord(text: StoryText, field: StoryField, word: string): StoryText {
  return field === 'tags' ? { ...text, tags: [...text.tags, word] } : { ...text, [field]: `${text[field]} ${word}` };
}

/** What a form does with what is stored after its saving: takes over what it has not changed; a field in conflict keeps its own text until the person chooses. */
function save({ base, mine }: Window, stored: StoryText): { window: Window; stored: StoryText; asked: StoryField[] } {
  const outcome = mergeEdit(base, mine, stored);
  const asked = outcome.conflicts.map(({ field }) => field);
  for (const { field, mine: here } of outcome.conflicts) expect(here).toBe(fieldText(mine, field));
  const free = STORY_FIELDS.filter((field) => !asked.includes(field));
  return {
    window: { base: free.reduce((text, field) => withField(text, field, outcome.text), base), mine: free.reduce((text, field) => withField(text, field, outcome.text), mine) },
    stored: outcome.text,
    asked,
  };
}

test('whatever the order of typing and saving, every word is stored, or stands in the window that is asked about it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      let stored = textOf(makeStory({ title: 'Gate', action: 'First.', tags: ['museum'] }));
      const windows: [Window, Window] = [{ base: stored, mine: stored }, { base: stored, mine: stored }];
      const typed: { field: StoryField; word: string }[] = [];
      const run = (step: Step): void => {
        const before = windows[step.window];
        if (step.act === 'type') {
          const word = `word${typed.length}.`;
          typed.push({ field: step.field, word });
          windows[step.window] = { ...before, mine: typeWord(before.mine, step.field, word) };
        } else {
          const after = save(before, stored);
          stored = after.stored;
          windows[step.window] = after.window;
        }
        const gone = typed.filter(({ field, word }) => [stored, windows[0].mine, windows[1].mine].every((text) => !fieldText(text, field).includes(word)));
        expect(gone).toEqual([]);
      };
      for (const step of steps) run(step);

      // At the end both save; what is not stored then is what a window asks about.
      const asked = ([0, 1] as const).map((window) => {
        const after = save(windows[window], stored);
        stored = after.stored;
        windows[window] = after.window;
        return after.asked;
      });
      const isAsked = (field: StoryField, word: string): boolean => ([0, 1] as const).some((window) => asked[window]?.includes(field) && fieldText(windows[window].mine, field).includes(word));
      expect(typed.filter(({ field, word }) => !fieldText(stored, field).includes(word) && !isAsked(field, word))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
