// What spoke for and against a line being of a kind: the model's features in groups that can be said in plain words.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Kind } from '../schema/ids.ts';
import { lineFeatures, type SignalledLine } from './line-features.ts';
import { completeScores, contextFeatures, type AnalysisModel } from './line-model.ts';
import { explainScore, scoreFeatures } from '../text/linear-model.ts';

/** `signals`: phrases of the map; `likeness`: words that the map uses for a behaviour; `marks`: years, hours, pay, "must" and the like. */
export type GroundGroup = 'words' | 'signals' | 'likeness' | 'marks' | 'company' | 'you' | 'names' | 'title' | 'heading' | 'place' | 'neighbours' | 'form';

export interface Ground {
  group: GroundGroup;
  /** Above 0: it spoke for the kind; below: against. In log-odds. */
  weight: number;
  /** For `words` the line's own words that weighed most, for `marks` their names (line-features.ts); else empty. */
  details: string[];
}

const ALL = Number.MAX_SAFE_INTEGER;
const MOST_DETAILS = 3;
/** What weighs less is not worth a word. */
const LEAST_WEIGHT = 0.2;

const JOINING = new Set(['with', 'that', 'this', 'these', 'those', 'from', 'into', 'about', 'when', 'where', 'which', 'what', 'will', 'have', 'been', 'were', 'they', 'them', 'their', 'your', 'than', 'then', 'there', 'also', 'such', 'both', 'each', 'other', 'over', 'through']);

const GROUPS: Readonly<Record<string, GroundGroup>> = {
  w: 'words', b: 'words', v: 'words', f: 'words', f2: 'words', fs: 'words', l: 'words', lab: 'words', c: 'words', 'f-ing': 'words', 'f-s': 'words',
  sig: 'signals', siga: 'signals', sign: 'signals', like0: 'likeness', like1: 'likeness', liket: 'likeness', likea: 'likeness',
  x: 'marks', xs: 'marks', tool: 'names', te: 'names', tes: 'names', tel: 'names', title: 'title', s: 'heading', sb: 'heading', h: 'heading', hb: 'heading',
  ask: 'place', since: 'place', start: 'place', p: 'neighbours', n: 'neighbours', pf: 'neighbours', pk: 'neighbours', nf: 'neighbours', nk: 'neighbours',
  len: 'form', end: 'form', bullet: 'form', heading: 'form', inside: 'form', label: 'form', digit: 'form', lower: 'form', caps: 'form', cap: 'form', commas: 'form',
};
const CONTEXT_GROUPS: Readonly<Record<string, GroundGroup>> = { s: 'heading', os: 'heading', sh: 'form', oh: 'form', m: 'neighbours', om: 'neighbours' };

/** Tells what spoke for and against each line, for the lines of one posting. @param title stems of the posting's title. */
export function groundsTeller(model: AnalysisModel, lines: readonly SignalledLine[], map: CompiledMap, title: ReadonlySet<string>): (index: number, kind: Kind) => Ground[] {
  const features = lines.map((_, index) => lineFeatures(lines, index, map, title));
  const first = features.map((ofLine) => completeScores(scoreFeatures(model.lines, ofLine)));
  return (index, kind) => {
    const line = lines[index];
    if (!line) return [];
    const own = explainScore(model.lines, features[index] ?? [], kind, ALL).flatMap(({ feature, weight }) => inGroup(ownGroup(feature), feature, weight));
    const around = explainScore(model.context, contextFeatures(lines, first, index), kind, ALL).flatMap(({ feature, weight }) => inGroup(contextGroup(feature), feature, weight));
    return gather([...own, ...around], line);
  };
}

interface Weighed {
  group: GroundGroup;
  feature: string;
  weight: number;
}

function inGroup(group: GroundGroup | null, feature: string, weight: number): Weighed[] {
  return group === null ? [] : [{ group, feature, weight }];
}

function ownGroup(feature: string): GroundGroup | null {
  const mark = markOf(feature);
  if (mark === 'we' || mark === 'our') return 'company';
  if (mark === 'you') return 'you';
  return lookUp(GROUPS, prefixOf(feature));
}

/** What the first pass thought of the line itself says nothing new; what it thought of others is a ground. */
function contextGroup(feature: string): GroundGroup | null {
  const prefix = prefixOf(feature);
  return /^o?n-?\d$/.test(prefix) ? 'neighbours' : lookUp(CONTEXT_GROUPS, prefix);
}

function lookUp(groups: Readonly<Record<string, GroundGroup>>, prefix: string): GroundGroup | null {
  return Object.hasOwn(groups, prefix) ? (groups[prefix] ?? null) : null;
}

function prefixOf(feature: string): string {
  const colon = feature.indexOf(':');
  return colon < 0 ? feature : feature.slice(0, colon);
}

/** "hours" of "x:hours" and "xs:hours_duties"; null for features of other kinds. */
function markOf(feature: string): string | null {
  return /^xs?:([a-z]+)/.exec(feature)?.[1] ?? null;
}

/** One ground a group, the weightiest first. */
function gather(weighed: readonly Weighed[], line: SignalledLine): Ground[] {
  const groups = Map.groupBy(weighed, ({ group }) => group);
  return [...groups]
    .map(([group, members]): Ground => {
      const weight = members.reduce((sum, one) => sum + one.weight, 0);
      const telling = members.filter((one) => Math.sign(one.weight) === Math.sign(weight)).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
      return { group, weight, details: [...new Set(telling.flatMap(({ feature }) => detailOf(group, feature, line)))].slice(0, MOST_DETAILS) };
    })
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.group < b.group ? -1 : 1));
}

function detailOf(group: GroundGroup, feature: string, line: SignalledLine): string[] {
  if (group === 'marks') return [markOf(feature) ?? ''];
  // Single words only; those that only join others weigh something and explain nothing.
  if (group !== 'words' || !feature.startsWith('w:')) return [];
  const token = line.tokens.find(({ stem }) => stem === feature.slice(2));
  return token && token.end - token.start > 3 && !JOINING.has(token.word) ? [line.text.slice(token.start, token.end).toLowerCase()] : [];
}
