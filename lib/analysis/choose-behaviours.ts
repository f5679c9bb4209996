// Chooses the 6 to 8 behaviours of the sheet from the lines that state behaviours, as a coach would: what the posting weighs
// most, no two the same, each with all the lines that speak for it.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Evidence, Question, SheetBehaviour } from '../schema/analysis.ts';
import type { Behaviour } from '../schema/competency-map.ts';
import { AREA_IDS, type AreaId, type RoleId, type Weight } from '../schema/ids.ts';
import type { Affinity } from './affinity.ts';

/** A line that states a behaviour, with what is known of it. */
export interface BehaviourLine {
  evidence: Evidence;
  weight: Weight;
  /** How surely it states a behaviour, 0 to 1. */
  worth: number;
  areas: Readonly<Record<AreaId, number>>;
  /** Best first. */
  affinities: readonly Affinity[];
}

/** What the person wants of the sheet, by the ids of the map. */
export interface SheetWishes {
  /** Never chosen; the next best takes the place. */
  removed: ReadonlySet<string>;
  /** Always chosen where a line speaks for them, and first, in this order. */
  pinned: readonly string[];
  /** Always chosen where a line speaks for them. */
  added: readonly string[];
}

const NO_WISHES: SheetWishes = { removed: new Set(), pinned: [], added: [] };

const MIN_BEHAVIOURS = 6;
const MAX_BEHAVIOURS = 8;
const WEIGHT_VALUES: Readonly<Record<Weight, number>> = { core: 1, support: 0.6, nice: 0.3 };
/** A line is evidence for a chosen behaviour without a signal only from this share of its best fit on. */
const NEAR_FIT = 0.9;
/** … and for a second behaviour with a signal from this share on. */
const SHARED_FIT = 0.75;
/** Readers find about one behaviour in so many characters of demands in short postings, and go beyond six only where there is more text for each. */
const CHARS_A_BEHAVIOUR = 45;
const CHARS_BEYOND_SIX = 110;

const UNSIGNALLED = 0.6;
/** A further behaviour that its lines speak for less than this is filler. */
const LEAST_WORTH = 0.012;

/** A behaviour with the lines that speak for it. */
export interface Candidate {
  id: string;
  lines: OwnedLine[];
}

export interface OwnedLine {
  line: BehaviourLine;
  fit: Affinity;
  /** No other behaviour of the sheet fits the line better: this is where it belongs first. */
  first: boolean;
}

/**
 * Most important first; fewer than 6 only where the lines do not hold more. Deterministic; ties go by id.
 * More than 8 only where the person wants more.
 */
export function chooseBehaviours(allLines: readonly BehaviourLine[], map: CompiledMap, roleId: RoleId, wishes: SheetWishes = NO_WISHES): SheetBehaviour[] {
  const lines = withoutRemoved(allLines, wishes.removed);
  const candidates = gatherCandidates(lines);
  const covering = chooseCovering(lines, candidates, wantedOnes(candidates, wishes));
  const chosen = splitFurther(lines, candidates, covering);
  return assignLines(lines, chosen)
    .flatMap(({ id, lines: owned }) => {
      const behaviour = map.behaviours.get(id);
      return behaviour && owned.length > 0 ? [{ behaviour, owned, value: owned.reduce((sum, one) => sum + speaking(one), 0) }] : [];
    })
    .sort((a, b) => pinnedPlace(a.behaviour.id, wishes) - pinnedPlace(b.behaviour.id, wishes) || b.value - a.value || (a.behaviour.id < b.behaviour.id ? -1 : 1))
    .map(({ behaviour, owned }) => toSheetBehaviour(behaviour, inTellingOrder(owned), roleId));
}

function withoutRemoved(lines: readonly BehaviourLine[], removed: ReadonlySet<string>): readonly BehaviourLine[] {
  if (removed.size === 0) return lines;
  return lines.map((line) => ({ ...line, affinities: line.affinities.filter(({ id }) => !removed.has(id)) }));
}

function wantedOnes(candidates: readonly Candidate[], { pinned, added }: SheetWishes): Candidate[] {
  return [...new Set([...pinned, ...added])].flatMap((wanted) => candidates.find(({ id }) => id === wanted) ?? []);
}

function pinnedPlace(id: string, { pinned }: SheetWishes): number {
  const place = pinned.indexOf(id);
  return place < 0 ? pinned.length : place;
}

function toSheetBehaviour(behaviour: Behaviour, lines: readonly BehaviourLine[], roleId: RoleId): SheetBehaviour {
  const [competency, secondaryCompetency] = chooseAreas(behaviour, lines);
  const questions: Question[] = [...(behaviour.byRole[roleId]?.questions ?? []), ...behaviour.questions];
  const evidence = lines.map((line) => line.evidence);
  return { id: behaviour.id, label: behaviour.label, competency, secondaryCompetency, evidence, questions, stories: [], gap: true };
}

/** The line that speaks most clearly for the behaviour first: it is the quote that people see. Lines that belong elsewhere come last. */
function inTellingOrder(owned: readonly OwnedLine[]): BehaviourLine[] {
  return [...owned].sort((a, b) => Number(b.first) - Number(a.first) || speaking(b) - speaking(a) || a.line.evidence.start - b.line.evidence.start).map(({ line }) => line);
}

/** How much the line says for the behaviour. */
export function speaking({ line, fit }: OwnedLine): number {
  return valueOf(line) * fit.score;
}

/** How much the line counts. */
export function valueOf(line: BehaviourLine): number {
  return WEIGHT_VALUES[line.weight] * line.worth;
}

