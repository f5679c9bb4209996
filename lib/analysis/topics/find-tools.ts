// Named tools of the posting that the glossary does not explain: proper names in lines that ask for a tool.
import type { CompiledMap } from '../../maps/compile-map.ts';
import { makeFinder, type PhraseFinder } from '../../maps/phrase-finder.ts';
import type { Posting, Requirement } from '../../schema/analysis.ts';
import type { FoundTool } from '../../schema/topics.ts';
import { cutQuote } from '../../text/cut-quote.ts';
import { isOpener } from '../../text/openers.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { isWrittenAsProduct, technologyOf } from '../technologies.ts';

interface Finders {
  glossary: PhraseFinder<null>;
  before: PhraseFinder<null>;
  after: PhraseFinder<null>;
  never: ReadonlySet<string>;
  brands: ReadonlySet<string>;
}

const MOST_TOOLS = 10;
const MOST_QUOTES = 3;
const MOST_NAME_WORDS = 3;
/** How far before a name its cue may begin. */
const CUE_WORDS = 5;
/** More capitals than this share of the longer words: a line in title case, where a capital says nothing. */
const TITLE_CASE = 0.7;

const findersOf = new WeakMap<CompiledMap, Finders>();

function finders(map: CompiledMap): Finders {
  const known = findersOf.get(map);
  if (known) return known;
  const { glossary, words, topics } = map.data;
  const made: Finders = {
    glossary: makeFinder([{ owner: null, any: glossary.flatMap(({ any }) => any) }], words),
    before: makeFinder([{ owner: null, any: topics.tools.before }], words),
    after: makeFinder([{ owner: null, any: topics.tools.after }], words),
    never: new Set(topics.tools.never),
    brands: new Set(topics.tools.brands),
  };
  findersOf.set(map, made);
  return made;
}

/** Names first, in the order of the text, then lines that ask for a tool without a name that could be cut out. */
export function findTools(posting: Pick<Posting, 'title' | 'company' | 'location' | 'text'>, requirements: readonly Requirement[], map: CompiledMap): FoundTool[] {
  const find = finders(map);
  const own = new Set([posting.company, posting.title, posting.location].flatMap((part) => tokenise(part ?? '').map(({ word }) => word)));
  const named: FoundTool[] = [];
  const unnamed: FoundTool[] = [];
  const seen = new Set<string>();
  for (const requirement of requirements) {
    if (!requirement.kinds.includes('tool')) continue;
    const tokens = tokenise(requirement.quote);
    const names = namesIn(requirement, tokens, own, find);
    for (const { from, to } of names) {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (!first || !last) continue;
      const name = requirement.quote.slice(first.start, endOfName(requirement.quote, last));
      const key = name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      named.push({ name, evidence: cutQuote(posting.text, requirement, { start: requirement.start + first.start, end: requirement.start + last.end }) });
    }
    const isOnlyTool = requirement.kinds.every((kind) => kind === 'tool');
    if (names.length === 0 && isOnlyTool && tokens.length > 1 && find.glossary(tokens).length === 0) unnamed.push({ name: null, evidence: cutQuote(posting.text, requirement, requirement) });
  }
  return [...named.slice(0, MOST_TOOLS), ...unnamed.slice(0, MOST_QUOTES)];
}

interface Run {
  from: number;
  to: number;
}

