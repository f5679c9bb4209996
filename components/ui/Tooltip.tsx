// A short label beside a control on hover and focus. Never the only place where something is said.
import { Tooltip as RadixTooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import './floating.css';

/** Shows `text` beside its one child, which must take a ref and props. */
export function Tooltip({ text, children, side = 'bottom' }: { text: string; children: ReactNode; side?: 'top' | 'bottom' }) {
  return (
    <RadixTooltip.Provider delayDuration={500}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger asChild>{children}</RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content className="tooltip" side={side} sideOffset={6} collisionPadding={8}>
            {text}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  );
}
