// Stories against all that the saved postings ask for: which story to write next, and the grid.
import { Grid3x3, PenLine } from 'lucide-react';
import { memo } from 'react';
import type { Coverage, NextStory } from '../../lib/stories/coverage.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { AreaMark } from '../ui/AreaMark.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Note } from '../ui/Note.tsx';
import { CoverageGrid, CoverageList, type StoryName } from './CoverageGrid.tsx';
import { COVERAGE_STRINGS } from './strings.ts';
import './coverage.css';

interface CoverageScreenProps {
  coverage: Coverage;
  /** Titles by story id. */
  titles: ReadonlyMap<string, string>;
  /** Ids of stories in a language that the map does not know. */
  unjudged: ReadonlySet<string>;
  /** True where only samples are there to speak of. */
  sample: boolean;
  onOpenStory: (storyId: string) => void;
  onWrite: (behaviourId: string, sheetId: string) => void;
}

/** Drawn again only when what it shows changes: a bank may hold many stories. */
export const CoverageScreen = memo(function CoverageScreen({ coverage, titles, unjudged, sample, onOpenStory, onWrite }: CoverageScreenProps) {
  if (coverage.sheets === 0) {
    return (
      <EmptyState icon={<Grid3x3 aria-hidden />} title={COVERAGE_STRINGS.noPostingsTitle}>
        {COVERAGE_STRINGS.noPostings.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </EmptyState>
    );
  }
  const rows = coverage.areas.flatMap((area) => area.rows);
  const used = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const named = (ids: readonly string[]): StoryName[] => ids.map((id) => ({ id, title: titles.get(id)?.trim() || COVERAGE_STRINGS.untitled }));
  const columns = named(coverage.storyIds.filter((id) => used.has(id)));
  const unused = coverage.storyIds.filter((id) => !used.has(id));
  const useless = named(unused.filter((id) => !unjudged.has(id)));
  const unread = named(unused.filter((id) => unjudged.has(id)));
  return (
    <div className="coverage">
      <header className="coverage__head">
        <h2>{COVERAGE_STRINGS.title}</h2>
        <p>
          {COVERAGE_STRINGS.intro(coverage.sheets, coverage.storyIds.length)} {COVERAGE_STRINGS.summary(rows.length, rows.filter(({ gaps }) => gaps > 0).length)}
        </p>
        {sample && <Note>{COVERAGE_STRINGS.samples}</Note>}
        {coverage.storyIds.length === 0 && (
          <Note tone="mark">
            <strong>{COVERAGE_STRINGS.noStoriesTitle}.</strong> {COVERAGE_STRINGS.noStories}
          </Note>
        )}
      </header>
      <NextStories next={coverage.next} onWrite={onWrite} />
      <section aria-labelledby="coverage-grid" className="coverage__section">
        <h3 id="coverage-grid">{COVERAGE_STRINGS.gridTitle}</h3>
        <CoverageGrid areas={coverage.areas} stories={columns} onOpenStory={onOpenStory} />
        <CoverageList areas={coverage.areas} stories={columns} onOpenStory={onOpenStory} />
        {useless.length > 0 && <Unused says={COVERAGE_STRINGS.unused(useless.length)} stories={useless} onOpenStory={onOpenStory} />}
        {unread.length > 0 && <Unused says={COVERAGE_STRINGS.unjudged(unread.length)} stories={unread} onOpenStory={onOpenStory} />}
      </section>
    </div>
  );
});

function NextStories({ next, onWrite }: { next: readonly NextStory[]; onWrite: CoverageScreenProps['onWrite'] }) {
  const { areas } = useMapWords();
  return (
    <section aria-labelledby="coverage-next" className="coverage__section">
      <h3 id="coverage-next">{COVERAGE_STRINGS.nextTitle}</h3>
      <p className="coverage__hint">{next.length === 0 ? COVERAGE_STRINGS.nothingNext : COVERAGE_STRINGS.nextText}</p>
      <ol className="next-stories">
        {next.map(({ behaviourId, label, area, prompt, sheets, alsoServes, fromSheet }) => (
          <li key={behaviourId} className="next-story">
            <div className="next-story__head">
              <AreaMark area={area} name={areas.get(area)?.name ?? area} />
              <h4>{label}</h4>
              <span className="next-story__count">
                <span aria-hidden>{COVERAGE_STRINGS.nextServes(sheets)}</span>
                <span className="visually-hidden">{COVERAGE_STRINGS.nextServesSpoken(sheets)}</span>
              </span>
            </div>
            <p className="next-story__prompt">{prompt}</p>
            {alsoServes.length > 0 && <p className="coverage__hint">{COVERAGE_STRINGS.nextAlso(alsoServes)}</p>}
            <Button size="small" icon={<PenLine aria-hidden />} aria-label={COVERAGE_STRINGS.writeSpoken(label)} onClick={() => onWrite(behaviourId, fromSheet)}>
              {COVERAGE_STRINGS.write}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** As many titles as say something. */
const MOST_UNUSED = 12;

function Unused({ says, stories, onOpenStory }: { says: string; stories: readonly StoryName[]; onOpenStory: (storyId: string) => void }) {
  return (
    <p className="coverage__hint coverage__unused">
      {says}{' '}
      {stories.slice(0, MOST_UNUSED).map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <button type="button" className="story-link" dir="auto" onClick={() => onOpenStory(id)}>
            {title}
          </button>
        </span>
      ))}
      {stories.length > MOST_UNUSED && ` ${COVERAGE_STRINGS.more(stories.length - MOST_UNUSED)}`}
    </p>
  );
}
