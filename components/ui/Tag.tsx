// Small labels: a plain tag, and the pill that says how well a story serves a behaviour.
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { UI_STRINGS } from './strings.ts';
import './tag.css';

/** A plain label. `tone` colours it; the words carry the meaning. */
export function Tag({ children, tone = 'plain', icon }: { children: ReactNode; tone?: 'plain' | 'good' | 'unsure' | 'bad' | 'mark'; icon?: ReactNode }) {
  return (
    <span className={classes('tag', `tag--${tone}`)}>
      {icon}
      {children}
    </span>
  );
}

export type StoryState = 'strong' | 'partial' | 'open';

/** strong, partial or open, as a word with a full, half or empty dot. */
export function StatePill({ state }: { state: StoryState }) {
  return (
    <span className={`state-pill state-pill--${state}`}>
      <svg viewBox="0 0 10 10" aria-hidden>
        <circle cx="5" cy="5" r="4" fill={state === 'strong' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" />
        {state === 'partial' && <path d="M5 1A4 4 0 0 0 5 9Z" fill="currentColor" />}
      </svg>
      <span aria-hidden>{UI_STRINGS.storyStates[state]}</span>
      <span className="visually-hidden">{UI_STRINGS.storyStatesSpoken[state]}</span>
    </span>
  );
}
