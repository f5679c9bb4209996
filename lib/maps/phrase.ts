// The signal grammar: phrases that people write in the competency map, compiled and matched over tokens.
// competency-maps/README.md explains it to writers; the two must agree.
import { foldWord, stemOf, type Token } from '../text/tokens.ts';

type Node =
  /** One word that is any of these: a word family, an exact form, a beginning, or a number; `only` where one word family is all. */
  | { type: 'word'; stems: readonly string[]; forms: readonly string[]; prefixes: readonly string[]; number: boolean; only: string | null }
  | { type: 'gap'; most: number }
  | { type: 'choice'; options: readonly (readonly Node[])[]; optional: boolean };

/** A part that stands for one word. */
export type WordNode = Extract<Node, { type: 'word' }>;
type WordGroups = Readonly<Record<string, readonly string[]>>;

/** A phrase ready to match. `source` is what the writer wrote. */
export interface Phrase {
  source: string;
  nodes: readonly Node[];
  /** The words that it can begin with. */
  start: WordNode;
  /** The words without which it cannot stand in a line, for a quick no. */
  required: readonly WordNode[];
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
export function compilePhrase(source: string, groups: WordGroups): Phrase {
  const nodes = parseSequence(source, { source, groups, parsed: parsedPartsOf(groups), inside: [], exact: false });
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) throw new Error(`phrase "${source}" is empty`);
  if (first.type === 'gap' || last.type === 'gap') throw new Error(`phrase "${source}" begins or ends with a gap`);
  if (nodes.every((node) => node.type === 'choice' && node.optional)) throw new Error(`phrase "${source}" would match anything`);
  return { source, nodes, start: joinWords(firstWords(nodes)), required: nodes.flatMap(requiredWord) };
}

/** Openings of choices, made once each, so that phrases which share a part share its words. */
const openings = new WeakMap<Node, WordNode>();

function requiredWord(node: Node): WordNode[] {
  if (node.type === 'word') return [node];
  if (node.type === 'gap' || node.optional) return [];
  const opening = openings.get(node) ?? joinWords(firstWords([node]));
  openings.set(node, opening);
  return [opening];
}

/**
 * What holds inside a phrase: the whole phrase for messages, the word groups (and those being opened), the parts parsed so far
 * with these groups, and whether words mean that form only.
 */
interface Context {
  source: string;
  groups: WordGroups;
  parsed: Map<string, Node>;
  inside: readonly string[];
  exact: boolean;
}

/** Maps write the same words and brackets again and again: each is parsed once for a set of groups, and is then one node everywhere. */
const parsedParts = new WeakMap<WordGroups, Map<string, Node>>();

function parsedPartsOf(groups: WordGroups): Map<string, Node> {
  const parsed = parsedParts.get(groups) ?? new Map<string, Node>();
  parsedParts.set(groups, parsed);
  return parsed;
}

function parseSequence(text: string, context: Context): Node[] {
  return splitOutsideBrackets(text, ' ').map((part) => parsePart(part, context));
}

/** What `#` stands for: digits, or a number word (not "one", which is mostly a pronoun). */
export const NUMBER_WORD = /^(?:\p{N}.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|half|double|third|quarter)$/u;

function parsePart(part: string, context: Context): Node {
  const key = context.exact ? `${part}!` : part;
  const node = context.parsed.get(key) ?? parseNewPart(part, context);
  context.parsed.set(key, node);
  return node;
}

function parseNewPart(part: string, outer: Context): Node {
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
  const options = splitOutsideBrackets(bracket?.[1] ?? body, '|');
  const only = options.length === 1 && options[0] === part ? options[0] : null;
  if (only !== null) return only.startsWith('@') ? openGroup(only.slice(1), context) : parseWord(only, context);
  return joinOptions(options.map((option) => (bracket ? parseSequence(option, context) : [parsePart(option, context)])), optional);
}

