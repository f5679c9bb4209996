import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText, isBlank, mergeEdit, nameOf, parseTags, STORY_FIELDS, textOf, type StoryText } from '../../lib/stories/edit-story.ts';
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
    fc.assert(
      fc.property(story, story, story, (before, mine, stored) => {
        const outcome = mergeEdit(before, mine, stored);
        for (const field of STORY_FIELDS) {
          const result = fieldText(outcome.text, field);
          const conflict = outcome.conflicts.find((other) => other.field === field);
          if (fieldText(mine, field) !== fieldText(before, field)) expect(conflict ? conflict.mine : result).toBe(fieldText(mine, field));
          if (fieldText(stored, field) !== fieldText(before, field)) expect(result).toBe(fieldText(stored, field));
        }
      }),
    );
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
