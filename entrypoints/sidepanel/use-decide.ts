// Keeps what the person says of a link, and tells it with a way back. Shared by the panel and the library.
import { useCallback } from 'react';
import { storageProblemText } from '../../components/library/strings.ts';
import { LINK_STRINGS } from '../../components/sheet/link-strings.ts';
import type { SheetActions } from '../../components/sheet/sheet-actions.tsx';
import { useNotice } from '../../components/ui/Toast.tsx';
import { decide, takeBack } from '../../lib/platform/links-store.ts';
import type { StorageProblem } from '../../lib/schema/problems.ts';
import type { LinkChange } from '../../lib/stories/link-decisions.ts';

export function useDecide(): SheetActions['onDecide'] {
  const notify = useNotice();
  return useCallback(
    (pair, verdict, message) => {
      const tellProblem = (problem: StorageProblem): void => notify({ message: storageProblemText(problem), problem: true });
      const undo = async (change: LinkChange): Promise<void> => {
        const taken = await takeBack(change);
        if (taken.ok) notify({ message: LINK_STRINGS.takenBack });
        else tellProblem(taken.problem);
      };
      const keep = async (): Promise<void> => {
        const kept = await decide(pair, verdict);
        if (kept.ok) notify({ message, onUndo: () => void undo(kept.value) });
        else tellProblem(kept.problem);
      };
      void keep();
    },
    [notify],
  );
}
