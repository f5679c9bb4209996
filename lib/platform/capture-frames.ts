// Captures the frames of a tab that belong to other sites, where the person has given access to these sites ("follow me here").
// The browser passes over all others in silence.
import { browser } from 'wxt/browser';
import { PageSnapshotSchema, type PageSnapshot } from '../schema/reading.ts';
import { z } from '../schema/zod.ts';

const MAX_FRAMES = 6;
/** Characters of one frame's written document; a larger one is left out. */
const MAX_FRAME_SIZE = 2_000_000;

const PlaceSchema = z.object({ url: z.string(), width: z.number(), height: z.number() });

/** @returns what each frame holds, in the order of the page; empty when none may be entered. Rejects never. */
export async function captureFrames(tabId: number, pageUrl: string): Promise<PageSnapshot['frames']> {
  try {
    const places = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => ({ url: location.href, width: innerWidth, height: innerHeight }),
    });
    const frameIds = places
      .filter(({ frameId, result }) => frameId !== 0 && isWorthIt(PlaceSchema.safeParse(result).data, pageUrl))
      .map(({ frameId }) => frameId)
      .slice(0, MAX_FRAMES);
    if (frameIds.length === 0) return [];
    const captured = await browser.scripting.executeScript({ target: { tabId, frameIds }, files: ['/capture.js'] });
    return captured.flatMap(({ result }) => {
      const frame = PageSnapshotSchema.safeParse(result);
      return frame.success && frame.data.html.length <= MAX_FRAME_SIZE ? [{ url: frame.data.url, html: frame.data.html, truncated: frame.data.truncated }] : [];
    });
  } catch {
    return [];
  }
}

/** Frames of the page's own origin are in its own capture already; small ones hold no posting. */
function isWorthIt(place: z.infer<typeof PlaceSchema> | undefined, pageUrl: string): boolean {
  if (place === undefined || !/^https?:/.test(place.url) || place.width < 250 || place.height < 150) return false;
  return !URL.canParse(pageUrl) || new URL(place.url).origin !== new URL(pageUrl).origin;
}
