// What the line model sees of a line: its words, shape, place, heading, neighbours and the map's signals, as named features.
// Training and run time share this one implementation; a changed feature needs `npm run train`.
import { findSignals, type CompiledMap, type SignalHit } from '../maps/compile-map.ts';
import { AREA_IDS, type AreaId } from '../schema/ids.ts';
import { indexPhrases, matchPhrases, type PhraseSet } from '../maps/phrase-set.ts';
import { compilePhrase } from '../maps/phrase.ts';
import { tokenise } from '../text/tokens.ts';
import { likenessIndex, likenessToEach } from '../maps/likeness.ts';
import type { PlacedLine } from './sections.ts';
import { isWrittenAsProduct, technologyOf } from './technologies.ts';

/** A line with what the map knows of it. */
export interface SignalledLine extends PlacedLine {
  hits: readonly SignalHit[];
  /** How like the line's words are to those that the map uses for each behaviour, in the map's order. */
  likeness: Float64Array;
}

/** Only so many words of a line count; longer lines are cut before (see lines.ts). */
const MAX_WORDS = 120;

/** Adds the map's signals and likeness to every line. */
export function signalLines(lines: readonly PlacedLine[], map: CompiledMap): SignalledLine[] {
  const index = likenessIndex(map);
  return lines.map((line) => ({ ...line, hits: findSignals(map, line.tokens), likeness: likenessToEach(index, line.tokens) }));
}

/**
 * Names of the features that hold for line `index`, each at most once, in a fixed order.
 * @param title words (stems) of the posting's title, to see which lines repeat it.
 */
export function lineFeatures(lines: readonly SignalledLine[], index: number, map: CompiledMap, title: ReadonlySet<string>): string[] {
  const line = lines[index];
  if (!line) return [];
  const features = new Set<string>();
  addWords(features, line);
  addShape(features, line, title);
  addPlace(features, lines, index);
  addNeighbour(features, lines[index - 1], 'p');
  addNeighbour(features, lines[index + 1], 'n');
  addSignals(features, line, map);
  addLikeness(features, line, map);
  return [...features];
}

function addWords(features: Set<string>, line: SignalledLine): void {
  const stems = line.tokens.slice(0, MAX_WORDS).map((token) => (/^\d/.test(token.stem) ? '0' : token.stem));
  stems.forEach((stem, at) => {
    features.add(`w:${stem}`);
    const next = stems[at + 1];
    if (next !== undefined) features.add(`b:${stem}_${next}`);
    if ((stem === 'to' || stem === 'you' || stem === 'and' || stem === 'will') && next !== undefined) features.add(`v:${next}`);
  });
  const first = line.tokens[0];
  if (first) {
    features.add(`f:${first.word}`);
    features.add(`f2:${stems[0]}_${stems[1] ?? ''}`);
    features.add(`fs:${line.section ?? 'none'}_${stems[0]}`);
    if (/ing$/.test(first.word)) features.add('f-ing');
    else if (/s$/.test(first.word)) features.add('f-s');
  }
  const last = stems.at(-1);
  if (last) features.add(`l:${last}`);
  for (let at = 0; at < line.label; at++) features.add(`lab:${stems[at]}`);
  line.tokens.slice(1, MAX_WORDS).forEach((token, at) => {
    const raw = line.text.charAt(token.start);
    if (raw >= 'A' && raw <= 'Z' && at + 1 > line.label) features.add(`c:${token.stem}`);
  });
}

