// Reads a page together with its frames of other sites: the page by itself, then each frame as a page of its own, then all as one document.
import type { Reading } from '../schema/reading.ts';
import { joinFrames, type CapturedFrame } from './join-frames.ts';
import { readPosting } from './read-posting.ts';
import type { PageFacts } from './page-view.ts';

/**
 * As `readPosting`. A posting in a frame has the frame's own title, since the page around it has another heading; its employer, where the frame
 * does not name one, is the page's. The posting keeps the page's own address. `page` may be changed: the frames become part of it.
 */
export function readPage(page: Document, frames: readonly CapturedFrame[], facts: PageFacts): Reading {
  const alone = readPosting(page, facts);
  if (alone.posting !== null || frames.length === 0) return alone;
  const framed = readFirst(frames, facts.capturedAt ?? null);
  const posting = framed?.posting ?? null;
  if (framed !== null && posting !== null && posting.company !== null) return { ...framed, posting: { ...posting, url: facts.url } };
  joinFrames(page, frames);
  const whole = readPosting(page, { ...facts, truncated: facts.truncated === true || frames.some((frame) => frame.truncated) });
  if (framed === null || posting === null) return whole;
  const { company: from } = whole.fieldSources;
  const company = whole.posting?.company ?? null;
  return { ...framed, posting: { ...posting, url: facts.url, company }, fieldSources: { ...framed.fieldSources, ...(company === null || from === undefined ? {} : { company: from }) } };
}

/** The reading of the first frame that holds a posting; null when none does. */
function readFirst(frames: readonly CapturedFrame[], capturedAt: string | null): Reading | null {
  for (const { document, url, truncated } of frames) {
    const reading = readPosting(document, { url, capturedAt, truncated });
    if (reading.posting !== null) return reading;
  }
  return null;
}
