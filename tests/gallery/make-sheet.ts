// Sheets for the gallery, made by the real engine from the gallery's postings and the sample stories.
import type { PanelState, ShownSheet } from '../../components/posting/panel-state.ts';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { findTopics } from '../../lib/analysis/topics/find-topics.ts';
import { explainPosting } from '../../lib/analysis/explain-posting.ts';
import { findIdleCorrections } from '../../lib/analysis/place-corrections.ts';
import { bundledLenses, bundledMap, EXAMPLE_MAP } from '../../lib/maps/bundled.ts';
import { lensOf } from '../../lib/maps/extend-map.ts';
import samples from '../../lib/platform/samples/sample-stories.json' with { type: 'json' };
import { readText } from '../../lib/posting/read-text.ts';
import { NO_CORRECTIONS, type Corrections } from '../../lib/schema/corrections.ts';
import { MapFileSchema, type Lens } from '../../lib/schema/lens.ts';
import type { LinkDecision, StoryRecord } from '../../lib/schema/records.ts';
import type { TraceStep } from '../../lib/schema/reading.ts';
import { StoryBankSchema, type Story } from '../../lib/schema/story.ts';
import { buildPrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { assignStories } from '../../lib/stories/assign-stories.ts';
import { canJudge } from '../../lib/stories/can-judge.ts';
import { listChoices, whyStory } from '../../lib/stories/choose-story.ts';
import { indexStories } from '../../lib/stories/index-stories.ts';
import { pinsOf, readVerdicts } from '../../lib/stories/link-decisions.ts';
import { linkStories } from '../../lib/stories/link-stories.ts';
import { teachIndex } from '../../lib/stories/teach-index.ts';

export const STORIES: readonly Story[] = StoryBankSchema.parse(samples).stories;
export const MAP = bundledMap();
/** A map of the person's own, as it would be loaded from the example. */
export const OWN_LENS: Lens = lensOf(MapFileSchema.parse(EXAMPLE_MAP), MAP);
export const LENSES: readonly Lens[] = [...bundledLenses().map((lens) => lensOf(lens, MAP)), OWN_LENS];

const TRACE: readonly TraceStep[] = [
  { rung: 'json-ld', outcome: 'used', detail: 'one JobPosting, its title matches the page' },
  { rung: 'site:greenhouse', outcome: 'supported', detail: 'same text' },
  { rung: 'microdata', outcome: 'absent', detail: '' },
  { rung: 'readability', outcome: 'rejected', detail: 'lost-a-section' },
];

/** The sheet of a posting as the panel shows it when it was read whole from its page. `changes` are laid over it. */
export function makeSheet(text: string, stories: readonly Story[], changes: Partial<ShownSheet> = {}, corrections: Corrections = NO_CORRECTIONS, decisions: readonly LinkDecision[] = []): ShownSheet {
  const read = readText(text, 'text', { url: 'https://jobs.example.com/1', title: text.slice(0, text.indexOf('\n')) });
  const records = stories.map((story): StoryRecord => ({ ...story, sample: false, deletedAt: null, forBehaviour: null, starter: null }));
  const index = teachIndex(indexStories(stories, MAP), readVerdicts(decisions, records, MAP), MAP);
  const analysis = linkStories(analysePosting({ ...read, verdict: { state: 'posting', confidence: 0.94, reasons: [] } }, MAP, { id: 'gallery', corrections }), index, MAP);
  const sheet = buildPrepSheet(analysis, MAP, assignStories(analysis.sheet?.behaviours ?? [], pinsOf(index.verdicts)), findTopics(analysis, MAP), index.verdicts);
  if (!sheet) throw new Error('the gallery posting gave no sheet');
  return {
    analysis: { ...analysis, posting: { ...analysis.posting, source: 'json-ld' } },
    sheet,
    links: {
      choicesFor: (behaviour) => listChoices(behaviour, index, MAP),
      whyStory: (behaviour, storyId) => whyStory(behaviour, storyId, index, MAP),
      unjudged: new Set(index.stories.flatMap((indexed) => (canJudge(index.asTold.get(indexed.story.id) ?? indexed) ? [] : [indexed.story.id]))),
    },
    reading: { verdict: { state: 'posting', confidence: 0.94, reasons: [] }, completeness: 'whole', missing: [], trace: [...TRACE], fieldSources: { title: 'json-ld', company: 'json-ld', location: 'page', employmentType: 'json-ld', salary: 'text' } },
    roleOverride: null,
    explained: { corrections, idle: findIdleCorrections(analysis, corrections, MAP), behaviours: MAP.behaviours, explain: () => explainPosting(analysis, MAP, corrections) },
    place: 'this-page',
    nextIsComing: false,
    saved: 'saved',
    saveProblem: null,
    sample: false,
    ...changes,
  };
}

export const sheetState = (shown: ShownSheet): PanelState => ({ kind: 'sheet', shown });
