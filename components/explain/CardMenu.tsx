// The menu of a behaviour card, and the quiet marks of what the person changed about it.
import { CircleHelp, Ellipsis, Pin, PinOff, RotateCcw, Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import { moveBehaviour, pinBehaviour, removeBehaviour, unpinBehaviour } from '../../lib/analysis/edit-corrections.ts';
import { AREA_IDS, type AreaId } from '../../lib/schema/ids.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLabel, MenuRadioGroup, MenuSeparator } from '../ui/Menu.tsx';
import { useExplain } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import './explain.css';

interface CardBehaviour {
  id: string;
  label: string;
  competency: AreaId;
}

/** Nothing where the sheet cannot be changed. */
export function CardMenu({ behaviour }: { behaviour: CardBehaviour }) {
  const explained = useExplain();
  const { areas } = useMapWords();
  const { id, label, competency } = behaviour;
  const cardButtons = explained?.cardButtons;
  const noteButton = useCallback(
    (button: HTMLButtonElement | null) => {
      if (button) cardButtons?.set(id, button);
      return () => void cardButtons?.delete(id);
    },
    [cardButtons, id],
  );
  if (!explained) return null;
  const { corrections, correct, onWhy } = explained;
  const isPinned = corrections.pinned.includes(id);
  const isMoved = corrections.moved.some(({ behaviourId }) => behaviourId === id);
  const nameOf = (area: AreaId): string => areas.get(area)?.name ?? area;
  return (
    <Menu trigger={<IconButton ref={noteButton} className="card-menu" label={EXPLAIN_STRINGS.cardMenu(label)} icon={<Ellipsis aria-hidden />} size="small" />}>
      <MenuItem icon={<CircleHelp aria-hidden />} onSelect={() => onWhy(id)}>
        {EXPLAIN_STRINGS.why}
      </MenuItem>
      {isPinned ? (
        <MenuItem icon={<PinOff aria-hidden />} onSelect={() => correct(unpinBehaviour(id), EXPLAIN_STRINGS.unpinned(label))}>
          {EXPLAIN_STRINGS.unpin}
        </MenuItem>
      ) : (
        <MenuItem icon={<Pin aria-hidden />} onSelect={() => correct(pinBehaviour(id), EXPLAIN_STRINGS.pinned(label))}>
          {EXPLAIN_STRINGS.pin}
        </MenuItem>
      )}
      <MenuItem icon={<Trash2 aria-hidden />} onSelect={() => correct(removeBehaviour(id), EXPLAIN_STRINGS.removed(label))}>
        {EXPLAIN_STRINGS.remove}
      </MenuItem>
      <MenuSeparator />
      <MenuLabel>{EXPLAIN_STRINGS.area}</MenuLabel>
      <MenuRadioGroup
        value={competency}
        options={AREA_IDS.map((area) => ({ value: area, label: nameOf(area) }))}
        onChange={(area) => area !== competency && correct(moveBehaviour(id, area), EXPLAIN_STRINGS.moved(label, nameOf(area)))}
      />
      {isMoved && (
        <MenuItem icon={<RotateCcw aria-hidden />} onSelect={() => correct(moveBehaviour(id, null), EXPLAIN_STRINGS.movedBack(label))}>
          {EXPLAIN_STRINGS.areaAsRead}
        </MenuItem>
      )}
    </Menu>
  );
}

/** "Pinned · Area chosen by you"; nothing on a card that stands as Underline made it. */
export function CardChanges({ behaviourId }: { behaviourId: string }) {
  const explained = useExplain();
  if (!explained) return null;
  const { pinned, added, moved, lines } = explained.corrections;
  const isAdded = added.includes(behaviourId) || lines.some((line) => line.counts && line.behaviourId === behaviourId);
  const changes = [
    pinned.includes(behaviourId) ? EXPLAIN_STRINGS.isPinned : null,
    isAdded ? EXPLAIN_STRINGS.isAdded : null,
    moved.some((one) => one.behaviourId === behaviourId) ? EXPLAIN_STRINGS.isMoved : null,
  ].filter((change) => change !== null);
  if (changes.length === 0) return null;
  return (
    <p className="card-changes">
      {pinned.includes(behaviourId) && <Pin aria-hidden />}
      {changes.join(' · ')}
    </p>
  );
}
