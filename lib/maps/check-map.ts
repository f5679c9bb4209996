// Checks a competency map beyond its shape: unique ids, known references, live phrases, and examples that hold.
import { AREA_IDS, FRAMEWORK_IDS, QUESTION_CATEGORIES, ROLE_IDS } from '../schema/ids.ts';
import type { Behaviour, CompetencyMap, Theme } from '../schema/competency-map.ts';
import { CompetencyMapSchema } from '../schema/competency-map.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { tokenise } from '../text/tokens.ts';
import { compileMap, findEveryday, findSignals, findThemes, type CompiledMap } from './compile-map.ts';
import { tooFewExamples, tooFewTellings } from './count-examples.ts';
import { topicIds, topicPhrases } from './check-topics.ts';
import { compilePhrase } from './phrase.ts';

/** A fault in a map: where it stands ("behaviours/resolve-issues.signals") and what is wrong. */
export interface MapProblem {
  where: string;
  what: string;
}

/**
 * Parses and checks map data from a file.
 * @returns the compiled map, or every problem found, in file order.
 */
export function checkMap(raw: unknown): Result<CompiledMap, MapProblem[]> {
  const parsed = CompetencyMapSchema.safeParse(raw);
  if (!parsed.success) return fail(parsed.error.issues.map((issue) => ({ where: issue.path.join('.'), what: issue.message })));
  const problems = [...checkIds(parsed.data), ...checkReferences(parsed.data), ...checkPhrases(parsed.data)];
  if (problems.length > 0) return fail(problems);
  const map = compileMap(parsed.data);
  const failing = [...parsed.data.behaviours.flatMap((behaviour) => checkExamples(map, behaviour)), ...parsed.data.themes.flatMap((theme) => checkTellings(map, theme))];
  return failing.length > 0 ? fail(failing) : ok(map);
}

