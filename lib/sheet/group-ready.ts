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
  const made = makeFinder(map.data.topics.ready.map((group) => ({ owner: group, any: group.any, none: group.none })), map.data.words);
  findersOf.set(map, made);
  return made;
}

/** Groups that have lines, in the map's order; the lines in the order of the text, each in one group. */
export function groupReady({ posting, requirements }: Pick<Analysis, 'posting' | 'requirements'>, map: CompiledMap): ReadyLines[] {
  const groups = map.data.topics.ready;
  const head = headWords(posting);
  const placed = requirements.flatMap((requirement) => {
    if (repeatsHead(requirement.quote, head)) return [];
    const found = groupOf(requirement, map);
    return found ? [{ ...found, requirement }] : [];
  });
  return groups.flatMap((group) => {
    const lines = placed.flatMap(({ group: its, hit, requirement }) => (its === group ? [quoteOf(posting.text, requirement, hit)] : []));
    return lines.length > 0 ? [{ group, lines: withoutDoubles(lines) }] : [];
  });
}

/** The first group of the line's kinds whose words stand in it; else the last one of its kind. */
function groupOf({ kinds, quote }: Requirement, map: CompiledMap): { group: ReadyGroup; hit: OwnerHit<ReadyGroup> | null } | null {
  const groups = map.data.topics.ready.filter(({ kind }) => kinds.includes(kind));
  const hits = finderOf(map)(tokenise(quote)).filter(({ owner }) => groups.includes(owner));
  const hit = hits[0];
  if (hit) return { group: hit.owner, hit };
  const rest = groups.at(-1);
  return rest ? { group: rest, hit: null } : null;
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

function headWords({ title, company, location, employmentType }: Posting): ReadonlySet<string> {
  return new Set([title, company, location, employmentType].flatMap((fact) => tokenise(fact ?? '').map(({ stem }) => stem)));
}

/** Does the line say nothing that the head of the sheet does not say? */
function repeatsHead(quote: string, head: ReadonlySet<string>): boolean {
  if (ADMINISTRATIVE.test(quote)) return true;
  const words = tokenise(quote.replace(HEAD_LABEL, ''));
  return words.every(({ stem, word }) => head.has(stem) || word === 'and' || word === 'in' || word === 'at');
}

/** Leaves out a line whose words all stand in another one, and the later of two alike. */
function withoutDoubles(lines: readonly Evidence[]): Evidence[] {
  const bags = lines.map(({ quote }) => new Set(tokenise(quote).map(({ stem }) => stem)));
  return lines.filter((_, at) => {
    const own = bags[at];
    return own === undefined || !bags.some((other, place) => place !== at && isWithin(own, other) && (other.size > own.size || place < at));
  });
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((word) => large.has(word));
}
