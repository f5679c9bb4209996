// A note inside the page: something to know about what is shown, with what can be done about it.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import './card.css';

interface NoteProps {
  tone?: 'plain' | 'unsure' | 'mark' | 'problem';
  icon?: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
}

/** Announced politely when it appears later than the page. */
export function Note({ tone = 'plain', icon, children, actions }: NoteProps) {
  return (
    <div className={classes('note', `note--${tone}`)} role={tone === 'problem' ? 'alert' : 'status'}>
      {icon}
      <div className="note__body">
        <div>{children}</div>
        {actions !== undefined && <div className="note__actions">{actions}</div>}
      </div>
    </div>
  );
}
