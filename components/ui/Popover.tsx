// A small pane beside the control that opens it, for an explanation on demand.
import { Popover as RadixPopover } from 'radix-ui';
import type { ReactNode } from 'react';
import './floating.css';

/** @param trigger the one control that opens it; @param label what the pane is about, spoken. */
export function Popover({ trigger, label, children }: { trigger: ReactNode; label: string; children: ReactNode }) {
  return (
    <RadixPopover.Root>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content className="popover" aria-label={label} sideOffset={6} collisionPadding={12}>
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
