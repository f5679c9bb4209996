// Everything that a "why" view shows of a posting: the reasons for its lines, and the behaviours that came next after those chosen.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, Evidence } from '../schema/analysis.ts';
import type { Corrections } from '../schema/corrections.ts';
import { behaviourLines } from './analyse-posting.ts';
import { bundledModel } from './bundled-model.ts';
import { gatherCandidates, speaking, valueOf, surenessOf, type Candidate } from './choose-behaviours.ts';
import { correctLines } from './correct-lines.ts';
import { wishesOf } from './correct-sheet.ts';
import { explainLines, type LineReason } from './explain-lines.ts';
import { judgePosting, type JudgedLine } from './find-requirements.ts';
import type { AnalysisModel } from './line-model.ts';

/** A behaviour that is not on the sheet though lines of the posting speak for it. */
export interface RunnerUp {
  behaviourId: string;
  /** The lines that speak for it, the clearest first. */
  evidence: Evidence[];
  /** Behaviours of the sheet under which these lines stand already; empty: there was no room. */
  heldBy: string[];
}

export interface Explanation {
  lines: LineReason[];
  /** Next best first. */
  runnersUp: RunnerUp[];
}

const MOST_RUNNERS_UP = 6;
const MOST_LINES = 2;

/** @param analysis made with these corrections. */
export function explainPosting(analysis: Analysis, map: CompiledMap, corrections: Corrections, model: AnalysisModel = bundledModel()): Explanation {
  const { posting } = analysis;
  const judged = judgePosting(posting, map, model);
  return { lines: explainLines(posting, map, { corrections: corrections.lines, model, judged }), runnersUp: rankRunnersUp(analysis, judged, map, corrections) };
}

function rankRunnersUp(analysis: Analysis, judgedLines: readonly JudgedLine[], map: CompiledMap, corrections: Corrections): RunnerUp[] {
  const judged = correctLines(judgedLines, corrections.lines, map);
  const lines = behaviourLines(judged);
  const shown = analysis.sheet?.behaviours ?? [];
  const { removed } = wishesOf(corrections, judged, map);
  const worth = ({ lines: owned }: Candidate): number => owned.reduce((sum, { line, fit }) => sum + valueOf(line) * surenessOf(fit), 0);
  return gatherCandidates(lines)
    .filter(({ id }) => !removed.has(id) && !shown.some((behaviour) => behaviour.id === id))
    // Only its own words in the posting make a behaviour worth offering; likeness alone is a guess.
    .map(({ id, lines: owned }) => ({ id, lines: owned.filter(({ fit }) => fit.signalled) }))
    .filter((candidate) => candidate.lines.length > 0)
    .sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_RUNNERS_UP)
    .map(({ id, lines: owned }) => {
      const evidence = [...owned].sort((a, b) => speaking(b) - speaking(a)).slice(0, MOST_LINES).map(({ line }) => line.evidence);
      const heldBy = shown.filter((behaviour) => behaviour.evidence.some(({ start }) => evidence.some((one) => one.start === start))).map((behaviour) => behaviour.id);
      return { behaviourId: id, evidence, heldBy };
    });
}
