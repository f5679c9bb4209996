// Whether the person should be asked for the kind of work.
import type { RoleTypeGuess } from '../../lib/schema/analysis.ts';
import type { RoleId } from '../../lib/schema/ids.ts';

/** A first guess below this is little better than chance among six. */
const LOW_CONFIDENCE = 0.45;
/** Two guesses nearer than this are level. */
const LEVEL_WITHIN = 0.12;

/** True while nothing was chosen and the posting speaks for no kind, or for two alike. One guess alone leaves nothing to ask. */
export function isRoleUnsure(roleTypes: readonly RoleTypeGuess[], chosen: RoleId | null): boolean {
  const [first, second] = roleTypes;
  if (chosen !== null || !first || !second) return false;
  return first.confidence < LOW_CONFIDENCE || first.confidence - second.confidence < LEVEL_WITHIN;
}
