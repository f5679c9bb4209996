// The fact nearest to a heading, for pages that name the facts of other jobs in the same way.
import { cleanText } from '../page-lines.ts';

/** Boxes around the heading that are looked into, from the inside out. */
const MAX_STEPS = 4;

/** The text of the first match in the smallest box around the element that has one; '' when there is none near by. */
export function textNear(element: Element | null, selector: string): string {
  for (let up = element?.parentElement ?? null, steps = 0; up !== null && steps < MAX_STEPS; up = up.parentElement, steps++) {
    for (const found of up.querySelectorAll(selector)) {
      const text = cleanText(found.textContent ?? '');
      if (text !== '') return text;
    }
  }
  return '';
}
