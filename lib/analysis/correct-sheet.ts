// A person's corrections to the sheet: which behaviours it must and must not hold, and the areas that they chose for them. What is
// counted by area follows.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Requirement, SheetBehaviour } from '../schema/analysis.ts';
import type { Corrections } from '../schema/corrections.ts';
import type { AreaId } from '../schema/ids.ts';
import type { BehaviourLine, SheetWishes } from './choose-behaviours.ts';
import type { JudgedLine } from './find-requirements.ts';
import { currentId, placeCorrections } from './place-corrections.ts';

/** Ids that the map does not know are left out, and so are lines that are not in the posting; what was removed is not wanted, whatever else was said. */
export function wishesOf({ lines, removed, added, pinned }: Corrections, judged: readonly JudgedLine[], map: CompiledMap): SheetWishes {
  const known = (ids: readonly (string | null)[]): string[] => ids.flatMap((id) => (id === null ? [] : (currentId(map, id) ?? [])));
  const off = new Set(known(removed));
  const wanted = (ids: readonly (string | null)[]): string[] => known(ids).filter((id) => !off.has(id));
  const named = placeCorrections(judged.map(({ line }) => line.text), lines).map((line) => (line?.counts ? line.behaviourId : null));
  return { removed: off, pinned: wanted(pinned), added: wanted([...added, ...named]) };
}

export interface MovedSheet {
  behaviours: SheetBehaviour[];
  /** By the start of a line that stands under a moved behaviour: the areas chosen for the behaviours above it, null where none was. */
  areasByStart: ReadonlyMap<number, readonly (AreaId | null)[]>;
}

/** The sheet with the areas that the person chose. */
export function moveSheet(behaviours: readonly SheetBehaviour[], { moved }: Corrections, map: CompiledMap): MovedSheet {
  const areas = new Map(moved.flatMap(({ behaviourId, area }): [string, AreaId][] => {
    const id = currentId(map, behaviourId);
    return id === null ? [] : [[id, area]];
  }));
  const areasByStart = new Map<number, (AreaId | null)[]>();
  for (const { id, evidence } of behaviours) for (const { start } of evidence) areasByStart.set(start, [...(areasByStart.get(start) ?? []), areas.get(id) ?? null]);
  for (const [start, chosen] of areasByStart) if (chosen.every((area) => area === null)) areasByStart.delete(start);
  return { behaviours: behaviours.map((behaviour) => moveBehaviour(behaviour, areas.get(behaviour.id))), areasByStart };
}

function moveBehaviour(behaviour: SheetBehaviour, area: AreaId | undefined): SheetBehaviour {
  if (area === undefined || area === behaviour.competency) return behaviour;
  const second = behaviour.secondaryCompetency;
  return { ...behaviour, competency: area, secondaryCompetency: second === area ? behaviour.competency : second };
}

/** Lines under a moved behaviour count for its area; a line under several behaviours in equal parts. */
export function moveLines(lines: readonly BehaviourLine[], { areasByStart }: MovedSheet): readonly BehaviourLine[] {
  if (areasByStart.size === 0) return lines;
  return lines.map((line) => {
    const chosen = areasByStart.get(line.evidence.start);
    return chosen ? { ...line, areas: blendAreas(line.areas, chosen) } : line;
  });
}

function blendAreas(own: BehaviourLine['areas'], chosen: readonly (AreaId | null)[]): BehaviourLine['areas'] {
  const share = (area: AreaId): number => chosen.reduce((sum, one) => sum + (one === null ? own[area] : Number(one === area)), 0) / chosen.length;
  return { communication: share('communication'), ownership: share('ownership'), resilience: share('resilience'), 'customer-mindset': share('customer-mindset') };
}

/** The chosen area stands first among those of each line under a moved behaviour. */
export function moveRequirements(requirements: Requirement[], { areasByStart }: MovedSheet): Requirement[] {
  if (areasByStart.size === 0) return requirements;
  return requirements.map((requirement) => {
    const area = areasByStart.get(requirement.start)?.find((one) => one !== null);
    if (!area) return requirement;
    return { ...requirement, competencies: [area, ...requirement.competencies.filter((other) => other !== area)].slice(0, 2) };
  });
}