/** Runs of words that are written like names and stand where tools are named, without those that the glossary explains. */
function namesIn({ quote: text, kinds }: Requirement, tokens: readonly Token[], own: ReadonlySet<string>, find: Finders): Run[] {
  const labelEnd = endOfLabel(text);
  const isCertain = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && (isWrittenAsProduct(token, text) || technologyOf(token, text) === 'name');
  };
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (!token || token.start < labelEnd || find.never.has(token.word) || own.has(token.word)) return false;
    const written = text.slice(token.start, token.end);
    // "materialCapacity": two words that were run together.
    if (/['’]|^\p{Ll}{4,}\p{Lu}/u.test(written) || !/\p{Lu}/u.test(written) || technologyOf(token, text) === 'kind') return false;
    return isCertain(at) || (/^\p{Lu}\p{Ll}+$/u.test(written) && !beginsSentence(text, token) && !isOpener(token.word));
  };
  const isAcronym = (at: number): boolean => /^[\p{Lu}\p{N}]{2,5}$/u.test(text.slice(tokens[at]?.start, tokens[at]?.end));
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(at)) continue;
    let to = at + 1;
    while (to < tokens.length && /^[\s.-]$/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start)) && (isName(to) || isAcronym(to) || isKindOfTool(tokens, to, find))) to++;
    runs.push({ from: at, to });
    at = to - 1;
  }
  // In a line in title case, and where a field of knowledge is asked for, a capital alone is no sign of a name.
  const isPlain = !isTitleCase(text) && !kinds.includes('credential');
  const cued = runs.map((run): boolean => runHas(run, isCertain) || (isPlain && (isCuedBefore(tokens, run, find) || isKindOfTool(tokens, run.to - 1, find) || isKindOfTool(tokens, run.to, find))));
  return runs.filter((run, at) => {
    const isListed = isPlain && ((cued[at - 1] === true && isNextInList(text, tokens, runs[at - 1], run)) || (cued[at + 1] === true && isNextInList(text, tokens, run, runs[at + 1])));
    return (cued[at] === true || isListed) && run.to - run.from <= MOST_NAME_WORDS && !(run.to - run.from === 1 && find.brands.has(tokens[run.from]?.word ?? '')) && !isExplained(tokens, run, find);
  });
}

/** The glossary explains the name, or the maker that it begins with: "Zendesk Explore", but not "Fresho POS". */
function isExplained(tokens: readonly Token[], { from, to }: Run, find: Finders): boolean {
  const before = Math.min(from, 1);
  return find.glossary(tokens.slice(from - before, to)).some((hit) => hit.from <= before && hit.to > before);
}

function runHas({ from, to }: Run, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true;
  return false;
}

/** "software", "POS" and the like, which go with a name before them. */
function isKindOfTool(tokens: readonly Token[], at: number, find: Finders): boolean {
  return find.after(tokens.slice(at, at + 1)).length > 0;
}

function isCuedBefore(tokens: readonly Token[], { from }: Run, find: Finders): boolean {
  return find.before(tokens.slice(Math.max(0, from - CUE_WORDS), from)).some(({ to }) => to >= Math.min(CUE_WORDS, from) - 1);
}

function isNextInList(text: string, tokens: readonly Token[], first: Run | undefined, second: Run | undefined): boolean {
  if (!first || !second) return false;
  return /^\s*(?:[,/&+]|,?\s(?:and|or)\s)\s*$/u.test(text.slice(tokens[first.to - 1]?.end, tokens[second.from]?.start));
}

/** "Tools & Systems: …": the words before the colon name a matter, no tool. */
function endOfLabel(text: string): number {
  const label = /^[^:,.;]{2,45}:\s/u.exec(text);
  return label ? label[0].length : 0;
}

/** "C++", "C#" and "Node.js" go on after the word. */
function endOfName(text: string, { end }: Token): number {
  return end + (/^(?:\+\+|#|\.(?:js|net|io|ai|com)\b)/i.exec(text.slice(end, end + 5))?.[0].length ?? 0);
}

function beginsSentence(text: string, { start }: Token): boolean {
  return /(?:^|[.!?:;•]\s*|(?:^|\s)[–—-]\s*|\n\s*)[("“']?$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isTitleCase(text: string): boolean {
  // A list of names has capitals too: what stands before it tells how the line is written.
  const lead = /^[^,(]*/u.exec(text)?.[0] ?? '';
  const long = (lead.match(/\p{L}{4,}/gu) ?? []).slice(1);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capital / long.length > TITLE_CASE;
}
