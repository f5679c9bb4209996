// "Your changes (3)": what the person changed about this posting, each to be taken back alone or all together.
import { PencilLine } from 'lucide-react';
import { forgetLine, moveBehaviour, unpinBehaviour, forgetBehaviour, type Correct } from '../../lib/analysis/edit-corrections.ts';
import { countCorrections, NO_CORRECTIONS, type LineCorrection } from '../../lib/schema/corrections.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { Button } from '../ui/Button.tsx';
import { useExplain, type ExplainContext } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import './explain.css';

/** Nothing while nothing was changed. */
export function ChangesNote() {
  const explained = useExplain();
  const { areas } = useMapWords();
  if (!explained) return null;
  const { corrections, idle, correct } = explained;
  const count = countCorrections(corrections);
  if (count === 0) return null;
  const idleCount = idle.lines.length + idle.behaviourIds.length;
  const changes = changesOf(explained, (area) => areas.get(area)?.name ?? area);
  return (
    <details className="changes">
      <summary>
        <PencilLine aria-hidden />
        {EXPLAIN_STRINGS.changes(count)}
        {idleCount > 0 && <span className="changes__idle">{EXPLAIN_STRINGS.idle(idleCount)}</span>}
      </summary>
      <div className="changes__body">
        {idleCount > 0 && <p className="changes__help">{EXPLAIN_STRINGS.idleHelp}</p>}
        <ul>
          {changes.map(({ key, text, isIdle, undo }) => (
            <li key={key} className="changes__item">
              <span className="changes__text">
                {text}
                {isIdle && <span className="changes__idle"> · {EXPLAIN_STRINGS.isIdle}</span>}
              </span>
              <Button variant="quiet" size="small" aria-label={EXPLAIN_STRINGS.undoOneSpoken(text)} onClick={() => correct(undo, EXPLAIN_STRINGS.taken)}>
                {EXPLAIN_STRINGS.undoOne}
              </Button>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={() => correct(() => NO_CORRECTIONS, EXPLAIN_STRINGS.allUndone)}>
          {EXPLAIN_STRINGS.undoAll}
        </Button>
      </div>
    </details>
  );
}

interface Change {
  /** Two lines may have the same words, and so the same text here. */
  key: string;
  text: string;
  isIdle: boolean;
  undo: Correct;
}

function changesOf({ corrections, idle, labelOf }: ExplainContext, areaName: (area: (typeof corrections.moved)[number]['area']) => string): Change[] {
  const { lines, removed, added, pinned, moved } = corrections;
  const isIdle = (id: string): boolean => idle.behaviourIds.includes(id);
  return [
    ...pinned.map((id) => ({ key: `pinned ${id}`, text: EXPLAIN_STRINGS.changePinned(labelOf(id)), isIdle: isIdle(id), undo: unpinBehaviour(id) })),
    ...added.map((id) => ({ key: `added ${id}`, text: EXPLAIN_STRINGS.changeAdded(labelOf(id)), isIdle: isIdle(id), undo: forgetBehaviour(id) })),
    ...removed.map((id) => ({ key: `removed ${id}`, text: EXPLAIN_STRINGS.changeRemoved(labelOf(id)), isIdle: false, undo: forgetBehaviour(id) })),
    ...moved.map(({ behaviourId, area }) => ({ key: `moved ${behaviourId}`, text: EXPLAIN_STRINGS.changeMoved(labelOf(behaviourId), areaName(area)), isIdle: false, undo: moveBehaviour(behaviourId, null) })),
    ...lines.map((line) => ({ key: `line ${line.occurrence} ${line.quote}`, text: lineChange(line, labelOf), isIdle: idle.lines.includes(line), undo: forgetLine(line) })),
  ];
}

function lineChange({ quote, counts, behaviourId }: LineCorrection, labelOf: (id: string) => string): string {
  if (!counts) return EXPLAIN_STRINGS.changeLineOff(quote);
  return behaviourId === null ? EXPLAIN_STRINGS.changeLineBest(quote) : EXPLAIN_STRINGS.changeLineOn(quote, labelOf(behaviourId));
}
