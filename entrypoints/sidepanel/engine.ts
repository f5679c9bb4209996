// Everything heavy, in a chunk of its own: competency map, model, reading, analysis, matching, export. Loaded while the panel draws.
import type { Explained } from '../../components/explain/explain-context.ts';
import type { StoryLinks } from '../../components/sheet/sheet-actions.tsx';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { findTopics } from '../../lib/analysis/topics/find-topics.ts';
import { explainPosting } from '../../lib/analysis/explain-posting.ts';
import { findIdleCorrections } from '../../lib/analysis/place-corrections.ts';
import { bundledLenses, bundledMap, EXAMPLE_MAP } from '../../lib/maps/bundled.ts';
import { checkMapText } from '../../lib/maps/check-map-file.ts';
import type { MapProblem } from '../../lib/maps/check-map.ts';
import { fitMaps } from '../../lib/maps/extend-map.ts';
import { readMapRows } from '../../lib/platform/maps-store.ts';
import { findPostingFrame } from '../../lib/posting/posting-frame.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { readText } from '../../lib/posting/read-text.ts';
import type { Analysis } from '../../lib/schema/analysis.ts';
import type { Corrections } from '../../lib/schema/corrections.ts';
import type { MapFile } from '../../lib/schema/lens.ts';
import type { Choices, LinkDecision, StoryRecord } from '../../lib/schema/records.ts';
import type { PageSnapshot, Reading } from '../../lib/schema/reading.ts';
import type { Result } from '../../lib/schema/result.ts';
import { buildPrepSheet, type PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { formatMarkdown } from '../../lib/sheet/to-markdown.ts';
import { formatText } from '../../lib/sheet/to-text.ts';
import { assignStories } from '../../lib/stories/assign-stories.ts';
import { canJudge } from '../../lib/stories/can-judge.ts';
import { listChoices, whyStory } from '../../lib/stories/choose-story.ts';
import { makeIndexer } from '../../lib/stories/keep-index.ts';
import { pinsOf, readVerdicts } from '../../lib/stories/link-decisions.ts';
import { linkStories } from '../../lib/stories/link-stories.ts';
import { teachIndex, type TaughtIndex } from '../../lib/stories/teach-index.ts';

// Made ready while the rest still loads; a person without maps of their own needs nothing more.
const shipped = bundledMap();

export type Engine = ReturnType<typeof makeEngine>;

/** The engine with the map that ships and the person's own, given as they are stored. */
export function makeEngine(mapRows: readonly unknown[]) {
  const own = readMapRows(mapRows).map(({ file }) => file);
  const { map, lenses, misfits } = fitMaps(shipped, bundledLenses(), own);
  const analyses = new WeakSet<Analysis>();
  const indexer = makeIndexer(map);
  return {
    /** The competency map, with the behaviours of the person's own maps. */
    map,
    /** What a sheet can be seen through: those that ship first. */
    lenses,
    shippedLenses: bundledLenses(),
    /** A map file to start from. */
    exampleMap: EXAMPLE_MAP,
    /** Own maps that do not go with the shipped one (any more), and why. */
    misfits,
    readSnapshot,
    readText,
    /** Where the page's posting may stand when the page itself holds none: the address of a closed frame, or null. */
    findPostingFrame,
    formatMarkdown,
    formatText,

    analyse(reading: Reading, id: string, choices: Choices): Analysis {
      const analysis = analysePosting(reading, map, { id, ...choices });
      analyses.add(analysis);
      return analysis;
    },

    /** Whether the analysis was made by this very engine; one made with other maps knows other behaviours. */
    hasMade: (analysis: Analysis): boolean => analyses.has(analysis),

    /** Whether a stored analysis may know other behaviours than the map has now. */
    mayDiffer: ({ sheet }: Analysis): boolean => map !== shipped || (sheet?.behaviours.some(({ id }) => !map.behaviours.has(id)) ?? false),

    /** What the screens tell of an analysis that was made with these corrections: the reasons for its lines only when they are asked for. */
    explain(analysis: Analysis, corrections: Corrections): Omit<Explained, 'onCorrect'> {
      return { corrections, idle: findIdleCorrections(analysis, corrections, map), behaviours: map.behaviours, explain: () => explainPosting(analysis, map, corrections) };
    },

    /** What the stories show, and what the person said of them. Only stories that changed are read anew. */
    index: (stories: readonly StoryRecord[], decisions: readonly LinkDecision[]): TaughtIndex => teachIndex(indexer(stories), readVerdicts(decisions, stories, map), map),

    /** What the screens tell of links between the bank and a sheet made with it: lists only when they are asked for. */
    links: (index: TaughtIndex): StoryLinks => ({
      choicesFor: (behaviour) => listChoices(behaviour, index, map),
      whyStory: (behaviour, storyId) => whyStory(behaviour, storyId, index, map),
      unjudged: new Set(index.stories.flatMap((indexed) => (canJudge(index.asTold.get(indexed.story.id) ?? indexed) ? [] : [indexed.story.id]))),
    }),

    /** The analysis with its stories, and the sheet made of it; null when the analysis has no sheet. */
    prepare(analysis: Analysis, stories: TaughtIndex): { analysis: Analysis; sheet: PrepSheet } | null {
      const linked = linkStories(analysis, stories, map);
      const sheet = buildPrepSheet(linked, map, assignStories(linked.sheet?.behaviours ?? [], pinsOf(stories.verdicts)), findTopics(linked, map), stories.verdicts);
      return sheet && { analysis: linked, sheet };
    },

    /** Reads and checks the text of a map file against what ships and the person's other maps. */
    checkMap: (text: string): Result<MapFile, MapProblem[]> => checkMapText(text, { shipped, lenses: bundledLenses(), others: own }),
  };
}

/** Reads a captured page. The snapshot's markup, and that of its frames, is parsed into documents that are never shown and run nothing. */
function readSnapshot(snapshot: PageSnapshot, prefer: 'page' | 'selection'): Reading {
  const { url, selection, closedFrames, truncated, capturedAt } = snapshot;
  const frames = snapshot.frames.map((frame) => ({ url: frame.url, document: parse(frame.html), truncated: frame.truncated }));
  return readPage(parse(snapshot.html), frames, { url, selection, closedFrames, truncated, capturedAt, prefer });
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
