// Languages that the posting asks for, with level and need as far as the line itself tells them.
import type { CompiledMap } from '../../maps/compile-map.ts';
import { makeFinder, makeTest, type OwnerHit, type PhraseFinder } from '../../maps/phrase-finder.ts';
import type { PhraseHit } from '../../maps/phrase.ts';
import type { FoundLanguage } from '../../schema/topics.ts';
import type { Token } from '../../text/tokens.ts';
import type { PlacedLine } from '../sections.ts';
import { isAside, quoteAround } from './topic-lines.ts';

interface Finders {
  names: PhraseFinder<string>;
  asks: PhraseFinder<null>;
  peoples: PhraseFinder<null>;
  further: PhraseFinder<null>;
  levels: PhraseFinder<string>;
  needs: PhraseFinder<'required' | 'plus'>;
  isNone: (tokens: readonly Token[]) => boolean;
}

const MOST_LANGUAGES = 6;
/** Languages of one list stand no further apart ("French, and also German"). */
const LIST_GAP = 2;
const LEVEL_REACH = 8;
/** A level mostly stands before its language, or right after it ("German C1"); one further on counts as further away. */
const AFTER = 2;
const MOST_NOTE_WORDS = 3;

const findersOf = new WeakMap<CompiledMap, Finders>();

function finders(map: CompiledMap): Finders {
  const known = findersOf.get(map);
  if (known) return known;
  const data = map.data.topics.languages;
  const groups = { ...map.data.words, language: data.names.flatMap(({ any }) => any) };
  const made: Finders = {
    names: makeFinder(data.names.map(({ name, any }) => ({ owner: name, any })), groups),
    asks: makeFinder([{ owner: null, any: data.asks }], groups),
    peoples: makeFinder([{ owner: null, any: data.peoples }], groups),
    further: makeFinder([{ owner: null, any: data.further.any }], groups),
    levels: makeFinder(data.levels.map(({ name, any }) => ({ owner: name, any })), groups),
    needs: makeFinder([{ owner: 'required', any: data.required }, { owner: 'plus', any: data.plus }], groups),
    isNone: makeTest(data.none, groups),
  };
  findersOf.set(map, made);
  return made;
}

/** Each language once, in the order of the text; the line that tells most of it is its evidence. */
export function findLanguages(text: string, lines: readonly PlacedLine[], map: CompiledMap): FoundLanguage[] {
  const found = new Map<string, FoundLanguage>();
  for (const line of lines) {
    if (isAside(line)) continue;
    for (const one of languagesOf(text, line, map)) {
      const before = found.get(one.language);
      if (!before || tells(one) > tells(before)) found.set(one.language, one);
    }
  }
  return [...found.values()].slice(0, MOST_LANGUAGES);
}

function tells({ level, need }: FoundLanguage): number {
  return Number(level !== null) + Number(need !== null);
}

function languagesOf(text: string, line: PlacedLine, map: CompiledMap): FoundLanguage[] {
  const find = finders(map);
  const { tokens } = line;
  const names = namesIn(tokens, find);
  const further = find.further(tokens);
  if ((names.length === 0 && further.length === 0) || find.isNone(tokens)) return [];
  const asked = askedNames(names, find.asks(tokens));
  const levels = find.levels(tokens);
  const needs = withoutDenied(find.needs(tokens));
  const parts = clausesOf(line, names, needs);
  const listed = listedClauses(tokens, parts, names);
  const named = asked.map((hit): FoundLanguage => {
    const clause = parts[hit.from] ?? 0;
    return { language: hit.owner, level: levelOf(hit, clause, levels, parts, listed), need: needOf(clause, needs, parts, listed), evidence: quoteAround(text, line, hit) };
  });
  const other = further.find((hit) => named.length === 0 || !/^(?:bi|multi|tri)lingual/.test(tokens[hit.from]?.word ?? ''));
  if (!other) return named;
  return [...named, { language: map.data.topics.languages.further.name, level: null, need: needOf(parts[other.from] ?? 0, needs, parts, listed), evidence: quoteAround(text, line, other) }];
}

/** "Not essential" is no "essential". */
function withoutDenied(needs: readonly OwnerHit<'required' | 'plus'>[]): OwnerHit<'required' | 'plus'>[] {
  return needs.filter((need) => need.owner === 'plus' || !needs.some(({ owner, from, to }) => owner === 'plus' && from <= need.from && to >= need.to));
}