function checkIds(map: CompetencyMap): MapProblem[] {
  const lists: [string, readonly string[], readonly string[] | null][] = [
    ['areas', map.areas.map((area) => area.id), AREA_IDS],
    ['roles', map.roles.map((role) => role.id), ROLE_IDS],
    ['frameworks', map.frameworks.map((framework) => framework.id), FRAMEWORK_IDS],
    ['questions', map.questions.map((question) => question.id), null],
    ['glossary', map.glossary.map((entry) => entry.id), null],
    ['behaviours', map.behaviours.map((behaviour) => behaviour.id), null],
    ['themes', map.themes.map((theme) => theme.id), null],
    ...topicIds(map),
  ];
  const problems = lists.flatMap(([where, ids, all]) => [
    ...repeated(ids).map((id) => ({ where, what: `id "${id}" is used twice` })),
    ...(all ?? []).filter((id) => !ids.includes(id)).map((id) => ({ where, what: `"${id}" is missing` })),
  ]);
  const covered = new Set(map.questions.map((question) => question.category));
  for (const category of QUESTION_CATEGORIES) if (!covered.has(category)) problems.push({ where: 'questions', what: `no question of category "${category}"` });
  return problems;
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function checkReferences(map: CompetencyMap): MapProblem[] {
  const behaviours = new Set(map.behaviours.map((behaviour) => behaviour.id));
  const glossary = new Set(map.glossary.map((entry) => entry.id));
  const themes = new Set(map.themes.map((theme) => theme.id));
  return [
    ...map.behaviours.flatMap((behaviour) => [
      ...behaviour.themes.filter((id) => !themes.has(id)).map((id) => ({ where: `behaviours/${behaviour.id}.themes`, what: `"${id}" is no theme` })),
      ...(behaviour.secondArea === behaviour.area ? [{ where: `behaviours/${behaviour.id}.secondArea`, what: 'is the same as the primary area' }] : []),
      ...repeated(behaviour.signals.map((signal) => signal.id)).map((id) => ({ where: `behaviours/${behaviour.id}.signals`, what: `id "${id}" is used twice` })),
    ]),
    ...map.roles.flatMap((role) => role.glossary.filter((id) => !glossary.has(id)).map((id) => ({ where: `roles/${role.id}.glossary`, what: `"${id}" is not in the glossary` }))),
    ...Object.entries(map.renames).flatMap(([from, to]) => [
      ...(behaviours.has(from) ? [{ where: 'renames', what: `"${from}" was renamed but is in use` }] : []),
      ...(behaviours.has(to) ? [] : [{ where: 'renames', what: `"${to}" is no behaviour` }]),
    ]),
  ];
}

function checkPhrases(map: CompetencyMap): MapProblem[] {
  const owned: [string, readonly string[]][] = [
    ...Object.entries(map.words).map(([id, phrases]): [string, readonly string[]] => [`words/${id}`, phrases]),
    ...Object.entries(map.sections).map(([kind, phrases]): [string, readonly string[]] => [`sections/${kind}`, phrases]),
    ...map.themes.map((theme): [string, readonly string[]] => [`themes/${theme.id}`, [...theme.everyday, ...theme.hints]]),
    ...map.glossary.map((entry): [string, readonly string[]] => [`glossary/${entry.id}`, entry.any]),
    ...map.roles.flatMap((role) => role.signs.map((sign): [string, readonly string[]] => [`roles/${role.id}.signs`, sign.any])),
    ...map.behaviours.flatMap((behaviour): [string, readonly string[]][] => [
      ...behaviour.signals.flatMap((signal): [string, readonly string[]][] => [
        [`behaviours/${behaviour.id}.signals.${signal.id}`, signal.any],
        [`behaviours/${behaviour.id}.signals.${signal.id}.none`, signal.none],
      ]),
      [`behaviours/${behaviour.id}.everyday`, behaviour.everyday],
    ]),
  ];
  const lists = [...owned.map(([where, phrases]) => ({ where, phrases, groups: map.words })), ...topicPhrases(map)];
  return lists.flatMap(({ where, phrases, groups }) => [
    ...repeated(phrases).map((phrase) => ({ where, what: `phrase "${phrase}" stands twice` })),
    ...phrases.flatMap((phrase) => {
      try {
        compilePhrase(phrase, groups);
        return [];
      } catch (error) {
        return [{ where, what: error instanceof Error ? error.message : String(error) }];
      }
    }),
  ]);
}

function checkExamples(map: CompiledMap, behaviour: Behaviour): MapProblem[] {
  const where = `behaviours/${behaviour.id}`;
  const inPosting = (text: string): boolean => findSignals(map, tokenise(text)).some((hit) => hit.behaviourId === behaviour.id);
  const inStory = (text: string): boolean => findEveryday(map, tokenise(text)).some((hit) => hit.ownerId === behaviour.id);
  return [
    ...tooFewExamples(behaviour).map((problem) => ({ ...problem, where: `${where}.${problem.where}` })),
    ...behaviour.examples.finds.filter((text) => !inPosting(text)).map((text) => ({ where: `${where}.examples.finds`, what: `not found: "${text}"` })),
    ...behaviour.examples.ignores.filter(inPosting).map((text) => ({ where: `${where}.examples.ignores`, what: `found but must not be: "${text}"` })),
    ...behaviour.storyExamples.finds.filter((text) => !inStory(text)).map((text) => ({ where: `${where}.storyExamples.finds`, what: `not found: "${text}"` })),
    ...behaviour.storyExamples.ignores.filter(inStory).map((text) => ({ where: `${where}.storyExamples.ignores`, what: `found but must not be: "${text}"` })),
  ];
}

function checkTellings(map: CompiledMap, theme: Theme): MapProblem[] {
  const { id, examples } = theme;
  const where = `themes/${id}.examples`;
  const shows = (text: string): boolean => findThemes(map, tokenise(text)).some((hit) => hit.ownerId === id);
  return [
    ...tooFewTellings(theme).map((problem) => ({ ...problem, where: `themes/${id}.${problem.where}` })),
    ...examples.finds.filter((text) => !shows(text)).map((text) => ({ where: `${where}.finds`, what: `not found: "${text}"` })),
    ...examples.ignores.filter(shows).map((text) => ({ where: `${where}.ignores`, what: `found but must not be: "${text}"` })),
  ];
}
