// Lets a text area grow with its text where the browser cannot do it by itself (`field-sizing: content`).
import { useCallback, type Ref } from 'react';

/**
 * A ref for a text area that also serves the given one. Without `field-sizing` (Firefox before it learns it) the height
 * follows every input and the first text.
 */
export function useGrowingHeight(given: Ref<HTMLTextAreaElement> | undefined): (area: HTMLTextAreaElement | null) => void | (() => void) {
  return useCallback(
    (area) => {
      const clean = typeof given === 'function' ? given(area) : undefined;
      if (given && typeof given !== 'function') given.current = area;
      if (!area || CSS.supports('field-sizing', 'content')) return clean;
      const fit = (): void => {
        area.style.blockSize = 'auto';
        area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
      };
      fit();
      area.addEventListener('input', fit);
      return () => {
        area.removeEventListener('input', fit);
        if (typeof clean === 'function') clean();
        else if (typeof given === 'function') given(null);
        else if (given) given.current = null;
      };
    },
    [given],
  );
}
