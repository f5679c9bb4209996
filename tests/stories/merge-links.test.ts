// Decisions about links and earlier texts, merged with a file's.
import { describe, expect, test } from 'vitest';
import type { LinkDecision, StoryVersion } from '../../lib/schema/records.ts';
import { mergeBackup, type Held, type Merge } from '../../lib/stories/merge-backup.ts';
import { parseBackup, type BackupContents } from '../../lib/stories/read-backup.ts';
import { fileOf, makeRecord, NOTHING, NOW } from './make-record.ts';

const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-02-01T00:00:00.000Z';
const STORIES = ['s1', 's2', 's3'].map((id) => makeRecord({ id }));

function link(storyId: string, verdict: LinkDecision['verdict'], decidedAt = OLD, behaviourId = 'be-accurate'): LinkDecision {
  return { id: `${behaviourId}/${storyId}`, storyId, behaviourId, verdict, decidedAt };
}

function read(held: Partial<Held>): BackupContents {
  const contents = parseBackup(fileOf({ ...NOTHING, ...held }), NOW);
  if (!contents.ok) throw new Error(contents.problem.kind);
  return contents.value;
}

function merge(mine: readonly LinkDecision[], theirs: readonly LinkDecision[]): Merge {
  return mergeBackup({ ...NOTHING, stories: STORIES, links: mine }, read({ links: theirs }), NOW);
}

describe('decisions', () => {
  test('the later one about a pair stands, whichever side has it', () => {
    expect(merge([link('s1', 'rejected')], [link('s1', 'accepted', NEW)])).toMatchObject({ links: [link('s1', 'accepted', NEW)], counts: { links: { updated: 1 } } });
    expect(merge([link('s1', 'rejected', NEW)], [link('s1', 'accepted')])).toMatchObject({ links: [], counts: { links: { unchanged: 1 } } });
    expect(merge([link('s1', 'rejected')], [link('s1', 'accepted')]).links).toEqual([]);
  });

  test('the last pin of a behaviour stays one, the story that was pinned before still fits', () => {
    expect(merge([link('s1', 'pinned')], [link('s2', 'pinned', NEW)]).links).toEqual([link('s2', 'pinned', NEW), link('s1', 'accepted')]);
    expect(merge([link('s1', 'pinned', NEW)], [link('s2', 'pinned')]).links).toEqual([link('s2', 'accepted')]);
    expect(merge([link('s1', 'pinned')], [link('s2', 'pinned', OLD, 'calm-upset-people')]).links).toEqual([link('s2', 'pinned', OLD, 'calm-upset-people')]);
  });

  test('one about a story that is nowhere is left out, one about a story of the file comes with it', () => {
    expect(merge([], [link('gone', 'accepted')])).toMatchObject({ links: [], counts: { links: { leftOut: 1, added: 0 } } });
    const contents = read({ stories: [makeRecord({ id: 'new' })], links: [link('new', 'pinned')] });
    expect(mergeBackup(NOTHING, contents, NOW).links).toEqual([link('new', 'pinned')]);
  });

  test('one with an id that is not its pair’s gets that of its pair', () => {
    expect(merge([], [{ ...link('s1', 'accepted'), id: 'be-accurate/s2' }]).links).toEqual([link('s1', 'accepted')]);
  });

  test('one that lies in the future is not the last word', () => {
    const ahead = { ...link('s1', 'rejected', '2999-01-01T00:00:00.000Z') };
    expect(read({ links: [ahead] }).links).toEqual([link('s1', 'rejected', NOW)]);
  });
});

describe('earlier texts', () => {
  const { title, situation, task, action, result, insight, tags } = makeRecord();
  const version = (id: string, parts: Partial<StoryVersion['text']> = {}): StoryVersion => ({ id, storyId: 's1', keptAt: OLD, text: { title, situation, task, action, result, insight, tags, ...parts } });

  test('all of both sides are kept, even of a story that cannot be read', () => {
    const { versions, counts } = mergeBackup({ ...NOTHING, versions: [version('v1')] }, read({ versions: [version('v1'), version('v2', { action: 'Other.' })] }), NOW);
    expect(versions).toEqual([version('v2', { action: 'Other.' })]);
    expect(counts.versions).toMatchObject({ added: 1, unchanged: 1 });
  });

  test('two texts under one id are both kept', () => {
    const mine = { ...NOTHING, versions: [version('v1')] };
    const theirs = read({ versions: [version('v1', { action: 'Other.' })] });
    const first = mergeBackup(mine, theirs, NOW);
    expect(first.versions).toMatchObject([{ storyId: 's1', text: { action: 'Other.' } }]);
    expect(first.versions[0]?.id).not.toBe('v1');
    expect(mergeBackup({ ...mine, versions: [...mine.versions, ...first.versions] }, theirs, NOW).versions).toEqual([]);
  });

  test('a text that is kept already is not kept once more', () => {
    const mine = { ...NOTHING, stories: [makeRecord({ id: 's1' })], versions: [version('v1')] };
    expect(mergeBackup(mine, read({ stories: [makeRecord({ id: 's1', action: 'New.', updatedAt: NEW })] }), NOW).versions).toEqual([]);
  });
});
