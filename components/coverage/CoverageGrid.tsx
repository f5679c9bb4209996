// Behaviours down, stories across: a table where there is room, and the same as a list where there is not.
import type { Coverage, CoverageRow } from '../../lib/stories/coverage.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { AreaMark } from '../ui/AreaMark.tsx';
import { StatePill } from '../ui/Tag.tsx';
import { COVERAGE_STRINGS } from './strings.ts';
import './coverage.css';

export interface StoryName {
  id: string;
  title: string;
}

interface GridProps {
  areas: Coverage['areas'];
  /** The stories that serve at least one of the behaviours, those that serve most first. */
  stories: readonly StoryName[];
  onOpenStory: (storyId: string) => void;
}

/** Scrolls sideways where there are many stories; the behaviours stay in sight. */
export function CoverageGrid({ areas, stories, onOpenStory }: GridProps) {
  const words = useMapWords();
  return (
    // oxlint-disable-next-line jsx_a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard.
    <div className="grid-scroll" role="region" aria-label={COVERAGE_STRINGS.scroll} tabIndex={0}>
      <table className="grid">
        <caption className="visually-hidden">{COVERAGE_STRINGS.gridHint}</caption>
        <thead>
          <tr>
            <th scope="col" className="grid__corner">
              {COVERAGE_STRINGS.behaviour}
            </th>
            <th scope="col" className="grid__number">
              {COVERAGE_STRINGS.postings}
            </th>
            <th scope="col" className="grid__number">
              {COVERAGE_STRINGS.open}
            </th>
            {stories.map(({ id, title }) => (
              <th key={id} scope="col" className="grid__story">
                <button type="button" className="story-link grid__title" dir="auto" title={title} onClick={() => onOpenStory(id)}>
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {areas.map(({ id: area, rows }) => (
          <tbody key={area}>
            <tr>
              <th scope="rowgroup" colSpan={stories.length + 3} className="grid__area">
                <span>
                  <AreaMark area={area} /> {words.areas.get(area)?.name ?? area}
                </span>
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={row.behaviourId} className={row.gaps > 0 ? 'grid__row grid__row--open' : 'grid__row'}>
                <th scope="row" className="grid__behaviour">
                  {row.label}
                </th>
                <td className="grid__number">{row.sheets}</td>
                <td className="grid__number grid__gaps">{row.gaps > 0 ? row.gaps : <span className="visually-hidden">0</span>}</td>
                {stories.map(({ id }) => (
                  <Cell key={id} level={row.cells.get(id)} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** A full disc, a half one, or nothing: told apart by shape, as in the pills. */
function Cell({ level }: { level: 'strong' | 'partial' | undefined }) {
  if (level === undefined) {
    return (
      <td className="grid__cell">
        <span className="visually-hidden">{COVERAGE_STRINGS.none}</span>
      </td>
    );
  }
  return (
    <td className={`grid__cell grid__cell--${level}`}>
      <svg viewBox="0 0 10 10" role="img" aria-label={COVERAGE_STRINGS.levels[level]}>
        <circle cx="5" cy="5" r="4" fill={level === 'strong' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.6" />
        {level === 'partial' && <path d="M5 1A4 4 0 0 0 5 9Z" fill="currentColor" />}
      </svg>
    </td>
  );
}

export function CoverageList({ areas, stories, onOpenStory }: GridProps) {
  const words = useMapWords();
  return (
    <div className="grid-list">
      {areas.map(({ id: area, rows }) => (
        <section key={area}>
          <h4 className="grid-list__area">
            <AreaMark area={area} /> {words.areas.get(area)?.name ?? area}
          </h4>
          <ul>
            {rows.map((row) => (
              <li key={row.behaviourId} className="grid-list__row">
                <p className="grid-list__label">{row.label}</p>
                <p className="coverage__hint">
                  {COVERAGE_STRINGS.onSheets(row.sheets)} · <span className={row.gaps > 0 ? 'grid-list__open' : 'grid-list__served'}>{COVERAGE_STRINGS.openOn(row.gaps, row.sheets)}</span>
                </p>
                <Serving row={row} stories={stories} onOpenStory={onOpenStory} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Stories named for one behaviour; more would hide the next behaviour. */
const MOST_NAMED = 3;

function Serving({ row, stories, onOpenStory }: { row: CoverageRow; stories: readonly StoryName[]; onOpenStory: (storyId: string) => void }) {
  const serving = stories.flatMap(({ id, title }) => {
    const level = row.cells.get(id);
    return level === undefined ? [] : [{ id, title, level }];
  });
  const shown = [...serving.filter(({ level }) => level === 'strong'), ...serving.filter(({ level }) => level === 'partial')].slice(0, MOST_NAMED);
  if (shown.length === 0) return <StatePill state="open" />;
  return (
    <ul className="grid-list__stories">
      {shown.map(({ id, title, level }) => (
        <li key={id}>
          <StatePill state={level} />
          <button type="button" className="story-link" dir="auto" onClick={() => onOpenStory(id)}>
            {title}
          </button>
        </li>
      ))}
      {serving.length > shown.length && <li className="coverage__hint">{COVERAGE_STRINGS.more(serving.length - shown.length)}</li>}
    </ul>
  );
}
