// The tools of the open story: undo, redo, earlier versions, other prompts, and what the keys do.
import { History, Keyboard, MessageCircleQuestion, Redo2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { starterOf, storyStarters } from '../../lib/maps/story-starters.ts';
import type { StoryVersion } from '../../lib/schema/records.ts';
import type { StoryText } from '../../lib/stories/edit-story.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuRadioGroup } from '../ui/Menu.tsx';
import { Popover } from '../ui/Popover.tsx';
import { FIELD_STRINGS, STORY_STRINGS } from './strings.ts';
import type { StoryHistory } from './use-story-history.ts';
import { VersionsDialog } from './VersionsDialog.tsx';
import './fields.css';

interface StoryToolsProps {
  history: StoryHistory;
  starter: string | null;
  onChooseStarter: (starter: string | null) => void;
  /** The text as it stands in the form. */
  typed: () => StoryText;
  /** Earlier texts, the last one first; what is typed is stored before. */
  loadVersions: () => Promise<readonly StoryVersion[]>;
  onGoBackTo: (version: StoryVersion) => void;
}

export function StoryTools({ history, starter, onChooseStarter, typed, loadVersions, onGoBackTo }: StoryToolsProps) {
  const [shown, setShown] = useState<{ present: StoryText } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, name } = starterOf(starter);
  const options = storyStarters().starters.map((option) => ({ value: option.id, label: option.name }));
  // Not `disabled`: a button that is pressed until nothing is left would drop the keyboard's focus.
  const end = (can: boolean): { 'aria-disabled'?: true } => (can ? {} : { 'aria-disabled': true });
  return (
    <div className="story-tools" role="group" aria-label={STORY_STRINGS.tools}>
      <IconButton size="small" label={STORY_STRINGS.undo} icon={<Undo2 aria-hidden />} {...end(history.canUndo)} onClick={() => history.step('undo', 'stay')} />
      <IconButton size="small" label={STORY_STRINGS.redo} icon={<Redo2 aria-hidden />} {...end(history.canRedo)} onClick={() => history.step('redo', 'stay')} />
      <Button ref={opener} size="small" variant="quiet" icon={<History aria-hidden />} onClick={() => setShown({ present: typed() })}>
        {STORY_STRINGS.versions}
      </Button>
      <Menu
        trigger={
          <Button size="small" variant="quiet" icon={<MessageCircleQuestion aria-hidden />} aria-label={STORY_STRINGS.promptsSpoken(name)}>
            {STORY_STRINGS.promptsFor}
          </Button>
        }
      >
        <MenuRadioGroup value={id} options={options} onChange={(chosen) => onChooseStarter(starterOf(chosen).kind === 'blank' ? null : chosen)} />
      </Menu>
      <Popover label={STORY_STRINGS.keys} trigger={<IconButton size="small" label={STORY_STRINGS.keys} icon={<Keyboard aria-hidden />} />}>
        <KeyList />
      </Popover>
      <span className="story-tools__told" role="status">
        {history.lastStep && STORY_STRINGS.stepDone[history.lastStep.way](FIELD_STRINGS[history.lastStep.field].label)}
      </span>
      <VersionsDialog
        open={shown !== null}
        present={shown?.present ?? null}
        load={loadVersions}
        returnFocus={() => opener.current}
        onClose={() => setShown(null)}
        onGoBackTo={(version) => {
          setShown(null);
          onGoBackTo(version);
        }}
      />
    </div>
  );
}

function KeyList() {
  const mod = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
  return (
    <dl className="key-list">
      {STORY_STRINGS.keyList(mod).map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
