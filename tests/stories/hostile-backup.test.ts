// Files that are broken, or made to do harm: reading one ends soon with a value, and takes nothing that the screens cannot bear.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BackupFileSchema } from '../../lib/schema/records.ts';
import { isSameText } from '../../lib/stories/edit-story.ts';
import { mergeBackup, type Held } from '../../lib/stories/merge-backup.ts';
import { parseBackup, type BackupContents } from '../../lib/stories/read-backup.ts';
import { fileOf, makeRecord, NOTHING, NOW, write } from './make-record.ts';

const LIMIT_MS = 2_000;
const EXAMPLE_TEXT = readFileSync(join(import.meta.dirname, '..', 'examples', 'backup-2.json'), 'utf8');
const EXAMPLE = BackupFileSchema.parse(JSON.parse(EXAMPLE_TEXT));
const DEVICE: Held = { ...NOTHING, stories: EXAMPLE.stories, sheets: EXAMPLE.sheets, maps: EXAMPLE.maps, links: EXAMPLE.links, versions: EXAMPLE.versions };

function read(text: string): BackupContents {
  const contents = parseBackup(text, NOW);
  if (!contents.ok) throw new Error(contents.problem.kind);
  return contents.value;
}

function fileWith(stories: readonly unknown[], rest: object = {}): string {
  return JSON.stringify({ app: 'underline', version: 2, exportedAt: '2026-06-03T09:30:00.000Z', stories, ...rest });
}

/** Reads the text, merges it with a device that holds something, and expects that all of that is still to be found. */
function expectNoHarm(text: string): void {
  const began = performance.now();
  const contents = parseBackup(text, NOW);
  if (contents.ok) {
    const merge = mergeBackup(DEVICE, contents.value, NOW);
    const after = write(DEVICE, merge);
    for (const story of DEVICE.stories) {
      const now = after.stories.find(({ id }) => id === story.id);
      expect(now).toBeDefined();
      const texts = [...after.stories, ...after.versions.map(({ text: earlier }) => earlier)];
      expect(texts.some((earlier) => isSameText(earlier, story))).toBe(true);
      if (story.deletedAt === null) expect(now?.deletedAt).toBeNull();
    }
    expect(after.versions).toEqual(expect.arrayContaining([...DEVICE.versions]));
    for (const { updatedAt } of merge.stories) expect(Date.parse(updatedAt)).toBeLessThanOrEqual(Date.parse(NOW) + 86_400_000);
  }
  expect(performance.now() - began).toBeLessThan(LIMIT_MS);
}

describe('changed at random', () => {
  test('a backup with characters put in, taken out and swapped', () => {
    const edit = fc.record({ at: fc.nat(EXAMPLE_TEXT.length), cut: fc.nat(40), put: fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '\\u', 'null', '1e999', '"__proto__":', '\u0000')) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        expectNoHarm(edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), EXAMPLE_TEXT));
      }),
      { numRuns: 400 },
    );
  });

  test('a backup cut off anywhere is refused as cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: EXAMPLE_TEXT.trimEnd().length - 1 }), (end) => {
        expect(parseBackup(EXAMPLE_TEXT.slice(0, end), NOW)).toMatchObject({ ok: false, problem: { kind: 'not-json', cutOff: true } });
      }),
      { numRuns: 150 },
    );
  });

  test('a backup with any value in the place of another', () => {
    const places = pathsOf(EXAMPLE);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), fc.constantFrom('2999-01-01T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '<script>alert(1)</script>', '\ud800', '../../x', ''), fc.integer()), (path, value) => {
        expectNoHarm(JSON.stringify(replaceAt(EXAMPLE, path, value)));
      }),
      { numRuns: 600 },
    );
  });

  test('any JSON, and any text', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), expectNoHarm), { numRuns: 300 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectNoHarm), { numRuns: 300 });
  });
});

