// Merges what the person decided about links: one decision for each pair of behaviour and story, and one story to tell first for each behaviour.
import type { LinkDecision } from '../schema/records.ts';
import { linkId } from './link-decisions.ts';
import { Ledger } from './merge-ledger.ts';

/**
 * The later decision about a pair stands. Of several stories pinned for one behaviour the last pinned stays so, the others count as
 * accepted. A decision about a story that is not there is left out: `hasStory` tells of the stories after the merge.
 */
export function mergeLinks(mine: readonly LinkDecision[], theirs: readonly LinkDecision[], hasStory: (id: string) => boolean): Ledger<LinkDecision> {
  const ledger = new Ledger(mine, pairOf);
  for (const link of theirs) {
    const known = ledger.get(pairOf(link));
    if (!hasStory(link.storyId)) ledger.count('leftOut');
    else if (!known) ledger.put({ ...link, id: pairOf(link) }, 'added');
    else if (link.decidedAt <= known.decidedAt || link.verdict === known.verdict) ledger.count('unchanged');
    else ledger.put({ ...link, id: known.id }, 'updated');
  }
  unpinEarlier(ledger);
  return ledger;
}

function unpinEarlier(ledger: Ledger<LinkDecision>): void {
  const first = new Map<string, LinkDecision>();
  const pins = ledger.all().filter(({ verdict }) => verdict === 'pinned');
  for (const pin of pins.toSorted((a, b) => b.decidedAt.localeCompare(a.decidedAt) || a.storyId.localeCompare(b.storyId))) {
    if (first.has(pin.behaviourId)) ledger.put({ ...pin, verdict: 'accepted' }, null);
    else first.set(pin.behaviourId, pin);
  }
}

function pairOf({ behaviourId, storyId }: LinkDecision): string {
  return linkId(behaviourId, storyId);
}
