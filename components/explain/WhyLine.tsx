// One line of the posting in the "why" view: what it counts as, its words, and unfolded the reasons and what can be changed.
import { BadgeCheck, CalendarClock, Minus, Wrench } from 'lucide-react';
import { useId } from 'react';
import type { LineReason } from '../../lib/analysis/explain-lines.ts';
import type { AreaId, Kind } from '../../lib/schema/ids.ts';
import type { PrepSheet } from '../../lib/sheet/build-prep-sheet.ts';
import { useMapWords } from '../sheet/map-words.tsx';
import { useSheetActions } from '../sheet/sheet-actions.tsx';
import { AreaMark } from '../ui/AreaMark.tsx';
import { classes } from '../ui/classes.ts';
import { Tag } from '../ui/Tag.tsx';
import { useExplain } from './explain-context.ts';
import { LineReasons } from './LineReasons.tsx';
import { splitAtSignals } from './reason-words.ts';
import { EXPLAIN_STRINGS } from './strings.ts';

interface WhyLineProps {
  line: LineReason;
  sheet: PrepSheet;
  open: boolean;
  onToggle: () => void;
}

export function WhyLine({ line, sheet, open, onToggle }: WhyLineProps) {
  const panelId = useId();
  const explained = useExplain();
  const { language } = useSheetActions();
  const isCounted = line.kinds.length > 0;
  const holders = sheet.behaviours.filter(({ evidence }) => evidence.some(({ start }) => start === line.start));
  const [first] = line.behaviours;
  // The area under which the sheet counts it; by the map where it is on no card.
  const area = holders[0]?.competency ?? (first === undefined ? null : (explained?.behaviours.get(first)?.area ?? null));
  return (
    <li className={classes('why-line', !isCounted && 'why-line--off', line.heading && !isCounted && 'why-line--heading', open && 'why-line--open')}>
      <button type="button" className="why-line__button" aria-expanded={open} {...(open ? { 'aria-controls': panelId } : {})} onClick={onToggle}>
        <span className="why-line__marks">
          <LineMarks kinds={line.kinds} area={area} />
        </span>
        <span className="why-line__text" dir="auto" {...(language === null ? {} : { lang: language })}>
          {open
            ? splitAtSignals(line).map(({ text, from, isSignal }) =>
                isSignal ? (
                  <span key={from} className="underlined">
                    {text}
                  </span>
                ) : (
                  text
                ),
              )
            : line.quote}
        </span>
        {line.correction && (
          <Tag tone="mark">
            {isCounted ? EXPLAIN_STRINGS.lineCounts : EXPLAIN_STRINGS.lineCountsNot} {EXPLAIN_STRINGS.byYou}
          </Tag>
        )}
      </button>
      {open && (
        <div id={panelId} className="why-line__reasons">
          <LineReasons line={line} holderIds={holders.map(({ id }) => id)} />
        </div>
      )}
    </li>
  );
}

/** A shape for every kind, each with its name; a dash for none. */
function LineMarks({ kinds, area }: { kinds: readonly Kind[]; area: AreaId | null }) {
  const { areas } = useMapWords();
  if (kinds.length === 0) {
    return (
      <>
        <Minus aria-hidden />
        <span className="visually-hidden">{EXPLAIN_STRINGS.lineCountsNot}: </span>
      </>
    );
  }
  const spoken = kinds.map((kind) => (kind === 'behaviour' && area !== null ? `${EXPLAIN_STRINGS.kinds.behaviour}, ${areas.get(area)?.name ?? area}` : EXPLAIN_STRINGS.kinds[kind])).join(', ');
  return (
    <>
      {kinds.includes('behaviour') && area !== null && <AreaMark area={area} />}
      {kinds.includes('tool') && <Wrench aria-hidden />}
      {kinds.includes('credential') && <BadgeCheck aria-hidden />}
      {kinds.includes('condition') && <CalendarClock aria-hidden />}
      <span className="visually-hidden">{spoken}: </span>
    </>
  );
}
