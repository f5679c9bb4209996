// What can be said of the story on a card: it fits, it does not, always this one, another one; and why it is there.
import { Check, ChevronDown, Pin, PinOff, RotateCcw, Search, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import { verdictOn, type LinkVerdict } from '../../lib/stories/link-decisions.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../ui/Menu.tsx';
import { LINK_STRINGS } from './link-strings.ts';
import { useSheetActions } from './sheet-actions.tsx';
import { StoryChooser } from './StoryChooser.tsx';
import { WhyStory } from './WhyStory.tsx';
import './links.css';

interface ControlsProps {
  behaviour: PrepBehaviour;
  storyId: string;
}

export function StoryControls({ behaviour, storyId }: ControlsProps) {
  const { stories, onDecide } = useSheetActions();
  const [open, setOpen] = useState<'why' | 'choose' | null>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const { id: behaviourId, label } = behaviour;
  const title = stories.get(storyId)?.title.trim() || LINK_STRINGS.untitled;
  const verdict = verdictOn(behaviour.said, storyId);
  const decide = (said: LinkVerdict | null, message: string): void => onDecide({ storyId, behaviourId }, said, message);
  return (
    <div className="story-row__acts">
      <Button size="small" variant="quiet" aria-label={LINK_STRINGS.whySpoken(label)} onClick={() => setOpen('why')}>
        {LINK_STRINGS.why}
      </Button>
      <Menu
        align="start"
        trigger={
          <Button ref={menuButton} size="small" variant="quiet" aria-label={LINK_STRINGS.changeSpoken(label)}>
            {LINK_STRINGS.change}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuLabel>
          <span dir="auto">{LINK_STRINGS.menu(title)}</span>
        </MenuLabel>
        {verdict === null && (
          <MenuItem icon={<Check aria-hidden />} note={LINK_STRINGS.fitsNote} onSelect={() => decide('accepted', LINK_STRINGS.saidFits(title, label))}>
            {LINK_STRINGS.fits}
          </MenuItem>
        )}
        {verdict === 'accepted' && (
          <MenuItem icon={<RotateCcw aria-hidden />} onSelect={() => decide(null, LINK_STRINGS.forgotten(title, label))}>
            {LINK_STRINGS.forgetFits}
          </MenuItem>
        )}
        {verdict === 'pinned' ? (
          <MenuItem icon={<PinOff aria-hidden />} onSelect={() => decide(null, LINK_STRINGS.forgotten(title, label))}>
            {LINK_STRINGS.unpin}
          </MenuItem>
        ) : (
          <MenuItem icon={<Pin aria-hidden />} note={LINK_STRINGS.pinNote} onSelect={() => decide('pinned', LINK_STRINGS.saidPin(title, label))}>
            {LINK_STRINGS.pin}
          </MenuItem>
        )}
        <MenuItem icon={<X aria-hidden />} note={LINK_STRINGS.fitsNotNote} onSelect={() => decide('rejected', LINK_STRINGS.saidFitsNot(title, label))}>
          {LINK_STRINGS.fitsNot}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Search aria-hidden />} onSelect={() => setOpen('choose')}>
          {LINK_STRINGS.chooseOther}
        </MenuItem>
      </Menu>
      <WhyStory open={open === 'why'} onClose={() => setOpen(null)} behaviour={behaviour} storyId={storyId} />
      <StoryChooser open={open === 'choose'} onClose={() => setOpen(null)} behaviour={behaviour} returnFocus={() => menuButton.current} />
    </div>
  );
}

/** On a gap: any story of the bank can be chosen by hand. */
export function ChooseStoryButton({ behaviour }: { behaviour: PrepBehaviour }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button ref={button} size="small" variant="quiet" aria-label={LINK_STRINGS.chooseOneSpoken(behaviour.label)} onClick={() => setOpen(true)}>
        {LINK_STRINGS.chooseOne}
      </Button>
      <StoryChooser open={open} onClose={() => setOpen(false)} behaviour={behaviour} returnFocus={() => button.current} />
    </>
  );
}

/** The stories that the person turned down for a behaviour, each with the way back; nothing where there are none. */
export function TurnedDown({ behaviour }: { behaviour: PrepBehaviour }) {
  const { stories, onDecide } = useSheetActions();
  const { id: behaviourId, label } = behaviour;
  const known = [...behaviour.said.rejected].flatMap((storyId) => stories.get(storyId) ?? []);
  if (known.length === 0) return null;
  return (
    <section className="turned-down">
      <h4>{LINK_STRINGS.notThese}</h4>
      <ul>
        {known.map(({ id: storyId, title: given }) => {
          const title = given.trim() || LINK_STRINGS.untitled;
          return (
            <li key={storyId}>
              <span dir="auto">{title}</span>
              <Button size="small" variant="quiet" aria-label={LINK_STRINGS.offerAgainSpoken(title)} onClick={() => onDecide({ storyId, behaviourId }, null, LINK_STRINGS.offeredAgain(title, label))}>
                {LINK_STRINGS.offerAgain}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
