// Injected into the page when the person clicks a quote: underlines the quotes left in `globalThis.underlineQuotes` and scrolls to the
// first. Uses the CSS Custom Highlight API, so the page's own elements stay as they are. An empty list takes the underlining away.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HIGHLIGHT_NAME } from '../lib/platform/highlight-name.ts';
import { findQuotes } from '../lib/posting/find-quotes.ts';

export default defineUnlistedScript((): { found: number } => {
  const places = findQuotes(document, givenQuotes(), (element) => element.checkVisibility({ checkVisibilityCSS: true }));
  const ranges = places.flat();
  if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHT_NAME);
  else CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...ranges));
  scrollTo(ranges[0]);
  return { found: places.filter((found) => found.length > 0).length };
});

function givenQuotes(): string[] {
  const given: unknown = Reflect.get(globalThis, 'underlineQuotes');
  return Array.isArray(given) ? given.filter((quote) => typeof quote === 'string') : [];
}

/** Brings the quote to the middle of the window, unless all of it can be seen already. */
function scrollTo(range: Range | undefined): void {
  if (!range) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}
