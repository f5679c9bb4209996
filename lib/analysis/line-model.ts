// Judges every line of a posting: how likely it is each kind, its area and its weight.
// Two passes: the first sees the line itself; the second corrects it by what the first thinks of the lines around it.
import { AREA_IDS, KINDS, WEIGHTS, type AreaId, type Kind, type Weight } from '../schema/ids.ts';
import { z } from '../schema/zod.ts';
import type { CompiledMap } from '../maps/compile-map.ts';
import { lineFeatures, type SignalledLine } from './line-features.ts';
import { LinearModelFileSchema, scoreFeatures, sigmoid, softmax, unpackModel, type LinearModel } from '../text/linear-model.ts';

export const AnalysisModelFileSchema = z.strictObject({
  version: z.literal(1),
  /** First pass over a line's own features. */
  lines: LinearModelFileSchema,
  /** Second pass over the first pass's scores of the line and its surroundings. */
  context: LinearModelFileSchema,
  /** Role types from the whole posting. */
  roles: LinearModelFileSchema,
});
export type AnalysisModelFile = z.infer<typeof AnalysisModelFileSchema>;

export interface AnalysisModel {
  lines: LinearModel;
  context: LinearModel;
  roles: LinearModel;
}

export function unpackAnalysisModel(file: AnalysisModelFile): AnalysisModel {
  return { lines: unpackModel(file.lines), context: unpackModel(file.context), roles: unpackModel(file.roles) };
}

/** Heads of both line passes, in this order. Kinds are yes-or-no; areas and weights are exclusive choices. */
export const LINE_HEADS = [...KINDS, ...AREA_IDS, ...WEIGHTS] as const;
/** Heads that the file holds: the scores of exclusive choices add up to nothing, so that the last of each follows from the others. */
export const STORED_LINE_HEADS: readonly string[] = [...KINDS, ...AREA_IDS.slice(0, -1), ...WEIGHTS.slice(0, -1)];
const AREA_FROM = KINDS.length;
const WEIGHT_FROM = AREA_FROM + AREA_IDS.length;

/** What the model thinks of a line. Probabilities, 0 to 1; areas and weights add up to 1 each. */
export interface LineJudgement {
  kinds: Record<Kind, number>;
  areas: Record<AreaId, number>;
  weights: Record<Weight, number>;
}

/** Judges all lines of one posting. @param title stems of the posting's title. */
export function judgeLines(model: AnalysisModel, lines: readonly SignalledLine[], map: CompiledMap, title: ReadonlySet<string>): LineJudgement[] {
  const first = lines.map((_, index) => completeScores(scoreFeatures(model.lines, lineFeatures(lines, index, map, title))));
  return lines.map((_, index) => {
    const correction = completeScores(scoreFeatures(model.context, contextFeatures(lines, first, index)));
    return readScores((first[index] ?? []).map((score, head) => score + (correction[head] ?? 0)));
  });
}

/** Scores of all heads from those of the stored ones. */
export function completeScores(stored: readonly number[]): number[] {
  const kinds = stored.slice(0, KINDS.length);
  const areas = stored.slice(KINDS.length, KINDS.length + AREA_IDS.length - 1);
  const weights = stored.slice(KINDS.length + AREA_IDS.length - 1);
  const rest = (scores: readonly number[]): number => -scores.reduce((sum, score) => sum + score, 0);
  return [...kinds, ...areas, rest(areas), ...weights, rest(weights)];
}

function readScores(scores: readonly number[]): LineJudgement {
  const at = (index: number): number => scores[index] ?? 0;
  const areas = softmax(scores.slice(AREA_FROM, WEIGHT_FROM));
  const weights = softmax(scores.slice(WEIGHT_FROM));
  return {
    kinds: { behaviour: sigmoid(at(0)), tool: sigmoid(at(1)), credential: sigmoid(at(2)), condition: sigmoid(at(3)) },
    areas: { communication: areas[0] ?? 0, ownership: areas[1] ?? 0, resilience: areas[2] ?? 0, 'customer-mindset': areas[3] ?? 0 },
    weights: { core: weights[0] ?? 0, support: weights[1] ?? 0, nice: weights[2] ?? 0 },
  };
}

/** Steps of log-odds into which the first pass's scores are sorted for the second pass. */
const STEPS = [-4, -2.5, -1.5, -0.75, 0, 0.75, 1.5, 2.5, 4];

function step(score: number): number {
  let index = 0;
  while (index < STEPS.length && score > (STEPS[index] ?? 0)) index++;
  return index;
}

/** Features of the second pass, from the first pass's scores of all lines of the posting. */
export function contextFeatures(lines: readonly SignalledLine[], first: readonly (readonly number[])[], index: number): string[] {
  const line = lines[index];
  const own = first[index];
  if (!line || !own) return [];
  const features: string[] = [];
  LINE_HEADS.forEach((head, at) => features.push(`o:${head}:${step(own[at] ?? 0)}`));
  const section = line.section ?? 'none';
  const shape = `${line.heading ? 'h' : line.bullet ? 'b' : 'l'}${line.first ? 1 : 0}`;
  features.push(`s:${section}`, `sh:${shape}`);
  for (let head = 0; head < KINDS.length; head++) {
    const kind = KINDS[head] ?? 'behaviour';
    const self = step(own[head] ?? 0);
    features.push(`os:${kind}:${self}:${section}`, `oh:${kind}:${self}:${shape}`);
    for (const distance of [-2, -1, 1, 2]) {
      const other = first[index + distance];
      const near = other ? Math.floor(step(other[head] ?? 0) / 2) : 'x';
      features.push(`n${distance}:${kind}:${near}`);
      if (distance === -1 || distance === 1) features.push(`on${distance}:${kind}:${Math.floor(self / 2)}:${near}`);
    }
    const block = step(meanAround(lines, first, index, head));
    features.push(`m:${kind}:${block}`, `om:${kind}:${Math.floor(self / 2)}:${Math.floor(block / 2)}`);
  }
  const areas = own.slice(AREA_FROM, WEIGHT_FROM);
  const best = areas.indexOf(Math.max(...areas));
  const sorted = [...areas].sort((a, b) => b - a);
  features.push(`a:${best}:${Math.min(4, Math.floor(((sorted[0] ?? 0) - (sorted[1] ?? 0)) / 0.6))}`);
  return features;
}

/** Mean first-pass score of the lines under the same heading, itself left out, at most six to each side. */
function meanAround(lines: readonly SignalledLine[], first: readonly (readonly number[])[], index: number, head: number): number {
  let sum = 0;
  let count = 0;
  for (let at = index - 1; at >= Math.max(0, index - 6) && !lines[at]?.heading; at--) {
    sum += first[at]?.[head] ?? 0;
    count++;
  }
  for (let at = index + 1; at <= index + 6 && lines[at] && !lines[at]?.heading; at++) {
    sum += first[at]?.[head] ?? 0;
    count++;
  }
  return count > 0 ? sum / count : -0.1;
}
