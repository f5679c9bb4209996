// Signs of AI-assisted support and of work across countries and cultures: each at most once, with the line that says it best.
import type { CompiledMap } from '../../maps/compile-map.ts';
import { makeFinder, makeTest, type PhraseFinder } from '../../maps/phrase-finder.ts';
import type { Evidence } from '../../schema/analysis.ts';
import type { AiSign, CultureSign, FoundAiSign, FoundCulture } from '../../schema/topics.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlacedLine } from '../sections.ts';
import { isAside, isAsked, quoteAround } from './topic-lines.ts';

interface Finders {
  ai: PhraseFinder<AiSign>;
  noAi: (tokens: readonly Token[]) => boolean;
  cultures: PhraseFinder<CultureSign>;
  noCulture: (tokens: readonly Token[]) => boolean;
}

const findersOf = new WeakMap<CompiledMap, Finders>();

function finders(map: CompiledMap): Finders {
  const known = findersOf.get(map);
  if (known) return known;
  const { words } = map.data;
  const { ai, cultures } = map.data.topics;
  const made: Finders = {
    ai: makeFinder(ai.signs.map((sign) => ({ owner: sign, any: sign.any, none: sign.none })), words),
    noAi: makeTest(ai.none, words),
    cultures: makeFinder(cultures.signs.map((sign) => ({ owner: sign, any: sign.any, none: sign.none })), words),
    noCulture: makeTest(cultures.none, words),
  };
  findersOf.set(map, made);
  return made;
}

/** Signs that AI takes part in the work, in the map's order. */
export function findAiSigns(text: string, lines: readonly PlacedLine[], map: CompiledMap): FoundAiSign[] {
  const { ai, noAi } = finders(map);
  return findSigns(text, lines.filter((line) => !isAside(line) && !noAi(line.tokens)), ai, map.data.topics.ai.signs, (sign, line) => sign.where === 'anywhere' || isAsked(line) || speaksToReader(line));
}

/** Signs of work with people of other countries and cultures, in the map's order. */
export function findCultures(text: string, lines: readonly PlacedLine[], map: CompiledMap): FoundCulture[] {
  const { cultures, noCulture } = finders(map);
  const counts = (sign: CultureSign, line: PlacedLine): boolean => !isAside(line) || sign.alsoIn.some((section) => section === line.section);
  return findSigns(text, lines.filter(({ tokens }) => !noCulture(tokens)), cultures, map.data.topics.cultures.signs, counts);
}

/** Outside of the duties and demands, a line tells of the reader's own work when it says so. */
function speaksToReader({ tokens }: PlacedLine): boolean {
  return tokens.some(({ word }) => word === 'you' || word === 'your');
}

function findSigns<Sign>(text: string, lines: readonly PlacedLine[], find: PhraseFinder<Sign>, signs: readonly Sign[], counts: (sign: Sign, line: PlacedLine) => boolean): { sign: Sign; evidence: Evidence }[] {
  const best = new Map<Sign, { line: PlacedLine; from: number; to: number }>();
  for (const line of lines) {
    for (const { owner, from, to } of find(line.tokens)) {
      const before = best.get(owner);
      if (counts(owner, line) && (!before || (isAsked(line) && !isAsked(before.line)))) best.set(owner, { line, from, to });
    }
  }
  const taken = new Set<PlacedLine>();
  return signs.flatMap((sign) => {
    const hit = best.get(sign);
    // One line says one thing: the first sign that it speaks for has it.
    if (!hit || taken.has(hit.line)) return [];
    taken.add(hit.line);
    return [{ sign, evidence: quoteAround(text, hit.line, hit) }];
  });
}
