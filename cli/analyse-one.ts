// One posting from the command line → its analysis, written in the format asked for. The same engine as in the panel.
import { analysePosting } from '../lib/analysis/analyse-posting.ts';
import { findTopics } from '../lib/analysis/topics/find-topics.ts';
import { bundledMap } from '../lib/maps/bundled.ts';
import { extendMap, lensOf } from '../lib/maps/extend-map.ts';
import { readText } from '../lib/posting/read-text.ts';
import type { Analysis } from '../lib/schema/analysis.ts';
import type { Reading } from '../lib/schema/reading.ts';
import { buildPrepSheet } from '../lib/sheet/build-prep-sheet.ts';
import { seeThrough } from '../lib/sheet/see-through.ts';
import { formatHtml } from '../lib/sheet/to-html.ts';
import { formatMarkdown } from '../lib/sheet/to-markdown.ts';
import { whyNoSheet } from '../lib/sheet/words.ts';
import { assignStories } from '../lib/stories/assign-stories.ts';
import { indexStories } from '../lib/stories/index-stories.ts';
import { linkStories } from '../lib/stories/link-stories.ts';
import { hashText } from '../lib/text/hash.ts';
import type { AnalyseSettings } from './analyse-many.ts';
import type { PostingInput } from './input.ts';

/** Analyses one posting and gives what is to be written for it. */
export type AnalyseOne = (input: PostingInput) => Promise<string>;

/** Makes the map and the story bank ready once, for many postings. */
export function prepareAnalysis({ stories, map: own, format }: AnalyseSettings): AnalyseOne {
  const map = own === null ? bundledMap() : extendMap(bundledMap(), [own]);
  const lens = own === null ? null : lensOf(own, map);
  const index = stories === null ? null : indexStories(stories, map);
  const storyById = new Map((stories ?? []).map((story) => [story.id, story]));
  return async (input) => {
    const analysis = analysePosting(await read(input), map, { id: input.id ?? hashText(input.url ?? input.content.source) });
    const linked = index === null ? analysis : linkStories(analysis, index, map);
    return format === 'json' ? JSON.stringify(linked) : formatSheet(linked, format);
  };

  function formatSheet(analysis: Analysis, as: 'markdown' | 'html'): string {
    const plan = assignStories(analysis.sheet?.behaviours ?? []);
    const built = buildPrepSheet(analysis, map, plan, findTopics(analysis, map));
    const sheet = built && seeThrough(built, lens);
    if (as === 'html') return formatHtml(analysis, sheet, storyById);
    return sheet === null ? formatNoPosting(analysis) : formatMarkdown(analysis, sheet, storyById);
  }
}

function formatNoPosting({ posting, reason }: Analysis): string {
  return [`# ${posting.title ?? posting.url ?? 'Untitled page'}`, '', whyNoSheet(reason), ''].join('\n');
}

async function read({ url, title, company, location, content }: PostingInput): Promise<Reading> {
  const given = { title, company, location };
  if (content.kind === 'text') return readText(content.source, 'text', { ...given, url });
  // The page reader needs a DOM, which takes long to load: only when a page comes.
  const { readPage } = await import('./read-page.ts');
  return readPage(content.source, url, given);
}
