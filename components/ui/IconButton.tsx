// A button that shows only an icon; its label is spoken and shown as a tooltip.
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';
import './button.css';

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  /** What it does, in words. */
  label: string;
  icon: ReactNode;
  size?: 'medium' | 'small';
};

/** An icon button with its tooltip. Inside Radix triggers (`asChild`) it passes their props on to the button. */
export function IconButton({ label, icon, size = 'medium', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <button type={type} aria-label={label} className={classes('icon-button', size === 'small' && 'icon-button--small', className)} {...rest}>
        {icon}
      </button>
    </Tooltip>
  );
}
