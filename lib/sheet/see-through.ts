// The sheet's behaviours arranged under the headings of a lens (another competency framework). Takes nothing away and adds nothing:
// every behaviour of the sheet stands exactly once.
import type { Lens, LensGroup } from '../schema/lens.ts';
import type { PrepBehaviour, PrepSheet } from './build-prep-sheet.ts';

/** A behaviour with its place on the sheet, from 1: the number that people know it by, however it is arranged. */
export interface PlacedBehaviour {
  place: number;
  behaviour: PrepBehaviour;
}

export interface SeenGroup extends Pick<LensGroup, 'id' | 'label' | 'summary' | 'goodSigns' | 'weakSigns' | 'questions'> {
  behaviours: PlacedBehaviour[];
  /** Behaviours that this group names too, but that stand under another one. */
  also: PlacedBehaviour[];
}

export interface SeenAs {
  lens: Pick<Lens, 'id' | 'name'>;
  /** Groups that hold or also name a behaviour of the sheet: those with behaviours first, by their first one's place. */
  groups: SeenGroup[];
  /** Behaviours that no group names. */
  others: PlacedBehaviour[];
  /** Labels of the groups for which nothing on the sheet speaks, in the lens' order. */
  unasked: string[];
}

/** The sheet as seen through a lens; null: by the four areas, as it was built. */
export function seeThrough(sheet: PrepSheet, lens: Lens | null): PrepSheet {
  return { ...sheet, seenAs: lens === null ? null : arrange(sheet.behaviours, lens) };
}

/** Every behaviour of the sheet in the order in which it is shown, with its group's label where it has one. */
export function inShownOrder(sheet: PrepSheet): (PlacedBehaviour & { group: string | null })[] {
  const { seenAs } = sheet;
  if (seenAs === null) return place(sheet.behaviours).map((placed) => ({ ...placed, group: null }));
  return [...seenAs.groups.flatMap(({ label, behaviours }) => behaviours.map((placed) => ({ ...placed, group: label }))), ...seenAs.others.map((placed) => ({ ...placed, group: null }))];
}

function arrange(behaviours: readonly PrepBehaviour[], lens: Lens): SeenAs {
  const placed = place(behaviours);
  const homeOf = (id: string): LensGroup | undefined => lens.groups.find((group) => group.behaviours.includes(id));
  const groups = lens.groups.map((group): SeenGroup => {
    const named = placed.filter(({ behaviour }) => group.behaviours.includes(behaviour.id));
    const { id, label, summary, goodSigns, weakSigns, questions } = group;
    return { id, label, summary, goodSigns, weakSigns, questions, behaviours: named.filter(({ behaviour }) => homeOf(behaviour.id) === group), also: named.filter(({ behaviour }) => homeOf(behaviour.id) !== group) };
  });
  return {
    lens: { id: lens.id, name: lens.name },
    groups: groups.filter((group) => group.behaviours.length + group.also.length > 0).sort((a, b) => firstPlace(a) - firstPlace(b)),
    others: placed.filter(({ behaviour }) => homeOf(behaviour.id) === undefined),
    unasked: groups.filter((group) => group.behaviours.length + group.also.length === 0).map(({ label }) => label),
  };
}

function place(behaviours: readonly PrepBehaviour[]): PlacedBehaviour[] {
  return behaviours.map((behaviour, at) => ({ place: at + 1, behaviour }));
}

/** The posting's stress decides: the sheet has the most important behaviour first. A group that only names others' comes last. */
function firstPlace({ behaviours }: SeenGroup): number {
  return behaviours[0]?.place ?? Number.MAX_SAFE_INTEGER;
}
