// Chooses the 6 to 8 behaviours of the sheet from the lines that state behaviours, as a coach would: what the posting weighs
// most, no two the same, every line with the behaviour that it fits best.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Evidence, Question, SheetBehaviour } from '../schema/analysis.ts';
import { AREA_IDS, type AreaId, type RoleId, type Weight } from '../schema/ids.ts';

/** A line that states a behaviour, with what is known of it. */
export interface BehaviourLine {
  evidence: Evidence;
  weight: Weight;
  /** Whether a coach would use it, 0 to 1. */
  worth: number;
  areas: Readonly<Record<AreaId, number>>;
  /** How well behaviours of the map fit, best first. */
  affinities: readonly { id: string; score: number; signalled: boolean }[];
}

export const MAX_BEHAVIOURS = 8;
const WEIGHT_VALUES: Readonly<Record<Weight, number>> = { core: 1, support: 0.6, nice: 0.3 };
/** A further line supports a chosen behaviour from this share of its best fit on. */
const SHARED_FIT = 0.75;

interface Candidate {
  id: string;
  lines: { line: BehaviourLine; score: number }[];
}

/** Most important first; fewer than 6 only where the lines do not give more. */
export function chooseBehaviours(lines: readonly BehaviourLine[], map: CompiledMap, roleId: RoleId): SheetBehaviour[] {
  const candidates = gatherCandidates(lines);
  const chosen = chooseCovering(lines, candidates);
  const owned = assignLines(lines, chosen);
  return owned
    .flatMap(({ id, lines: evidence }) => {
      const behaviour = map.behaviours.get(id);
      return behaviour && evidence.length > 0 ? [{ behaviour, evidence, value: evidence.reduce((sum, { line, score }) => sum + valueOf(line) * score, 0) }] : [];
    })
    .sort((a, b) => b.value - a.value || (a.behaviour.id < b.behaviour.id ? -1 : 1))
    .map(({ behaviour, evidence }) => {
      const [competency, secondaryCompetency] = chooseAreas(behaviour.area, behaviour.secondArea, evidence);
      const questions: Question[] = [...(behaviour.byRole[roleId]?.questions ?? []), ...behaviour.questions];
      return {
        id: behaviour.id,
        label: behaviour.label,
        competency,
        secondaryCompetency,
        evidence: evidence.map(({ line }) => line.evidence).sort((a, b) => a.start - b.start),
        questions,
        stories: [],
        gap: true,
      };
    });
}

function valueOf(line: BehaviourLine): number {
  return WEIGHT_VALUES[line.weight] * line.worth;
}

function gatherCandidates(lines: readonly BehaviourLine[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const line of lines) {
    for (const { id, score } of line.affinities) {
      const candidate = byId.get(id) ?? { id, lines: [] };
      candidate.lines.push({ line, score });
      byId.set(id, candidate);
    }
  }
  return [...byId.values()];
}

/** Adds, one at a time, the behaviour that explains most of what is not yet explained. */
function chooseCovering(lines: readonly BehaviourLine[], candidates: readonly Candidate[]): Candidate[] {
  const covered = new Map<BehaviourLine, number>(lines.map((line) => [line, 0]));
  const chosen: Candidate[] = [];
  while (chosen.length < MAX_BEHAVIOURS) {
    let best: Candidate | null = null;
    let bestGain = 0;
    for (const candidate of candidates) {
      if (chosen.includes(candidate)) continue;
      const gain = candidate.lines.reduce((sum, { line, score }) => sum + valueOf(line) * Math.max(0, score - (covered.get(line) ?? 0)), 0);
      if (gain > bestGain + 1e-9) {
        best = candidate;
        bestGain = gain;
      }
    }
    if (!best) break;
    chosen.push(best);
    for (const { line, score } of best.lines) covered.set(line, Math.max(covered.get(line) ?? 0, score));
  }
  return chosen;
}

/** Every line stands under the chosen behaviour it fits best, and under others that fit it nearly as well by a signal. */
function assignLines(lines: readonly BehaviourLine[], chosen: readonly Candidate[]): Candidate[] {
  const owned = new Map<string, Candidate>(chosen.map(({ id }) => [id, { id, lines: [] }]));
  for (const line of lines) {
    const fits = line.affinities.filter(({ id }) => owned.has(id));
    const top = fits[0]?.score ?? 0;
    fits.forEach(({ id, score, signalled }, at) => {
      if (at === 0 || (signalled && score >= SHARED_FIT * top)) owned.get(id)?.lines.push({ line, score });
    });
  }
  return [...owned.values()];
}

function chooseAreas(own: AreaId, second: AreaId | null, evidence: Candidate['lines']): [AreaId, AreaId | null] {
  const total = evidence.reduce((sum, { line }) => sum + valueOf(line), 0) || 1;
  const score = (area: AreaId): number =>
    (area === own ? 0.5 : area === second ? 0.25 : 0) + evidence.reduce((sum, { line }) => sum + valueOf(line) * line.areas[area], 0) / total;
  const ranked = [...AREA_IDS].sort((a, b) => score(b) - score(a));
  const [first = own, next] = ranked;
  return [first, next !== undefined && score(next) >= 0.25 ? next : null];
}
