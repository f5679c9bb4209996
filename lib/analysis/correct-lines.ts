// Lays a person's corrections over the judged lines, between judging and choosing: a line taken out asks for nothing, a line put in
// states the behaviour that the person named.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Requirement } from '../schema/analysis.ts';
import type { Behaviour } from '../schema/competency-map.ts';
import type { LineCorrection } from '../schema/corrections.ts';
import { KINDS, type AreaId } from '../schema/ids.ts';
import { behaviourAffinities, type Affinity } from './affinity.ts';
import type { JudgedLine } from './find-requirements.ts';
import type { LineJudgement } from './line-model.ts';
import { currentId, placeCorrections } from './place-corrections.ts';

/** How much of a line goes to the second area of the behaviour that the person named. */
const SECOND_SHARE = 0.25;

/** The lines as corrected, in the same order. Without corrections the very same lines. */
export function correctLines(judged: readonly JudgedLine[], corrections: readonly LineCorrection[], map: CompiledMap): readonly JudgedLine[] {
  if (corrections.length === 0) return judged;
  const placed = placeCorrections(judged.map(({ line }) => line.text), corrections);
  return judged.map((one, index) => {
    const correction = placed[index] ?? null;
    return correction === null ? one : correctLine(one, correction, map);
  });
}

function correctLine(judged: JudgedLine, correction: LineCorrection, map: CompiledMap): JudgedLine {
  const { line, judgement } = judged;
  if (!correction.counts) return { line, judgement, requirement: null, affinities: [] };
  const fits = behaviourAffinities(line, judgement, map);
  const id = (correction.behaviourId === null ? null : currentId(map, correction.behaviourId)) ?? fits[0]?.id;
  const behaviour = id === undefined ? undefined : map.behaviours.get(id);
  if (!behaviour) return judged;
  const requirement: Requirement = {
    quote: line.text,
    start: line.start,
    end: line.end,
    kinds: KINDS.filter((kind) => kind === 'behaviour' || judged.requirement?.kinds.includes(kind)),
    competencies: behaviour.secondArea === null ? [behaviour.area] : [behaviour.area, behaviour.secondArea],
    behaviours: [behaviour.id],
    weight: 'core',
  };
  return { line, judgement: asStated(judgement, behaviour), requirement, affinities: withFirst(behaviour.id, fits) };
}

/** What the person said is certain. */
function asStated(judgement: LineJudgement, { area, secondArea }: Behaviour): LineJudgement {
  const share = (id: AreaId): number => (id === area ? (secondArea === null ? 1 : 1 - SECOND_SHARE) : id === secondArea ? SECOND_SHARE : 0);
  return {
    ...judgement,
    kinds: { ...judgement.kinds, behaviour: 1 },
    areas: { communication: share('communication'), ownership: share('ownership'), resilience: share('resilience'), 'customer-mindset': share('customer-mindset') },
  };
}

/** The line speaks for the named behaviour alone; the others only say what else fits, should that one leave the sheet. */
function withFirst(id: string, fits: readonly Affinity[]): Affinity[] {
  return [{ id, score: 1, signalled: true }, ...fits.filter((fit) => fit.id !== id).map((fit) => ({ ...fit, signalled: false }))];
}
