// The sites where Underline follows the person, each with its way out.
import { Footprints } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import type { Site } from './site.ts';
import { FOLLOWING_STRINGS, siteName } from './strings.ts';
import './following.css';

interface FollowedSitesProps {
  /** Null while they are not known. */
  sites: readonly Site[] | null;
  onStop: (site: Site) => void;
}

export function FollowedSites({ sites, onStop }: FollowedSitesProps) {
  if (sites === null) return null;
  if (sites.length === 0) return <p>{FOLLOWING_STRINGS.listEmpty}</p>;
  return (
    <ul className="followed-sites">
      {sites.map((site) => (
        <li key={site.pattern}>
          <Footprints aria-hidden />
          <span className="followed-sites__name">{siteName(site)}</span>
          <Button size="small" aria-label={FOLLOWING_STRINGS.stopLabel(siteName(site))} onClick={() => onStop(site)}>
            {FOLLOWING_STRINGS.stopButton}
          </Button>
        </li>
      ))}
    </ul>
  );
}
