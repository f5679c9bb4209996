// Which stories serve what all saved postings ask for, where the bank has gaps, and which story to write next.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Analysis, StoryMatch } from '../schema/analysis.ts';
import type { AreaId } from '../schema/ids.ts';

/** A saved sheet with its links as they stand after what the person said of them. */
export interface CoveredSheet {
  id: string;
  title: string | null;
  analysis: Analysis;
}

/** A behaviour that at least one sheet asks for. */
export interface CoverageRow {
  behaviourId: string;
  label: string;
  area: AreaId;
  /** On how many sheets it stands, and on how many of them no story serves it. */
  sheets: number;
  gaps: number;
  /** By story id the best level at which it serves the behaviour on any sheet. */
  cells: ReadonlyMap<string, StoryMatch['level']>;
}

/** A story that would be worth writing. */
export interface NextStory {
  behaviourId: string;
  label: string;
  area: AreaId;
  /** Helps to remember a story. */
  prompt: string;
  /** How many sheets would newly have a story for something they ask for, beyond those that the stories named before it would serve. */
  sheets: number;
  /** Other behaviours, open on those sheets, that the same story would most likely serve: they ask for the same thing first. */
  alsoServes: readonly string[];
  /** The sheet, read last, that the story is begun from. */
  fromSheet: string;
}

export interface Coverage {
  sheets: number;
  /** By area in the map's order; within an area those that most sheets ask for first. */
  areas: readonly { id: AreaId; rows: readonly CoverageRow[] }[];
  /** Ids of stories, those that serve most first; stories that serve nothing asked for come last. */
  storyIds: readonly string[];
  next: readonly NextStory[];
}

/** More would be a task list that nobody begins. */
const MOST_NEXT = 5;

/**
 * @param sheets those read last first. @param storyIds the whole bank.
 * Without sheets there are no rows and nothing to write next.
 */
export function findCoverage(sheets: readonly CoveredSheet[], storyIds: readonly string[], map: CompiledMap): Coverage {
  const rows = rowsOf(sheets);
  const served = new Map<string, number>();
  for (const { cells } of rows) for (const id of cells.keys()) served.set(id, (served.get(id) ?? 0) + 1);
  const places = new Map(storyIds.map((id, place) => [id, place]));
  return {
    sheets: sheets.length,
    areas: map.data.areas.map(({ id }) => ({ id, rows: rows.filter(({ area }) => area === id) })).filter((area) => area.rows.length > 0),
    storyIds: [...storyIds].sort((one, other) => (served.get(other) ?? 0) - (served.get(one) ?? 0) || (places.get(one) ?? 0) - (places.get(other) ?? 0)),
    next: findNext(sheets, map),
  };
}

function rowsOf(sheets: readonly CoveredSheet[]): CoverageRow[] {
  const rows = new Map<string, { behaviourId: string; label: string; area: AreaId; sheets: number; gaps: number; cells: Map<string, StoryMatch['level']> }>();
  for (const { analysis } of sheets) {
    for (const { id, label, competency, stories, gap } of analysis.sheet?.behaviours ?? []) {
      const row = rows.get(id) ?? { behaviourId: id, label, area: competency, sheets: 0, gaps: 0, cells: new Map<string, StoryMatch['level']>() };
      row.sheets += 1;
      row.gaps += gap ? 1 : 0;
      for (const { storyId, level } of stories) if (row.cells.get(storyId) !== 'strong') row.cells.set(storyId, level);
      rows.set(id, row);
    }
  }
  return [...rows.values()].sort((one, other) => other.sheets - one.sheets || (one.label < other.label ? -1 : 1));
}

/** A behaviour of the map for which some sheet has no story. */
interface OpenBehaviour {
  id: string;
  label: string;
  area: AreaId;
  prompt: string;
  /** Sheets, by id, that a story for it would serve: where it is open, or another one that asks for the same thing first. */
  sheetIds: Set<string>;
  /** Sheets where it is open itself. */
  ownSheetIds: string[];
  /** Lines that ask for it and matter most to the posting. */
  core: number;
  theme: string | null;
}

/** Step by step the story that serves most sheets that are not yet served; of equal ones that which matters more to its postings. */
function findNext(sheets: readonly CoveredSheet[], map: CompiledMap): NextStory[] {
  const open = findOpen(sheets, map);
  const served = new Set<string>();
  const next: NextStory[] = [];
  const left = new Map(open.map((behaviour) => [behaviour.id, behaviour]));
  while (next.length < MOST_NEXT) {
    const ranked = [...left.values()].map((behaviour) => ({ behaviour, gain: [...behaviour.sheetIds].filter((id) => !served.has(`${themeKey(behaviour)} ${id}`)) })).filter(({ gain }) => gain.length > 0);
    ranked.sort((one, other) => other.gain.length - one.gain.length || other.behaviour.ownSheetIds.length - one.behaviour.ownSheetIds.length || other.behaviour.core - one.behaviour.core || (one.behaviour.id < other.behaviour.id ? -1 : 1));
    const [best] = ranked;
    if (!best) break;
    const { id, label, area, prompt, ownSheetIds } = best.behaviour;
    const alike = open.filter((other) => other.id !== id && themeKey(other) === themeKey(best.behaviour));
    next.push({ behaviourId: id, label, area, prompt, sheets: best.gain.length, alsoServes: alike.map((other) => other.label), fromSheet: ownSheetIds[0] ?? '' });
    for (const sheetId of best.behaviour.sheetIds) served.add(`${themeKey(best.behaviour)} ${sheetId}`);
    left.delete(id);
  }
  return next;
}

/** Behaviours that ask for the same thing first are served by the same story; one that the map knows no theme of stands for itself. */
function themeKey({ id, theme }: OpenBehaviour): string {
  return theme ?? `behaviour ${id}`;
}

function findOpen(sheets: readonly CoveredSheet[], map: CompiledMap): OpenBehaviour[] {
  const open = new Map<string, OpenBehaviour>();
  for (const { id: sheetId, analysis } of sheets) {
    for (const { id, label, competency, gap } of analysis.sheet?.behaviours ?? []) {
      if (!gap) continue;
      const known = map.behaviours.get(id);
      const behaviour = open.get(id) ?? { id, label, area: competency, prompt: known?.prompt ?? '', sheetIds: new Set<string>(), ownSheetIds: [], core: 0, theme: known?.craft ? null : (known?.themes[0] ?? null) };
      behaviour.ownSheetIds.push(sheetId);
      behaviour.core += analysis.requirements.filter(({ behaviours, weight }) => weight === 'core' && behaviours.includes(id)).length;
      open.set(id, behaviour);
    }
  }
  const all = [...open.values()];
  for (const behaviour of all) for (const other of all) if (themeKey(other) === themeKey(behaviour)) for (const sheetId of other.ownSheetIds) behaviour.sheetIds.add(sheetId);
  return all;
}
