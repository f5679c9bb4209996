import { describe, expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import type { Analysis, SheetBehaviour, StoryMatch } from '../../lib/schema/analysis.ts';
import { findCoverage, type CoveredSheet } from '../../lib/stories/coverage.ts';

const map = bundledMap();
const match = (storyId: string, level: StoryMatch['level'] = 'partial'): StoryMatch => ({ storyId, score: 0.6, level, because: '' });
const behaviour = (id: string, stories: StoryMatch[] = []): SheetBehaviour => {
  const known = map.behaviours.get(id);
  if (!known) throw new Error(`the map has no ${id}`);
  return { id, label: known.label, competency: known.area, secondaryCompetency: null, evidence: [{ quote: 'x', start: 0, end: 1 }], questions: [], stories, gap: stories.length === 0 };
};
const sheet = (id: string, behaviours: SheetBehaviour[], core: string[] = []): CoveredSheet => {
  const analysis: Analysis = {
    version: 1, id, isPosting: true,
    posting: { title: id, company: null, location: null, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: 'en', source: 'text', text: 'x' },
    roleTypes: [{ id: 'general', confidence: 1 }],
    competencies: map.data.areas.map((area) => ({ id: area.id, share: 0.25 })),
    requirements: core.map((behaviourId) => ({ quote: 'x', start: 0, end: 1, kinds: ['behaviour'], competencies: ['ownership'], behaviours: [behaviourId], weight: 'core' })),
    sheet: { behaviours },
  };
  return { id, title: id, analysis };
};
/** Two behaviours that ask for the same theme first, and one that asks for another. */
const plain = [...map.behaviours.values()].filter(({ craft }) => !craft);
const alike = [...Map.groupBy(plain, ({ themes }) => themes[0]).values()].find((group) => group.length >= 2) ?? [];
const [one, twin] = alike.map(({ id }) => id);
const other = plain.find(({ themes }) => themes[0] !== alike[0]?.themes[0])?.id;
if (one === undefined || twin === undefined || other === undefined) throw new Error('the map has no two behaviours that ask for the same first');

describe('the grid', () => {
  test('counts sheets and gaps, and keeps the best level of each story', () => {
    const { areas, storyIds } = findCoverage([sheet('a', [behaviour(one, [match('s1')]), behaviour(other)]), sheet('b', [behaviour(one, [match('s1', 'strong'), match('s2')])])], ['s3', 's2', 's1'], map);
    const rows = areas.flatMap((area) => area.rows);
    expect(rows.find(({ behaviourId }) => behaviourId === one)).toMatchObject({ sheets: 2, gaps: 0, cells: new Map([['s1', 'strong'], ['s2', 'partial']]) });
    expect(rows.find(({ behaviourId }) => behaviourId === other)).toMatchObject({ sheets: 1, gaps: 1, cells: new Map() });
    expect(storyIds).toEqual(['s2', 's1', 's3']);
  });

  test('is empty without sheets', () => {
    expect(findCoverage([], ['s1'], map)).toMatchObject({ sheets: 0, areas: [], next: [], storyIds: ['s1'] });
  });
});

describe('what to write next', () => {
  test('is what most sheets have no story for, and never what is served', () => {
    const { next } = findCoverage([sheet('a', [behaviour(one), behaviour(other)]), sheet('b', [behaviour(other)]), sheet('c', [behaviour(one, [match('s1')])])], ['s1'], map);
    expect(next.map(({ behaviourId, sheets }) => [behaviourId, sheets])).toEqual([[other, 2], [one, 1]]);
    expect(next[0]?.fromSheet).toBe('a');
    expect(findCoverage([sheet('c', [behaviour(one, [match('s1')])])], ['s1'], map).next).toEqual([]);
  });

  test('counts sheets that ask for the same thing under another name, and names them once', () => {
    const { next } = findCoverage([sheet('a', [behaviour(one)]), sheet('b', [behaviour(twin)]), sheet('c', [behaviour(twin)])], [], map);
    expect(next).toHaveLength(1);
    expect(next[0]).toMatchObject({ behaviourId: twin, sheets: 3, alsoServes: [map.behaviours.get(one)?.label] });
  });

  test('prefers of equal ones what matters most to its postings', () => {
    const { next } = findCoverage([sheet('a', [behaviour(one), behaviour(other)], [other])], [], map);
    expect(next.map(({ behaviourId }) => behaviourId)).toEqual([other, one]);
    expect(findCoverage([sheet('a', [behaviour(one), behaviour(other)], [one])], [], map).next[0]?.behaviourId).toBe(one);
  });

  test('is quick over many postings and stories', () => {
    const ids = plain.map(({ id }) => id);
    const stories = Array.from({ length: 60 }, (_, at) => `s${at}`);
    const sheets = Array.from({ length: 30 }, (_, at) => sheet(`p${at}`, ids.slice(at % 20, (at % 20) + 8).map((id, place) => behaviour(id, place % 3 === 0 ? [] : stories.slice(place, place + 8).map((story) => match(story))))));
    const start = performance.now();
    findCoverage(sheets, stories, map);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
