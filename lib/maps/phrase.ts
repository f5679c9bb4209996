// The signal grammar: phrases that people write in the competency map, compiled and matched over tokens.
// competency-maps/README.md explains it to writers; the two must agree.
import { foldWord, stemOf, type Token } from '../text/tokens.ts';

type Node =
  | { type: 'stem'; value: string }
  | { type: 'exact'; value: string }
  | { type: 'prefix'; value: string }
  | { type: 'number' }
  | { type: 'gap'; most: number }
  | { type: 'choice'; options: Node[][]; optional: boolean };

type WordNode = Extract<Node, { type: 'stem' | 'exact' | 'prefix' | 'number' }>;

/** A phrase ready to match. `source` is what the writer wrote. */
export interface Phrase {
  source: string;
  nodes: Node[];
}

/** Where a phrase was found: token indexes, `to` exclusive. */
export interface PhraseHit {
  from: number;
  to: number;
}

const DEFAULT_GAP = 3;
const MAX_GAP = 12;

/**
 * Compiles one phrase. Grammar: words match by word family; `word!` that form only; `word*` any ending; `a|b` either word;
 * `(a b|c)` either phrase; `(a b|c)!` the same with every word in that form only; `?` after a word or a bracket makes it
 * optional; `@group` a word group; `#` a number; `..` up to three words between, `..6` up to six.
 * @throws Error with the phrase and the reason when it can never match or is not well formed.
 */
export function compilePhrase(source: string, groups: Readonly<Record<string, readonly string[]>>): Phrase {
  const nodes = parseSequence(source, { source, groups, inside: [], exact: false });
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) throw new Error(`phrase "${source}" is empty`);
  if (first.type === 'gap' || last.type === 'gap') throw new Error(`phrase "${source}" begins or ends with a gap`);
  if (nodes.every((node) => node.type === 'choice' && node.optional)) throw new Error(`phrase "${source}" would match anything`);
  return { source, nodes };
}

/** What holds inside a phrase: the whole phrase for messages, the word groups (and those being opened), and whether words mean that form only. */
interface Context {
  source: string;
  groups: Readonly<Record<string, readonly string[]>>;
  inside: readonly string[];
  exact: boolean;
}

function parseSequence(text: string, context: Context): Node[] {
  return splitOutsideBrackets(text, ' ').map((part) => parsePart(part, context));
}

/** What `#` stands for: digits, or a number word (not "one", which is mostly a pronoun). */
const NUMBER_WORD = /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|half|double|third|quarter)$/u;

function parsePart(part: string, outer: Context): Node {
  const { source } = outer;
  const gap = /^\.\.(\d+)?$/.exec(part);
  if (gap) {
    const most = gap[1] === undefined ? DEFAULT_GAP : Number(gap[1]);
    if (most < 1 || most > MAX_GAP) throw new Error(`phrase "${source}": a gap is 1 to ${MAX_GAP} words`);
    return { type: 'gap', most };
  }
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const bracket = /^\((.*)\)(!?)$/.exec(body);
  const context = bracket?.[2] === '!' ? { ...outer, exact: true } : outer;
  const options = splitOutsideBrackets(bracket?.[1] ?? body, '|').flatMap((option) => parseOption(option, context, bracket !== null));
  const only = options.length === 1 ? options[0] : undefined;
  if (!optional && only?.length === 1 && only[0]) return only[0];
  return { type: 'choice', options, optional };
}

function parseOption(option: string, context: Context, bracketed: boolean): Node[][] {
  const { source, groups, inside } = context;
  if (option.startsWith('@') && !/[\s(]/.test(option)) {
    const name = option.slice(1);
    const members = Object.hasOwn(groups, name) ? groups[name] : undefined;
    if (!members) throw new Error(`phrase "${source}": there is no word group "${option}"`);
    if (inside.includes(name)) throw new Error(`word group "${option}" contains itself`);
    const opened = { ...context, inside: [...inside, name] };
    return members.flatMap((member) => (member.startsWith('@') ? parseOption(member, opened, true) : [parseSequence(member, opened)]));
  }
  if (bracketed && /[\s(]/.test(option)) return [parseSequence(option, context)];
  return [[parseWord(option, context)]];
}

function parseWord(written: string, { source, exact }: Context): Node {
  if (written === '#') return { type: 'number' };
  const mark = written.at(-1);
  const bare = mark === '!' || mark === '*' ? written.slice(0, -1) : written;
  if (!/^[\p{L}\p{M}\p{N}]+$/u.test(bare)) throw new Error(`phrase "${source}": "${written}" is not one word (hyphens, apostrophes and punctuation separate words)`);
  const word = foldWord(bare);
  if (mark === '!' || (exact && mark !== '*')) return { type: 'exact', value: word };
  if (mark === '*') return { type: 'prefix', value: word };
  return { type: 'stem', value: stemOf(word) };
}

function splitOutsideBrackets(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth < 0) throw new Error(`phrase "${text}": a bracket is closed that was not opened`);
    if (char === separator && depth === 0) {
      if (part) parts.push(part);
      part = '';
    } else part += char;
  }
  if (depth !== 0) throw new Error(`phrase "${text}": a bracket is not closed`);
  if (part) parts.push(part);
  return parts;
}

