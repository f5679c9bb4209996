// One story of the preview: its box, its title to change, its parts as they will be stored, and where they came from.
import { useId } from 'react';
import { STORY_PARTS } from '../../../lib/schema/story.ts';
import { nameOf } from '../../../lib/stories/edit-story.ts';
import type { Candidate, Choice } from '../../../lib/stories/import/plan-import.ts';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { IMPORT_STRINGS, LEFT_OUT_STRINGS, PART_NAMES } from './strings.ts';

interface CandidateCardProps {
  candidate: Candidate;
  choice: Choice;
  /** As the person changed it. */
  title: string | undefined;
  onChoose: (choice: Choice) => void;
  onTitle: (title: string) => void;
}

export function CandidateCard({ candidate, choice, title, onChoose, onTitle }: CandidateCardProps) {
  const { item, known } = candidate;
  const shownTitle = title ?? item.story.title;
  const isIn = choice !== 'skip';
  return (
    <li className={classes('import-card', isIn && 'import-card--in')}>
      <div className="import-card__head">
        {known === null && <input type="checkbox" className="import-card__box" checked={isIn} aria-label={IMPORT_STRINGS.tick(shownTitle)} onChange={(event) => onChoose(event.currentTarget.checked ? 'add' : 'skip')} />}
        {choice === 'add' ? (
          <TextField label={IMPORT_STRINGS.titleLabel} hideLabel className="import-card__title" dir="auto" value={shownTitle} onChange={(event) => onTitle(event.currentTarget.value)} />
        ) : (
          <p className="import-card__name" dir="auto">
            {shownTitle}
          </p>
        )}
      </div>
      {known && <KnownChoice candidate={candidate} choice={choice} title={shownTitle} onChoose={onChoose} />}
      <Parts candidate={candidate} brief={item.leftOut !== null && choice === 'skip'} />
      <p className="import-card__below">
        {item.leftOut !== null && <Tag tone="plain">{LEFT_OUT_STRINGS[item.leftOut]}</Tag>}
        {item.leftOut === null && known === null && (candidate.usual === 'skip' ? <Tag tone="unsure">{IMPORT_STRINGS.repeated}</Tag> : <Tag tone="good">{IMPORT_STRINGS.isNew}</Tag>)}
        {known && <Tag tone="unsure">{IMPORT_STRINGS.known(nameOf(known.story))}</Tag>}
        <span>{item.place ? IMPORT_STRINGS.from(item.place) : item.id}</span>
      </p>
    </li>
  );
}

/** The parts with words in them, as they will be stored; for what is left out, the source alone. */
function Parts({ candidate: { item }, brief }: { candidate: Candidate; brief: boolean }) {
  if (brief)
    return (
      <p className="import-card__quote" dir="auto">
        {item.quote}
      </p>
    );
  return (
    <dl className="import-card__parts">
      {STORY_PARTS.filter((part) => item.story[part] !== '').map((part) => (
        <div key={part}>
          <dt>{PART_NAMES[part]}</dt>
          <dd dir="auto">{item.story[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The bank tells it already: skip, fill in what is missing there, or keep both. */
function KnownChoice({ candidate: { known }, choice, title, onChoose }: { candidate: Candidate; choice: Choice; title: string; onChoose: (choice: Choice) => void }) {
  const hintId = useId();
  const name = useId();
  const missing = known?.missing ?? [];
  const offered: readonly Choice[] = missing.length > 0 ? ['skip', 'merge', 'add'] : ['skip', 'add'];
  return (
    <fieldset className="import-card__choices" aria-describedby={hintId}>
      <legend className="visually-hidden">{IMPORT_STRINGS.choiceLabel(title)}</legend>
      {offered.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={choice === one} onChange={() => onChoose(one)} />
          {IMPORT_STRINGS.choices[one]}
        </label>
      ))}
      <p id={hintId} className="import__hint">
        {missing.length > 0 ? IMPORT_STRINGS.adds(missing.map((part) => PART_NAMES[part])) : IMPORT_STRINGS.addsNothing}
      </p>
    </fieldset>
  );
}
