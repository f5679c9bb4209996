import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText, isBlank, mergeEdit, nameOf, parseTags, STORY_FIELDS, textOf, type StoryField, type StoryText } from '../../lib/stories/edit-story.ts';
import { makeStory } from './make-story.ts';

const text = (parts: Partial<StoryText>): StoryText => textOf(makeStory(parts));

describe('bringing two windows together', () => {
  const base = text({ title: 'Gate', action: 'I rang.', tags: ['museum'] });

  test('what only this window changed is taken', () => {
    const { text: merged, changed, conflicts } = mergeEdit(base, { ...base, action: 'I rang twice.' }, base);
    expect(merged.action).toBe('I rang twice.');
    expect(changed).toBe(true);
    expect(conflicts).toEqual([]);
  });

  test('what only the other window changed stays', () => {
    const { text: merged, changed } = mergeEdit(base, base, { ...base, result: 'It worked.' });
    expect(merged.result).toBe('It worked.');
    expect(changed).toBe(false);
  });

  test('different fields changed in both are both kept', () => {
    const { text: merged, conflicts } = mergeEdit(base, { ...base, action: 'I rang twice.' }, { ...base, tags: ['museum', 'gate'] });
    expect(merged.action).toBe('I rang twice.');
    expect(merged.tags).toEqual(['museum', 'gate']);
    expect(conflicts).toEqual([]);
  });

  test('the same field changed in both is a conflict, and the stored text stays', () => {
    const { text: merged, changed, conflicts } = mergeEdit(base, { ...base, action: 'Mine.' }, { ...base, action: 'Theirs.' });
    expect(merged.action).toBe('Theirs.');
    expect(changed).toBe(false);
    expect(conflicts).toEqual([{ field: 'action', mine: 'Mine.', theirs: 'Theirs.' }]);
  });

  test('no text of either side is ever lost', () => {
    const written = fc.constantFrom('', 'a', 'b', 'c');
    const story = fc.record({ title: written, situation: written, task: written, action: written, result: written, insight: written, tags: fc.constant<string[]>([]) });
    const lost = (before: StoryText, mine: StoryText, stored: StoryText): StoryField[] => {
      const outcome = mergeEdit(before, mine, stored);
      return STORY_FIELDS.filter((field) => {
        const was = fieldText(before, field);
        const kept = [fieldText(outcome.text, field), ...outcome.conflicts.filter((conflict) => conflict.field === field).map((conflict) => conflict.mine)];
        return [mine, stored].some((side) => fieldText(side, field) !== was && !kept.includes(fieldText(side, field)));
      });
    };
    fc.assert(
      fc.property(story, story, story, (before, mine, stored) => {
        expect(lost(before, mine, stored)).toEqual([]);
      }),
    );
    expect(lost(base, { ...base, action: 'Mine.' }, base)).toEqual([]);
  });
});

test('tags are typed with commas', () => {
  expect(parseTags(' phone,  front   desk,, Phone ,')).toEqual(['phone', 'front desk']);
  expect(parseTags('')).toEqual([]);
});

test('a story without a title is called by its first words', () => {
  expect(nameOf(text({ title: ' Gate ' }))).toBe('Gate');
  expect(nameOf(text({ task: 'one two three four five six seven eight' }))).toBe('one two three four five six seven …');
  expect(nameOf(text({}))).toBe('');
});

test('a story of spaces is blank, a tag is not', () => {
  expect(isBlank(text({ action: ' \n' }))).toBe(true);
  expect(isBlank(text({ tags: ['phone'] }))).toBe(false);
});
