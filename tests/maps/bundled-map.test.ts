// The shipped competency map: complete, free of faults, listed and documented as it stands in the files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BEHAVIOURS, ROLES } from '../../lib/maps/bundled-files.ts';
import { bundledMap, BUNDLED_MAP_DATA } from '../../lib/maps/bundled.ts';
import { checkMap } from '../../lib/maps/check-map.ts';
import { AREA_IDS, QUESTION_CATEGORIES, ROLE_IDS } from '../../lib/schema/ids.ts';
import { z } from '../../lib/schema/zod.ts';
import { formatMapIndex } from '../../scripts/map-index.ts';
import { formatMapTable } from '../../scripts/map-table.ts';

const root = join(import.meta.dirname, '..', '..');
const map = bundledMap();
const behaviours = map.data.behaviours;

describe('the shipped map', () => {
  it('has no fault: shapes, ids, references, phrases and every example', () => {
    const checked = checkMap(BUNDLED_MAP_DATA);
    expect(checked.ok ? [] : checked.problem).toEqual([]);
  });

  it('covers at least 120 behaviours', () => {
    expect(behaviours.length).toBeGreaterThanOrEqual(120);
  });

  it.each(ROLE_IDS.filter((role) => role !== 'general'))('tells for %s what interviewers ask, like and doubt in at least twelve behaviours', (role) => {
    const whole = behaviours.flatMap(({ byRole }) => byRole[role] ?? []).filter(({ good, weak, questions }) => good.length > 0 && weak.length > 0 && questions.length > 0);
    expect(whole.length).toBeGreaterThanOrEqual(12);
  });

  it.each(AREA_IDS)('has at least ten behaviours of the area %s', (area) => {
    expect(behaviours.filter((behaviour) => behaviour.area === area).length).toBeGreaterThanOrEqual(10);
  });

  it('has the six role types', () => {
    expect(map.data.roles.map((role) => role.id).sort()).toEqual([...ROLE_IDS].sort());
  });

  it.each(ROLE_IDS)('asks %s questions that are not asked everywhere', (role) => {
    const own = map.roles.get(role)?.questions.map((question) => question.text) ?? [];
    const general = new Set(map.data.questions.map((question) => question.text));
    expect(own.length).toBeGreaterThanOrEqual(6);
    expect(own.filter((text) => general.has(text))).toEqual([]);
  });

  it.each(QUESTION_CATEGORIES)('has at least five questions of the category %s for everybody', (category) => {
    expect(map.data.questions.filter((question) => question.category === category && question.roles.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it('explains metrics and tools', () => {
    const kinds = map.data.glossary.map((entry) => entry.kind);
    expect(kinds.filter((kind) => kind === 'metric').length).toBeGreaterThanOrEqual(12);
    expect(kinds.filter((kind) => kind === 'tool').length).toBeGreaterThanOrEqual(10);
  });
});

describe('each behaviour', () => {
  it.each(behaviours)('$id gives a person enough to prepare with', (behaviour) => {
    expect(behaviour.questions.length).toBeGreaterThanOrEqual(2);
    expect(new Set(behaviour.questions.map((question) => question.text)).size).toBe(behaviour.questions.length);
    expect(behaviour.goodSigns.length).toBeGreaterThanOrEqual(2);
    expect(behaviour.weakSigns.length).toBeGreaterThanOrEqual(2);
    expect(behaviour.prompt).toContain('?');
    expect(behaviour.themes.length).toBeGreaterThanOrEqual(1);
  });

  it('has a label of its own', () => {
    const labels = behaviours.map((behaviour) => behaviour.label.toLowerCase());
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe('the files', () => {
  it('are listed for the bundler', () => {
    expect(readFileSync(join(root, 'lib', 'maps', 'bundled-files.ts'), 'utf8')).toBe(formatMapIndex());
  });

  it.each([
    ['behaviours', BEHAVIOURS],
    ['roles', ROLES],
  ] as const)('%s are named for the id that they hold', (folder, loaded) => {
    const Named = z.object({ id: z.string() });
    const names = readdirSync(join(root, 'competency-maps', folder)).filter((name) => name.endsWith('.json'));
    expect(loaded.map((entry) => `${Named.parse(entry).id}.json`)).toEqual(names.sort());
  });

  it('stand in the table of competency-maps/README.md (npm run map:table)', () => {
    const readme = readFileSync(join(root, 'competency-maps', 'README.md'), 'utf8');
    expect(formatMapTable(readme)).toBe(readme);
  });

  it('have a table only where its markers are', () => {
    expect(() => formatMapTable('# A page without markers')).toThrow('needs the lines');
  });
});
