// One finding of the coach: its words (a click selects them in the field), why they matter, and what can be done.
import type { Finding, Span } from '../../../lib/stories/coach/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { ADVICE, COACH_STRINGS } from './strings.ts';
import './coach.css';

interface CoachFindingProps {
  finding: Finding;
  onGoTo: (span: Span) => void;
  onLeave: () => void;
}

export function CoachFinding({ finding: { id, tone, spans }, onGoTo, onLeave }: CoachFindingProps) {
  const { title, why, offers } = ADVICE[id];
  return (
    <li className={classes('coach-finding', `coach-finding--${tone}`)}>
      <div className="coach-finding__top">
        <h3>{title}</h3>
        <Button variant="quiet" size="small" aria-label={COACH_STRINGS.leaveThis(title)} onClick={onLeave}>
          {COACH_STRINGS.leave}
        </Button>
      </div>
      <ul className="coach-finding__quotes">
        {spans.map((span) => (
          <li key={`${span.part}-${span.start}`}>
            <button type="button" className="coach-finding__quote" onClick={() => onGoTo(span)}>
              {span.quote === '' ? COACH_STRINGS.goTo(span.part) : <SpanWords span={span} />}
            </button>
          </li>
        ))}
      </ul>
      <p>{why}</p>
      <ul className="coach-finding__offers">
        {offers.map((offer) => (
          <li key={offer}>{offer}</li>
        ))}
      </ul>
    </li>
  );
}

const MOST_WORDS = 12;

/** The words themselves; of a long passage its beginning. */
function SpanWords({ span: { quote, part } }: { span: Span }) {
  const words = quote.split(/\s+/u);
  const isLong = words.length > MOST_WORDS;
  return (
    <>
      <span className="underlined" dir="auto">
        {isLong ? `${words.slice(0, MOST_WORDS).join(' ')} …` : quote}
      </span>
      <span className="visually-hidden">
        {' '}
        ({COACH_STRINGS.inPart(part)}). {COACH_STRINGS.showThere}
      </span>
    </>
  );
}
