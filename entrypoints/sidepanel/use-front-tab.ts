// The tab in front of the panel, kept up to date.
import { useEffect, useState } from 'react';
import { findFrontTab, watchFrontTab, type FrontTab } from '../../lib/platform/front-tab.ts';

/**
 * Null until it is known, and when there is none. Looked up anew whenever `reading` changes: a click gives access to a page whose
 * address the browser kept to itself before, and it sends no word of that; the page's own sheet would pass for another page's.
 */
export function useFrontTab(reading: unknown): FrontTab | null {
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => {
    let isOpen = true;
    void findFrontTab().then((tab) => {
      if (isOpen) setFront(tab);
    });
    return () => {
      isOpen = false;
    };
  }, [reading]);
  useEffect(() => {
    let stop: () => void = () => undefined;
    let isOpen = true;
    void findFrontTab().then((tab) => {
      if (isOpen && tab) stop = watchFrontTab(tab.windowId, setFront);
    });
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return front;
}
