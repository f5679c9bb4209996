// "Your changes (3)": what the person changed about this posting, each to be taken back alone or all together.
import { PencilLine } from 'lucide-react';
import { useEffect, useRef, type RefObject } from 'react';
import { forgetLine, moveBehaviour, unpinBehaviour, forgetBehaviour, type Correct } from '../../lib/analysis/edit-corrections.ts';
import { countCorrections, NO_CORRECTIONS, type Corrections, type LineCorrection } from '../../lib/schema/corrections.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { Button } from '../ui/Button.tsx';
import { useExplain, type ExplainContext } from './explain-context.ts';
import { EXPLAIN_STRINGS } from './strings.ts';
import './explain.css';

/** Nothing while nothing was changed. */
export function ChangesNote() {
  const explained = useExplain();
  const { areas } = useMapWords();
  const start = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const noteUndone = useKeptPlace(explained?.corrections, list, start);
  if (!explained) return null;
  const { corrections, idle, correct } = explained;
  const count = countCorrections(corrections);
  const undoAt = (place: number, undo: Correct, message: string): void => {
    noteUndone(place);
    correct(undo, message);
  };
  if (count === 0) return <span ref={start} className="visually-hidden" tabIndex={-1} />;
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
        <ul ref={list}>
          {changes.map(({ key, text, isIdle, undo }, place) => (
            <li key={key} className="changes__item">
              <span className="changes__text">
                {text}
                {isIdle && <span className="changes__idle"> · {EXPLAIN_STRINGS.isIdle}</span>}
              </span>
              <Button variant="quiet" size="small" aria-label={EXPLAIN_STRINGS.undoOneSpoken(text)} onClick={() => undoAt(place, undo, EXPLAIN_STRINGS.taken)}>
                {EXPLAIN_STRINGS.undoOne}
              </Button>
            </li>
          ))}
        </ul>
        <Button size="small" onClick={() => undoAt(0, () => NO_CORRECTIONS, EXPLAIN_STRINGS.allUndone)}>
          {EXPLAIN_STRINGS.undoAll}
        </Button>
      </div>
    </details>
  );
}

/**
 * A change that is taken back takes its button, and the focus with it: the focus goes to the change that took its place; after the
 * last one to where the list stood, so that Tab goes on from there.
 */
function useKeptPlace(corrections: Corrections | undefined, list: RefObject<HTMLUListElement | null>, start: RefObject<HTMLSpanElement | null>): (place: number) => void {
  const undone = useRef<number | null>(null);
  useEffect(() => {
    const place = undone.current;
    undone.current = null;
    if (place === null || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(place, buttons.length - 1)] ?? start.current)?.focus();
  }, [corrections, list, start]);
  return (place) => {
    undone.current = place;
  };
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
