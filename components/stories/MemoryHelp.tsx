// Helps to remember something worth telling: questions, and the places where it could have been.
import { useId, useState } from 'react';
import { starterOf, storyStarters } from '../../lib/maps/story-starters.ts';
import { classes } from '../ui/classes.ts';
import { STORY_STRINGS } from './strings.ts';
import './begin.css';

interface MemoryHelpProps {
  /** The starter of the story, as it keeps it. */
  starter: string | null;
  /** Folded open when the story opens: for one that is still blank. */
  open: boolean;
  /** The story was begun from a gap, which has a question of its own. */
  hasOwnQuestion: boolean;
  /** Another starter's prompts are wanted; null: the general ones. */
  onChoose: (starter: string | null) => void;
}

export function MemoryHelp({ starter, open, hasOwnQuestion, onChoose }: MemoryHelpProps) {
  const placesId = useId();
  const [openAtStart] = useState(open);
  /** What a place gives way to when it is chosen off again. */
  const [own] = useState(starterOf(starter).kind === 'place' ? null : starter);
  const chosen = starterOf(starter);
  const places = storyStarters().starters.filter(({ kind }) => kind === 'place');
  return (
    <details className="memory" open={openAtStart}>
      <summary>{STORY_STRINGS.memory}</summary>
      {!(hasOwnQuestion && chosen.kind === 'blank') && (
        <ul className="memory__questions">
          {chosen.memories.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <p className="memory__elsewhere" id={placesId}>
        {STORY_STRINGS.elsewhere}
      </p>
      <div className="memory__places" role="group" aria-labelledby={placesId}>
        {places.map(({ id, name, summary }) => (
          <button key={id} type="button" className={classes('chip', id === chosen.id && 'chip--on')} aria-pressed={id === chosen.id} title={summary} onClick={() => onChoose(id === chosen.id ? own : id)}>
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}