/** In order of place, without those inside longer ones ("Mandarin Chinese"), nor "other than English" or "German suppliers". */
function namesIn(tokens: readonly Token[], find: Finders): OwnerHit<string>[] {
  const hits = find.names(tokens).sort((left, right) => left.from - right.from || right.to - left.to);
  const peoples = find.peoples(tokens);
  const isPeople = ({ from, to }: PhraseHit): boolean => peoples.some((people) => from >= people.from && to <= people.to);
  return hits.filter((hit) => tokens[hit.from - 1]?.word !== 'than' && !isPeople(hit) && !hits.some((other) => other !== hit && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from));
}

/** Names inside a way of asking, and those of the same list. */
function askedNames(names: readonly OwnerHit<string>[], asks: readonly OwnerHit<null>[]): OwnerHit<string>[] {
  const asked = new Set(names.filter((name) => asks.some(({ from, to }) => name.from >= from && name.to <= to)));
  for (const order of [names, [...names].reverse()]) {
    for (const [at, name] of order.entries()) {
      const before = order[at - 1];
      if (before && asked.has(before) && Math.max(name.from - before.to, before.from - name.to) <= LIST_GAP) asked.add(name);
    }
  }
  return names.filter((name) => asked.has(name));
}

/** The number of the clause that each word stands in: text between commas, semicolons, stops and "but", and long asides in brackets. */
function clausesOf({ text, tokens }: PlacedLine, names: readonly PhraseHit[], needs: readonly PhraseHit[]): number[] {
  let clause = 0;
  let isInAside = false;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const joint = before ? text.slice(before.end, token.start) : '';
    const opens = joint.includes('(') && isAsideFrom(at);
    if (/[,;.]/.test(joint) || token.word === 'but' || opens || (isInAside && joint.includes(')'))) clause++;
    if (joint.includes(')')) isInAside = false;
    if (opens) isInAside = true;
    return clause;
  });

  /** Does the bracket say something of its own, unlike "(B2)", "(preferred)" or "(English/Spanish)"? */
  function isAsideFrom(from: number): boolean {
    let to = from + 1;
    while (to < tokens.length && !text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes(')')) to++;
    const holds = (hits: readonly PhraseHit[]): boolean => hits.some((hit) => hit.from >= from && hit.from < to);
    return to - from > MOST_NOTE_WORDS || (holds(names) && holds(needs));
  }
}

/** Clauses that hold nothing but names and the words between them. Worked out once for a line: a long list asks for it again and again. */
function listedClauses(tokens: readonly Token[], parts: readonly number[], names: readonly PhraseHit[]): ReadonlySet<number> {
  const inName = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const listed = new Set(parts);
  tokens.forEach((token, at) => {
    if (!inName.has(at) && !/^(?:and|or|also|in|either)$/.test(token.word)) listed.delete(parts[at] ?? 0);
  });
  return listed;
}

/** The nearest level of the clause; a clause that only goes on with a list has that of the clause before. */
function levelOf(name: OwnerHit<string>, clause: number, levels: readonly OwnerHit<string>[], parts: readonly number[], listed: ReadonlySet<number>): string | null {
  let at = clause;
  while (at > 0 && listed.has(at)) at--;
  const distance = ({ from, to }: OwnerHit<string>): number => (at !== clause ? 0 : from === name.to ? -1 : from > name.to ? from - name.to + AFTER : Math.max(name.from - to, 0));
  const near = levels.filter((level) => parts[level.from] === at && distance(level) <= LEVEL_REACH).sort((left, right) => distance(left) - distance(right) || left.from - right.from);
  return near[0]?.owner ?? null;
}

/** What the clause says of the need; a clause that is only a piece of a list has that of the clause after. */
function needOf(clause: number, needs: readonly OwnerHit<'required' | 'plus'>[], parts: readonly number[], listed: ReadonlySet<number>): 'required' | 'plus' | null {
  const last = parts.at(-1) ?? 0;
  let at = clause;
  while (at < last && listed.has(at)) at++;
  const said = new Set(needs.filter(({ from }) => parts[from] === at).map(({ owner }) => owner));
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}
