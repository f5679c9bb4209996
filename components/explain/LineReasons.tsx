// Why one line counts or not, in plain words, and what the person can say about it.
import { useRef, useState } from 'react';
import { countAs, dontCount, forgetLine } from '../../lib/analysis/edit-corrections.ts';
import type { LineReason } from '../../lib/analysis/explain-lines.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { AreaMark } from '../ui/AreaMark.tsx';
import { Button } from '../ui/Button.tsx';
import { BehaviourChooser } from './BehaviourChooser.tsx';
import { useExplain, type ExplainContext } from './explain-context.ts';
import { groundsOf, signalWords, verdictsOf } from './reason-words.ts';
import { EXPLAIN_STRINGS } from './strings.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @param holderIds behaviours of the sheet under which the line stands. */
export function LineReasons({ line, holderIds }: { line: LineReason; holderIds: readonly string[] }) {
  const explained = useExplain();
  if (!explained) return null;
  return (
    <>
      <Verdict line={line} holderIds={holderIds} explained={explained} />
      <Signals line={line} explained={explained} />
      {line.example && (
        <div className="reasons__part">
          <h4>{EXPLAIN_STRINGS.exampleTitle(explained.labelOf(line.example.behaviourId))}</h4>
          <p className="reasons__example">{line.example.text}</p>
        </div>
      )}
      {!line.heading && <Grounds line={line} />}
      <LineActs line={line} explained={explained} />
    </>
  );
}

function Verdict({ line, holderIds, explained }: { line: LineReason; holderIds: readonly string[]; explained: ExplainContext }) {
  const { labelOf } = explained;
  const { correction, section, heading } = line;
  const [first] = line.behaviours;
  return (
    <div className="reasons__verdict">
      {correction && <p className="reasons__yours">{correction.counts ? EXPLAIN_STRINGS.youSaidOn(labelOf(first ?? correction.behaviourId ?? '')) : EXPLAIN_STRINGS.youSaidOff}</p>}
      {holderIds.length > 0 && <p>{EXPLAIN_STRINGS.onSheet(LIST.format(holderIds.map((id) => `“${labelOf(id)}”`)))}</p>}
      {holderIds.length === 0 && first !== undefined && <p>{EXPLAIN_STRINGS.notOnSheet(labelOf(first))}</p>}
      <p>
        {correction && `${EXPLAIN_STRINGS.byItself} `}
        {verdictsOf(line).join(' ')}
        {section !== null && !heading && ` ${EXPLAIN_STRINGS.underSection(EXPLAIN_STRINGS.sections[section])}`}
      </p>
    </div>
  );
}

function Signals({ line, explained }: { line: LineReason; explained: ExplainContext }) {
  const { areas } = useMapWords();
  const found = signalWords(line);
  if (found.length === 0) return null;
  return (
    <div className="reasons__part">
      <h4>{EXPLAIN_STRINGS.signalsTitle}</h4>
      <ul>
        {found.map(({ behaviourId, words }) => {
          const area = explained.behaviours.get(behaviourId)?.area;
          return (
            <li key={behaviourId} className="reasons__signal">
              {area && <AreaMark area={area} name={areas.get(area)?.name ?? area} />}
              <span>{EXPLAIN_STRINGS.pointsTo(words.join('”, “'), explained.labelOf(behaviourId))}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Grounds({ line }: { line: LineReason }) {
  const { spokeFor, spokeAgainst } = groundsOf(line);
  const sides = [
    { title: EXPLAIN_STRINGS.spokeFor, words: spokeFor },
    { title: EXPLAIN_STRINGS.spokeAgainst, words: spokeAgainst },
  ];
  // What decided comes first.
  const ordered = line.judgedKinds.length > 0 ? sides : sides.toReversed();
  return (
    <dl className="reasons__grounds">
      {ordered.map(
        ({ title, words }) =>
          words.length > 0 && (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{words.join('; ')}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function LineActs({ line, explained }: { line: LineReason; explained: ExplainContext }) {
  const [isChoosing, setIsChoosing] = useState(false);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const { correct, labelOf } = explained;
  const isCounted = line.kinds.length > 0;
  const undo = line.correction && { words: EXPLAIN_STRINGS.undoLine, onClick: () => correct(forgetLine(line), EXPLAIN_STRINGS.lineForgotten) };
  // The way back stands where "don't count" stood: the focus stays on the button.
  const first = isCounted ? { words: EXPLAIN_STRINGS.dontCount, onClick: () => correct(dontCount(line), EXPLAIN_STRINGS.lineOff) } : undo;
  return (
    <>
      <div className="reasons__acts">
        {first && (
          <Button size="small" onClick={first.onClick}>
            {first.words}
          </Button>
        )}
        <Button ref={chooseButton} size="small" aria-expanded={isChoosing} onClick={() => setIsChoosing((now) => !now)}>
          {EXPLAIN_STRINGS.countAs}
        </Button>
        {isCounted && undo && (
          <Button size="small" onClick={undo.onClick}>
            {undo.words}
          </Button>
        )}
      </div>
      {isChoosing && (
        <BehaviourChooser
          fits={line.fits}
          behaviours={explained.behaviours}
          onChoose={(id) => {
            setIsChoosing(false);
            chooseButton.current?.focus();
            correct(countAs(line, id), EXPLAIN_STRINGS.lineOn(labelOf(id)));
          }}
        />
      )}
    </>
  );
}
