// Checks the story starters beyond their shape: unique ids, the kinds that screens count on, examples and a guide that keep the product's own advice.
import { fail, ok, type Result } from '../schema/result.ts';
import { STORY_PARTS } from '../schema/story.ts';
import { StoryStartersSchema, type StoryStarter, type StoryStarters } from '../schema/story-starters.ts';
import type { MapProblem } from './check-map.ts';

/** Words in a story of about two minutes, at most. */
const MOST_WORDS = 320;
const FEWEST_GUIDED = 240;
/** The share of action and result, as the coach advises it. */
const LEAST_DOING = 0.6;
const MOST_DOING = 0.7;
/** An example shows the same balance, roughly: the shortest ones need a little more room. */
const LEAST_DOING_EXAMPLE = 0.5;

/** Parses and checks starters from a file. @returns them, or every problem found, in file order. */
export function checkStarters(raw: unknown): Result<StoryStarters, MapProblem[]> {
  const parsed = StoryStartersSchema.safeParse(raw);
  if (!parsed.success) return fail(parsed.error.issues.map((issue) => ({ where: issue.path.join('.'), what: issue.message })));
  const problems = [...checkKinds(parsed.data.starters), ...checkGuide(parsed.data), ...parsed.data.starters.flatMap(checkExample)];
  return problems.length > 0 ? fail(problems) : ok(parsed.data);
}

function checkKinds(starters: readonly StoryStarter[]): MapProblem[] {
  const ids = starters.map(({ id }) => id);
  const blanks = starters.filter(({ kind }) => kind === 'blank').length;
  return [
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({ where: 'starters', what: `id "${id}" is used twice` })),
    ...(blanks === 1 && starters[0]?.kind === 'blank' ? [] : [{ where: 'starters', what: 'the first one, and no other, must be of the kind "blank"' }]),
    ...(['template', 'place'] as const).filter((kind) => !starters.some((starter) => starter.kind === kind)).map((kind) => ({ where: 'starters', what: `none is of the kind "${kind}"` })),
  ];
}

function checkGuide({ guide }: StoryStarters): MapProblem[] {
  const all = STORY_PARTS.reduce((sum, part) => sum + guide[part], 0);
  const doing = (guide.action + guide.result) / all;
  return [
    ...(all < FEWEST_GUIDED || all > MOST_WORDS ? [{ where: 'guide', what: `${all} words are not about two minutes (${FEWEST_GUIDED} to ${MOST_WORDS})` }] : []),
    ...(doing < LEAST_DOING || doing > MOST_DOING ? [{ where: 'guide', what: `action and result take ${Math.round(doing * 100)} %, not ${LEAST_DOING * 100} to ${MOST_DOING * 100} %` }] : []),
  ];
}

/** An example must be a story as the product asks for it, or people copy the wrong thing. */
function checkExample({ id, title, parts }: StoryStarter): MapProblem[] {
  const where = `starters/${id}`;
  const words = (text: string): number => text.split(/\s+/).length;
  const all = STORY_PARTS.reduce((sum, part) => sum + words(parts[part].example), 0);
  const doing = (words(parts.action.example) + words(parts.result.example)) / all;
  return [
    ...(/\bI\b/.test(parts.action.example) ? [] : [{ where: `${where}.action.example`, what: 'nobody says "I" in it' }]),
    ...(all > MOST_WORDS ? [{ where, what: `the example has ${all} words, more than two minutes` }] : []),
    ...(doing < LEAST_DOING_EXAMPLE ? [{ where, what: `the example has ${Math.round(doing * 100)} % action and result` }] : []),
    ...(words(title.example) > 8 ? [{ where: `${where}.title.example`, what: 'is longer than eight words' }] : []),
  ];
}
