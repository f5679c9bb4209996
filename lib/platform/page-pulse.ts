// Feels a page's pulse: a look at how much text it shows and whether it is at work, so cheap that it can be taken several times a
// second. From two of them it is told whether the page is still growing, without capturing it again.
import { browser } from 'wxt/browser';
import { z } from '../schema/zod.ts';

const PulseSchema = z.strictObject({
  url: z.string(),
  /** When this document began (milliseconds since 1970): another value is another document, the same one has only changed within. */
  document: z.number(),
  /** The document and what it names have loaded. */
  complete: z.boolean(),
  /** The page says that it is at work (`aria-busy`, a progress bar that is shown). */
  busy: z.boolean(),
  /** Characters of all text. */
  length: z.number(),
  /** A number made of the text: another text has, almost surely, another one. */
  hash: z.number(),
});
export type PagePulse = z.infer<typeof PulseSchema>;

/** The pulse of a tab's page, frames that may be entered included; null when it cannot be entered (any more). Pages that are still loading answer too. */
export async function takePulse(tabId: number): Promise<PagePulse | null> {
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: lookAtPage, injectImmediately: true });
    const page = PulseSchema.safeParse(answers.find(({ frameId }) => frameId === 0)?.result).data;
    if (!page) return null;
    const frames = answers.flatMap(({ frameId, result }) => (frameId === 0 ? [] : (PulseSchema.safeParse(result).data ?? [])));
    return frames.reduce((all, frame) => ({ ...all, length: all.length + frame.length, hash: (all.hash ^ frame.hash) | 0 }), page);
  } catch {
    return null;
  }
}

/** Whether the page shows the same text in both. */
export function isSameText(a: PagePulse, b: PagePulse): boolean {
  return a.document === b.document && a.length === b.length && a.hash === b.hash;
}

/** Runs in the page and in each frame, by itself: it can use nothing from outside. Open shadow roots count too. */
function lookAtPage(): PagePulse {
  const MOST_ELEMENTS = 20_000;
  const MOST_CHARACTERS = 200_000;
  const roots: (Document | ShadowRoot)[] = [document];
  let length = 0;
  let hash = 0;
  for (let at = 0; at < roots.length && at < 100; at += 1) {
    const root = roots[at];
    if (!root) break;
    const text = ('body' in root ? root.body?.textContent : root.textContent) ?? '';
    length += text.length;
    const step = Math.max(1, Math.ceil(text.length / MOST_CHARACTERS));
    for (let place = 0; place < text.length; place += step) hash = (Math.imul(hash, 31) + text.charCodeAt(place)) | 0;
    // One by one: a list of all elements of a page made to exhaust us would take longer than the look is worth.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let seen = 0, node = walker.nextNode(); node !== null && seen < MOST_ELEMENTS; seen += 1, node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  const working = [...document.querySelectorAll('[aria-busy="true"], [role="progressbar"]')].slice(0, 20);
  const busy = working.some((element) => element.checkVisibility());
  return { url: location.href, document: performance.timeOrigin, complete: document.readyState === 'complete', busy, length, hash };
}
