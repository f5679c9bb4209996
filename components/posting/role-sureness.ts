// Whether the person should be asked for the kind of work, and among which.
import type { RoleTypeGuess } from '../../lib/schema/analysis.ts';
import { RoleIdSchema, type RoleId } from '../../lib/schema/ids.ts';

/** A first guess below this is more likely wrong than right. */
const LOW_CONFIDENCE = 0.5;
const MOST_ASKED = 3;

/** True while nothing was chosen and the posting makes no kind likely. A second kind that applies as well leaves nothing unsure: both are shown. */
export function isRoleUnsure(roleTypes: readonly RoleTypeGuess[], chosen: RoleId | null): boolean {
  const [first] = roleTypes;
  return chosen === null && first !== undefined && first.confidence < LOW_CONFIDENCE;
}

/** The kinds to ask for: the guesses and "everything else"; all of them where that leaves too little to choose from. */
export function rolesToAsk(roleTypes: readonly RoleTypeGuess[]): RoleId[] {
  const likely = [...new Set<RoleId>([...roleTypes.map(({ id }) => id), 'general'])].slice(0, MOST_ASKED);
  return likely.length > 1 ? likely : [...RoleIdSchema.options];
}
