// The tab in front of the panel, kept up to date.
import { useEffect, useState } from 'react';
import { findFrontTab, watchFrontTab, type FrontTab } from '../../lib/platform/front-tab.ts';

/** Null until it is known, and when there is none. */
export function useFrontTab(): FrontTab | null {
  const [front, setFront] = useState<FrontTab | null>(null);
  useEffect(() => {
    let stop: () => void = () => undefined;
    let isOpen = true;
    void findFrontTab().then((tab) => {
      if (!isOpen) return;
      setFront(tab);
      if (tab) stop = watchFrontTab(tab.windowId, setFront);
    });
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return front;
}
