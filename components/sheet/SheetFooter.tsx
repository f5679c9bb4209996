// The bar at the bottom of a sheet: print, export, and whether it is saved.
import { Check, ChevronDown, ClipboardCopy, FileJson, FileText, Printer, TriangleAlert } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuItem } from '../ui/Menu.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { SHEET_STRINGS } from './strings.ts';
import './sheet.css';

export type SaveState = 'saving' | 'saved' | 'failed' | 'sample';
export type ExportFormat = 'markdown' | 'text' | 'json';

interface SheetFooterProps {
  saved: SaveState;
  onPrint: () => void;
  onExport: (format: ExportFormat) => void;
}

export function SheetFooter({ saved, onPrint, onExport }: SheetFooterProps) {
  return (
    <footer className="sheet-footer">
      <Button variant="primary" icon={<Printer aria-hidden />} onClick={onPrint}>
        {SHEET_STRINGS.print}
      </Button>
      <Menu
        align="start"
        trigger={
          <Button>
            {SHEET_STRINGS.export}
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuItem icon={<FileText aria-hidden />} onSelect={() => onExport('markdown')}>
          {SHEET_STRINGS.exportMarkdown}
        </MenuItem>
        <MenuItem icon={<ClipboardCopy aria-hidden />} onSelect={() => onExport('text')}>
          {SHEET_STRINGS.exportText}
        </MenuItem>
        <MenuItem icon={<FileJson aria-hidden />} note={SHEET_STRINGS.exportJsonNote} onSelect={() => onExport('json')}>
          {SHEET_STRINGS.exportJson}
        </MenuItem>
      </Menu>
      <SavedMark saved={saved} />
    </footer>
  );
}

function SavedMark({ saved }: { saved: SaveState }) {
  if (saved === 'failed') {
    return (
      <Tooltip text={SHEET_STRINGS.notSavedHint} side="top">
        <button type="button" className="sheet-footer__saved sheet-footer__saved--failed">
          <TriangleAlert aria-hidden />
          {SHEET_STRINGS.notSaved}
        </button>
      </Tooltip>
    );
  }
  const words = { saving: SHEET_STRINGS.saving, saved: SHEET_STRINGS.saved, sample: SHEET_STRINGS.sampleNotSaved }[saved];
  return (
    <span className="sheet-footer__saved" role="status">
      {saved === 'saved' && <Check aria-hidden />}
      {words}
      {saved === 'saved' && <span className="sheet-footer__where">{SHEET_STRINGS.savedWhere}</span>}
    </span>
  );
}
