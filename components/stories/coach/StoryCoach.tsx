// The coach beside the form: how the words are shared out, what to look at, and what an interviewer may ask. Waits while somebody types.
import { useEffect, useId, useRef, useState } from 'react';
import type { StoryPart, StoryText } from '../../../lib/schema/story.ts';
import { coachStory, type CoachReport } from '../../../lib/stories/coach/coach-story.ts';
import type { FindingId, Span } from '../../../lib/stories/coach/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { STORY_STRINGS } from '../strings.ts';
import { CoachBalance } from './CoachBalance.tsx';
import { CoachFinding } from './CoachFinding.tsx';
import { COACH_STRINGS, RUNG_QUESTIONS } from './strings.ts';
import { placeNow } from './place-now.ts';
import './coach.css';

/** The coach speaks when nothing was typed for this long. */
export const WAIT_MS = 900;

interface StoryCoachProps {
  /** The text as it stands in the form. */
  text: StoryText;
  /** Shows a piece of a part in its field; a piece without length is the field itself. */
  onGoTo: (part: StoryPart, start: number, end: number) => void;
}

export function StoryCoach({ text, onGoTo }: StoryCoachProps) {
  const report = useReport(text);
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const [left, setLeft] = useState<ReadonlySet<FindingId>>(new Set());
  const shown = report.findings.filter(({ id }) => !left.has(id));
  const leftHere = report.findings.length - shown.length;
  const isReady = report.stage === 'ready';

  const goTo = (span: Span): void => {
    const { start, end } = placeNow(span, text[span.part]);
    onGoTo(span.part, start, end);
  };
  const leave = (id: FindingId): void => {
    setLeft(new Set([...left, id]));
    // The button that was pressed is gone after this: the keyboard stays in the coach.
    section.current?.focus();
  };

  return (
    <section ref={section} className="coach" aria-labelledby={title} tabIndex={-1}>
      <header className="coach__head">
        <h2 id={title} className="coach__title">
          {COACH_STRINGS.title}
        </h2>
        <p role="status" className="coach__status">
          {isReady && COACH_STRINGS.status(shown.length)}
        </p>
      </header>
      {isReady ? (
        <>
          <CoachBalance balance={report.balance} />
          <p className="coach__length">{COACH_STRINGS.length(STORY_STRINGS.minutes(report.minutes))}</p>
          {report.unread.length > 0 && <p className="coach__unread">{COACH_STRINGS.unread(report.unread)}</p>}
          {report.findings.length === 0 && report.unread.length === 0 && <p className="coach__fine">{COACH_STRINGS.fine}</p>}
          {shown.length > 0 && (
            <ul className="coach__findings">
              {shown.map((finding) => (
                <CoachFinding key={finding.id} finding={finding} onGoTo={goTo} onLeave={() => leave(finding.id)} />
              ))}
            </ul>
          )}
          {leftHere > 0 && (
            <p className="coach__left">
              {COACH_STRINGS.left(leftHere)}
              <Button variant="quiet" size="small" onClick={() => setLeft(new Set())}>
                {COACH_STRINGS.showAgain}
              </Button>
            </p>
          )}
          <Questions report={report} />
          {shown.length > 0 && <p className="coach__advice">{COACH_STRINGS.advice}</p>}
        </>
      ) : (
        <Early />
      )}
    </section>
  );
}

/** The report on the text once it has rested; the first one is there at once. */
function useReport(text: StoryText): CoachReport {
  const [report, setReport] = useState(() => coachStory(text));
  const { title, situation, task, action, result, insight } = text;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => setReport(coachStory({ title, situation, task, action, result, insight, tags: [] })), WAIT_MS);
    return () => clearTimeout(timer);
  }, [title, situation, task, action, result, insight]);
  return report;
}

function Early() {
  return (
    <div className="coach__early">
      <p>{COACH_STRINGS.early}</p>
      <ul>
        {COACH_STRINGS.looksAt.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </div>
  );
}

function Questions({ report: { questions } }: { report: CoachReport }) {
  if (questions.length === 0) return null;
  return (
    <div className="coach__questions">
      <h3>{COACH_STRINGS.mayAsk}</h3>
      <ul>
        {questions.map((rung) => (
          <li key={rung}>{RUNG_QUESTIONS[rung]}</li>
        ))}
      </ul>
      <p>{COACH_STRINGS.mayAskHint}</p>
    </div>
  );
}
