// Underlines quotes of the posting in the page itself, and scrolls to the first. The page's own content is not changed:
// underline.js uses the CSS Custom Highlight API, and its rule is inserted by the browser.
import { browser } from 'wxt/browser';
import { fail, ok, type Result } from '../schema/result.ts';
import { z } from '../schema/zod.ts';
import { problemOfError, type CaptureProblem } from './capture-problem.ts';
import { HIGHLIGHT_NAME } from './highlight-name.ts';

const RULE = `::highlight(${HIGHLIGHT_NAME}) { text-decoration: underline 3px #e8590c; background-color: #ffe8d6; color: #1d1b18; }`;

/** What underline.js hands back: how many of the quotes were found in the page. */
const OutcomeSchema = z.object({ found: z.number() });

/**
 * Underlines the quotes; an empty list takes the underlining away. The quotes are left in `globalThis.underlineQuotes` of the extension's own
 * world in the page, where underline.js finds them (a script file takes no arguments).
 * @returns how many quotes were found in the page, or why it cannot be entered.
 */
export async function highlightInPage(tabId: number, quotes: readonly string[]): Promise<Result<{ found: number }, CaptureProblem>> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: RULE });
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (texts: string[]) => {
        Object.assign(globalThis, { underlineQuotes: texts });
      },
      args: [[...quotes]],
    });
    const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/underline.js'] });
    // One result for each frame that may be entered; the posting may stand in a frame of the same site.
    const outcomes = results.flatMap(({ result }) => OutcomeSchema.safeParse(result).data ?? []);
    return outcomes.length > 0 ? ok({ found: Math.max(...outcomes.map(({ found }) => found)) }) : fail({ kind: 'empty-result' });
  } catch (error) {
    return fail(problemOfError(error instanceof Error ? error.message : String(error), null));
  }
}
