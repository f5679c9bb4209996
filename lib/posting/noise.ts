// Which elements of a page can never be part of a posting's text: controls, navigation, dialogs, cookie notes, lists of
// other jobs. Judged by what an element is, and by class and id words only where those are unmistakable.

import type { TextSizes } from './text-sizes.ts';

/** Set by the capture script on elements that the page did not show (`display: none` and the like). */
export const HIDDEN_MARK = 'data-underline-hidden';
/** Set by the capture script where the page shows line breaks of its source as such (`white-space: pre-line` and the like). */
export const PREFORMATTED_MARK = 'data-underline-pre';

const NEVER_TEXT = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'canvas', 'iframe', 'frame', 'object', 'embed', 'video', 'audio', 'map', 'head', 'link',
  'meta', 'select', 'option', 'optgroup', 'textarea', 'input', 'datalist', 'progress', 'meter', 'dialog', 'nav', 'img', 'picture', 'base', 'title',
]);
const NOISE_ROLES = new Set(['navigation', 'dialog', 'alertdialog', 'search', 'menu', 'menubar', 'tooltip', 'contentinfo', 'listbox', 'combobox', 'toolbar', 'status', 'progressbar']);
const BOXES = new Set(['div', 'section', 'aside', 'ul', 'ol', 'footer', 'header', 'form', 'article', 'p', 'span', 'table', 'figure']);

/** Class or id words that name things around a posting. Whole words only: `related` alone is too common to mean anything. */
const NOISE_WORDS =
  /(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|notice|consent|bar)|consent|gdpr|onetrust|osano|usercentrics|breadcrumbs?|bread-crumbs?|sr-only|visually-?hidden|screen-?reader(?:-text)?|skip-?links?|(?:nav|navigation|main|mega|mobile|primary|global)[_-]?(?:menus?|bars?|lists?|links?|items?|drawer)|social-?(?:share|links|media|icons?)|share-?(?:buttons?|links|job|this|bar|icons?|menu)|sharing|(?:similar|related|recommended|other|more|featured|latest|suggested)[_-]?(?:jobs?|positions?|openings?|vacanc(?:y|ies)|roles?|opportunities|postings?|listings?)|jobs?[_-](?:similar|related|recommendations?|alerts?)|job-?alerts?|newsletter|pagination|pager|site-?(?:footer|header|nav)|(?:page|global|main)-?(?:footer|nav)|modal|popup|pop-up|toast|snackbar|advert(?:isement)?s?|ad-(?:banner|slot|container)|apply-?(?:button|btn|now|form)|application-?form|grecaptcha|comments-?(?:area|list|section))(?:$|[\s_-])/i;

/**
 * True when nothing inside the element belongs to a posting. `sizes` tell an application form from the one form that older
 * systems wrap around their whole page; without them, size is no excuse.
 */
export function isNoise(element: Element, sizes: TextSizes | null): boolean {
  const tag = element.localName;
  if (NEVER_TEXT.has(tag)) return true;
  if (tag === 'button') return !isHeadingButton(element);
  if (element.hasAttribute('role') && NOISE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  if (tag === 'form') return isFillInForm(element, sizes);
  if (tag === 'body' || tag === 'main' || !BOXES.has(tag)) return false;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return words.length > 1 && words.length < 600 && NOISE_WORDS.test(separateCamelCase(words)) && !holdsMostOf(element, sizes);
}

/** True when the element or one of the elements around it is noise, for elements found by a selector. */
export function isInNoise(element: Element): boolean {
  let up: Element | null = element;
  for (let steps = 0; up !== null && steps < 20; steps++, up = up.parentElement) {
    if (up.localName !== 'form' && isNoise(up, null)) return true;
  }
  return false;
}

/** True when the page does not show the element, by the capture script's mark or by its own attributes. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute(HIDDEN_MARK) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** A button that is the label of a part which opens and closes is a heading, not a control. */
function isHeadingButton(button: Element): boolean {
  for (let up = button.parentElement, steps = 0; up !== null && steps < 3; up = up.parentElement, steps++) {
    if (/^h[1-6]$/.test(up.localName) || up.localName === 'summary' || up.localName === 'dt') return true;
  }
  return false;
}

/** A form with more of the page's text than this is the page's frame, not something to fill in. */
const WHOLE_PAGE = 0.85;
const FEW_FIELDS = 3;
const NOT_FILLED_IN = new Set(['hidden', 'button', 'submit', 'reset', 'image']);

function isFillInForm(form: Element, sizes: TextSizes | null): boolean {
  const fields = form.querySelectorAll('input, select, textarea');
  let shown = 0;
  for (const field of fields) if (!NOT_FILLED_IN.has(field.getAttribute('type')?.toLowerCase() ?? '')) shown++;
  const share = sizes === null || sizes.total === 0 ? 0 : sizes.of(form) / sizes.total;
  return shown > 0 && share < (shown <= FEW_FIELDS ? 0.5 : WHOLE_PAGE);
}

function holdsMostOf(element: Element, sizes: TextSizes | null): boolean {
  return sizes !== null && sizes.of(element) > sizes.total * 0.5;
}

function separateCamelCase(words: string): string {
  return words.replace(/([a-z])([A-Z])/g, '$1-$2');
}
