// Where on a sheet somebody left for a story: coming back, the keyboard and the eye begin at that card again.
import { useEffect } from 'react';

let left: { sheetId: string; behaviourId: string } | null = null;

/** Remembers the card, until the sheet is opened again; without a behaviour the card that has the focus. */
export function leaveCard(sheetId: string, behaviourId: string | null = null): void {
  const card = document.activeElement?.closest('[data-behaviour]')?.getAttribute('data-behaviour') ?? null;
  const found = behaviourId ?? card;
  left = found === null ? null : { sheetId, behaviourId: found };
}

/** Goes to the story of the card that was left for one, once the sheet is drawn. */
export function useReturnToCard(sheetId: string): void {
  useEffect(() => {
    // The sheet itself is brought to its top first.
    const frame = requestAnimationFrame(() => {
      const to = left?.sheetId === sheetId ? left.behaviourId : null;
      left = null;
      if (to === null) return;
      const card = document.querySelector<HTMLElement>(`[data-behaviour="${CSS.escape(to)}"]`);
      card?.scrollIntoView({ block: 'center' });
      card?.querySelector<HTMLElement>('.story-row button')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [sheetId]);
}
