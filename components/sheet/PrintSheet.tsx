// The sheet on one page of paper. Kept out of sight on screen (where it is measured to fit), alone on the page in print.
import { useRef } from 'react';
import type { Posting } from '../../lib/schema/analysis.ts';
import type { FoundTool } from '../../lib/schema/topics.ts';
import type { Story } from '../../lib/schema/story.ts';
import type { PrepBehaviour, PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { inShownOrder } from '../../lib/sheet/see-through.ts';
import { AreaMark } from '../ui/AreaMark.tsx';
import { useMapWords } from './map-words.tsx';
import { SHEET_STRINGS } from './strings.ts';
import { usePageFit } from './use-page-fit.ts';
import './print.css';

/** Lines of the bottom boxes; more would not be read on the way to an interview. */
const MOST_LINES = 5;

interface PrintSheetProps {
  posting: Posting;
  sheet: PrepSheet;
  stories: ReadonlyMap<string, Story>;
  /** Shows the page on screen too, as the print view of the library does. */
  preview?: boolean;
}

/** Needs a MapWordsProvider above it. */
export function PrintSheet({ posting, sheet, stories, preview = false }: PrintSheetProps) {
  const { areas } = useMapWords();
  const page = useRef<HTMLElement>(null);
  usePageFit(page, posting, sheet, stories);
  const facts = [posting.company, posting.location, posting.employmentType, posting.salary, sheet.role.name].filter((fact) => fact !== null);
  return (
    <article ref={page} className={preview ? 'print-sheet print-sheet--preview' : 'print-sheet'} {...(preview ? {} : { 'aria-hidden': true })}>
      <header className="print-sheet__head">
        <h1 dir="auto">{posting.title ?? SHEET_STRINGS.untitled}</h1>
        <p dir="auto">{facts.join(' · ')}</p>
        <ul className="print-sheet__areas">
          {sheet.areas.map(({ id, share }) => (
            <li key={id}>
              <AreaMark area={id} /> {areas.get(id)?.shortName ?? id} {Math.round(share * 100)}&#8239;%
            </li>
          ))}
        </ul>
      </header>
      <ol className="print-sheet__cards">
        {inShownOrder(sheet).map(({ behaviour, place, group }) => (
          <PrintCard key={behaviour.id} behaviour={behaviour} place={place} group={group} stories={stories} />
        ))}
      </ol>
      <div className="print-sheet__boxes">
        <PrintBox title={SHEET_STRINGS.ready} lines={firstOfEach(sheet.ready.map(({ lines }) => lines.map(({ quote }) => quote)))} />
        <PrintBox title={SHEET_STRINGS.values} lines={sheet.topics.values.map(({ word }) => word)} />
        <PrintBox title={SHEET_STRINGS.brushUp} lines={[...sheet.topics.ai.map(({ sign }) => sign.name), ...namesOf(sheet.topics.tools), ...sheet.brushUp.map(({ entry }) => entry.name)]} />
        <PrintBox title={SHEET_STRINGS.languagesAndCultures} lines={[...sheet.topics.languages.map(({ language, level }) => (level === null ? language : `${language}, ${level}`)), ...sheet.topics.cultures.map(({ sign }) => sign.name)]} />
        <PrintBox title={SHEET_STRINGS.ask} lines={sheet.questionsToAsk} />
        <PrintBox title={SHEET_STRINGS.checklist} lines={sheet.checklist} />
      </div>
    </article>
  );
}

function PrintCard({ behaviour, place, group, stories }: { behaviour: PrepBehaviour; place: number; group: string | null; stories: ReadonlyMap<string, Story> }) {
  const story = behaviour.plan ? stories.get(behaviour.plan.storyId) : undefined;
  const second = behaviour.second ? stories.get(behaviour.second.storyId) : undefined;
  const [quote] = behaviour.evidence;
  return (
    <li className="print-card">
      {group !== null && <p className="print-card__group">{group}</p>}
      <h2>
        <span>{place}</span> {behaviour.label} <AreaMark area={behaviour.competency} />
      </h2>
      {quote && (
        <p className="print-card__quote underlined" dir="auto">
          {quote.quote}
        </p>
      )}
      {story ? (
        <p className="print-card__story">
          <em>{SHEET_STRINGS.printTell}</em> <strong dir="auto">{story.title}</strong>
          {behaviour.plan && behaviour.plan.because !== '' && <span className="print-card__because"> {behaviour.plan.because}</span>}
          {second && (
            <span className="print-card__second">
              {' '}
              <em>{SHEET_STRINGS.printAnother}</em> <span dir="auto">{second.title}</span>
            </span>
          )}
        </p>
      ) : (
        <p className="print-card__story">
          <em>{SHEET_STRINGS.printOpen}</em> {behaviour.prompt}
        </p>
      )}
      <ul className="print-card__questions">
        {behaviour.questions.slice(0, 2).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </li>
  );
}

/** The first of each list, then the second of each, and so on: of every group something, however few lines there is room for. */
function firstOfEach(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function namesOf(tools: readonly FoundTool[]): string[] {
  return tools.flatMap(({ name }) => name ?? []);
}

function PrintBox({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="print-box">
      <h2>{title}</h2>
      <ul>
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
