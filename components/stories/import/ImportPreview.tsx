// What was found in a text: proposed stories with their boxes, what was left out, and the button that brings the ticked ones in.
import { useMemo } from 'react';
import type { ImportReading } from '../../../lib/stories/import/import-item.ts';
import type { Candidate } from '../../../lib/stories/import/plan-import.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { CandidateCard } from './CandidateCard.tsx';
import { IMPORT_STRINGS } from './strings.ts';
import type { ImportSteps } from './use-import.ts';

interface ImportPreviewProps {
  steps: ImportSteps;
  reading: ImportReading;
  candidates: readonly Candidate[];
  /** Why the last attempt to bring them in failed, as a sentence. */
  problem: string | null;
  writing: boolean;
  onBringIn: () => void;
}

export function ImportPreview({ steps, reading, candidates, problem, writing, onBringIn }: ImportPreviewProps) {
  const proposed = useMemo(() => candidates.filter(({ item }) => item.leftOut === null), [candidates]);
  const leftOut = useMemo(() => candidates.filter(({ item }) => item.leftOut !== null), [candidates]);
  const fresh = proposed.filter(({ known }) => known === null);
  const allTicked = fresh.every(({ item, usual }) => (steps.choices.get(item.id) ?? usual) === 'add');
  const card = (candidate: Candidate) => <CandidateCard key={candidate.item.id} candidate={candidate} choice={steps.choices.get(candidate.item.id) ?? candidate.usual} title={steps.titles.get(candidate.item.id)} onChoose={(choice) => steps.choose([[candidate.item.id, choice]])} onTitle={(title) => steps.setTitle(candidate.item.id, title)} />;
  const { add, merge } = steps.plan;

  return (
    <div className="import__preview">
      <p className="import__found" role="status">
        <strong>{IMPORT_STRINGS.found(proposed.length, leftOut.length)}</strong> {proposed.length === 0 ? IMPORT_STRINGS.noneHint : IMPORT_STRINGS.foundHint}
      </p>
      {reading.cutOff && <Note tone="unsure">{IMPORT_STRINGS.cutOff}</Note>}
      <Skipped reading={reading} />
      <div className="import__acts">
        {fresh.length > 1 && (
          <Button size="small" onClick={() => steps.choose(fresh.map(({ item }) => [item.id, allTicked ? 'skip' : 'add'] as const))}>
            {allTicked ? IMPORT_STRINGS.noneTicked : IMPORT_STRINGS.allTicked}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={steps.backToText}>
          {IMPORT_STRINGS.changeText}
        </Button>
      </div>
      {proposed.length > 0 && <ul className="import__list">{proposed.map(card)}</ul>}
      {leftOut.length > 0 && (
        <details className="import__left-out" open={proposed.length === 0}>
          <summary>{IMPORT_STRINGS.leftOutTitle(leftOut.length)}</summary>
          <p className="import__hint">{IMPORT_STRINGS.leftOutHint}</p>
          <ul className="import__list">{leftOut.map(card)}</ul>
        </details>
      )}
      <div className="import__foot">
        {problem !== null && <Note tone="problem">{problem}</Note>}
        <Button variant="primary" aria-disabled={writing} onClick={onBringIn}>
          {writing ? IMPORT_STRINGS.bringingIn : merge.length > 0 ? IMPORT_STRINGS.bringInAndMerge(add.length, merge.length) : IMPORT_STRINGS.bringIn(add.length)}
        </Button>
      </div>
    </div>
  );
}

/** Entries of a file that did not fit: named, so that nothing is missed silently. */
function Skipped({ reading: { skipped } }: { reading: ImportReading }) {
  if (skipped.length === 0) return null;
  return (
    <Note tone="unsure">
      <p>{IMPORT_STRINGS.skipped(skipped.length)}</p>
      <ul>
        {skipped.slice(0, MOST_SKIPPED).map(({ path, name }) => (
          <li key={path} dir="auto">
            {IMPORT_STRINGS.skippedEntry(path, name)}
          </li>
        ))}
      </ul>
    </Note>
  );
}

const MOST_SKIPPED = 20;
