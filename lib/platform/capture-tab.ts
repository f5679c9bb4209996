// Captures the page of a tab as plain data, or names why it cannot be read.
import { browser } from 'wxt/browser';
import { PageSnapshotSchema, type PageSnapshot } from '../schema/reading.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { captureFrames } from './capture-frames.ts';
import { problemOfAddress, problemOfError, type CaptureProblem } from './capture-problem.ts';
import { addressOfTab } from './front-tab.ts';

/** A page that does not answer within this time is given up (its scripts may be busy for good). */
const MAX_WAIT_MS = 10_000;
/** A page that has not been parsed by then is read as far as it is. */
const MAX_PARSE_WAIT_MS = 5_000;
/** Frames are an addition; the page does not wait for them as long. */
const MAX_FRAMES_WAIT_MS = 4_000;

/**
 * Reads the page once, by running capture.js in it. Needs access to the tab, which the person's click on the toolbar button, the shortcut
 * or the menu has given (`activeTab`); it ends when the tab goes to another site.
 */
export async function captureTab(tabId: number): Promise<Result<PageSnapshot, CaptureProblem>> {
  const url = await addressOfTab(tabId);
  if (url === undefined) return fail({ kind: 'page-gone' });
  const known = problemOfAddress(url);
  if (known) return fail(known);
  try {
    // The browser runs a script only once the page has been parsed. One that is held up there may show its text long before.
    const run = (injectImmediately: boolean) => browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'], injectImmediately });
    const results = (await withinTime(run(false), MAX_PARSE_WAIT_MS)) ?? (await withinTime(run(true), MAX_WAIT_MS));
    if (results === null) return fail({ kind: 'no-answer' });
    const captured: unknown = results[0]?.result;
    if (captured === undefined || captured === null) return fail({ kind: 'empty-result' });
    const snapshot = PageSnapshotSchema.safeParse(captured);
    if (!snapshot.success) return fail({ kind: 'bad-result', detail: snapshot.error.issues[0]?.message ?? '' });
    if (snapshot.data.contentType === 'application/pdf') return fail({ kind: 'pdf' });
    return ok(snapshot.data.closedFrames.length === 0 ? snapshot.data : await withFrames(tabId, snapshot.data));
  } catch (error) {
    return fail(problemOfError(error instanceof Error ? error.message : String(error), url));
  }
}

/** The page with those of its frames that may be entered. A frame that fails takes nothing away from the page. */
async function withFrames(tabId: number, page: PageSnapshot): Promise<PageSnapshot> {
  const frames = (await withinTime(captureFrames(tabId, page.url), MAX_FRAMES_WAIT_MS)) ?? [];
  const entered = new Set(frames.map(({ url }) => hostOf(url)));
  return { ...page, frames, closedFrames: page.closedFrames.filter((address) => !entered.has(hostOf(address))) };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

async function withinTime<Value>(work: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
