// "Seen as: Four areas": chooses the framework whose headings group the cards.
import { ChevronDown } from 'lucide-react';
import { FOUR_AREAS } from '../../lib/schema/lens.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuLabel, MenuRadioGroup } from '../ui/Menu.tsx';
import { useLensChoice } from './lens-choice.tsx';
import { LENS_STRINGS } from './lens-strings.ts';
import './lens.css';

/** Nothing where there is nothing to choose. */
export function LensMenu() {
  const choice = useLensChoice();
  if (!choice || choice.lenses.length === 0) return null;
  const options = [
    { value: FOUR_AREAS, label: LENS_STRINGS.fourAreas, note: LENS_STRINGS.fourAreasNote },
    ...choice.lenses.map(({ id, name, groups }) => ({ value: id, label: name, note: LENS_STRINGS.groups(groups.length) })),
  ];
  return (
    <Menu
      align="start"
      trigger={
        <Button variant="quiet" size="small" className="lens-menu">
          {LENS_STRINGS.seenAs(choice.chosen?.name ?? LENS_STRINGS.fourAreas)}
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <MenuLabel>{LENS_STRINGS.menu}</MenuLabel>
      <MenuRadioGroup value={choice.chosen?.id ?? FOUR_AREAS} options={options} onChange={choice.onChoose} />
    </Menu>
  );
}