/** Matches the phrase with its first word at `from`. Returns the end (exclusive token index), or -1. */
export function matchPhraseAt(phrase: Phrase, tokens: readonly Token[], from: number): number {
  return matchNodes(phrase.nodes, 0, tokens, from, (end) => end);
}

/** The first place where the phrase stands, or null. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[]): PhraseHit | null {
  for (let from = 0; from < tokens.length; from++) {
    const to = matchPhraseAt(phrase, tokens, from);
    if (to > from) return { from, to };
  }
  return null;
}

function matchNodes(nodes: readonly Node[], index: number, tokens: readonly Token[], at: number, done: (end: number) => number): number {
  const node = nodes[index];
  if (!node) return done(at);
  const rest = (from: number): number => matchNodes(nodes, index + 1, tokens, from, done);
  if (node.type === 'gap') {
    for (let skip = 0; skip <= node.most && at + skip <= tokens.length; skip++) {
      const end = rest(at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (node.type === 'choice') {
    for (const option of node.options) {
      const end = matchNodes(option, 0, tokens, at, rest);
      if (end >= 0) return end;
    }
    return node.optional ? rest(at) : -1;
  }
  const token = tokens[at];
  return token && isWord(node, token) ? rest(at + 1) : -1;
}

function isWord(node: WordNode, token: Token): boolean {
  if (node.type === 'number') return NUMBER_WORD.test(token.word);
  if (node.type === 'stem') return token.stem === node.value;
  if (node.type === 'exact') return token.word === node.value;
  return token.word.startsWith(node.value);
}

/** Many phrases over one text, found through an index of their first words. */
export interface PhraseSet {
  byStem: Map<string, number[]>;
  byWord: Map<string, number[]>;
  prefixed: { prefix: string; phrase: number }[];
  numbered: number[];
  phrases: readonly Phrase[];
}

export function indexPhrases(phrases: readonly Phrase[]): PhraseSet {
  const set: PhraseSet = { byStem: new Map(), byWord: new Map(), prefixed: [], numbered: [], phrases };
  phrases.forEach((phrase, number) => {
    for (const node of firstWords(phrase.nodes)) {
      if (node.type === 'number') set.numbered.push(number);
      else if (node.type === 'prefix') set.prefixed.push({ prefix: node.value, phrase: number });
      else {
        const index = node.type === 'stem' ? set.byStem : set.byWord;
        const known = index.get(node.value);
        if (known) { if (known.at(-1) !== number) known.push(number); } else index.set(node.value, [number]);
      }
    }
  });
  return set;
}

function firstWords(nodes: readonly Node[]): WordNode[] {
  const words: WordNode[] = [];
  for (const node of nodes) {
    if (node.type === 'gap') return words;
    if (node.type !== 'choice') return [...words, node];
    for (const option of node.options) words.push(...firstWords(option));
    if (!node.optional) return words;
  }
  return words;
}

/** Calls `found` for each phrase and place; `tokens` should be one line or sentence, so that gaps do not cross it. */
export function matchPhrases(set: PhraseSet, tokens: readonly Token[], found: (phrase: number, hit: PhraseHit) => void): void {
  tokens.forEach((token, from) => {
    const tryAll = (numbers: readonly number[] | undefined): void => {
      for (const number of numbers ?? []) tryOne(number);
    };
    const tryOne = (number: number): void => {
      const phrase = set.phrases[number];
      if (!phrase) return;
      const to = matchPhraseAt(phrase, tokens, from);
      if (to > from) found(number, { from, to });
    };
    tryAll(set.byStem.get(token.stem));
    tryAll(set.byWord.get(token.word));
    if (NUMBER_WORD.test(token.word)) tryAll(set.numbered);
    for (const { prefix, phrase } of set.prefixed) if (token.word.startsWith(prefix)) tryOne(phrase);
  });
}
