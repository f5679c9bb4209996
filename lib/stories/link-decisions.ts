// What the person said of links (it fits, it does not, always tell this one) in the form in which links are made of it.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Said, Verdicts } from '../schema/links.ts';
import type { LinkDecision, StoryRecord } from '../schema/records.ts';
import { isBlank } from './edit-story.ts';

export type LinkVerdict = LinkDecision['verdict'];

/** One decision for each pair: the pair is its id. Ids of behaviours hold no slash. */
export function linkId(behaviourId: string, storyId: string): string {
  return `${behaviourId}/${storyId}`;
}

/**
 * What holds, whatever the order of the decisions: of one pair the last one, of one behaviour the last pin (earlier pins still mean
 * that the story fits). A story that was begun for a behaviour counts as accepted for it as soon as something is written in it,
 * unless the person said otherwise.
 * @param stories those of the bank; decisions about others are kept apart by nobody asking for them.
 */
export function readVerdicts(decisions: readonly LinkDecision[], stories: readonly StoryRecord[], map: CompiledMap): Verdicts {
  const byPair = new Map<string, LinkDecision>();
  for (const decision of [...decisions].sort(byTime)) {
    const behaviourId = currentId(decision.behaviourId, map);
    byPair.set(linkId(behaviourId, decision.storyId), { ...decision, behaviourId });
  }
  const verdicts = new Map<string, { pinned: string | null; accepted: Set<string>; rejected: Set<string> }>();
  const saidOf = (behaviourId: string): { pinned: string | null; accepted: Set<string>; rejected: Set<string> } => {
    const said = verdicts.get(behaviourId) ?? { pinned: null, accepted: new Set<string>(), rejected: new Set<string>() };
    verdicts.set(behaviourId, said);
    return said;
  };
  for (const { storyId, behaviourId, verdict } of [...byPair.values()].sort(byTime)) {
    const said = saidOf(behaviourId);
    if (verdict === 'rejected') said.rejected.add(storyId);
    else if (verdict === 'accepted') said.accepted.add(storyId);
    else {
      if (said.pinned !== null) said.accepted.add(said.pinned);
      said.pinned = storyId;
    }
  }
  for (const story of stories) {
    if (story.forBehaviour === null || isBlank(story)) continue;
    const behaviourId = currentId(story.forBehaviour, map);
    if (!byPair.has(linkId(behaviourId, story.id))) saidOf(behaviourId).accepted.add(story.id);
  }
  return verdicts;
}

/** By behaviour id the story that is always to be told for it. */
export function pinsOf(verdicts: Verdicts): ReadonlyMap<string, string> {
  return new Map([...verdicts].flatMap(([behaviourId, { pinned }]) => (pinned === null ? [] : [[behaviourId, pinned] as const])));
}

/** What was said of a pair; null: nothing. */
export function verdictOn(said: Said, storyId: string): LinkVerdict | null {
  if (said.pinned === storyId) return 'pinned';
  if (said.accepted.has(storyId)) return 'accepted';
  return said.rejected.has(storyId) ? 'rejected' : null;
}

/** A change of stored decisions, as it is needed to take it back: what stood under each id before and stands after; null: nothing. */
export type LinkChange = readonly { id: string; before: LinkDecision | null; after: LinkDecision | null }[];

/**
 * The change that a decision makes. A new pin takes the place of the behaviour's earlier one, whose story still fits.
 * @param verdict null: what was said is forgotten. @param time ISO 8601, later than that of every decision it replaces.
 */
export function decideLink(decisions: readonly LinkDecision[], pair: { storyId: string; behaviourId: string }, verdict: LinkVerdict | null, time: string): LinkChange {
  const { storyId, behaviourId } = pair;
  const id = linkId(behaviourId, storyId);
  const before = decisions.find((decision) => decision.id === id) ?? null;
  const after = verdict === null ? null : { id, storyId, behaviourId, verdict, decidedAt: time };
  const unpinned = verdict === 'pinned' ? decisions.filter((other) => other.behaviourId === behaviourId && other.verdict === 'pinned' && other.id !== id) : [];
  return [{ id, before, after }, ...unpinned.map((other) => ({ id: other.id, before: other, after: { ...other, verdict: 'accepted' as const } }))];
}

/** The decisions after a change. */
export function applyChange(decisions: readonly LinkDecision[], change: LinkChange): LinkDecision[] {
  const touched = new Set(change.map(({ id }) => id));
  return [...decisions.filter(({ id }) => !touched.has(id)), ...change.flatMap(({ after }) => after ?? [])];
}

/** The change that takes another one back; what was decided anew about a pair since stays. */
export function undoChange(decisions: readonly LinkDecision[], change: LinkChange): LinkChange {
  return change.flatMap(({ id, before, after }) => {
    const stored = decisions.find((decision) => decision.id === id) ?? null;
    return isSame(stored, after) ? [{ id, before: stored, after: before }] : [];
  });
}

function isSame(one: LinkDecision | null, other: LinkDecision | null): boolean {
  return one?.verdict === other?.verdict && one?.decidedAt === other?.decidedAt;
}

/** Decisions made at the same moment (two windows, a restored file) still have one order. */
function byTime(one: LinkDecision, other: LinkDecision): number {
  return compare(one.decidedAt, other.decidedAt) || compare(one.id, other.id) || compare(one.verdict, other.verdict);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function currentId(behaviourId: string, map: CompiledMap): string {
  const { renames } = map.data;
  return Object.hasOwn(renames, behaviourId) ? (renames[behaviourId] ?? behaviourId) : behaviourId;
}
