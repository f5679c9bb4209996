// Waits until a page's text has changed and stands still again, by taking its pulse.
import { addressOfTab } from './front-tab.ts';
import { isSamePage } from './page-address.ts';
import { isSameText, takePulse, type PagePulse } from './page-pulse.ts';

const POLL_MS = 250;
/** A page that says it is at work is taken for still after this many equal looks: some say so for ever. */
const ENOUGH_LOOKS = 3;

export interface WaitOptions {
  /** When to give up (`performance.now()`). */
  until: number;
  /** False once nobody waits any more. */
  isWanted: () => boolean;
  /** Whether the page may go to another address meanwhile; otherwise it is no longer the one that is waited for. */
  otherAddress: boolean;
}

/**
 * Waits for another text than `since` showed, also where the page looks finished: sites that change in place are at rest for a while
 * before the text comes that belongs to their address. @returns the pulse of the new text once it stands still, or as it is when the time
 * is up; null when there is no other text.
 */
export async function waitForText(tabId: number, since: PagePulse, { until, isWanted, otherAddress }: WaitOptions): Promise<PagePulse | null> {
  let last = since;
  let equalLooks = 0;
  while (isWanted() && performance.now() < until) {
    await wait(POLL_MS);
    if (!otherAddress && !isSamePage(since.url, (await addressOfTab(tabId)) ?? '')) return null;
    const now = await takePulse(tabId);
    if (now === null) return null;
    equalLooks = isSameText(last, now) ? equalLooks + 1 : 0;
    const isStill = equalLooks > 0 && (isAtRest(now) || equalLooks >= ENOUGH_LOOKS);
    last = now;
    if (isStill && !isSameText(since, now)) return now;
  }
  return isWanted() && !isSameText(since, last) ? last : null;
}

/** Waits until the page's text stands still, at most until the given time. @returns its pulse; null when the page cannot be entered. */
export async function waitForStillness(tabId: number, { until, isWanted }: Pick<WaitOptions, 'until' | 'isWanted'>): Promise<PagePulse | null> {
  let last = await takePulse(tabId);
  while (last !== null && isWanted() && performance.now() < until) {
    await wait(POLL_MS);
    const now = await takePulse(tabId);
    if (now !== null && isSameText(last, now) && isAtRest(now)) return now;
    last = now;
  }
  return last;
}

function isAtRest(pulse: PagePulse): boolean {
  return pulse.complete && !pulse.busy;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
