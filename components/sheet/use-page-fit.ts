// Makes the printed sheet fit one page: smaller type first, then less of what matters least.
import { useLayoutEffect, type RefObject } from 'react';

/** The part of a page inside 10 mm margins that A4 (190 × 277 mm) and Letter (196 × 259 mm) share, a little less for rounding. */
const PAGE_HEIGHT_MM = 256;
const PX_PER_MM = 96 / 25.4;

/** Type sizes tried in turn, then what is left out (see print.css), with the sizes again. Below 0.8 of 9 pt print is hard to read. */
const SCALES = [1.1, 1, 0.95, 0.9, 0.85, 0.8] as const;
const TRIMS = [0, 1, 2, 3] as const;

/** Measures the element at its print width and sets `--print-scale` and `data-trim` on it. Runs again when `content` changes or fonts arrive. */
export function usePageFit(ref: RefObject<HTMLElement | null>, ...content: readonly unknown[]): void {
  useLayoutEffect(() => {
    const fit = (): void => {
      if (ref.current) fitOnePage(ref.current);
    };
    fit();
    // Not `fonts.ready`: it may resolve before the first font is asked for.
    document.fonts.addEventListener('loadingdone', fit);
    window.addEventListener('beforeprint', fit);
    return () => {
      document.fonts.removeEventListener('loadingdone', fit);
      window.removeEventListener('beforeprint', fit);
    };
      // The content stands for what is measured; it is not read here.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ref, ...content]);
}

function fitOnePage(element: HTMLElement): void {
  for (const trim of TRIMS) {
    for (const scale of SCALES) {
      element.dataset.trim = String(trim);
      element.style.setProperty('--print-scale', String(scale));
      if (element.scrollHeight <= PAGE_HEIGHT_MM * PX_PER_MM) return;
    }
  }
}
