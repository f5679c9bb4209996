// The followed sites as React sees them: kept up to date with the browser's permissions.
import { useEffect, useState } from 'react';
import { listFollowedSites, watchFollowedSites } from './followed-sites.ts';
import type { Site } from './page-address.ts';

/** Null until they are known. */
export function useFollowedSites(): readonly Site[] | null {
  const [sites, setSites] = useState<readonly Site[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    const look = (): void =>
      void listFollowedSites().then((found) => {
        if (isOpen) setSites(found);
      });
    look();
    const stop = watchFollowedSites(look);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return sites;
}
