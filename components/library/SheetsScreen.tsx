// The saved sheets: the list beside the open sheet where there is room, one after the other where there is not.
import { ArrowLeft, ExternalLink, FileDown, Files, Printer, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { searchTest } from '../../lib/text/search-words.ts';
import { dayText } from '../stories/strings.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SearchField } from '../ui/Field.tsx';
import { Tag } from '../ui/Tag.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './library.css';

/** What the list shows of a sheet. */
export interface SheetSummary {
  id: string;
  title: string | null;
  company: string | null;
  location: string | null;
  url: string | null;
  /** When the posting was last read. */
  savedAt: string;
  deletedAt: string | null;
  sample: boolean;
  /** Behaviours of the sheet (null while they are worked out), and how many of them have no story. */
  behaviours: number | null;
  gaps: number;
}

interface SheetsScreenProps {
  sheets: readonly SheetSummary[];
  deleted: readonly SheetSummary[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  onPrint: () => void;
  onExport: () => void;
  onRemove: (sheet: SheetSummary) => void;
  onRestore: (sheet: SheetSummary) => void;
  /** The open sheet; null when none is. */
  children: ReactNode;
}

export function SheetsScreen({ sheets, deleted, selectedId, onSelect, onPrint, onExport, onRemove, onRestore, children }: SheetsScreenProps) {
  const selected = sheets.find(({ id }) => id === selectedId) ?? null;
  const hasNothing = sheets.length === 0;
  const detail = useRef<HTMLDivElement>(null);
  // Opened from far down the list, or after a long sheet: begin at its top.
  useEffect(() => {
    if (selectedId !== null) detail.current?.scrollIntoView({ block: 'start' });
  }, [selectedId]);
  return (
    <div className="sheets">
      <div className={classes('sheets__grid', selectedId !== null && 'sheets__grid--open', hasNothing && 'sheets__grid--empty')}>
        <div className="sheets__list">
          {hasNothing ? (
            <EmptyState icon={<Files aria-hidden />} title={SHEET_STRINGS.emptyTitle}>
              {SHEET_STRINGS.empty.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </EmptyState>
          ) : (
            <SheetList sheets={sheets} selectedId={selectedId} onSelect={onSelect} />
          )}
          <DeletedSheets sheets={deleted} onRestore={onRestore} />
        </div>
        <div ref={detail} className="sheets__detail">
          {selectedId === null ? (
            !hasNothing && <p className="sheets__none">{SHEET_STRINGS.chooseOne}</p>
          ) : (
            <>
              <div className="sheets__bar">
                <Button variant="quiet" size="small" className="sheets__back" icon={<ArrowLeft aria-hidden />} onClick={() => onSelect(null)}>
                  {SHEET_STRINGS.back}
                </Button>
                {selected && (
                  <>
                    {selected.url !== null && /^https?:/.test(selected.url) && (
                      <ButtonLink variant="quiet" size="small" icon={<ExternalLink aria-hidden />} href={selected.url} target="_blank" rel="noreferrer">
                        {SHEET_STRINGS.original}
                      </ButtonLink>
                    )}
                    <Button size="small" icon={<Printer aria-hidden />} onClick={onPrint}>
                      {SHEET_STRINGS.print}
                    </Button>
                    <Button size="small" icon={<FileDown aria-hidden />} onClick={onExport}>
                      {SHEET_STRINGS.exportMarkdown}
                    </Button>
                    <Button variant="quiet" size="small" icon={<Trash2 aria-hidden />} onClick={() => onRemove(selected)}>
                      {SHEET_STRINGS.remove}
                    </Button>
                  </>
                )}
              </div>
              {selected ? children : <p className="sheets__none">{SHEET_STRINGS.notThere}</p>}
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function SheetList({ sheets, selectedId, onSelect }: Pick<SheetsScreenProps, 'sheets' | 'selectedId' | 'onSelect'>) {
  const [query, setQuery] = useState('');
  const fits = searchTest(query);
  const found = sheets.filter(({ title, company, location }) => fits([title ?? '', company ?? '', location ?? '']));
  return (
    <>
      <SearchField label={SHEET_STRINGS.search} value={query} onChange={setQuery} />
      <p className="sheets__found" role="status">
        {found.length === 0 ? SHEET_STRINGS.nothingFound : SHEET_STRINGS.count(found.length)}
      </p>
      <ul className="sheets__items">
        {found.map((sheet) => (
          <li key={sheet.id}>
            <button type="button" className={classes('sheet-item', sheet.id === selectedId && 'sheet-item--selected')} aria-current={sheet.id === selectedId ? 'true' : undefined} onClick={() => onSelect(sheet.id)}>
              <span className="sheet-item__top">
                <span className="sheet-item__title" dir="auto">
                  {sheet.title ?? SHEET_STRINGS.untitled}
                </span>
                {sheet.sample && <Tag tone="mark">{SHEET_STRINGS.sample}</Tag>}
              </span>
              <span className="sheet-item__where" dir="auto">
                {[sheet.company, sheet.location].filter((part) => part !== null).join(' · ')}
              </span>
              <span className="sheet-item__below">
                {sheet.behaviours !== null && <span className={sheet.gaps > 0 ? 'sheet-item__gaps' : 'sheet-item__full'}>{SHEET_STRINGS.gaps(sheet.gaps, sheet.behaviours)}</span>}
                <span className="sheet-item__day">{SHEET_STRINGS.read(dayText(sheet.savedAt))}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function DeletedSheets({ sheets, onRestore }: { sheets: readonly SheetSummary[]; onRestore: (sheet: SheetSummary) => void }) {
  if (sheets.length === 0) return null;
  return (
    <details className="deleted">
      <summary>{SHEET_STRINGS.recentlyDeleted(sheets.length)}</summary>
      <p className="deleted__hint">{SHEET_STRINGS.deletedHint}</p>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id} className="deleted__item">
            <span className="deleted__name">
              {sheet.title ?? SHEET_STRINGS.untitled}
              <span className="deleted__day">{SHEET_STRINGS.deletedOn(dayText(sheet.deletedAt ?? ''))}</span>
            </span>
            <Button size="small" aria-label={`${SHEET_STRINGS.restore}: ${sheet.title ?? SHEET_STRINGS.untitled}`} onClick={() => onRestore(sheet)}>
              {SHEET_STRINGS.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
