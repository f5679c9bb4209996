import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../lib/schema/records.ts';
import { mergeBackup, type Merge } from '../../lib/stories/merge-backup.ts';
import { parseBackup, type BackupContents } from '../../lib/stories/read-backup.ts';
import { makeStory } from './make-story.ts';

const NOW = '2026-11-24T12:00:00.000Z';
const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-02-01T00:00:00.000Z';

function record(parts: Partial<StoryRecord> = {}): StoryRecord {
  return { ...makeStory({ title: 'Gate', action: 'I rang.', updatedAt: OLD }), sample: false, deletedAt: null, forBehaviour: null, starter: null, ...parts };
}

function backup(stories: readonly unknown[], rest: object = {}): string {
  return JSON.stringify({ app: 'underline', version: 1, exportedAt: NOW, stories, sheets: [], ...rest });
}

function read(text: string): BackupContents {
  const contents = parseBackup(text, NOW);
  if (!contents.ok) throw new Error(contents.problem.kind);
  return contents.value;
}

function merge(mine: readonly StoryRecord[], text: string): Merge {
  return mergeBackup({ stories: mine, sheets: [], maps: [], links: [], versions: [] }, read(text), NOW);
}

/** All stories after the merge is written. */
function after(mine: readonly StoryRecord[], text: string): StoryRecord[] {
  const all = new Map(mine.map((story) => [story.id, story]));
  for (const story of merge(mine, text).stories) all.set(story.id, story);
  return [...all.values()];
}

describe('files that cannot be restored', () => {
  test.each([
    ['', { kind: 'empty' }],
    ['  \n', { kind: 'empty' }],
    ['{"app": "underline", "stories": [{"id"', { kind: 'not-json', cutOff: true }],
    ['{"stories": [{"title": "The \\"gate', { kind: 'not-json', cutOff: true }],
    ['{\n  "stories": nonsense\n}', { kind: 'not-json', cutOff: false }],
    ['<!doctype html>', { kind: 'not-json', cutOff: false }],
    ['[]', { kind: 'not-ours' }],
    ['null', { kind: 'not-ours' }],
    ['{"recipes": []}', { kind: 'not-ours' }],
    ['{"app": "other", "stories": []}', { kind: 'not-ours' }],
    ['{"app": "underline", "version": 3, "stories": []}', { kind: 'newer-version', version: 3 }],
    ['{"stories": []}', { kind: 'nothing-inside' }],
  ])('%j', (text, problem) => {
    const contents = parseBackup(text, NOW);
    expect(contents.ok ? null : contents.problem).toMatchObject(problem);
  });

  test('one that is nothing but nesting, before anything is built of it', () => {
    const deep = (depth: number): string => `{"stories": [${'['.repeat(depth)}${']'.repeat(depth)}]}`;
    expect(parseBackup(deep(2_000_000), NOW)).toEqual({ ok: false, problem: { kind: 'too-deep' } });
    expect(read(deep(50)).broken).toHaveLength(1);
  });

  test('one with more stories than any device holds', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ id: `s${index}`, title: 'Gate' }));
    expect(parseBackup(JSON.stringify({ stories: many }), NOW)).toEqual({ ok: false, problem: { kind: 'too-many', entries: 100_000 } });
    expect(parseBackup(backup(many), NOW)).toEqual({ ok: false, problem: { kind: 'too-many', entries: 100_000 } });
  });

  test('a long text that ends in the middle of a line is still told as cut off', () => {
    const cut = backup([record({ action: 'One line.\n'.repeat(2_000_000) })]).slice(0, -300);
    expect(parseBackup(cut, NOW)).toMatchObject({ ok: false, problem: { kind: 'not-json', cutOff: true } });
  });
});

