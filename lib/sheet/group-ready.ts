// Credentials and conditions of a posting as groups to be ready for: what only repeats the head left out, doubles merged, long
// lines cut to what matters.
import type { CompiledMap } from '../maps/compile-map.ts';
import { makeFinder, type OwnerHit, type PhraseFinder } from '../maps/phrase-finder.ts';
import type { Analysis, Evidence, Posting, Requirement } from '../schema/analysis.ts';
import type { ReadyGroup } from '../schema/topics.ts';
import { cutQuote } from '../text/cut-quote.ts';
import { tokenise } from '../text/tokens.ts';

/** Lines that an interviewer may ask to confirm, with what to be ready to say. */
export interface ReadyLines {
  group: ReadyGroup;
  lines: Evidence[];
}

const findersOf = new WeakMap<CompiledMap, PhraseFinder<ReadyGroup>>();

function finderOf(map: CompiledMap): PhraseFinder<ReadyGroup> {
  const known = findersOf.get(map);
  if (known) return known;
  const groups = { ...map.data.words, language: map.data.topics.languages.names.flatMap(({ any }) => any) };
  const made = makeFinder(map.data.topics.ready.map((group) => ({ owner: group, any: group.any, none: group.none })), groups);
  findersOf.set(map, made);
  return made;
}

/** Shorter lines of which no group knows a word are scraps of a table or an address. */
const FEWEST_WORDS = 3;

/** Groups that have lines, in the map's order; the lines in the order of the text, each in one group. */
export function groupReady({ posting, requirements }: Pick<Analysis, 'posting' | 'requirements'>, map: CompiledMap): ReadyLines[] {
  const groups = map.data.topics.ready;
  const head = headOf(posting);
  const placed = requirements.flatMap((requirement) => {
    if (repeatsHead(requirement.quote, head)) return [];
    const found = groupOf(requirement, map);
    const isScrap = found?.hit === null && tokenise(requirement.quote).length < FEWEST_WORDS;
    return found && !isScrap ? [{ ...found, requirement }] : [];
  });
  return groups.flatMap((group) => {
    const lines = placed.flatMap(({ group: its, hit, requirement }) => (its === group ? [quoteOf(posting.text, requirement, hit)] : []));
    return lines.length > 0 ? [{ group, lines: withoutDoubles(lines) }] : [];
  });
}

/** Of the groups of the line's kinds, else of those of the other kind that know their words well, the one whose words come first; else the last group of its kind. */
function groupOf({ kinds, quote }: Requirement, map: CompiledMap): { group: ReadyGroup; hit: OwnerHit<ReadyGroup> | null } | null {
  const groups = map.data.topics.ready.filter(({ kind }) => kinds.includes(kind));
  const rest = groups.at(-1);
  if (!rest) return null;
  const hits = finderOf(map)(tokenise(quote)).sort((left, right) => left.from - right.from || map.data.topics.ready.indexOf(left.owner) - map.data.topics.ready.indexOf(right.owner));
  const hit = hits.find(({ owner }) => groups.includes(owner)) ?? hits.find(({ owner }) => !isRest(owner, map));
  return hit ? { group: hit.owner, hit } : { group: rest, hit: null };
}

/** The last group of a kind takes what no other does; its words are too common to take lines of the other kind. */
function isRest({ id, kind }: ReadyGroup, map: CompiledMap): boolean {
  return map.data.topics.ready.findLast((group) => group.kind === kind)?.id === id;
}

function quoteOf(text: string, requirement: Requirement, hit: OwnerHit<ReadyGroup> | null): Evidence {
  const tokens = tokenise(requirement.quote);
  const first = hit ? tokens[hit.from] : undefined;
  const last = hit ? tokens[hit.to - 1] : undefined;
  const focus = { start: requirement.start + (first?.start ?? 0), end: requirement.start + (last?.end ?? Math.min(1, requirement.quote.length)) };
  return cutQuote(text, requirement, focus);
}

/** Labels of facts that stand over the sheet anyway; nobody is asked to confirm them. */
const HEAD_LABEL = /^(?:job\s+)?(?:title|position|role|company|employer|organi[sz]ation|department|team|location|city|country|work(?:ing)?\s+location|place\s+of\s+work|job\s+type|employment\s+type|type\s+of\s+employment|contract\s+type|type|schedule|category|reference|ref|job\s+id|req(?:uisition)?\s+id|posted|date\s+posted|reports?\s+to|reporting\s+to|closing\s+date)\s*[:–—-]\s*/iu;
/** Label of a fact that is not in the head, and that nobody is asked about either. */
const ADMINISTRATIVE = /^(?:department|reference|ref|job\s+id|req(?:uisition)?\s+id|job\s+title|posted|date\s+posted|reports?\s+to|reporting\s+to|closing\s+date|category|job\s+category)\s*[:–—-]/iu;

interface Head {
  words: ReadonlySet<string>;
  title: ReadonlySet<string>;
}

function headOf({ title, company, location, employmentType }: Posting): Head {
  return { words: stemsOf([title, company, location, employmentType].filter((fact) => fact !== null).join(' ')), title: stemsOf(title ?? '') };
}

/** Words that say nothing of their own in such a line. */
const FILLERS: ReadonlySet<string> = new Set(['and', 'or', 'in', 'at', 'to', 'of', 'the', 'a', 'an', 'for', 'is', 'are', 'be', 'will', 'must']);
/** The posting's title with a word or two around it is still the title line. */
const MOST_WORDS_BESIDE_TITLE = 4;

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).filter(({ word }) => !FILLERS.has(word)).map(({ stem }) => stem));
}

/** Does the line say nothing that the head of the sheet does not say? */
function repeatsHead(quote: string, { words, title }: Head): boolean {
  if (ADMINISTRATIVE.test(quote)) return true;
  const own = stemsOf(quote.replace(HEAD_LABEL, ''));
  if (isWithin(own, words)) return true;
  return title.size >= 2 && isWithin(title, own) && [...own].filter((word) => !words.has(word)).length <= MOST_WORDS_BESIDE_TITLE;
}

/** Leaves out a line whose words all stand in another one, and the later of two alike. */
function withoutDoubles(lines: readonly Evidence[]): Evidence[] {
  const bags = lines.map(({ quote }) => stemsOf(quote));
  return lines.filter((_, at) => {
    const own = bags[at];
    return own === undefined || !bags.some((other, place) => place !== at && isWithin(own, other) && (other.size > own.size || place < at));
  });
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  // Every line is held against every other one: no copy is made on the way.
  for (const word of small) if (!large.has(word)) return false;
  return true;
}
