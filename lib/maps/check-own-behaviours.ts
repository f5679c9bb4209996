// Checks the behaviours that a map file brings: phrases that can be used and are not too much work, and examples that hold.
import type { Behaviour } from '../schema/competency-map.ts';
import { tokenise } from '../text/tokens.ts';
import type { MapProblem } from './check-map.ts';
import { tooFewExamples } from './count-examples.ts';
import { compileMap, findEveryday, findSignals, type CompiledMap } from './compile-map.ts';
import { countWays } from './phrase-cost.ts';
import { compilePhrase, findPhrase, type Phrase } from './phrase.ts';
import { brief } from './plain-issue.ts';

const MAX_PHRASES = 2_000;
const MAX_PHRASE_CHARS = 600;
/** Ways to fill one phrase's gaps and choices, and those of all phrases together: a quarter of what the shipped map has. */
const MAX_WAYS = 4_000;
const MAX_ALL_WAYS = 40_000;
/** Words of examples times ways of the phrases tried on them: bounds the time that a check can take. */
const MAX_WORK = 20_000_000;

interface PlacedPhrase {
  where: string;
  source: string;
  phrase: Phrase;
}

/** @returns all problems, in file order; behaviours whose phrases are faulty are not tried on their examples. */
export function checkOwnBehaviours(behaviours: readonly Behaviour[], shipped: CompiledMap): MapProblem[] {
  const total = behaviours.reduce((sum, { signals, everyday }) => sum + everyday.length + signals.reduce((all, { any, none }) => all + any.length + none.length, 0), 0);
  if (total > MAX_PHRASES) return [{ where: 'behaviours', what: `there are ${total} phrases in all; at most ${MAX_PHRASES} are read` }];
  const looked = behaviours.map((behaviour, at) => ({ behaviour, at, ...checkPhrases(behaviour, at, shipped) }));
  const ways = looked.map(({ phrases }) => phrases.reduce((sum, { phrase }) => sum + countWays(phrase.nodes), 0));
  const all = ways.reduce((sum, own) => sum + own, 0);
  const work = looked.reduce((sum, { behaviour }, place) => sum + countWords(behaviour) * (ways[place] ?? 0), 0);
  const tooMuch = all > MAX_ALL_WAYS || work > MAX_WORK ? [{ where: 'behaviours', what: 'the phrases together have too many gaps and choices to be tried on every line of a posting; use fewer or narrower ones' }] : [];
  return [
    ...tooMuch,
    ...looked.flatMap(({ behaviour, at, problems, phrases }) => [
      ...checkReferences(behaviour, at, shipped),
      ...problems,
      ...(tooMuch.length > 0 || problems.length > 0 ? [] : checkExamples(behaviour, at, phrases, shipped)),
    ]),
  ];
}

function checkReferences({ area, secondArea, themes, signals }: Behaviour, at: number, shipped: CompiledMap): MapProblem[] {
  const known = new Set(shipped.data.themes.map(({ id }) => id));
  return [
    ...(secondArea === area ? [{ where: `behaviours[${at}].secondArea`, what: 'is the same as the primary area; write null where there is no second one' }] : []),
    ...signals.flatMap(({ id }, place) => (signals.findIndex((other) => other.id === id) < place ? [{ where: `behaviours[${at}].signals[${place}].id`, what: `“${brief(id)}” is used before in this behaviour` }] : [])),
    ...themes.flatMap((id, place) => (known.has(id) ? [] : [{ where: `behaviours[${at}].themes[${place}]`, what: `there is no theme “${brief(id)}”; themes.json has those there are` }])),
  ];
}

function checkPhrases({ signals, everyday }: Behaviour, at: number, shipped: CompiledMap): { problems: MapProblem[]; phrases: PlacedPhrase[] } {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ...signals.flatMap(({ any, none }, place) => [[`behaviours[${at}].signals[${place}].any`, any] as const, [`behaviours[${at}].signals[${place}].none`, none] as const]),
    [`behaviours[${at}].everyday`, everyday],
  ];
  const problems: MapProblem[] = [];
  const phrases: PlacedPhrase[] = [];
  for (const [list, sources] of lists) {
    sources.forEach((source, place) => {
      const where = `${list}[${place}]`;
      const phrase = compileWithin(source, shipped);
      if (typeof phrase === 'string') problems.push({ where, what: phrase });
      else if (sources.indexOf(source) < place) problems.push({ where, what: `the phrase “${brief(source)}” stands twice` });
      else phrases.push({ where, source, phrase });
    });
  }
  return { problems, phrases };
}

/** The phrase, or what is wrong with it. */
function compileWithin(source: string, { data }: CompiledMap): Phrase | string {
  if (source.length > MAX_PHRASE_CHARS) return `the phrase is ${source.length} characters long; at most ${MAX_PHRASE_CHARS} are read`;
  try {
    const phrase = compilePhrase(source, data.words);
    const ways = countWays(phrase.nodes);
    return ways > MAX_WAYS ? `the phrase “${brief(source)}” has too many gaps and choices: they can be filled in more than ${MAX_WAYS} ways` : phrase;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function checkExamples(behaviour: Behaviour, at: number, phrases: readonly PlacedPhrase[], shipped: CompiledMap): MapProblem[] {
  const alone = compileMap({ ...shipped.data, behaviours: [behaviour], themes: [] });
  const inPosting = (text: string): boolean => findSignals(alone, tokenise(text)).length > 0;
  const inStory = (text: string): boolean => findEveryday(alone, tokenise(text)).length > 0;
  const { examples, storyExamples } = behaviour;
  const missed = (list: string, texts: readonly string[], isFound: (text: string) => boolean, what: string): MapProblem[] =>
    texts.flatMap((text, place) => (isFound(text) ? [] : [{ where: `behaviours[${at}].${list}[${place}]`, what: `${what}: “${brief(text)}”` }]));
  const lines = [...examples.finds, ...examples.ignores].map((text) => tokenise(text));
  const isDead = ({ where, phrase }: PlacedPhrase): boolean => where.includes('.any[') && !lines.some((line) => findPhrase(phrase, line));
  return [
    ...tooFewExamples(behaviour).map((problem) => ({ ...problem, where: `behaviours[${at}].${problem.where}` })),
    ...phrases.filter(isDead).map(({ where, source }) => ({ where, what: `the phrase “${brief(source)}” never matches any of the examples; write an example for it` })),
    ...missed('examples.finds', examples.finds, inPosting, 'no signal finds this line'),
    ...missed('examples.ignores', examples.ignores, (text) => !inPosting(text), 'a signal finds this line, and must not'),
    ...missed('storyExamples.finds', storyExamples.finds, inStory, 'no everyday phrase finds this'),
    ...missed('storyExamples.ignores', storyExamples.ignores, (text) => !inStory(text), 'an everyday phrase finds this, and must not'),
  ];
}

function countWords({ examples, storyExamples }: Behaviour): number {
  return [...examples.finds, ...examples.ignores, ...storyExamples.finds, ...storyExamples.ignores].reduce((sum, text) => sum + tokenise(text).length, 0);
}
