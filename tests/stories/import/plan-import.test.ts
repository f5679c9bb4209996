// Which items the bank tells already, and what the person's choices write.
import { describe, expect, test } from 'vitest';
import type { StoryRecord } from '../../../lib/schema/records.ts';
import { storyOf, type ImportItem } from '../../../lib/stories/import/import-item.ts';
import { compareWithBank, planImport } from '../../../lib/stories/import/plan-import.ts';

const TIME = '2026-01-02T03:04:05.000Z';
const kept = (id: string, parts: Partial<StoryRecord>): StoryRecord => ({ ...storyOf({}), id, createdAt: TIME, updatedAt: TIME, sample: false, deletedAt: null, forBehaviour: null, starter: null, ...parts });
const item = (id: string, parts: Partial<StoryRecord>, leftOut: ImportItem['leftOut'] = null): ImportItem => ({ id, story: storyOf(parts), quote: '', place: null, leftOut });
const RING = kept('ring', { title: 'The ring', action: 'I found a lost wedding ring in the vacuum bag.' });

describe('likeness', () => {
  test.each([
    ['the same words', 'Found a lost wedding ring in the vacuum bag', 'same'],
    ['other forms of them', 'Finding lost wedding rings in the vacuum bag', 'near'],
    ['another story', 'Trained four starters on the booking system', undefined],
    ['two words in common', 'Lost the keys and rang a locksmith for the ring road flat', undefined],
  ])('%s', (_what, action, likeness) => {
    expect(compareWithBank([item('a', { action })], [RING])[0]?.known?.likeness).toBe(likeness);
  });
  test('samples and deleted stories are not compared with', () => {
    const others = [kept('s', { action: RING.action, sample: true }), kept('d', { action: RING.action, deletedAt: TIME })];
    expect(compareWithBank([item('a', { action: RING.action })], others)[0]).toMatchObject({ known: null, usual: 'add' });
  });
  test('told twice in one text, it is added once', () => {
    expect(compareWithBank([item('a', { action: 'Trained four starters' }), item('b', { action: 'Trained four starters.' })], []).map(({ usual }) => usual)).toEqual(['add', 'skip']);
  });
  test('two thousand stories and a hundred items take no time', () => {
    const bank = Array.from({ length: 2_000 }, (_, index) => kept(`k${index}`, { action: `I helped guest number${index} with the room and the luggage in the lobby number${index % 7}` }));
    const items = Array.from({ length: 100 }, (_, index) => item(`i${index}`, { action: `I helped guest number${index * 3} with the room and the luggage` }));
    const begun = performance.now();
    compareWithBank(items, bank);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('the plan', () => {
  const found = item('a', { title: 'Found a ring', situation: 'Seaview Hotel', action: 'Found a lost wedding ring in the vacuum bag', result: 'so that she had it before her train' });
  const candidates = compareWithBank([found, item('b', { title: 'Trained', action: 'Trained four starters' }), item('c', { title: 'Excel', action: 'Excel' }, 'skills')], [RING]);
  test('by itself adds what is new, and neither what is known nor what was left out', () => {
    expect(planImport(candidates, new Map(), new Map([['b', ' My team ']]))).toMatchObject({ add: [{ title: 'My team', action: 'Trained four starters' }], merge: [] });
  });
  test('merges the parts that the story lacks, and changes none', () => {
    expect(planImport(candidates, new Map([['a', 'merge'], ['b', 'skip'], ['c', 'add']]), new Map())).toMatchObject({ add: [{ title: 'Excel' }], merge: [{ storyId: 'ring', parts: { situation: 'Seaview Hotel', result: 'so that she had it before her train' } }] });
  });
  test('a story that lacks nothing is not merged into', () => {
    const full = compareWithBank([item('a', { action: RING.action })], [RING]);
    expect(planImport(full, new Map([['a', 'merge']]), new Map())).toEqual({ add: [], merge: [] });
  });
});
