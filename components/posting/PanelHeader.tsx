// The top of the panel: the product's name, the way to the stories, and the menu.
import { BookOpenText, ClipboardPaste, Ellipsis, Eraser, Files, Footprints, RefreshCw, Settings, TextSelect, Trash2 } from 'lucide-react';
import type { Site } from '../following/site.ts';
import { FOLLOWING_STRINGS } from '../following/strings.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import type { FrontSite, PanelActions } from './panel-state.ts';
import { POSTING_STRINGS } from './strings.ts';
import { Wordmark } from './Wordmark.tsx';
import './panel.css';

interface PanelHeaderProps {
  storyCount: number;
  hasSamples: boolean;
  /** Whether something may be underlined in the page. */
  hasMarks: boolean;
  /** The site of the page in front, where it is known. */
  site: FrontSite | null;
  onAskPaste: () => void;
  onAskFollow: (site: Site) => void;
  actions: PanelActions;
}

export function PanelHeader({ storyCount, hasSamples, hasMarks, site, onAskPaste, onAskFollow, actions }: PanelHeaderProps) {
  return (
    <header className="panel-header">
      <Wordmark />
      <Button variant="quiet" size="small" className="panel-header__stories" icon={<BookOpenText aria-hidden />} aria-label={POSTING_STRINGS.openStories(storyCount)} onClick={actions.onOpenStories}>
        {POSTING_STRINGS.stories} <span className="panel-header__count">{storyCount}</span>
      </Button>
      <Menu trigger={<IconButton label={POSTING_STRINGS.menu} icon={<Ellipsis aria-hidden />} size="small" />}>
        <MenuItem icon={<RefreshCw aria-hidden />} onSelect={actions.onRead}>
          {POSTING_STRINGS.menuRead}
        </MenuItem>
        <MenuItem icon={<TextSelect aria-hidden />} onSelect={actions.onReadSelection}>
          {POSTING_STRINGS.menuSelection}
        </MenuItem>
        <MenuItem icon={<ClipboardPaste aria-hidden />} onSelect={onAskPaste}>
          {POSTING_STRINGS.menuPaste}
        </MenuItem>
        {hasMarks && (
          <MenuItem icon={<Eraser aria-hidden />} onSelect={actions.onUnmark}>
            {POSTING_STRINGS.menuUnmark}
          </MenuItem>
        )}
        {site && (
          <>
            <MenuSeparator />
            {site.isFollowed ? (
              <MenuItem icon={<Footprints aria-hidden />} note={FOLLOWING_STRINGS.stopNote} onSelect={() => actions.onStopFollowing(site)}>
                {FOLLOWING_STRINGS.stop(site.host)}
              </MenuItem>
            ) : (
              <MenuItem icon={<Footprints aria-hidden />} note={FOLLOWING_STRINGS.followNote} onSelect={() => onAskFollow(site)}>
                {FOLLOWING_STRINGS.follow(site.host)}
              </MenuItem>
            )}
          </>
        )}
        <MenuSeparator />
        <MenuItem icon={<Files aria-hidden />} onSelect={actions.onOpenSheets}>
          {POSTING_STRINGS.menuSheets}
        </MenuItem>
        <MenuItem icon={<Settings aria-hidden />} onSelect={actions.onOpenData}>
          {POSTING_STRINGS.menuData}
        </MenuItem>
        {hasSamples && (
          <MenuItem icon={<Trash2 aria-hidden />} onSelect={actions.onRemoveSamples}>
            {POSTING_STRINGS.menuRemoveSamples}
          </MenuItem>
        )}
      </Menu>
    </header>
  );
}