describe('one entry', () => {
  test.each([
    ['a number where text should be', { action: 42 }, /^action: /],
    ['text where a list should be', { tags: 'pier' }, /^tags: /],
    ['an id that is no text', { id: 7 }, /^id: /],
    ['an id of half a character, which no address can hold', { id: '\ud800' }, /^id: /],
    ['an id longer than any', { id: 'x'.repeat(5_000) }, /^id: /],
    ['ten thousand tags', { tags: Array.from({ length: 10_000 }, (_, index) => `tag ${index}`) }, /^tags: /],
    ['a text of a book’s length', { action: 'word '.repeat(300_000) }, /^action: /],
  ])('with %s is named and kept raw, the others are read', (_, parts, problem) => {
    const raw = { ...makeRecord({ title: 'Odd' }), ...parts };
    const { stories, broken } = read(fileWith([raw, makeRecord({ id: 's2' })]));
    expect(stories.map(({ story }) => story.id)).toEqual(['s2']);
    expect(broken).toMatchObject([{ list: 'stories', place: 1, name: 'Odd' }]);
    expect(broken[0]?.problem).toMatch(problem);
    expect(broken[0]?.raw).toEqual(raw);
  });

  test('with keys of the language itself neither changes anything else nor gets in', () => {
    const text = `{"app":"underline","version":2,"exportedAt":"","__proto__":{"stories":[1]},"constructor":{"prototype":{"polluted":1}},"stories":[${JSON.stringify(makeRecord()).slice(0, -1)},"__proto__":{"sample":true}},${JSON.stringify(makeRecord({ id: '__proto__' }))},${JSON.stringify(makeRecord({ id: 'constructor' }))}]}`;
    const contents = read(text);
    const after = write(NOTHING, mergeBackup(NOTHING, contents, NOW)).stories;
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(after.every(({ sample }) => !sample)).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  test('with a list that is none is told of, not left out in silence', () => {
    expect(read(fileWith([], { stories: { s1: makeRecord() } })).broken).toMatchObject([{ list: 'stories', place: 1 }]);
  });

  test('of a sheet whose quotes do not stand in its posting is not taken', () => {
    const [sheet] = EXAMPLE.sheets;
    const [first] = sheet?.analysis.requirements ?? [];
    if (!sheet || !first) throw new Error('the example has no sheet with lines');
    const requirements = [{ ...first, quote: 'Pays double' }];
    expect(read(fileWith([], { sheets: [{ ...sheet, analysis: { ...sheet.analysis, requirements } }] })).broken).toMatchObject([{ list: 'sheets', problem: 'analysis: a quote that does not stand in the posting' }]);
    expect(read(fileWith([], { sheets: [{ ...sheet, analysis: { ...sheet.analysis, requirements: [{ ...first, start: 9_000, end: 9_010 }] } }] })).broken).toHaveLength(1);
  });

  test('a hundred times under one id: every text is kept', () => {
    const texts = Array.from({ length: 100 }, (_, index) => makeRecord({ action: `Text ${index}.`, updatedAt: index % 2 === 0 ? '2026-02-01T00:00:00.000Z' : `2026-03-01T00:00:00.${String(index).padStart(3, '0')}Z` }));
    const { stories, versions } = write(NOTHING, mergeBackup(NOTHING, read(fileWith(texts)), NOW));
    const kept = new Set([...stories, ...versions.map(({ text }) => text)].map(({ action }) => action));
    expect(kept.size).toBe(100);
  });
});

describe('times', () => {
  const ahead = '2999-01-01T00:00:00.000Z';

  test('a story dated in the future does not win: both texts are kept', () => {
    const contents = read(fileWith([makeRecord({ action: 'From the future.', updatedAt: ahead, createdAt: ahead })]));
    const { stories, counts } = mergeBackup({ ...NOTHING, stories: [makeRecord({ action: 'Mine.' })] }, contents, NOW);
    expect(counts.stories).toMatchObject({ keptBoth: 1, updated: 0 });
    expect(stories).toMatchObject([{ action: 'From the future.', updatedAt: '2026-06-03T09:30:00.000Z' }]);
  });

  test('a time after which no later one can be told leaves the story editable', () => {
    const [incoming] = read(fileWith([makeRecord({ updatedAt: '+275760-09-13T00:00:00.000Z' })])).stories;
    expect(incoming?.story.updatedAt).toBe('2026-06-03T09:30:00.000Z');
    expect(incoming?.ageKnown).toBe(false);
  });

  test('a clock a few hours ahead is no reason for doubt', () => {
    expect(read(fileWith([makeRecord({ updatedAt: '2026-11-24T20:00:00.000Z' })])).stories[0]?.ageKnown).toBe(true);
  });

  test('what was deleted long ago can be brought back for a month from now', () => {
    expect(read(fileWith([makeRecord({ deletedAt: '2026-02-01T00:00:00.000Z' })])).stories[0]?.story.deletedAt).toBe(NOW);
    expect(read(fileWith([makeRecord({ deletedAt: 'yes' })])).stories[0]?.story.deletedAt).toBe(NOW);
    expect(read(fileWith([makeRecord({ deletedAt: '2026-11-20T00:00:00.000Z' })])).stories[0]?.story.deletedAt).toBe('2026-11-20T00:00:00.000Z');
  });
});

describe('size', () => {
  test('a file of 50 MB of sound stories is read, one that is a single word is not taken', { timeout: 30_000 }, () => {
    const stories = Array.from({ length: 2_500 }, (_, index) => makeRecord({ id: `s${index}`, action: 'I walked down the queue. '.repeat(800) }));
    const text = fileOf({ ...NOTHING, stories });
    expect(text.length).toBeGreaterThan(50_000_000);
    const began = performance.now();
    expect(read(text).stories).toHaveLength(2_500);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(read(fileWith([makeRecord({ action: 'x'.repeat(50_000_000) })])).broken).toHaveLength(1);
    expect(parseBackup('x'.repeat(50_000_000), NOW)).toMatchObject({ ok: false, problem: { kind: 'not-json' } });
    expect(parseBackup(`["${'\\n'.repeat(20_000_000)}`, NOW)).toMatchObject({ ok: false, problem: { kind: 'not-json', cutOff: true } });
  });

  test('as many stories as a device may hold merge quickly with as many', () => {
    const stories = Array.from({ length: 20_000 }, (_, index) => makeRecord({ id: `s${index}` }));
    const began = performance.now();
    const merge = mergeBackup({ ...NOTHING, stories }, read(fileWith(stories.map((story) => ({ ...story, action: 'Newer.', updatedAt: '2026-03-01T00:00:00.000Z' })))), NOW);
    expect(merge.counts.stories.updated).toBe(20_000);
    expect(performance.now() - began).toBeLessThan(LIMIT_MS);
  });
});

/** Every place in a value, as the keys that lead to it. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key])) : [];
  return [[...path], ...inside];
}

function replaceAt(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined || typeof whole !== 'object' || whole === null) return value;
  if (Array.isArray(whole)) return whole.map((child: unknown, index) => (String(index) === key ? replaceAt(child, rest, value) : child));
  return Object.fromEntries(Object.entries(whole).map(([name, child]) => [name, name === key ? replaceAt(child, rest, value) : child]));
}
