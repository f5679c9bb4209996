// A drop-down menu of acts or of one choice among several.
import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './floating.css';

interface MenuProps {
  /** The button that opens the menu. */
  trigger: ReactNode;
  children: ReactNode;
  align?: 'start' | 'end';
  /** Opens and closes from outside; left out, the menu keeps its own state. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** A menu. Not modal: a modal one hides the page from assistive technology while its buttons can still be focused. Put MenuItem, MenuRadioGroup, MenuLabel and MenuSeparator inside. */
export function Menu({ trigger, children, align = 'end', ...state }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...state}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={6} collisionPadding={8} loop>
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  children: ReactNode;
  icon?: ReactNode;
  /** A second, quieter line. */
  note?: string;
  danger?: boolean;
  disabled?: boolean;
  onSelect: () => void;
}

export function MenuItem({ children, icon, note, danger = false, disabled = false, onSelect }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={classes('menu__item', danger && 'menu__item--danger')} disabled={disabled} onSelect={onSelect}>
      <span className="menu__icon">{icon}</span>
      <span className="menu__text">
        {children}
        {note !== undefined && <span className="menu__note">{note}</span>}
      </span>
    </DropdownMenu.Item>
  );
}

interface MenuRadioGroupProps<Value extends string> {
  value: Value;
  options: readonly { value: Value; label: string; note?: string }[];
  onChange: (value: Value) => void;
}

/** One choice among several; the current one carries a tick. */
export function MenuRadioGroup<Value extends string>({ value, options, onChange }: MenuRadioGroupProps<Value>) {
  return (
    <DropdownMenu.RadioGroup value={value}>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className="menu__item" onSelect={() => onChange(option.value)}>
          <span className="menu__icon">
            <DropdownMenu.ItemIndicator>
              <Check aria-hidden />
            </DropdownMenu.ItemIndicator>
          </span>
          <span className="menu__text">
            {option.label}
            {option.note !== undefined && <span className="menu__note">{option.note}</span>}
          </span>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className="menu__label">{children}</DropdownMenu.Label>;
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="menu__separator" />;
}
