// Reads a page together with its frames: as one document first; where that holds no posting, each frame as a page of its own.
import type { Reading } from '../schema/reading.ts';
import { joinFrames, type CapturedFrame } from './join-frames.ts';
import { readPosting } from './read-posting.ts';
import type { PageFacts } from './page-view.ts';

/** As `readPosting`. The posting keeps the page's own address, whichever frame it stands in. `page` is changed: the frames become part of it. */
export function readPage(page: Document, frames: readonly CapturedFrame[], facts: PageFacts): Reading {
  joinFrames(page, frames);
  const whole = readPosting(page, facts);
  if (whole.posting !== null) return whole;
  for (const frame of frames) {
    const reading = readPosting(frame.document, { url: frame.url, truncated: facts.truncated ?? false });
    if (reading.posting !== null) return { ...reading, posting: { ...reading.posting, url: facts.url } };
  }
  return whole;
}