describe('reading a file', () => {
  test('broken entries are named with their raw text, the others are read', () => {
    const { stories, broken } = read(backup([record(), { ...record({ title: 'Lost suit' }), action: 7 }, 'nonsense']));
    expect(stories).toHaveLength(1);
    expect(broken.map(({ place, name }) => [place, name])).toEqual([[2, 'Lost suit'], [3, null]]);
    expect(broken[0]?.problem).toMatch(/^action: /);
    expect(broken[1]?.raw).toBe('nonsense');
  });

  test('a plain bank may leave out all but a title; other keys are ignored', () => {
    const { kind, stories } = read('\uFEFF{"owner": "Noor", "stories": [{"title": "Gate", "mood": "good"}, {"title": "", "tags": []}]}');
    expect(kind).toBe('bank');
    expect(stories).toHaveLength(1);
    expect(stories[0]?.story).toMatchObject({ title: 'Gate', action: '', tags: [], createdAt: NOW, updatedAt: NOW, sample: false });
    expect(stories[0]?.ageKnown).toBe(false);
  });

  test('a story without an id gets the same one each time', () => {
    const once = read('{"stories": [{"title": "Gate"}]}').stories[0]?.story.id;
    expect(read('{"stories": [{"title": "Gate"}]}').stories[0]?.story.id).toBe(once);
    expect(read('{"stories": [{"title": "Other"}]}').stories[0]?.story.id).not.toBe(once);
  });

  test('times with a zone are compared as times', () => {
    expect(read(backup([record({ updatedAt: '2026-02-01T01:00:00+01:00' })])).stories[0]?.story.updatedAt).toBe(NEW);
  });
});

describe('merging', () => {
  test('a story that is not here is added', () => {
    expect(merge([], backup([record()])).counts.stories).toMatchObject({ added: 1 });
  });

  test('the same story changes nothing', () => {
    const { stories, counts } = merge([record()], backup([record({ updatedAt: NEW })]));
    expect(stories).toEqual([]);
    expect(counts.stories.unchanged).toBe(1);
  });

  test('a newer text takes the place of the older, which becomes an earlier text of the story', () => {
    const { stories, versions, counts } = merge([record()], backup([record({ action: 'I rang twice.', updatedAt: NEW })]));
    expect(stories).toMatchObject([{ id: 's1', action: 'I rang twice.', updatedAt: NEW, deletedAt: null }]);
    expect(versions).toMatchObject([{ storyId: 's1', keptAt: NOW, text: { action: 'I rang.' } }]);
    expect(counts.stories).toMatchObject({ updated: 1 });
  });

  test('an older text in the file leaves the newer one, and becomes an earlier text of it', () => {
    const file = backup([record({ action: 'Older.' })]);
    expect(after([record({ updatedAt: NEW })], file)).toEqual([record({ updatedAt: NEW })]);
    expect(merge([record({ updatedAt: NEW })], file).versions).toMatchObject([{ storyId: 's1', text: { action: 'Older.' } }]);
  });

  test.each([
    ['of the same age', backup([record({ action: 'Other.' })])],
    ['of unknown age', '{"stories": [{"id": "s1", "title": "Gate", "action": "Other."}]}'],
  ])('another text %s is kept beside the first, once', (_, text) => {
    const first = after([record()], text);
    expect(first.map(({ action }) => action)).toEqual(['I rang.', 'Other.']);
    expect(after(first, text)).toEqual(first);
  });

  test('a deleted story comes back when the file has it undeleted, and stays when the file has it deleted', () => {
    const deleted = record({ deletedAt: NEW });
    expect(after([deleted], backup([record()]))).toEqual([record()]);
    expect(after([deleted], backup([deleted]))).toEqual([deleted]);
    expect(after([record()], backup([deleted]))).toEqual([record()]);
  });

  test('a sample is never mixed with a story of the same id', () => {
    const all = after([record({ sample: true })], backup([record({ action: 'Mine.', updatedAt: NEW })]));
    expect(all.map(({ sample, action }) => [sample, action])).toEqual([[true, 'I rang.'], [false, 'Mine.']]);
  });

  test('two entries of one id in a file are both kept', () => {
    expect(after([], backup([record(), record({ action: 'Other.' })])).map(({ action }) => action)).toEqual(['I rang.', 'Other.']);
  });

  test('no text that is here is lost, whatever the file holds', () => {
    const mine = [record(), record({ id: 's2', action: 'Two.', updatedAt: NEW }), record({ id: 's3', action: 'Three.', deletedAt: NEW })];
    for (const updatedAt of [OLD, NEW, '', '2030-01-01T00:00:00.000Z']) {
      for (const deletedAt of [null, NEW]) {
        const file = backup(['s1', 's2', 's3'].map((id) => record({ id, action: 'From the file.', updatedAt, deletedAt })));
        const texts = [...after(mine, file), ...merge(mine, file).versions.map(({ text }) => text)].map(({ action }) => action);
        expect(texts).toEqual(expect.arrayContaining(['I rang.', 'Two.', 'Three.']));
      }
    }
  });
});
