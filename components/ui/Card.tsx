// A sheet of paper on the paper: groups what belongs together.
import type { HTMLAttributes } from 'react';
import { classes } from './classes.ts';
import './card.css';

type CardElement = 'div' | 'article' | 'section' | 'li';

/** @param as the element; `article` and `section` need a heading or an aria-label. */
export function Card({ as: Element = 'div', className, ...rest }: HTMLAttributes<HTMLElement> & { as?: CardElement }) {
  return <Element className={classes('card', className)} {...rest} />;
}
