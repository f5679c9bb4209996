// Follows the person: what was read of the page that comes to the front is shown again, and a page of a site that they follow is
// read by itself. No other page is ever read here.
import { useEffect, useRef } from 'react';
import type { FrontTab } from '../../lib/platform/front-tab.ts';
import { coversPage, isSamePage, type Site } from '../../lib/platform/page-address.ts';
import { isInFront } from './reading-state.ts';
import type { ReadingMachine } from './use-reading.ts';

/** A page that is only passed through (redirects, quick steps back and forward) is not read. */
const REST_MS = 250;

export function useFollowing(machine: ReadingMachine, front: FrontTab | null, sites: readonly Site[] | null): void {
  const { told, recall, follow, leave } = machine;
  const handled = useRef<FrontTab | null>(null);
  useEffect(() => {
    if (front) recall(front);
  }, [front, recall]);

  const isFollowed = isPageFollowed(front, sites);
  const isAsked = told.state.kind === 'reading';
  const isAbout = isInFront(told.about, front);
  const { tabId, url, loads } = front ?? { tabId: -1, url: null, loads: 0 };
  useEffect(() => {
    if (url === null || !isFollowed || isAsked) return undefined;
    const last = handled.current;
    const isSame = last !== null && last.url !== null && last.tabId === tabId && isSamePage(last.url, url);
    if (isSame && last.loads === loads) return undefined;
    const here: FrontTab = { tabId, url, loads, windowId: 0 };
    // Read because it was asked for, or shown again.
    if (isAbout && !isSame) {
      handled.current = here;
      return undefined;
    }
    const timer = setTimeout(() => {
      handled.current = here;
      follow(tabId, url);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [tabId, url, loads, isFollowed, isAsked, isAbout, follow]);

  // A followed page that is left before it was read is not read any more.
  useEffect(() => {
    const here = handled.current;
    if (machine.following === null || here === null || isInFront(here, front)) return;
    handled.current = null;
    leave();
  }, [front, machine.following, leave]);
}

/** Whether the page in front belongs to a site that the person follows. */
export function isPageFollowed(front: FrontTab | null, sites: readonly Site[] | null): boolean {
  const url = front?.url ?? null;
  return url !== null && (sites ?? []).some(({ pattern }) => coversPage(pattern, url));
}
