// The cards of a sheet: in the order of their weight, or under the headings of the lens that it is seen through.
import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { inShownOrder, type PlacedBehaviour, type SeenGroup } from '../../lib/sheet/see-through.ts';
import { LENS_STRINGS } from './lens-strings.ts';
import { QuestionList } from './QuestionList.tsx';
import { Signs } from './Signs.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './lens.css';

interface SheetCardsProps {
  sheet: PrepSheet;
  /** Draws one card. */
  card: (placed: PlacedBehaviour) => ReactNode;
}

export function SheetCards({ sheet, card }: SheetCardsProps) {
  const { seenAs } = sheet;
  if (seenAs === null) return <Cards behaviours={inShownOrder(sheet)} card={card} />;
  return (
    <>
      {seenAs.groups.map((group) => (
        <Group key={group.id} group={group} card={card} />
      ))}
      {seenAs.others.length > 0 && (
        <section className="lens-group">
          <header className="lens-group__head">
            <h3>{LENS_STRINGS.others}</h3>
            <p>{LENS_STRINGS.othersNote}</p>
          </header>
          <Cards behaviours={seenAs.others} card={card} />
        </section>
      )}
      {seenAs.unasked.length > 0 && (
        <p className="lens-unasked">
          {LENS_STRINGS.unasked} {seenAs.unasked.join(' · ')}
        </p>
      )}
    </>
  );
}

function Cards({ behaviours, card }: { behaviours: readonly PlacedBehaviour[]; card: SheetCardsProps['card'] }) {
  return (
    <ol>
      {behaviours.map((placed) => (
        <li key={placed.behaviour.id}>{card(placed)}</li>
      ))}
    </ol>
  );
}

function Group({ group, card }: { group: SeenGroup; card: SheetCardsProps['card'] }) {
  const id = useId();
  const hasMore = group.questions.length + group.goodSigns.length + group.weakSigns.length > 0;
  return (
    <section className="lens-group" aria-labelledby={id}>
      <header className="lens-group__head">
        <h3 id={id}>{group.label}</h3>
        <p>{group.summary}</p>
        {hasMore && (
          <details className="fold">
            <summary>
              {LENS_STRINGS.more(group.questions.length)}
              <ChevronDown aria-hidden />
            </summary>
            <div className="fold__body lens-group__more">
              {group.questions.length > 0 && (
                <section>
                  <h4>{SHEET_STRINGS.likelyQuestions}</h4>
                  <QuestionList questions={group.questions} />
                </section>
              )}
              <Signs heading={SHEET_STRINGS.goodSigns} signs={group.goodSigns} kind="good" />
              <Signs heading={SHEET_STRINGS.weakSigns} signs={group.weakSigns} kind="weak" />
            </div>
          </details>
        )}
      </header>
      {group.behaviours.length > 0 && <Cards behaviours={group.behaviours} card={card} />}
      {group.also.length > 0 && (
        <p className="lens-group__also">
          {LENS_STRINGS.also} {group.also.map(({ place, behaviour }) => `${place} ${behaviour.label}`).join(' · ')}
        </p>
      )}
    </section>
  );
}
