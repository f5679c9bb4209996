// Bad maps that the check must refuse: one fault put into the shipped map at a time, and the problem that names it.
import { describe, expect, it } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { checkMap } from '../../lib/maps/check-map.ts';
import type { Behaviour, CompetencyMap } from '../../lib/schema/competency-map.ts';

const shipped = bundledMap().data;

/** What the check says of a map, as "where: what" lines; empty when it has no fault. */
function problemsOf(raw: unknown): string[] {
  const checked = checkMap(raw);
  return checked.ok ? [] : checked.problem.map(({ where, what }) => `${where}: ${what}`);
}

/** The shipped map with its first behaviour changed. */
function withFirst(change: (behaviour: Behaviour) => Record<string, unknown>): unknown {
  const [first, ...rest] = shipped.behaviours;
  if (!first) throw new Error('the shipped map has no behaviour');
  return { ...shipped, behaviours: [{ ...first, ...change(first) }, ...rest] };
}

/** The shipped map with one more example for its first theme. */
function withTelling(finds: readonly string[], ignores: readonly string[]): unknown {
  const [theme, ...rest] = shipped.themes;
  if (!theme) throw new Error('the shipped map has no theme');
  return { ...shipped, themes: [{ ...theme, examples: { finds: [...theme.examples.finds, ...finds], ignores: [...theme.examples.ignores, ...ignores] } }, ...rest] };
}

const first = shipped.behaviours[0]?.id ?? '';

describe('a map with a fault is refused, and the fault is named', () => {
  it('accepts the shipped map, so that each fault below is the only one', () => {
    expect(problemsOf(shipped)).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown key', withFirst(() => ({ sumary: 'A misspelt key that nobody would ever read.' })), /^behaviours\.0: .*sumary/],
    ['a missing list', { ...shipped, glossary: undefined }, /^glossary: /],
    ['an unknown area', withFirst(() => ({ area: 'kindness' })), /^behaviours\.0\.area: /],
    ['a label that does not fit a card', withFirst(() => ({ label: 'x'.repeat(61) })), /^behaviours\.0\.label: /],
    ['an id that is no slug', withFirst(() => ({ id: 'Not A Slug' })), /^behaviours\.0\.id: an id is lower-case words/],
    ['an id used twice', { ...shipped, behaviours: [...shipped.behaviours, shipped.behaviours[0]] }, new RegExp(`^behaviours: id "${first}" is used twice$`)],
    ['a role type left out', { ...shipped, roles: shipped.roles.filter((role) => role.id !== 'retail') }, /^roles: "retail" is missing$/],
    ['a category without a question', { ...shipped, questions: shipped.questions.filter((question) => question.category !== 'salary') }, /^questions: no question of category "salary"$/],
    ['a second area that is the first', withFirst((behaviour) => ({ secondArea: behaviour.area })), /secondArea: is the same as the primary area$/],
    ['a theme that is nowhere', withFirst(() => ({ themes: ['no-such-theme'] })), /themes: "no-such-theme" is no theme$/],
    ['a glossary entry that is nowhere', { ...shipped, roles: shipped.roles.map((role) => ({ ...role, glossary: ['no-such-metric'] })) }, /glossary: "no-such-metric" is not in the glossary$/],
    ['a rename to nothing', { ...shipped, renames: { 'old-id': 'no-such-behaviour' } }, /^renames: "no-such-behaviour" is no behaviour$/],
    ['a rename of what is in use', { ...shipped, renames: { [first]: shipped.behaviours[1]?.id } }, /^renames: ".*" was renamed but is in use$/],
    ['a phrase that can never match', withFirst((behaviour) => ({ everyday: [...behaviour.everyday, "didn't give up"] })), /everyday: phrase "didn't give up": .* is not one word/],
    ['a phrase that matches anything', withFirst((behaviour) => ({ everyday: [...behaviour.everyday, '(very)?'] })), /would match anything$/],
    ['a word group that is nowhere', withFirst((behaviour) => ({ everyday: [...behaviour.everyday, 'greet @nobody'] })), /there is no word group "@nobody"$/],
    ['a word group that contains itself', { ...shipped, words: { ...shipped.words, circle: ['@circle', 'round'] } satisfies CompetencyMap['words'] }, /words\/circle: .*contains itself$/],
    ['a phrase that stands twice', withFirst((behaviour) => ({ everyday: [...behaviour.everyday, ...behaviour.everyday.slice(0, 1)] })), /everyday: phrase ".*" stands twice$/],
    ['a line that is not found', withFirst((behaviour) => ({ examples: { ...behaviour.examples, finds: [...behaviour.examples.finds, 'Zebras graze at dawn.'] } })), /examples\.finds: not found: "Zebras graze at dawn\."$/],
    ['a line that must not be found', withFirst((behaviour) => ({ examples: { ...behaviour.examples, ignores: [...behaviour.examples.ignores, ...behaviour.examples.finds.slice(0, 1)] } })), /examples\.ignores: found but must not be: /],
    ['a story that is not found', withFirst((behaviour) => ({ storyExamples: { ...behaviour.storyExamples, finds: [...behaviour.storyExamples.finds, 'Zebras graze at dawn.'] } })), /storyExamples\.finds: not found: /],
    ['a story that must not be found', withFirst((behaviour) => ({ storyExamples: { ...behaviour.storyExamples, ignores: [...behaviour.storyExamples.ignores, ...behaviour.storyExamples.finds.slice(0, 1)] } })), /storyExamples\.ignores: found but must not be: /],
    ['a hint that shows the theme already', { ...shipped, themes: shipped.themes.map((theme, place) => (place === 0 ? { ...theme, hints: theme.everyday.slice(0, 1) } : theme)) }, /^themes\/.*: phrase ".*" stands twice$/],
    ['a telling of a theme that is not found', withTelling(['Zebras graze at dawn.'], []), /^themes\/.*\.examples\.finds: not found: "Zebras graze at dawn\."$/],
    ['a telling that a theme must not find', withTelling([], shipped.themes[0]?.examples.finds ?? []), /^themes\/.*\.examples\.ignores: found but must not be: /],
    ['a theme without tellings', { ...shipped, themes: shipped.themes.map((theme) => ({ ...theme, examples: undefined })) }, /^themes\.0\.examples: /],
  ])('%s', (_, raw, expected) => {
    const problems = problemsOf(raw);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).toMatch(new RegExp(expected, `${expected.flags}m`));
  });

  it.each([null, [], 'a map', { behaviours: {} }])('what is no map at all: %j', (raw) => {
    expect(problemsOf(raw).length).toBeGreaterThan(0);
  });
});
