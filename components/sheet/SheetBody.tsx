// The whole prep sheet below the posting's head: area bar, summary, behaviour cards, further sections.
import { useState } from 'react';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { ChangesNote } from '../explain/ChangesNote.tsx';
import { useExplain } from '../explain/explain-context.ts';
import { WhyButton } from '../explain/WhyButton.tsx';
import { AreaBar } from '../ui/AreaBar.tsx';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { BehaviourCard } from './BehaviourCard.tsx';
import { LensMenu } from './LensMenu.tsx';
import { LINK_STRINGS } from './link-strings.ts';
import { useMapWords } from './map-words.tsx';
import { useSheetActions } from './sheet-actions.tsx';
import { SheetCards } from './SheetCards.tsx';
import { SheetSections } from './SheetSections.tsx';
import { countPlans } from './story-plan.ts';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

/** A sheet holds 6 to 8 behaviours; fewer only where the posting holds fewer. */
const FEWEST_USUAL = 6;

/** Needs MapWordsProvider and SheetActionsProvider above it. */
export function SheetBody({ sheet }: { sheet: PrepSheet }) {
  const { areas } = useMapWords();
  const { unjudged } = useSheetActions().links;
  const corrections = useExplain()?.corrections;
  // What the person took off says nothing of the posting.
  const isThinned = corrections !== undefined && (corrections.removed.length > 0 || corrections.lines.some(({ counts }) => !counts));
  const [openIds, setOpenIds] = useState<ReadonlySet<string>>(new Set());
  const { withStory, open } = countPlans(sheet);
  const count = sheet.behaviours.length;
  const allOpen = count > 0 && sheet.behaviours.every(({ id }) => openIds.has(id));
  const toggle = (id: string, isOpen: boolean): void =>
    setOpenIds((ids) => (ids.has(id) === isOpen ? ids : new Set(isOpen ? [...ids, id] : [...ids].filter((other) => other !== id))));
  const bar = sheet.areas.map(({ id, share }) => ({ id, share, name: areas.get(id)?.name ?? id, shortName: areas.get(id)?.shortName ?? id }));
  return (
    <div className="sheet-body">
      {bar.some(({ share }) => share > 0) && <AreaBar areas={bar} />}
      <ChangesNote />
      {count === 0 ? (
        <>
          <Note tone="unsure">{isThinned ? SHEET_STRINGS.allTakenOff : SHEET_STRINGS.noBehaviours}</Note>
          <WhyButton count={count} />
        </>
      ) : (
        <section className="sheet-body__cards">
          <header className="sheet-body__head">
            <div>
              <h2>{SHEET_STRINGS.prepare(count)}</h2>
              <p className="sheet-body__summary">{SHEET_STRINGS.summary(withStory, open)}</p>
            </div>
            <Button variant="quiet" size="small" onClick={() => setOpenIds(allOpen ? new Set() : new Set(sheet.behaviours.map(({ id }) => id)))}>
              {allOpen ? SHEET_STRINGS.hideAll : SHEET_STRINGS.showAll}
            </Button>
          </header>
          <LensMenu />
          {count < FEWEST_USUAL && !isThinned && <Note>{SHEET_STRINGS.fewerThanSix(count)}</Note>}
          {open > 0 && unjudged.size > 0 && <Note>{LINK_STRINGS.unjudged(unjudged.size)}</Note>}
          <SheetCards
            sheet={sheet}
            card={({ behaviour, place }) => <BehaviourCard behaviour={behaviour} place={place} open={openIds.has(behaviour.id)} onToggle={(isOpen) => toggle(behaviour.id, isOpen)} />}
          />
          <WhyButton count={count} />
        </section>
      )}
      <SheetSections sheet={sheet} />
    </div>
  );
}
