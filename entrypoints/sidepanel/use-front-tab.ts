// The tab in front of the panel, kept up to date.
import { useEffect, useRef, useState } from 'react';
import { findFrontTab, watchFrontTab, type FrontTab, type FrontTabWatch } from '../../lib/platform/front-tab.ts';

/**
 * Null until it is known, and when there is none. Looked up anew whenever `reading` or `sites` change: a click and a permission give
 * access to a page whose address the browser kept to itself before; the page's own sheet would pass for another page's.
 */
export function useFrontTab(reading: unknown, sites: unknown): FrontTab | null {
  const [front, setFront] = useState<FrontTab | null>(null);
  const watch = useRef<FrontTabWatch | null>(null);
  useEffect(() => watch.current?.look(), [reading, sites]);
  useEffect(() => {
    let isOpen = true;
    void findFrontTab().then((tab) => {
      if (isOpen && tab) watch.current = watchFrontTab(tab.windowId, setFront);
    });
    return () => {
      isOpen = false;
      watch.current?.stop();
      watch.current = null;
    };
  }, []);
  return front;
}
