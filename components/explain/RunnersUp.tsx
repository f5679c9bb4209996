// The behaviours that came next after those on the sheet, with the posting's words for each, and a way to put them there.
import { Plus } from 'lucide-react';
import { addBehaviour } from '../../lib/analysis/edit-corrections.ts';
import type { RunnerUp } from '../../lib/analysis/explain-posting.ts';
import { AreaMark } from '../ui/AreaMark.tsx';
import { Button } from '../ui/Button.tsx';
import { useMapWords } from '../sheet/map-words.tsx';
import { useExplain } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import './why.css';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @param count how many behaviours the sheet has. */
export function RunnersUp({ runnersUp, count }: { runnersUp: readonly RunnerUp[]; count: number }) {
  const explained = useExplain();
  const { areas } = useMapWords();
  if (!explained || runnersUp.length === 0) return null;
  const { behaviours, labelOf, correct } = explained;
  return (
    <details className="runners">
      <summary>{EXPLAIN_STRINGS.runnersUp(count)}</summary>
      <p className="runners__text">{EXPLAIN_STRINGS.runnersUpText}</p>
      <ul>
        {runnersUp.map(({ behaviourId, evidence, heldBy }) => {
          const area = behaviours.get(behaviourId)?.area;
          const label = labelOf(behaviourId);
          return (
            <li key={behaviourId} className="runners__item">
              <h3>
                {area && <AreaMark area={area} name={areas.get(area)?.name ?? area} />}
                {label}
              </h3>
              {evidence.map(({ start, quote }) => (
                <p key={start} className="runners__quote" dir="auto">
                  {quote}
                </p>
              ))}
              <div className="runners__foot">
                <span>{heldBy.length > 0 ? EXPLAIN_STRINGS.heldBy(LIST.format(heldBy.map((id) => `“${labelOf(id)}”`))) : EXPLAIN_STRINGS.noRoom}</span>
                <Button size="small" icon={<Plus aria-hidden />} aria-label={EXPLAIN_STRINGS.addToSheetSpoken(label)} onClick={() => correct(addBehaviour(behaviourId), EXPLAIN_STRINGS.added(label))}>
                  {EXPLAIN_STRINGS.addToSheet}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
