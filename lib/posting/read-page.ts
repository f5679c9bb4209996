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
  const framed = frames.map((frame) => readPosting(frame.document, { url: frame.url, capturedAt: facts.capturedAt ?? null })).find(({ posting }) => posting !== null);
  joinFrames(page, frames);
  const whole = readPosting(page, facts);
  if (!framed?.posting) return whole;
  const posting = { ...framed.posting, url: facts.url };
  const company = posting.company ?? whole.posting?.company ?? null;
  if (company === posting.company) return { ...framed, posting };
  const { company: from } = whole.fieldSources;
  return { ...framed, posting: { ...posting, company }, fieldSources: { ...framed.fieldSources, ...(from === undefined ? {} : { company: from }) } };
}