const SHAPES: readonly (readonly [name: string, test: RegExp])[] = [
  ['years', /\b\d{1,3}\s{0,3}(?:\+|plus|or more|[-–]\s{0,3}\d{1,3}|to \d{1,3})?\s{0,3}\+?\s{0,3}(?:years?|yrs?|months?)\b|\b(?:one|two|three|four|five|six) (?:\(\d\) )?years?\b/i],
  ['money', /[$£€₹]\s?\d|\bR\s?\d{1,3}[ ,.]?\d{3}|\b\d+k\b|\*{4} ?per|\bper (?:hour|annum|month|year)\b/i],
  ['clock', /\b\d{1,2}(?:[.:]\d{2})?\s*(?:am|pm|a\.m|p\.m)\b|\b\d{2}:\d{2}\b/i],
  ['hours', /\bhours?\b|\bshifts?\b|\bfull[ -]time\b|\bpart[ -]time\b|\bweekends?\b|\bevenings?\b|\bnights?\b|\bholidays?\b|\brota\b|\broster/i],
  ['day', /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i],
  ['load', /\b\d+\s*(?:lbs?|pounds|kgs?|kilos?)\b/i],
  ['degree', /\bdegree\b|\bdiploma\b|\bbachelor|\bmaster'?s\b|\bph\.?d\b|\bged\b|\bgcse|\bnvq\b|\bmatric|\bgraduate\b|\bb\.?sc?\b|\bb\.?tech\b|\bmba\b|\bhigh school\b/i],
  ['licence', /\blicen[cs]e|\bcertificat|\bcertified\b|\bclearance\b|\bbackground check|\bdbs\b|\bvisa\b|\bright to work\b|\bauthori[sz]ed to work\b|\b18 years\b/i],
  ['language', /\b(?:english|spanish|french|german|dutch|italian|portuguese|mandarin|cantonese|chinese|japanese|korean|hindi|arabic|afrikaans|polish|russian|swedish|danish|norwegian|hebrew|turkish|bilingual|multilingual|native speaker)\b/i],
  ['remote', /\bremote(?:ly)?\b|\bhybrid\b|\bwork from home\b|\bon[- ]?site\b|\bin[- ]office\b|\bin the office\b/i],
  ['link', /https?:|www\.|@\w+\.\w/i],
  ['optional', /\b(?:a|an|big|definite|huge|strong|real) (?:plus|advantage|asset|bonus)\b|\bpreferred\b|\bpreferably\b|\bdesirable\b|\bideally\b|\bnice to have\b|\badvantageous\b|\bis a plus\b|\bbeneficial\b/i],
  ['must', /\bmust\b|\brequired\b|\bessential\b|\bmandatory\b|\bneed to\b|\bcritical\b/i],
  ['eg', /\be\.?g\.?\b|\bsuch as\b|\bi\.?e\.?\b|\bsimilar\b|\blike\b/i],
  ['you', /\byou(?:r|'ll|’ll|'re|’re|'ve|’ve)?\b/i],
  ['we', /\bwe(?:'re|’re|'ve|’ve|'ll|’ll)?\b/i],
  ['our', /\bour\b|\bus\b/i],
  ['ability', /\bab(?:le|ility) to\b/i],
  ['experience', /\bexperience\b/i],
  ['knowledge', /\bknowledge\b|\bfamiliar|\bproficien|\bunderstanding\b/i],
];

function addShape(features: Set<string>, line: SignalledLine, title: ReadonlySet<string>): void {
  const size = line.tokens.length;
  features.add(`len:${size < 3 ? size : size < 5 ? '3' : size < 8 ? '5' : size < 12 ? '8' : size < 18 ? '12' : size < 26 ? '18' : size < 40 ? '26' : '40'}`);
  for (const [name, test] of SHAPES) {
    if (!test.test(line.text)) continue;
    features.add(`x:${name}`);
    features.add(`xs:${name}_${line.section ?? 'none'}`);
  }
  features.add(`end:${/[.:?!;,)]$/.exec(line.text)?.[0] ?? 'word'}`);
  if (line.bullet) features.add('bullet');
  if (line.heading) features.add('heading');
  if (!line.first) features.add('inside');
  if (line.label > 0) features.add('label');
  if (/\d/.test(line.text)) features.add('digit');
  if (/^\p{Ll}/u.test(line.text)) features.add('lower');
  if (line.text === line.text.toUpperCase()) features.add('caps');
  // A folded word that begins as it is written has no capital: most words need no pattern.
  const capitals = line.tokens.filter(({ start, word }, at) => at > 0 && line.text.charAt(start) !== word.charAt(0) && /^\p{Lu}/u.test(line.text.charAt(start))).length;
  features.add(`cap:${size > 0 ? Math.min(4, Math.floor((5 * capitals) / size)) : 0}`);
  features.add(`commas:${Math.min(4, line.text.split(',').length - 1)}`);
  addTechnologies(features, line);
  const shared = line.tokens.filter((token) => title.has(token.stem)).length;
  if (shared > 0) features.add(`title:${Math.min(shared, 3)}`);
}

/** Words before which a capitalised word is often the name of something to be known. */
const KNOWING = new Set(tokenise('experience knowledge knowing familiarity familiar proficient proficiency skills understanding using use used with in of via like as').map((token) => token.stem));

/** Names of products and technologies, known ones and words that are written as such. */
function addTechnologies(features: Set<string>, line: SignalledLine): void {
  const counts = { name: 0, kind: 0, product: 0, acronym: 0, after: 0 };
  line.tokens.slice(0, MAX_WORDS).forEach((token, at) => {
    const found = technologyOf(token, line.text);
    if (found) counts[found]++;
    const written = line.text.slice(token.start, token.end);
    if (found === null && isWrittenAsProduct(token, line.text)) counts.product++;
    if (found === 'name' || written === token.word) return;
    if (/^\p{Lu}{2,6}s?$/u.test(written)) counts.acronym++;
    const before = line.tokens[at - 1];
    if (at > 0 && before && KNOWING.has(before.stem) && /^\p{Lu}/u.test(written)) counts.after++;
  });
  const few = line.tokens.length <= 4 ? 'short' : line.tokens.length <= 12 ? 'mid' : 'long';
  for (const [name, count] of Object.entries(counts)) {
    for (let level = 1; level <= Math.min(count, 4); level++) features.add(`te:${name}${level}`);
    if (count > 0) {
      features.add(`tes:${name}_${line.section ?? 'none'}`);
      features.add(`tel:${name}_${few}`);
    }
  }
}

function addPlace(features: Set<string>, lines: readonly SignalledLine[], index: number): void {
  const line = lines[index];
  if (!line) return;
  const section = line.section ?? 'none';
  features.add(`s:${section}`);
  features.add(`sb:${section}_${line.bullet ? 1 : 0}_${line.headingKnown ? 1 : 0}`);
  // Where in the whole text the line stands is no feature: a company story before the duties would change what they are taken for.
  features.add(`ask:${line.toAsking ?? 'none'}`);
  features.add(`since:${Math.min(line.sinceHeading, 8)}`);
  if (index === 0) features.add('start');
  const words = line.headingTokens.slice(0, 8).map((token) => token.stem);
  words.forEach((stem, at) => {
    features.add(`h:${stem}`);
    const next = words[at + 1];
    if (next !== undefined) features.add(`hb:${stem}_${next}`);
  });
}

function addNeighbour(features: Set<string>, line: SignalledLine | undefined, side: 'p' | 'n'): void {
  if (!line) {
    features.add(`${side}:none`);
    return;
  }
  const first = line.tokens[0];
  if (first) features.add(`${side}f:${first.stem}`);
  features.add(`${side}k:${line.heading ? 'h' : line.bullet ? 'b' : 'l'}`);
}

function addSignals(features: Set<string>, line: SignalledLine, map: CompiledMap): void {
  if (line.hits.length === 0 && !line.heading) features.add('sig:none');
  for (const hit of line.hits) {
    const behaviour = map.behaviours.get(hit.behaviourId);
    if (!behaviour) continue;
    features.add(`sig:${hit.behaviourId}`);
    features.add(`siga:${behaviour.area}`);
  }
  const distinct = new Set(line.hits.map((hit) => hit.behaviourId)).size;
  if (distinct > 0) features.add(`sign:${Math.min(distinct, 4)}`);
  const tools = toolPhrases(map);
  matchPhrases(tools.set, line.tokens, (number) => features.add(`tool:${tools.kinds[number] ?? ''}`));
}

/** Which behaviours of the map, and which areas, use the same words. */
function addLikeness(features: Set<string>, line: SignalledLine, map: CompiledMap): void {
  if (line.heading) return;
  const { likeness } = line;
  const { behaviours } = map.data;
  const first = indexOfMost(likeness, -1);
  const second = indexOfMost(likeness, first);
  [first, second].forEach((at, place) => {
    if ((likeness[at] ?? 0) > 0) features.add(`like${place}:${behaviours[at]?.id ?? ''}`);
  });
  features.add(`liket:${Math.min(6, Math.floor(10 * (likeness[first] ?? 0)))}`);
  const best: Record<AreaId, number> = { communication: 0, ownership: 0, resilience: 0, 'customer-mindset': 0 };
  behaviours.forEach(({ area }, at) => (best[area] = Math.max(best[area], likeness[at] ?? 0)));
  for (const area of AREA_IDS) {
    for (let level = 1; level <= Math.min(6, Math.floor(12 * best[area])); level++) features.add(`likea:${area}:${level}`);
  }
}

/** Where the largest value stands, one place left out; the first of equals. */
function indexOfMost(values: Float64Array, except: number): number {
  let most = -1;
  values.forEach((value, at) => {
    if (at !== except && (most < 0 || value > (values[most] ?? 0))) most = at;
  });
  return most;
}

interface ToolPhrases {
  set: PhraseSet;
  /** Kind of the glossary entry ("metric", "tool") that each phrase belongs to. */
  kinds: readonly string[];
}
const toolPhrasesOf = new WeakMap<CompiledMap, ToolPhrases>();

function toolPhrases(map: CompiledMap): ToolPhrases {
  const known = toolPhrasesOf.get(map);
  if (known) return known;
  const owned = map.data.glossary.flatMap((entry) => entry.any.map((source) => ({ kind: entry.kind, phrase: compilePhrase(source, map.data.words) })));
  const phrases = { set: indexPhrases(owned.map(({ phrase }) => phrase)), kinds: owned.map(({ kind }) => kind) };
  toolPhrasesOf.set(map, phrases);
  return phrases;
}
