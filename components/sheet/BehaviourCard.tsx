// One behaviour to prepare: what, the posting's words, the story, and on demand what the interviewer looks for.
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { PrepBehaviour } from '../../lib/sheet/build-prep-sheet.ts';
import { CardChanges, CardMenu } from '../explain/CardMenu.tsx';
import { AreaMark } from '../ui/AreaMark.tsx';
import { Card } from '../ui/Card.tsx';
import { useMapWords } from './map-words.tsx';
import { QuestionList } from './QuestionList.tsx';
import { Quote } from './Quote.tsx';
import { Signs } from './Signs.tsx';
import { TurnedDown } from './StoryControls.tsx';
import { StoryRow, StoryTitle } from './StoryRow.tsx';
import { otherStories } from './story-plan.ts';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

/** Further evidence shown in the card; the rest of it says nothing new. */
const MOST_FURTHER_QUOTES = 2;

interface BehaviourCardProps {
  behaviour: PrepBehaviour;
  /** Its place on the sheet, from 1. */
  place: number;
  open: boolean;
  onToggle: (open: boolean) => void;
}

export function BehaviourCard({ behaviour, place, open, onToggle }: BehaviourCardProps) {
  const headingId = useId();
  const { areas } = useMapWords();
  const [first, ...further] = behaviour.evidence;
  return (
    <Card as="article" className="behaviour-card" aria-labelledby={headingId} data-behaviour={behaviour.id}>
      <header className="behaviour-card__head">
        <span className="behaviour-card__place" aria-hidden>
          {place}
        </span>
        <h3 id={headingId}>{behaviour.label}</h3>
        <span className="behaviour-card__marks">
          <AreaMark area={behaviour.competency} name={areas.get(behaviour.competency)?.name ?? behaviour.competency} />
          {behaviour.secondaryCompetency && (
            <AreaMark area={behaviour.secondaryCompetency} name={areas.get(behaviour.secondaryCompetency)?.name ?? behaviour.secondaryCompetency} />
          )}
        </span>
        <CardMenu behaviour={behaviour} />
      </header>
      <CardChanges behaviourId={behaviour.id} />
      {first && <Quote evidence={first} />}
      {further.length > 0 && (
        <div className="behaviour-card__also">
          <span>{SHEET_STRINGS.also}</span>
          {further.slice(0, MOST_FURTHER_QUOTES).map((evidence) => (
            <Quote key={evidence.start} evidence={evidence} minor />
          ))}
        </div>
      )}
      <StoryRow behaviour={behaviour} />
      <details className="behaviour-card__details" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <ChevronDown aria-hidden />
          {SHEET_STRINGS.details(behaviour.questions.length)}
        </summary>
        <BehaviourDetails behaviour={behaviour} />
      </details>
    </Card>
  );
}

function BehaviourDetails({ behaviour }: { behaviour: PrepBehaviour }) {
  const others = behaviour.plan ? otherStories(behaviour) : [];
  return (
    <div className="behaviour-details">
      {behaviour.summary !== '' && (
        <section>
          <h4>{SHEET_STRINGS.reallyAfter}</h4>
          <p>{behaviour.summary}</p>
        </section>
      )}
      {behaviour.questions.length > 0 && (
        <section>
          <h4>{SHEET_STRINGS.likelyQuestions}</h4>
          <QuestionList questions={behaviour.questions} />
        </section>
      )}
      <Signs heading={SHEET_STRINGS.goodSigns} signs={behaviour.goodSigns} kind="good" />
      <Signs heading={SHEET_STRINGS.weakSigns} signs={behaviour.weakSigns} kind="weak" />
      {others.length > 0 && (
        <p className="behaviour-details__others">
          {SHEET_STRINGS.otherStories}{' '}
          {others.map(({ storyId }, number) => (
            <span key={storyId}>
              {number > 0 && ', '}
              <StoryTitle storyId={storyId} />
            </span>
          ))}
        </p>
      )}
      <TurnedDown behaviour={behaviour} />
    </div>
  );
}
