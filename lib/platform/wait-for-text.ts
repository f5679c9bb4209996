// Waits until a page's text has changed and stands still again, by taking its pulse.
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
  /** Wait to the end even where the page looks finished: its text is known to be still missing. */
  patient: boolean;
  /** Whether the page may go to another address meanwhile; otherwise it is no longer the one that is waited for. */
  otherAddress: boolean;
}

/**
 * Waits for another text than `since` showed. @returns the pulse of the new text once it stands still, or as it is when the time is up;
 * null when there is no other text, or none to be expected.
 */
export async function waitForText(tabId: number, since: PagePulse, { until, isWanted, patient, otherAddress }: WaitOptions): Promise<PagePulse | null> {
  let last = since;
  let equalLooks = 0;
  while (isWanted() && performance.now() < until) {
    await wait(POLL_MS);
    const now = await takePulse(tabId);
    if (now === null || (!otherAddress && !isSamePage(since.url, now.url))) return null;
    equalLooks = isSameText(last, now) ? equalLooks + 1 : 0;
    const isStill = equalLooks > 0 && (isAtRest(now) || equalLooks >= ENOUGH_LOOKS);
    last = now;
    if (!isStill) continue;
    if (!isSameText(since, now)) return now;
    if (!patient && isAtRest(now) && equalLooks >= 2) return null;
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
