// A button, or a link that looks like one. `primary` is for the one main act of a view.
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import './button.css';

interface Look {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'medium' | 'small';
  /** Shown before the words; decorative. */
  icon?: ReactNode;
}

export type ButtonProps = ComponentProps<'button'> & Look;

/** A button; `type` is "button" unless given. */
export function Button({ variant = 'secondary', size = 'medium', icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classes('button', `button--${variant}`, size === 'small' && 'button--small', className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ variant = 'secondary', size = 'medium', icon, className, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a className={classes('button', `button--${variant}`, size === 'small' && 'button--small', className)} {...rest}>
      {icon}
      {children}
    </a>
  );
}