/** Options of one word each become one node, so that a long list of words costs one look-up. */
function joinOptions(options: readonly (readonly Node[])[], optional: boolean): Node {
  const single = options.flatMap((option) => (option.length === 1 && option[0]?.type === 'word' ? [option[0]] : []));
  const others = options.filter((option) => option.length !== 1 || option[0]?.type !== 'word');
  const word = single.length > 0 ? joinWords(single) : null;
  if (word && others.length === 0 && !optional) return word;
  return { type: 'choice', options: word ? [[word], ...others] : others, optional };
}

/** One node that is any of the words. */
function joinWords(words: readonly WordNode[]): WordNode {
  const [first] = words;
  if (first && words.length === 1) return first;
  return {
    type: 'word',
    stems: words.flatMap(({ stems }) => stems),
    forms: words.flatMap(({ forms }) => forms),
    prefixes: words.flatMap(({ prefixes }) => prefixes),
    number: words.some(({ number }) => number),
    only: null,
  };
}

function openGroup(name: string, context: Context): Node {
  const { source, groups, inside } = context;
  const members = Object.hasOwn(groups, name) ? groups[name] : undefined;
  if (!members) throw new Error(`phrase "${source}": there is no word group "@${name}"`);
  if (inside.includes(name)) throw new Error(`word group "@${name}" contains itself`);
  const within = { ...context, inside: [...inside, name] };
  return joinOptions(members.map((member) => parseSequence(member, within)), false);
}

const NO_WORD: WordNode = { type: 'word', stems: [], forms: [], prefixes: [], number: false, only: null };

function parseWord(written: string, { source, exact }: Context): WordNode {
  if (written === '#') return A_NUMBER;
  const mark = written.at(-1);
  const bare = mark === '!' || mark === '*' ? written.slice(0, -1) : written;
  if (!/^[\p{L}\p{M}\p{N}]+$/u.test(bare)) throw new Error(`phrase "${source}": "${written}" is not one word (hyphens, apostrophes and punctuation separate words)`);
  const word = foldWord(bare);
  if (mark === '*') return { ...NO_WORD, prefixes: [word] };
  if (mark === '!' || exact) return { ...NO_WORD, forms: [word] };
  const stem = stemOf(word);
  return { ...NO_WORD, stems: [stem], only: stem };
}

const A_NUMBER: WordNode = { ...NO_WORD, number: true };

/** @throws Error when brackets do not pair. Empty pieces are left out. */
function splitOutsideBrackets(text: string, separator: string): string[] {
  if (!text.includes('(') && !text.includes(')')) return text.split(separator).filter((piece) => piece !== '');
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (depth < 0) throw new Error(`phrase "${text}": a bracket is closed that was not opened`);
    if (at < text.length && (char !== separator || depth > 0)) continue;
    if (at > start) pieces.push(text.slice(start, at));
    start = at + 1;
  }
  if (depth !== 0) throw new Error(`phrase "${text}": a bracket is not closed`);
  return pieces;
}

/** Matches the phrase with its first word at `from`. Returns the end (exclusive token index), or -1. */
export function matchPhraseAt(phrase: Phrase, tokens: readonly Token[], from: number): number {
  return matchNodes(phrase.nodes, 0, tokens, from, (end) => end);
}

/** The first place where the phrase stands, or null. */
export function findPhrase(phrase: Phrase, tokens: readonly Token[]): PhraseHit | null {
  for (let from = 0; from < tokens.length; from++) {
    if (!isWord(phrase.start, tokens[from])) continue;
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
  return isWord(node, token) ? rest(at + 1) : -1;
}

/** Does the word match the node? */
export function isWord(node: WordNode, token: Token | undefined): boolean {
  if (!token) return false;
  if (node.only !== null) return token.stem === node.only;
  return node.stems.includes(token.stem) || node.forms.includes(token.word) || node.prefixes.some((prefix) => token.word.startsWith(prefix)) || (node.number && NUMBER_WORD.test(token.word));
}

function firstWords(nodes: readonly Node[]): WordNode[] {
  const words: WordNode[] = [];
  for (const node of nodes) {
    if (node.type === 'gap') return words;
    if (node.type === 'word') return [...words, node];
    for (const option of node.options) words.push(...firstWords(option));
    if (!node.optional) return words;
  }
  return words;
}
