// The kind of work, changeable; where the posting leaves it open, the likely kinds are asked for at once.
import { BriefcaseBusiness, ChevronDown, RotateCcw } from 'lucide-react';
import type { RoleTypeGuess } from '../../lib/schema/analysis.ts';
import { RoleIdSchema, type RoleId } from '../../lib/schema/ids.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuItem, MenuLabel, MenuRadioGroup, MenuSeparator } from '../ui/Menu.tsx';
import { isRoleUnsure, rolesToAsk } from './role-sureness.ts';
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

interface RoleMenuProps {
  /** Best first. */
  roleTypes: readonly RoleTypeGuess[];
  /** What the person chose, or null. */
  chosen: RoleId | null;
  onChoose: (role: RoleId | null) => void;
}

export function RoleMenu({ roleTypes, chosen, onChoose }: RoleMenuProps) {
  const { roles } = useMapWords();
  const current = chosen ?? roleTypes[0]?.id ?? 'general';
  const nameOf = (id: RoleId): string => roles.get(id) ?? id;
  const options = RoleIdSchema.options
    .filter((id) => roles.has(id))
    .map((id) => ({ value: id, label: nameOf(id), ...(chosen === null && id === current ? { note: POSTING_STRINGS.roleInferred } : {}) }));
  return (
    <div className="role">
      <Menu
        align="start"
        trigger={
          <Button size="small" className="role__button" icon={<BriefcaseBusiness aria-hidden />} aria-label={POSTING_STRINGS.roleLabel(nameOf(current))}>
            {nameOf(current)}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuLabel>{POSTING_STRINGS.roleMenu}</MenuLabel>
        <MenuRadioGroup value={current} options={options} onChange={(role) => role !== current && onChoose(role)} />
        {chosen !== null && (
          <>
            <MenuSeparator />
            <MenuItem icon={<RotateCcw aria-hidden />} onSelect={() => onChoose(null)}>
              {POSTING_STRINGS.roleInferred}
            </MenuItem>
          </>
        )}
      </Menu>
      {isRoleUnsure(roleTypes, chosen) && (
        <fieldset className="role__ask">
          <legend>{POSTING_STRINGS.roleAsk}</legend>
          {rolesToAsk(roleTypes).map((id) => (
            <Button key={id} size="small" aria-pressed={id === current} onClick={() => onChoose(id)}>
              {nameOf(id)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
