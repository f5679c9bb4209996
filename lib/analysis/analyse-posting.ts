// Reading + competency map → Analysis: what the posting asks for, the kind of work it is, and the sheet of 6 to 8 behaviours.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, Posting } from '../schema/analysis.ts';
import { NO_CORRECTIONS, type Corrections } from '../schema/corrections.ts';
import { AREA_IDS, type AreaId, type RoleId, type Weight } from '../schema/ids.ts';
import type { Reading } from '../schema/reading.ts';
import { bundledModel } from './bundled-model.ts';
import { chooseBehaviours, type BehaviourLine } from './choose-behaviours.ts';
import { correctLines } from './correct-lines.ts';
import { moveLines, moveRequirements, moveSheet, wishesOf } from './correct-sheet.ts';
import { judgePosting, type JudgedLine } from './find-requirements.ts';
import type { AnalysisModel } from './line-model.ts';
import { inferRoleTypes, overrideRole } from './role-type.ts';

export interface AnalyseOptions {
  /** The analysis' id: the input's own, or a stable hash of its address or text. */
  id: string;
  /** The kind of work that the person chose, when they did. */
  roleOverride?: RoleId | null;
  /** What the person changed about the analysis. */
  corrections?: Corrections;
  /** Another model than the one that ships; for measuring. */
  model?: AnalysisModel;
}

const EMPTY_POSTING: Posting = {
  title: null, company: null, location: null, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: null, source: 'text', text: '',
};
const SHARE_VALUES: Readonly<Record<Weight, number>> = { core: 1, support: 0.6, nice: 0.3 };

/** Analyses a reading. A page that holds no posting gives `isPosting: false` with the verdict's state as reason and no sheet. */
export function analysePosting(reading: Reading, map: CompiledMap, options: AnalyseOptions): Analysis {
  const { posting, verdict } = reading;
  const isPosting = posting !== null && (verdict.state === 'posting' || verdict.state === 'closed');
  if (!isPosting) {
    const override = options.roleOverride ?? 'general';
    return {
      version: 1, id: options.id, isPosting: false, reason: verdict.state, posting: posting ?? EMPTY_POSTING, roleTypes: [{ id: override, confidence: 0 }],
      competencies: shareAreas([]), requirements: [], sheet: null,
    };
  }
  const model = options.model ?? bundledModel();
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const judged = correctLines(judgePosting(posting, map, model), corrections.lines, map);
  const guesses = inferRoleTypes(model, posting, judged.map(({ line }) => line), map);
  const roleTypes = options.roleOverride ? overrideRole(guesses, options.roleOverride) : guesses;
  const lines = behaviourLines(judged);
  const chosen = chooseBehaviours(lines, map, roleTypes[0]?.id ?? 'general', wishesOf(corrections, judged, map));
  const moved = moveSheet(chosen, corrections, map);
  return {
    version: 1,
    id: options.id,
    isPosting: true,
    posting,
    roleTypes,
    competencies: shareAreas(moveLines(lines, moved)),
    requirements: moveRequirements(judged.flatMap(({ requirement }) => requirement ?? []), moved),
    sheet: { behaviours: moved.behaviours },
  };
}

/** The lines that state behaviours, as the choice of the sheet needs them. */
export function behaviourLines(judged: readonly JudgedLine[]): BehaviourLine[] {
  return judged.flatMap(({ requirement, judgement, affinities }) => {
    if (!requirement?.kinds.includes('behaviour')) return [];
    const { quote, start, end, weight } = requirement;
    return [{ evidence: { quote, start, end }, weight, worth: judgement.kinds.behaviour, areas: judgement.areas, affinities }];
  });
}

/** How the posting's behaviour lines spread over the four areas; even where it has none. Shares add up to 1. */
function shareAreas(lines: readonly BehaviourLine[]): { id: AreaId; share: number }[] {
  const sums = AREA_IDS.map((area) => lines.reduce((sum, line) => sum + SHARE_VALUES[line.weight] * line.areas[area], 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  if (total === 0) return AREA_IDS.map((id) => ({ id, share: 1 / AREA_IDS.length }));
  const shares = sums.map((value) => Math.round((1000 * value) / total));
  const largest = shares.indexOf(Math.max(...shares));
  shares[largest] = (shares[largest] ?? 0) + 1000 - shares.reduce((sum, value) => sum + value, 0);
  return AREA_IDS.map((id, at) => ({ id, share: (shares[at] ?? 0) / 1000 }));
}
