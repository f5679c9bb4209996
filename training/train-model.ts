// Trains the whole analysis model from labelled postings: both line passes and the role types.
import { contextFeatures, LINE_HEADS, STORED_LINE_HEADS, type AnalysisModelFile } from '../lib/analysis/line-model.ts';
import { lineFeatures, signalLines, type SignalledLine } from '../lib/analysis/line-features.ts';
import { packModel, scoreFeatures, type LinearModel } from '../lib/text/linear-model.ts';
import { roleFeatures } from '../lib/analysis/role-features.ts';
import { ROLE_HEADS, SECOND_ROLES, SUPPORT_ROLES } from '../lib/analysis/role-type.ts';
import { placeLines } from '../lib/analysis/sections.ts';
import type { CompiledMap } from '../lib/maps/compile-map.ts';
import { AREA_IDS, KINDS, ROLE_IDS, WEIGHTS } from '../lib/schema/ids.ts';
import { splitLines } from '../lib/text/lines.ts';
import { tokenise } from '../lib/text/tokens.ts';
import { fitLinear, type Example, type FitOptions } from './fit.ts';
import { pruneModel } from './prune-model.ts';
import { alignLabels, type Labelled, type LineLabel } from './labelled.ts';

/** A labelled posting with everything that training reads from it, worked out once. */
export interface Prepared {
  labelled: Labelled;
  lines: readonly SignalledLine[];
  labels: readonly (LineLabel | null)[];
  features: readonly (readonly string[])[];
  roleFeatures: readonly string[];
}

export function prepare(labelled: Labelled, map: CompiledMap): Prepared {
  const { input, gold } = labelled;
  const title = new Set(tokenise(input.title ?? '').map((token) => token.stem));
  const lines = signalLines(placeLines(splitLines(input.text), map), map);
  const features = lines.map((_, index) => lineFeatures(lines, index, map, title));
  return { labelled, lines, labels: alignLabels(input.text, gold, lines), features, roleFeatures: roleFeatures(input, lines, map) };
}

const INNER_FOLDS = 10;
const CHOICES = [[KINDS.length, KINDS.length + AREA_IDS.length], [KINDS.length + AREA_IDS.length, LINE_HEADS.length]] as const;
const LINE_OPTIONS: FitOptions = { heads: LINE_HEADS, choices: CHOICES, minimum: () => 1, epochs: 10, rate: 0.05, l2: 0.03 };
/** More would be a little more accurate; what ships is kept small. */
const MAX_LINE_FEATURES = 26_000;
const CONTEXT_OPTIONS: FitOptions = { heads: LINE_HEADS, choices: CHOICES, minimum: () => 8, epochs: 30, rate: 0.03, l2: 0.3 };
const ROLE_OPTIONS: FitOptions = { heads: ROLE_HEADS, choices: [[0, ROLE_IDS.length]], minimum: (feature) => (feature.startsWith('w:') ? 40 : 2), epochs: 25, rate: 0.1, l2: 0.03, runs: 8 };

/** Trains on the given postings only. Deterministic. */
export function trainModel(postings: readonly Prepared[]): AnalysisModelFile {
  const fitLines = (examples: readonly Example[]): LinearModel => pruneModel(fitLinear(examples, LINE_OPTIONS), examples, MAX_LINE_FEATURES);
  const outOfFold = postings.map((): number[][] => []);
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const model = fitLines(postings.filter((_, at) => at % INNER_FOLDS !== fold).flatMap(lineExamples));
    postings.forEach((posting, at) => {
      if (at % INNER_FOLDS === fold) outOfFold[at] = scoreLines(model, posting);
    });
  }
  const context = postings.flatMap((posting, at) => {
    const scores = outOfFold[at] ?? [];
    return lineExamples(posting).map((example, index) => ({ ...example, features: contextFeatures(posting.lines, scores, index), base: scores[index] ?? [] }));
  });
  return {
    version: 1,
    lines: packModel(keepHeads(fitLines(postings.flatMap(lineExamples)), STORED_LINE_HEADS), 11),
    context: packModel(keepHeads(fitLinear(context, CONTEXT_OPTIONS), STORED_LINE_HEADS), 20),
    roles: packModel(fitLinear(postings.map(roleExample), ROLE_OPTIONS), 14),
  };
}

/**
 * The model with some of its heads. Exclusive choices are first centred, as the heads left out follow from the others.
 */
function keepHeads(model: LinearModel, heads: readonly string[]): LinearModel {
  const from = model.heads.length;
  const bias = centre(model.bias);
  const kept = heads.map((head) => model.heads.indexOf(head));
  const weights = new Float32Array(model.rows.size * heads.length);
  for (let row = 0; row < model.rows.size; row++) {
    const all = centre([...model.weights.subarray(row * from, (row + 1) * from)]);
    kept.forEach((head, at) => (weights[row * heads.length + at] = all[head] ?? 0));
  }
  return { heads, bias: kept.map((head) => bias[head] ?? 0), rows: model.rows, weights };
}

function centre(values: readonly number[]): number[] {
  const centred = [...values];
  for (const [from, to] of CHOICES) {
    const mean = values.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
    for (let at = from; at < to; at++) centred[at] = (values[at] ?? 0) - mean;
  }
  return centred;
}

function scoreLines(model: LinearModel, posting: Prepared): number[][] {
  return posting.features.map((features) => scoreFeatures(model, features));
}

/** One example a line, in the order of the lines; lines without a label have weight 0. */
function lineExamples(posting: Prepared): Example[] {
  return posting.lines.map((_, index) => {
    const label = posting.labels[index];
    const features = posting.features[index] ?? [];
    if (!label) return { features, targets: [], weight: 0 };
    return { features, targets: lineTargets(label), weight: 1 / Math.sqrt(label.pieces) };
  });
}

function lineTargets({ label, pieces }: LineLabel): number[] {
  const behaviour = label?.k.includes('behaviour') ?? false;
  const several = pieces > 1 && (label?.k.length ?? 0) > 1;
  // A piece of a unit with several kinds may be any of them: such a piece teaches only which kinds are absent.
  const kinds = KINDS.map((kind) => (label?.k.includes(kind) ? (several ? Number.NaN : 1) : 0));
  const areas = AREA_IDS.map((area) => {
    if (!behaviour || !label) return Number.NaN;
    const at = label.c.indexOf(area);
    return at < 0 ? 0 : label.c.length === 1 ? 1 : at === 0 ? 0.8 : 0.2 / (label.c.length - 1);
  });
  const weights = WEIGHTS.map((weight) => (label ? (label.w === weight ? 1 : 0) : Number.NaN));
  return [...kinds, ...areas, ...weights];
}

function roleExample({ labelled, roleFeatures: features }: Prepared): Example {
  const { primary, secondary } = labelled.gold.role;
  const firsts = ROLE_IDS.map((role) => (role === primary ? 1 : 0));
  // Only support jobs can teach when remote work makes a second kind: others are remote, too, without being support.
  const seconds = SECOND_ROLES.map((role) => (role === 'remote-support' && !SUPPORT_ROLES.includes(primary) ? Number.NaN : role === secondary ? 1 : 0));
  return { features, targets: [...firsts, ...seconds], weight: 1 };
}
