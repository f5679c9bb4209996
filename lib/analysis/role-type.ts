// Infers the kind of work a posting is for, with a second kind where two apply.
import type { CompiledMap } from '../maps/compile-map.ts';
import type { Posting, RoleTypeGuess } from '../schema/analysis.ts';
import { ROLE_IDS, type RoleId } from '../schema/ids.ts';
import { scoreFeatures, sigmoid, softmax } from '../text/linear-model.ts';
import type { AnalysisModel } from './line-model.ts';
import { roleFeatures } from './role-features.ts';
import type { PlacedLine } from './sections.ts';

/** Kinds of work that can be a posting's second one. */
export const SECOND_ROLES = ROLE_IDS.filter((role) => role !== 'general');
/** Kinds of work that become remote support when done from afar. */
export const SUPPORT_ROLES: readonly RoleId[] = ['technical-support', 'contact-centre'];
/** Heads of the role model: the first kind (exclusive), then which second kind there is (each yes or no). */
export const ROLE_HEADS = [...ROLE_IDS, ...SECOND_ROLES.map((role) => `second-${role}`)];
/** From this confidence on a second kind is worth showing. */
export const SECOND_CONFIDENCE = 0.25;

const REMOTE_FEATURES = ['rem:place', 'rem:title', 'rem:text1'];
const NO_REMOTE_PLACE = 0.3;

/**
 * Role types, best first, at least one. The first one's confidence is its probability among all; a second one is given only
 * when it is likely enough to be worth preparing for.
 */
export function inferRoleTypes(model: AnalysisModel, posting: Pick<Posting, 'title' | 'location'>, lines: readonly PlacedLine[], map: CompiledMap): RoleTypeGuess[] {
  const features = roleFeatures(posting, lines, map);
  const scores = scoreFeatures(model.roles, features);
  // Help given from afar ("remote assistance") is no remote work: without a word of the place itself a second kind needs far more.
  const afar = REMOTE_FEATURES.some((feature) => features.includes(feature)) ? 1 : NO_REMOTE_PLACE;
  const first = softmax(scores.slice(0, ROLE_IDS.length));
  const ranked = ROLE_IDS.map((id, at) => ({ id, confidence: round(first[at] ?? 0) })).sort((a, b) => b.confidence - a.confidence);
  const best = ranked[0] ?? { id: 'general', confidence: 1 };
  const support = ROLE_IDS.reduce((sum, id, at) => sum + (SUPPORT_ROLES.includes(id) ? (first[at] ?? 0) : 0), 0);
  const second = SECOND_ROLES.map((id, at) => {
    const probability = sigmoid(scores[ROLE_IDS.length + at] ?? -9);
    return { id, confidence: round(id === 'remote-support' ? probability * support * afar : probability) };
  })
    .filter(({ id }) => id !== best.id)
    .sort((a, b) => b.confidence - a.confidence)[0];
  // The two are asked differently (which one, and is this one too?), so the second may come out surer than the first; it stays second.
  return second && second.confidence >= SECOND_CONFIDENCE ? [best, { ...second, confidence: Math.min(second.confidence, best.confidence) }] : [best];
}

/** The person's choice stands first with full confidence; what was inferred follows where it differs. */
export function overrideRole(guesses: readonly RoleTypeGuess[], role: RoleId): RoleTypeGuess[] {
  return [{ id: role, confidence: 1 }, ...guesses.filter(({ id }) => id !== role).slice(0, 1)];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
