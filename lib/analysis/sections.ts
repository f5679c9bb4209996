// Tells which lines of a posting are headings and under which kind of heading each line stands.
import { indexPhrases, matchPhrases, type PhraseSet } from '../maps/phrase-set.ts';
import { compilePhrase } from '../maps/phrase.ts';
import type { CompiledMap } from '../maps/compile-map.ts';
import { SECTION_KINDS, type SectionKind } from '../schema/competency-map.ts';
import type { TextLine } from '../text/lines.ts';
import { tokenise, type Token } from '../text/tokens.ts';

/** A line with its words and the heading over it. */
export interface PlacedLine extends TextLine {
  tokens: readonly Token[];
  heading: boolean;
  /** Kind of the nearest recognised heading at or above; null before the first one. */
  section: SectionKind | null;
  /** Words of the nearest line that looks like a heading, recognised or not; empty when there is none. */
  headingTokens: readonly Token[];
  /** That heading was recognised: `section` comes from it and not from one further up. */
  headingKnown: boolean;
  /** How many lines stand between that heading and this one. */
  sinceHeading: number;
  /** Short words before a colon at the line's start ("Communication: …"), as a count of tokens; 0 when there are none. */
  label: number;
  /** Where the line stands to the part of the posting that asks (from its first heading of duties or demands to the last line under one); null where no such heading was recognised. */
  toAsking: 'before' | 'in' | 'after' | null;
}

/** Kinds of heading under which postings say what they ask for. */
const ASKING: readonly (SectionKind | null)[] = ['duties', 'requirements', 'nice', 'role'];

const MAX_HEADING_WORDS = 10;
const MAX_LABEL_WORDS = 5;
interface SectionPhrases {
  set: PhraseSet;
  kinds: readonly SectionKind[];
}
const phrasesOf = new WeakMap<CompiledMap, SectionPhrases>();

/** Places every line under its heading. Lines keep their order; nothing is dropped. */
export function placeLines(lines: readonly TextLine[], map: CompiledMap): PlacedLine[] {
  const placed: Omit<PlacedLine, 'toAsking'>[] = [];
  let section: SectionKind | null = null;
  let headingTokens: readonly Token[] = [];
  let headingKnown = false;
  let sinceHeading = 0;
  lines.forEach((line, index) => {
    const tokens = tokenise(line.text);
    const next = lines[index + 1];
    const found = findHeadingKind(line, tokens, map);
    const heading = looksLikeHeading(line, tokens, next, found);
    const label = heading ? 0 : countLabelWords(line.text, tokens);
    if (heading) {
      section = found ?? section;
      headingKnown = found !== null;
      headingTokens = tokens;
      sinceHeading = 0;
    } else {
      if (found && opensSection(line, tokens, label)) {
        section = found;
        headingKnown = true;
        headingTokens = tokens.slice(0, Math.max(label, 2));
        sinceHeading = 0;
      }
      sinceHeading++;
    }
    placed.push({ ...line, tokens, heading, section, headingTokens, headingKnown, sinceHeading, label });
  });
  const first = placed.findIndex((line) => ASKING.includes(line.section));
  const last = placed.findLastIndex((line) => ASKING.includes(line.section));
  return placed.map((line, index) => ({ ...line, toAsking: first < 0 ? null : index < first ? 'before' : index > last ? 'after' : 'in' }));
}

/** The section kind whose phrase stands in the first words of the line; the longest phrase wins, then the order of the kinds. */
function findHeadingKind(line: TextLine, tokens: readonly Token[], map: CompiledMap): SectionKind | null {
  if (tokens.length === 0) return null;
  const { set, kinds } = sectionPhrases(map);
  let best: SectionKind | null = null;
  let bestLength = 0;
  let bestNumber = 0;
  matchPhrases(set, tokens.slice(0, MAX_HEADING_WORDS), (number, { from, to }) => {
    const kind = kinds[number];
    if (!kind || from > 5 || to - from < bestLength || (to - from === bestLength && number > bestNumber)) return;
    best = kind;
    bestLength = to - from;
    bestNumber = number;
  });
  return line.text.length > 400 && bestLength < 2 ? null : best;
}

function sectionPhrases(map: CompiledMap): SectionPhrases {
  const known = phrasesOf.get(map);
  if (known) return known;
  // "nice" first: in "preferred qualifications" both it and "requirements" match as many words.
  const order: SectionKind[] = ['nice', ...SECTION_KINDS.filter((kind) => kind !== 'nice')];
  const owned = order.flatMap((kind) => (map.data.sections[kind] ?? []).map((source) => ({ kind, phrase: compilePhrase(source, map.data.words) })));
  const phrases = { set: indexPhrases(owned.map(({ phrase }) => phrase)), kinds: owned.map(({ kind }) => kind) };
  phrasesOf.set(map, phrases);
  return phrases;
}

function looksLikeHeading(line: TextLine, tokens: readonly Token[], next: TextLine | undefined, found: SectionKind | null): boolean {
  if (!line.first || !line.alone || tokens.length === 0 || tokens.length > MAX_HEADING_WORDS || line.text.length > 90) return false;
  const colon = /:\s*$/.test(line.text);
  if (line.bullet) return colon && tokens.length <= 8 && next !== undefined;
  if (/[.;,]$/.test(line.text)) return false;
  if (colon) return true;
  if (/\?$/.test(line.text)) return found !== null || tokens.length <= 6;
  if (isTitleCase(line.text)) return tokens.length <= 8;
  return found !== null && tokens.length <= 6;
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return words.length > 0 && /^\P{L}*\p{Lu}/u.test(text) && long.every((word) => /^\p{Lu}/u.test(word));
}

/** In run-together text a section begins inside a line: "Qualifications Previous experience …", "Duties: Serve …". */
function opensSection(line: TextLine, tokens: readonly Token[], label: number): boolean {
  if (label > 0) return !line.bullet && (line.first || label <= 3);
  const second = tokens[1];
  return !line.bullet && second !== undefined && /^\p{Lu}/u.test(line.text) && /\p{Lu}/u.test(line.text.charAt(second.start)) && tokens.length > 3;
}

function countLabelWords(text: string, tokens: readonly Token[]): number {
  const colon = text.search(/:\s|\s[–—-]\s/);
  if (colon < 2 || colon > 60) return 0;
  const count = tokens.filter((token) => token.end <= colon).length;
  return count <= MAX_LABEL_WORDS && count < tokens.length ? count : 0;
}
