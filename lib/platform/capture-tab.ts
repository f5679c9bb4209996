// Captures the page of a tab as plain data, or names why it cannot be read.
import { browser } from 'wxt/browser';
import { PageSnapshotSchema, type PageSnapshot } from '../schema/reading.ts';
import { fail, ok, type Result } from '../schema/result.ts';
import { problemOfAddress, problemOfError, type CaptureProblem } from './capture-problem.ts';

/** A page that does not answer within this time is given up (its scripts may be busy for good). */
const MAX_WAIT_MS = 15_000;

/**
 * Reads the page once, by running capture.js in it. Needs access to the tab, which the person's click on the toolbar button, the shortcut
 * or the menu has given (`activeTab`); it ends when the tab goes to another site.
 */
export async function captureTab(tabId: number): Promise<Result<PageSnapshot, CaptureProblem>> {
  const url = await addressOf(tabId);
  if (!url.ok) return url;
  const known = problemOfAddress(url.value);
  if (known) return fail(known);
  try {
    const results = await withinTime(browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] }), MAX_WAIT_MS);
    if (results === null) return fail({ kind: 'no-answer' });
    const captured: unknown = results[0]?.result;
    if (captured === undefined || captured === null) return fail({ kind: 'empty-result' });
    const snapshot = PageSnapshotSchema.safeParse(captured);
    if (!snapshot.success) return fail({ kind: 'bad-result', detail: snapshot.error.issues[0]?.message ?? '' });
    return snapshot.data.contentType === 'application/pdf' ? fail({ kind: 'pdf' }) : ok(snapshot.data);
  } catch (error) {
    return fail(problemOfError(error instanceof Error ? error.message : String(error), url.value));
  }
}

/** The tab's address; null when the browser keeps it from us because access has not been given. */
async function addressOf(tabId: number): Promise<Result<string | null, CaptureProblem>> {
  try {
    const tab = await browser.tabs.get(tabId);
    return ok(tab.url ?? null);
  } catch {
    return fail({ kind: 'page-gone' });
  }
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
