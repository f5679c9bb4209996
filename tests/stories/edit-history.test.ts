// Undo and redo over all fields of a story.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptField, changedField, followBrowser, recordEdit, recordStep, redoEdit, startHistory, undoEdit, type Draft, type EditHistory } from '../../lib/stories/edit-history.ts';
import type { StoryField } from '../../lib/stories/edit-story.ts';

const EMPTY: Draft = { title: '', situation: '', task: '', action: '', result: '', insight: '', tags: '' };

/** Types into a field letter by letter, 100 ms each. */
function type(history: EditHistory, field: StoryField, text: string, from: number): EditHistory {
  return [...text].reduce((now, letter, index) => recordEdit(now, { ...now.present, [field]: now.present[field] + letter }, field, from + index * 100), history);
}

describe('steps', () => {
  it('typing in one field without a pause is one step', () => {
    const typed = type(startHistory(EMPTY), 'action', 'I rang.', 0);
    expect(typed.past).toEqual([EMPTY]);
    expect(undoEdit(typed).present).toEqual(EMPTY);
  });

  it('a pause, another field or a paste begins a new one', () => {
    let history = type(startHistory(EMPTY), 'action', 'I rang.', 0);
    history = type(history, 'action', ' She came.', 10_000);
    history = type(history, 'result', 'All well.', 11_500);
    history = recordEdit(history, { ...history.present, result: `All well. ${'pasted '.repeat(5)}` }, 'result', 12_500);
    const seen = [history.present];
    for (let step = undoEdit(history); step !== history; [history, step] = [step, undoEdit(step)]) seen.push(step.present);
    expect(seen.map(({ action, result }) => [action, result.slice(0, 12)])).toEqual([
      ['I rang. She came.', 'All well. pa'],
      ['I rang. She came.', 'All well.'],
      ['I rang. She came.', ''],
      ['I rang.', ''],
      ['', ''],
    ]);
  });

  it('undo and redo have an end, and typing ends what could be redone', () => {
    const start = startHistory(EMPTY);
    expect(undoEdit(start)).toBe(start);
    expect(redoEdit(start)).toBe(start);
    const undone = undoEdit(type(start, 'title', 'Gate', 0));
    expect(redoEdit(undone).present.title).toBe('Gate');
    const other = type(undone, 'title', 'Suit', 9_000);
    expect(redoEdit(other)).toBe(other);
  });

  it('going back to an earlier text is one step over all fields', () => {
    const typed = type(startHistory(EMPTY), 'title', 'Gate', 0);
    const earlier: Draft = { ...EMPTY, title: 'Suit', action: 'I drove over.' };
    expect(undoEdit(recordStep(typed, earlier)).present).toEqual(typed.present);
  });

  it('after any edits, undoing all gives the first draft and redoing all the last', () => {
    const edit = fc.record({ field: fc.constantFrom<StoryField>('title', 'action', 'result'), text: fc.string({ maxLength: 30 }), wait: fc.integer({ min: 1, max: 4_000 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
        let time = 0;
        let history = startHistory(EMPTY);
        for (const { field, text, wait } of edits) history = recordEdit(history, { ...history.present, [field]: text }, field, (time += wait));
        const last = history.present;
        const steps = history.past.length;
        for (let step = 0; step < steps; step += 1) history = undoEdit(history);
        expect(history.present).toEqual(EMPTY);
        for (let step = 0; step < steps; step += 1) history = redoEdit(history);
        expect(history.present).toEqual(last);
      }),
    );
  });
});

describe('the browser’s own undo', () => {
  it('takes the history along, so that nothing is undone twice', () => {
    let history = type(startHistory(EMPTY), 'title', 'Gate', 0);
    history = type(history, 'action', 'I rang. She came.', 5_000);
    // The browser undoes in bites of its own: first a part of the step, then the rest.
    history = followBrowser(history, { ...history.present, action: 'I rang.' }, 'undo');
    history = followBrowser(history, { ...history.present, action: '' }, 'undo');
    expect(history.past).toEqual([EMPTY]);
    expect(undoEdit(history).present).toEqual(EMPTY);
    expect(redoEdit(redoEdit(history)).present.action).toBe('I rang. She came.');
  });

  it('and its redo goes forward with it', () => {
    const typed = type(startHistory(EMPTY), 'title', 'Gate', 0);
    const back = followBrowser(typed, EMPTY, 'undo');
    expect(back.past).toEqual([]);
    const forth = followBrowser(back, typed.present, 'redo');
    expect(forth.past).toEqual([EMPTY]);
    expect(forth.future).toEqual([]);
  });
});

describe('a field changed elsewhere', () => {
  it('is not brought back by undo', () => {
    let history = type(startHistory(EMPTY), 'title', 'Gate', 0);
    history = type(history, 'action', 'I rang.', 5_000);
    history = adoptField(history, 'title', 'The gate');
    expect(undoEdit(history).present).toEqual({ ...EMPTY, title: 'The gate' });
    expect(undoEdit(undoEdit(history)).present.title).toBe('The gate');
    expect(changedField(undoEdit(history).present, history.present)).toBe('action');
  });
});
