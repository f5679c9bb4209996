// Says whether what was typed is stored: "Saved on this device", or what went wrong and what to do.
import { Check, TriangleAlert } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { saveProblemText, STORY_STRINGS } from './strings.ts';
import type { SaveState } from './use-story-form.ts';
import './fields.css';

/** A live region: a pause in typing is answered with "Saved"; problems are spoken at once. */
export function SaveStatus({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  if (state.kind === 'problem') {
    const canRetry = state.problem.kind === 'storage-full' || state.problem.kind === 'storage-failed';
    return (
      <div className="save-status save-status--problem" role="alert">
        <TriangleAlert aria-hidden />
        <span>{saveProblemText(state.problem)}</span>
        {canRetry && (
          <Button size="small" onClick={onRetry}>
            {STORY_STRINGS.retry}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="save-status" role="status">
      {state.kind === 'saved' ? (
        <>
          <Check aria-hidden />
          <span>{STORY_STRINGS.saved}</span>
        </>
      ) : (
        <span aria-hidden>{STORY_STRINGS.saving}</span>
      )}
    </div>
  );
}
