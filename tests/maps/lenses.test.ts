// The lenses that ship: good map files, complete over the map, each group with what a person needs to prepare for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { BUNDLED_LENS_DATA, bundledLenses, bundledMap } from '../../lib/maps/bundled.ts';
import { checkMapText } from '../../lib/maps/check-map-file.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'competency-maps', 'lenses');
const NINE = ['Seeing the Big Picture', 'Changing and Improving', 'Making Effective Decisions', 'Leadership', 'Communicating and Influencing', 'Working Together', 'Developing Self and Others', 'Managing a Quality Service', 'Delivering at Pace'];
const shipped = bundledMap();

test('every file in the folder ships, under its id', () => {
  const files = readdirSync(FOLDER).sort();
  expect(bundledLenses().map(({ id }) => `${id}.json`).sort()).toEqual(files);
  expect(BUNDLED_LENS_DATA).toEqual(bundledLenses().map(({ id }) => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), 'utf8'))));
});

describe.each(bundledLenses().map((lens) => [lens.id, lens] as const))('%s', (_, lens) => {
  it('passes the check that files from outside must pass', () => {
    expect(checkMapText(JSON.stringify(lens), { shipped, lenses: [], others: [] })).toMatchObject({ ok: true });
  });

  it('has a place for every behaviour of the map, and brings none of its own', () => {
    const placed = new Set(lens.groups.flatMap(({ behaviours }) => behaviours));
    expect(shipped.data.behaviours.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
    expect(lens.behaviours).toEqual([]);
  });

  it.each(lens.groups.map((group) => [group.label, group] as const))('%s has signs and questions', (__, group) => {
    expect(group.goodSigns.length).toBeGreaterThanOrEqual(2);
    expect(group.weakSigns.length).toBeGreaterThanOrEqual(2);
    expect(group.questions.length).toBeGreaterThanOrEqual(2);
    expect(group.questions.length).toBeLessThanOrEqual(3);
    expect(group.questions.filter(({ category, framework }) => category === 'behavioural' && framework === 'star-i').length).toBeGreaterThanOrEqual(2);
  });
});

test('Success Profiles has the nine behaviours in their usual order, and names its source and licence', () => {
  const lens = bundledLenses().find(({ id }) => id === 'success-profiles');
  expect(lens?.groups.map(({ label }) => label)).toEqual(NINE);
  expect(lens?.source).toMatch(/GOV\.UK.*Open Government Licence v3/);
});