/** Every behaviour that any of the lines speaks for, by id. */
export function gatherCandidates(lines: readonly BehaviourLine[]): Candidate[] {
  const byId = new Map<string, Candidate>();
  for (const line of lines) {
    for (const fit of line.affinities) {
      const candidate = byId.get(fit.id) ?? { id: fit.id, lines: [] };
      candidate.lines.push({ line, fit, first: fit === line.affinities[0] });
      byId.set(fit.id, candidate);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A behaviour that only sounds like the line explains it less than one whose signal stands there. */
export function surenessOf(fit: Affinity): number {
  return fit.signalled ? fit.score : UNSIGNALLED * fit.score;
}

/** Adds to those that are wanted, one at a time, the behaviour that explains most of what is not yet explained. */
function chooseCovering(lines: readonly BehaviourLine[], candidates: readonly Candidate[], wanted: readonly Candidate[]): Candidate[] {
  const covered = new Map<BehaviourLine, number>(lines.map((line) => [line, 0]));
  const cover = (one: Candidate): void => {
    for (const { line, fit } of one.lines) covered.set(line, Math.max(covered.get(line) ?? 0, surenessOf(fit)));
  };
  const chosen: Candidate[] = [...wanted];
  wanted.forEach(cover);
  while (chosen.length < MAX_BEHAVIOURS) {
    let best: Candidate | null = null;
    let bestGain = 0;
    for (const candidate of candidates) {
      if (chosen.includes(candidate) || (chosen.length >= MIN_BEHAVIOURS && !candidate.lines.some(({ fit }) => fit.signalled))) continue;
      const gain = candidate.lines.reduce((sum, { line, fit }) => sum + valueOf(line) * Math.max(0, surenessOf(fit) - (covered.get(line) ?? 0)), 0);
      if (gain > bestGain + 1e-9) {
        best = candidate;
        bestGain = gain;
      }
    }
    if (!best) break;
    chosen.push(best);
    cover(best);
  }
  return chosen;
}

/** Short postings say several things in one line: adds further behaviours of the same lines while there is text enough for them. */
function splitFurther(lines: readonly BehaviourLine[], candidates: readonly Candidate[], covering: readonly Candidate[]): Candidate[] {
  const chars = lines.reduce((sum, { evidence }) => sum + evidence.end - evidence.start, 0);
  const few = Math.min(MIN_BEHAVIOURS, Math.ceil(chars / CHARS_A_BEHAVIOUR));
  const wanted = Math.max(few, Math.min(MAX_BEHAVIOURS, Math.round(chars / CHARS_BEYOND_SIX)));
  const chosen = [...covering];
  const held = new Map<BehaviourLine, number>(lines.map((line) => [line, line.affinities.filter(({ id, score }) => covering.some((one) => one.id === id) && score >= SHARED_FIT * (line.affinities[0]?.score ?? 0)).length]));
  while (chosen.length < wanted) {
    const worth = (candidate: Candidate): number =>
      candidate.lines.reduce((sum, { line, fit }) => sum + (valueOf(line) * fit.score * (fit.signalled ? 1 : 0.5)) / (1 + (held.get(line) ?? 0) * (CHARS_A_BEHAVIOUR / (line.evidence.end - line.evidence.start))), 0);
    const next = candidates.filter((candidate) => !chosen.includes(candidate) && (chosen.length < MIN_BEHAVIOURS || candidate.lines.some(({ fit }) => fit.signalled))).map((candidate) => ({ candidate, value: worth(candidate) })).sort((a, b) => b.value - a.value)[0];
    if (!next || next.value < LEAST_WORTH) break;
    chosen.push(next.candidate);
    for (const { line } of next.candidate.lines) held.set(line, (held.get(line) ?? 0) + 1);
  }
  return chosen;
}

/** Every line stands under the chosen behaviour it fits best, and under others that fit it nearly as well by a signal. */
function assignLines(lines: readonly BehaviourLine[], chosen: readonly Candidate[]): Candidate[] {
  const owned = new Map<string, Candidate>(chosen.map(({ id }) => [id, { id, lines: [] }]));
  for (const line of lines) {
    const best = line.affinities[0]?.score ?? 0;
    const fits = line.affinities.filter(({ id }) => owned.has(id));
    const top = fits[0]?.score ?? 0;
    fits.forEach((fit, at) => {
      const fitsBest = at === 0 && (fit.signalled || fit.score >= NEAR_FIT * best);
      if (fitsBest || (fit.signalled && fit.score >= SHARED_FIT * top)) owned.get(fit.id)?.lines.push({ line, fit, first: at === 0 });
    });
  }
  // A behaviour whose lines all went to better ones still has its best line: it was chosen for it.
  for (const candidate of chosen) {
    const own = owned.get(candidate.id);
    const best = [...candidate.lines].sort((a, b) => speaking(b) - speaking(a))[0];
    if (own?.lines.length === 0 && best) own.lines.push(best);
  }
  return [...owned.values()];
}

/** The map's areas count as much as half of the lines' own; a second area needs a quarter. */
const OWN_AREA = 0.5;
const SECOND_AREA = 0.25;

function chooseAreas(behaviour: Behaviour, lines: readonly BehaviourLine[]): [AreaId, AreaId | null] {
  const total = lines.reduce((sum, line) => sum + valueOf(line), 0) || 1;
  const score = (area: AreaId): number =>
    (area === behaviour.area ? OWN_AREA : area === behaviour.secondArea ? OWN_AREA / 2 : 0) + lines.reduce((sum, line) => sum + valueOf(line) * line.areas[area], 0) / total;
  const ranked = [...AREA_IDS].sort((a, b) => score(b) - score(a));
  const [first = behaviour.area, next] = ranked;
  return [first, next !== undefined && score(next) >= SECOND_AREA ? next : null];
}
