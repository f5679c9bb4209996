// A modal dialog with a title. Focus is held inside and given back on closing.
import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { UI_STRINGS } from './strings.ts';
import './floating.css';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** A sentence under the title. */
  description?: string;
  children: ReactNode;
  /** As high as the window allows, whatever is inside: for lists that are filtered, so that nothing jumps. */
  tall?: boolean;
  /** Where the focus goes on closing, where that is not the control that had it before: an item of a menu is gone by then. */
  returnFocus?: () => HTMLElement | null;
  /** The buttons at the bottom. */
  footer?: ReactNode;
}

export function Dialog({ open, onOpenChange, title, description, children, tall = false, returnFocus, footer }: DialogProps) {
  const focusOnClose = useOpener(open, returnFocus);
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="dialog__scrim" />
        <RadixDialog.Content
          className={classes('dialog', tall && 'dialog--tall')}
          onOpenAutoFocus={focusDialog}
          onCloseAutoFocus={focusOnClose}
          onEscapeKeyDown={clearSearchFirst}
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <div className="dialog__head">
            <div>
              <RadixDialog.Title className="dialog__title">{title}</RadixDialog.Title>
              {description !== undefined && <RadixDialog.Description className="dialog__description">{description}</RadixDialog.Description>}
            </div>
            <RadixDialog.Close asChild>
              <IconButton label={UI_STRINGS.close} icon={<X aria-hidden />} size="small" />
            </RadixDialog.Close>
          </div>
          <div className="dialog__body">{children}</div>
          {footer !== undefined && <div className="dialog__foot">{footer}</div>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** The dialog itself is focused, unless something in it asked for that: on the cross, Escape would first close only the tooltip. */
function focusDialog(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}

/** Radix gives the focus back to a trigger of its own only, and ours are ordinary buttons: the control that had it before gets it. */
function useOpener(open: boolean, returnFocus?: () => HTMLElement | null): (event: Event) => void {
  const opener = useRef<Element | null>(null);
  // Before the dialog itself is drawn, and with it a field that takes the focus.
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  return (event) => {
    const target = returnFocus?.() ?? opener.current;
    if (!(target instanceof HTMLElement) || !target.isConnected) return;
    event.preventDefault();
    target.focus();
  };
}

/** Escape in a search box with something in it clears the box; the dialog stays. */
function clearSearchFirst(event: KeyboardEvent): void {
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') event.preventDefault();
}
