// Above a sheet while another page is in front: names the job that the sheet is for, and offers to read what is in front.
import { ArrowLeftRight, EyeOff, Footprints } from 'lucide-react';
import type { Site } from '../following/site.ts';
import { FOLLOWING_STRINGS } from '../following/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import type { FrontSite, PanelActions, ShownSheet } from './panel-state.ts';
import { Keys } from './StateViews.tsx';
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

interface OtherPageNoteProps {
  shown: ShownSheet;
  site: FrontSite | null;
  onAskFollow: (site: Site) => void;
  actions: PanelActions;
}

/** Nothing while the sheet's own page is in front. */
export function OtherPageNote({ shown, site, onAskFollow, actions }: OtherPageNoteProps) {
  const { place, analysis, nextIsComing } = shown;
  if (place !== 'other-page' && place !== 'hidden-page') return null;
  const { title, company } = analysis.posting;
  const isHidden = place === 'hidden-page';
  return (
    <div className="other-page">
      <Note tone="mark" icon={isHidden ? <EyeOff aria-hidden /> : <ArrowLeftRight aria-hidden />} actions={nextIsComing ? <StopButton actions={actions} /> : <Acts isHidden={isHidden} site={site} onAskFollow={onAskFollow} actions={actions} />}>
        <p>
          <strong>{nextIsComing ? POSTING_STRINGS.nextIsComing : isHidden ? POSTING_STRINGS.hiddenPage : POSTING_STRINGS.otherPage}</strong>
        </p>
        {isHidden && (
          <p>
            {POSTING_STRINGS.hiddenPageHelp} <Keys />
          </p>
        )}
        <p dir="auto">{POSTING_STRINGS.otherPageSheet(title ?? POSTING_STRINGS.untitled, company)}</p>
      </Note>
    </div>
  );
}

function StopButton({ actions }: { actions: PanelActions }) {
  return (
    <Button size="small" onClick={actions.onStop}>
      {POSTING_STRINGS.reading.stop}
    </Button>
  );
}

function Acts({ isHidden, site, onAskFollow, actions }: Pick<OtherPageNoteProps, 'site' | 'onAskFollow' | 'actions'> & { isHidden: boolean }) {
  if (isHidden) {
    return (
      <Button size="small" onClick={actions.onBackToPage}>
        {POSTING_STRINGS.otherPageBack}
      </Button>
    );
  }
  return (
    <>
      <Button size="small" variant="primary" onClick={actions.onRead}>
        {POSTING_STRINGS.otherPageRead}
      </Button>
      <Button size="small" variant="quiet" onClick={actions.onBackToPage}>
        {POSTING_STRINGS.otherPageBack}
      </Button>
      {site && !site.isFollowed && (
        <Button size="small" variant="quiet" className="other-page__follow" icon={<Footprints aria-hidden />} onClick={() => onAskFollow(site)}>
          <span className="panel__host">{FOLLOWING_STRINGS.follow(site.host)}</span>
        </Button>
      )}
    </>
  );
}
