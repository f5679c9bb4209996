// Everything heavy, in a chunk of its own: competency map, model, reading, analysis, matching, export. Loaded while the panel draws.
import type { Explained } from '../../components/explain/explain-context.ts';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { explainPosting } from '../../lib/analysis/explain-posting.ts';
import { findIdleCorrections } from '../../lib/analysis/place-corrections.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { readText } from '../../lib/posting/read-text.ts';
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { Corrections } from '../../lib/schema/corrections.ts';
import type { Choices } from '../../lib/schema/records.ts';
import type { PageSnapshot, Reading } from '../../lib/schema/reading.ts';
import type { Story } from '../../lib/schema/story.ts';
import { buildPrepSheet, type PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { assignStories } from '../../lib/stories/assign-stories.ts';
import { indexStories, type StoryIndex } from '../../lib/stories/index-stories.ts';
import { linkStories } from '../../lib/stories/link-stories.ts';

export { formatMarkdown } from '../../lib/sheet/to-markdown.ts';
export { formatText } from '../../lib/sheet/to-text.ts';

/** The competency map that ships. */
export const map = bundledMap();

/** Reads a captured page. The snapshot's markup, and that of its frames, is parsed into documents that are never shown and run nothing. */
export function readSnapshot(snapshot: PageSnapshot, prefer: 'page' | 'selection'): Reading {
  const { url, selection, closedFrames, truncated, capturedAt } = snapshot;
  const frames = snapshot.frames.map((frame) => ({ url: frame.url, document: parse(frame.html), truncated: frame.truncated }));
  return readPage(parse(snapshot.html), frames, { url, selection, closedFrames, truncated, capturedAt, prefer });
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Where the page's posting may stand when the page itself holds none: the address of a closed frame, or null. */
export { findPostingFrame } from '../../lib/posting/posting-frame.ts';

export { readText };

export function analyse(reading: Reading, id: string, choices: Choices): Analysis {
  return analysePosting(reading, map, { id, ...choices });
}

/** What the screens tell of an analysis that was made with these corrections: the reasons for its lines only when they are asked for. */
export function explain(analysis: Analysis, corrections: Corrections): Omit<Explained, 'onCorrect'> {
  return { corrections, idle: findIdleCorrections(analysis, corrections, map), behaviours: map.behaviours, explain: () => explainPosting(analysis, map, corrections) };
}

export function index(stories: readonly Story[]): StoryIndex {
  return indexStories(stories, map);
}

/** The analysis with its stories, and the sheet made of it; null when the analysis has no sheet. */
export function prepare(analysis: Analysis, stories: StoryIndex): { analysis: Analysis; sheet: PrepSheet } | null {
  const linked = linkStories(analysis, stories, map);
  const sheet = buildPrepSheet(linked, map, assignStories(linked.sheet?.behaviours ?? []));
  return sheet && { analysis: linked, sheet };
}
