// Named tools of the posting that the glossary does not explain: proper names in lines that ask for a tool.
import type { CompiledMap } from '../../maps/compile-map.ts';
import { makeTest } from '../../maps/phrase-finder.ts';
import type { Posting, Requirement } from '../../schema/analysis.ts';
import type { FoundTool } from '../../schema/topics.ts';
import { cutQuote } from '../../text/cut-quote.ts';
import { isOpener } from '../../text/openers.ts';
import { tokenise, type Token } from '../../text/tokens.ts';
import { technologyOf } from '../technologies.ts';

interface Finders {
  /** Is all or a part of these words in the glossary? */
  inGlossary: (tokens: readonly Token[]) => boolean;
  hasCue: (tokens: readonly Token[]) => boolean;
  never: ReadonlySet<string>;
}

const MOST_TOOLS = 10;
const MOST_QUOTES = 3;
const MOST_NAME_WORDS = 3;
/** More capitals than this share of the longer words: a line in title case, where a capital says nothing. */
const TITLE_CASE = 0.6;

const findersOf = new WeakMap<CompiledMap, Finders>();

function finders(map: CompiledMap): Finders {
  const known = findersOf.get(map);
  if (known) return known;
  const { glossary, words, topics } = map.data;
  const made: Finders = {
    inGlossary: makeTest(glossary.flatMap(({ any }) => any), words),
    hasCue: makeTest(topics.tools.cues, words),
    never: new Set(topics.tools.never),
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
    const names = namesIn(requirement.quote, tokens, own, find);
    for (const { from, to } of names) {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (!first || !last) continue;
      const name = requirement.quote.slice(first.start, last.end);
      const key = name.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      named.push({ name, evidence: cutQuote(posting.text, requirement, { start: requirement.start + first.start, end: requirement.start + last.end }) });
    }
    const isOnlyTool = !requirement.kinds.includes('behaviour') && !requirement.kinds.includes('credential');
    if (names.length === 0 && isOnlyTool && !find.inGlossary(tokens)) unnamed.push({ name: null, evidence: cutQuote(posting.text, requirement, requirement) });
  }
  return [...named.slice(0, MOST_TOOLS), ...unnamed.slice(0, MOST_QUOTES)];
}

/** Runs of words that are written like names, without those that the glossary explains. */
function namesIn(text: string, tokens: readonly Token[], own: ReadonlySet<string>, find: Finders): { from: number; to: number }[] {
  const inTitleCase = isTitleCase(text);
  const hasCue = find.hasCue(tokens);
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (!token || find.never.has(token.word) || own.has(token.word)) return false;
    const written = text.slice(token.start, token.end);
    if (hasInnerCapital(written)) return true;
    if (!/^\p{Lu}/u.test(written)) return false;
    if (technologyOf(token, text) === 'name') return true;
    return hasCue && !inTitleCase && !beginsSentence(text, token) && !isOpener(token.word);
  };
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isName(at)) continue;
    let to = at + 1;
    while (to < tokens.length && isName(to) && /^[\s.-]$/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start))) to++;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs.filter(({ from, to }) => {
    const part = tokens.slice(from, to);
    const start = part[0]?.start ?? 0;
    return to - from <= MOST_NAME_WORDS && (part.at(-1)?.end ?? 0) - start >= 2 && !find.inGlossary(part) && !/^\p{N}+$/u.test(text.slice(start, part.at(-1)?.end));
  });
}

/** "RotaCloud", "iCabbi", "SAP": no word of a sentence is written so. */
function hasInnerCapital(written: string): boolean {
  return /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(written);
}

function beginsSentence(text: string, { start }: Token): boolean {
  return /(?:^|[.!?:;•–—-]\s*|\n\s*)[("“']?$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 4 && capital / long.length > TITLE_CASE;
}
