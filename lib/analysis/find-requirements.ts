// Lines of a posting that ask for something, with kinds, areas, weight and the map's behaviours, and what decided.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Posting, Requirement } from '../schema/analysis.ts';
import { AREA_IDS, KINDS, WEIGHTS, type AreaId, type Kind, type Weight } from '../schema/ids.ts';
import { splitLines } from '../text/lines.ts';
import { tokenise } from '../text/tokens.ts';
import { behaviourAffinities, type Affinity } from './affinity.ts';
import { signalLines, type SignalledLine } from './line-features.ts';
import { judgeLines, type AnalysisModel, type LineJudgement } from './line-model.ts';
import { placeLines } from './sections.ts';

/** A line with what was thought of it. `requirement` is null when it asks for nothing. */
export interface JudgedLine {
  line: SignalledLine;
  judgement: LineJudgement;
  requirement: Requirement | null;
  /** How well each behaviour of the map fits, best first; empty unless the line states a behaviour. */
  affinities: readonly Affinity[];
}

/** Probability from which on a line is taken to be of a kind. */
export const KIND_THRESHOLDS: Readonly<Record<Kind, number>> = { behaviour: 0.5, tool: 0.3, credential: 0.4, condition: 0.3 };
/** With fewer characters of behaviour lines than a sheet needs, less likely lines are taken as well. */
const SCANT_CHARS = 450;
const SCANT_THRESHOLD = 0.25;
const SECOND_AREA = 0.25;
const MAX_BEHAVIOURS_A_LINE = 3;

/** Judges every line of the posting, in the order of the text. */
export function judgePosting(posting: Pick<Posting, 'title' | 'text'>, map: CompiledMap, model: AnalysisModel): JudgedLine[] {
  const title = new Set(tokenise(posting.title ?? '').map((token) => token.stem));
  const lines = signalLines(placeLines(splitLines(posting.text), map), map);
  const judgements = judgeLines(model, lines, map, title);
  const sure = lines.reduce((sum, line, index) => sum + ((judgements[index]?.kinds.behaviour ?? 0) > KIND_THRESHOLDS.behaviour ? line.text.length : 0), 0);
  const thresholds = sure < SCANT_CHARS ? { ...KIND_THRESHOLDS, behaviour: SCANT_THRESHOLD } : KIND_THRESHOLDS;
  return lines.flatMap((line, index) => {
    const judgement = judgements[index];
    return judgement ? [judgeLine(line, judgement, map, thresholds)] : [];
  });
}

function judgeLine(line: SignalledLine, judgement: LineJudgement, map: CompiledMap, thresholds: Readonly<Record<Kind, number>>): JudgedLine {
  const kinds = KINDS.filter((kind) => judgement.kinds[kind] > thresholds[kind]);
  if (kinds.length === 0) return { line, judgement, requirement: null, affinities: [] };
  const isBehaviour = kinds.includes('behaviour');
  const affinities = isBehaviour ? behaviourAffinities(line, judgement, map) : [];
  const requirement: Requirement = {
    quote: line.text,
    start: line.start,
    end: line.end,
    kinds,
    competencies: isBehaviour ? chooseAreas(judgement) : [],
    behaviours: chooseIds(affinities),
    weight: chooseWeight(judgement),
  };
  return { line, judgement, requirement, affinities };
}

function chooseAreas(judgement: LineJudgement): AreaId[] {
  const ranked = [...AREA_IDS].sort((a, b) => judgement.areas[b] - judgement.areas[a]);
  return ranked.filter((area, at) => at === 0 || (at === 1 && judgement.areas[area] >= SECOND_AREA));
}

function chooseWeight(judgement: LineJudgement): Weight {
  return [...WEIGHTS].sort((a, b) => judgement.weights[b] - judgement.weights[a])[0] ?? 'support';
}

/** The behaviours whose signals stand in the line; where none does, the nearest one. */
function chooseIds(affinities: readonly Affinity[]): string[] {
  const signalled = affinities.filter((affinity) => affinity.signalled);
  return (signalled.length > 0 ? signalled : affinities.slice(0, 1)).slice(0, MAX_BEHAVIOURS_A_LINE).map(({ id }) => id);
}
