// Reads and writes what the person says of links between stories and behaviours. Reads may be used inside `useLiveQuery`.
// Decisions about a deleted story stay until it is purged (start-storage.ts), so that it comes back with them.
import { LinkDecisionSchema, type LinkDecision } from '../schema/records.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { decideLink, undoChange, type LinkChange, type LinkVerdict } from '../stories/link-decisions.ts';
import { nowAfter } from './clock.ts';
import { database } from './database.ts';
import { describeUnreadable, keepUnreadable, readRows } from './read-rows.ts';
import { storageProblem, type StorageProblem } from './storage-problem.ts';

/** All decisions that can be read; the others are kept raw and told (read-rows.ts). */
export async function listLinks(): Promise<LinkDecision[]> {
  return readRows('links', await database().links.toArray(), LinkDecisionSchema);
}

/** Keeps what the person says of a pair (null: forgets it), and gives what is needed to take it back. */
export function decide(pair: { storyId: string; behaviourId: string }, verdict: LinkVerdict | null): Promise<Result<LinkChange, StorageProblem>> {
  return write((decisions) => {
    const latest = decisions.reduce((last, { decidedAt }) => (decidedAt > last ? decidedAt : last), '');
    return decideLink(decisions, pair, verdict, nowAfter(latest));
  });
}

/** Takes a change back, but for pairs of which something else was said since, in this window or another. */
export function takeBack(change: LinkChange): Promise<Result<LinkChange, StorageProblem>> {
  return write((decisions) => undoChange(decisions, change));
}

/** Reads, decides and writes in one transaction, so that two windows never both pin. A row that cannot be read is copied before it is replaced. */
async function write(changeOf: (decisions: readonly LinkDecision[]) => LinkChange): Promise<Result<LinkChange, StorageProblem>> {
  const { links, quarantine } = database();
  try {
    return await database().transaction('rw', links, quarantine, async () => {
      const change = changeOf(readRows('links', await links.toArray(), LinkDecisionSchema));
      for (const { id, after } of change) {
        const row = await links.get(id);
        const known = LinkDecisionSchema.safeParse(row);
        if (row !== undefined && !known.success) await keepUnreadable([describeUnreadable('links', row, known.error)]);
        if (after) await links.put(after);
        else await links.delete(id);
      }
      return ok(change);
    });
  } catch (error) {
    return fail(storageProblem(error));
  }
}
