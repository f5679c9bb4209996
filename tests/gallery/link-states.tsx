// What is said of links on a sheet, and the coverage screen: empty, without stories, of one posting, of many postings and stories.
import { CoverageScreen } from '../../components/coverage/CoverageScreen.tsx';
import { MapWordsProvider, wordsOf } from '../../components/sheet/map-words.tsx';
import { Library } from '../../components/library/Library.tsx';
import { useNotice } from '../../components/ui/Toast.tsx';
import type { LinkDecision } from '../../lib/schema/records.ts';
import type { Story } from '../../lib/schema/story.ts';
import { canJudge } from '../../lib/stories/can-judge.ts';
import { findCoverage, type CoveredSheet } from '../../lib/stories/coverage.ts';
import { indexStories } from '../../lib/stories/index-stories.ts';
import { linkId } from '../../lib/stories/link-decisions.ts';
import { makeSheet, MAP, sheetState, STORIES } from './make-sheet.ts';
import { BOOKING_SUPPORT, LONG_WORDS, NIGHT_RECEPTIONIST, SPARSE } from './postings.ts';
import type { GalleryState } from './states.ts';
import type { Screen } from './story-states.tsx';

const TIME = '2026-11-20T18:30:00.000Z';
const decision = (behaviourId: string, storyId: string, verdict: LinkDecision['verdict']): LinkDecision => ({ id: linkId(behaviourId, storyId), behaviourId, storyId, verdict, decidedAt: TIME });

const ARABIC: Story = {
  id: 'arabic', title: 'الضيف الذي وصل في الليل', situation: 'وصل ضيف غاضب إلى الفندق في منتصف الليل ولم تكن له غرفة', task: 'كنت وحدي في الاستقبال', action: 'استمعت إليه حتى النهاية واعتذرت له ثم وجدت له غرفة في فندق قريب', result: 'شكرني في الصباح وعاد مع عائلته في الصيف', insight: '', tags: [], createdAt: TIME, updatedAt: TIME,
};

/** Of the sheet as it is without decisions: the first story is pinned, the second accepted, the third turned down. */
function decisionsOnSheet(stories: readonly Story[]): LinkDecision[] {
  const verdicts = ['pinned', 'accepted', 'rejected'] as const;
  return makeSheet(NIGHT_RECEPTIONIST, stories).sheet.behaviours.filter(({ plan }) => plan !== null).flatMap(({ id, plan }, at) => {
    const verdict = verdicts[at];
    return verdict && plan ? [decision(id, plan.storyId, verdict)] : [];
  });
}

/** Panels, by name. */
export function linkStates(): ReadonlyMap<string, () => GalleryState> {
  const few = STORIES.slice(0, 2);
  return new Map<string, () => GalleryState>([
    ['links-decided', () => ({ state: sheetState(makeSheet(NIGHT_RECEPTIONIST, STORIES, {}, undefined, decisionsOnSheet(STORIES))), stories: STORIES })],
    ['links-few-stories', () => ({ state: sheetState(makeSheet(NIGHT_RECEPTIONIST, few, {}, undefined, few.flatMap(({ id }, at) => makeSheet(NIGHT_RECEPTIONIST, few).sheet.behaviours.slice(at * 3, at * 3 + 3).map((behaviour) => decision(behaviour.id, id, 'accepted'))))), stories: few })],
    ['links-cannot-judge', () => ({ state: sheetState(makeSheet(NIGHT_RECEPTIONIST, [ARABIC])), stories: [ARABIC] })],
  ]);
}

function coveredSheets(stories: readonly Story[]): CoveredSheet[] {
  return [NIGHT_RECEPTIONIST, BOOKING_SUPPORT, LONG_WORDS, SPARSE].map((text, at) => {
    const { analysis } = makeSheet(text, stories);
    return { id: `sheet-${at}`, title: analysis.posting.title, analysis };
  });
}

/** The coverage screen in the library's frame, by name. */
export function coverageStates(): ReadonlyMap<string, () => Screen> {
  const covered = (sheets: readonly CoveredSheet[], stories: readonly Story[], sample = false): Screen => ({ element: <Framed sheets={sheets} stories={stories} sample={sample} /> });
  const many = Array.from({ length: 4 }, (_, turn) => STORIES.map((story) => ({ ...story, id: `${story.id}-${turn}`, title: turn === 0 ? story.title : `${story.title}, time ${turn + 1}` }))).flat();
  return new Map<string, () => Screen>([
    ['coverage-no-postings', () => covered([], STORIES)],
    ['coverage-no-stories', () => covered(coveredSheets([]), [])],
    ['coverage', () => covered(coveredSheets(STORIES.slice(0, 4)), STORIES.slice(0, 4))],
    ['coverage-sample', () => covered(coveredSheets(STORIES).slice(0, 1), STORIES, true)],
    ['coverage-many', () => covered(coveredSheets(many), [...many, ARABIC])],
  ]);
}

function unjudgedOf(stories: readonly Story[]): ReadonlySet<string> {
  return new Set(indexStories(stories, MAP).stories.flatMap((indexed) => (canJudge(indexed) ? [] : [indexed.story.id])));
}

function Framed({ sheets, stories, sample }: { sheets: readonly CoveredSheet[]; stories: readonly Story[]; sample: boolean }) {
  const notify = useNotice();
  return (
    <MapWordsProvider words={wordsOf(MAP.data)}>
      <Library view="coverage" linkOf={(view) => `#${view}`} counts={{ stories: stories.length, sheets: sheets.length }} unreadable={0} onSeeUnreadable={() => notify({ message: 'onSeeUnreadable' })}>
        <h1 className="visually-hidden">Underline library</h1>
        <CoverageScreen
          coverage={findCoverage(sheets, stories.map(({ id }) => id), MAP)}
          titles={new Map(stories.map(({ id, title }) => [id, title]))}
          unjudged={unjudgedOf(stories)}
          sample={sample}
          onOpenStory={(id) => notify({ message: `onOpenStory ${id}` })}
          onWrite={(behaviourId, sheetId) => notify({ message: `onWrite ${behaviourId} ${sheetId}` })}
        />
      </Library>
    </MapWordsProvider>
  );
}
