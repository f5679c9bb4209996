// What to know about the sheet that is shown: partly read, unsure, another language, a sample, not saved.
import { CircleHelp, FlaskConical, Languages, ScissorsLineDashed, TriangleAlert } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import type { PanelActions, ShownSheet } from './panel-state.ts';
import { foreignLanguage, surenessOf } from './reading-words.ts';
import { POSTING_STRINGS } from './strings.ts';

interface SheetNotesProps {
  shown: ShownSheet;
  /** Whether the person has no stories at all. */
  bankIsEmpty: boolean;
  onAskPaste: () => void;
  actions: PanelActions;
}

/** The most pressing note first. Nothing when all is well. */
export function SheetNotes({ shown, bankIsEmpty, onAskPaste, actions }: SheetNotesProps) {
  const { analysis, reading, place, saveProblem, sample } = shown;
  const sureness = surenessOf(reading);
  const language = foreignLanguage(analysis.posting);
  const repair = (
    <>
      {place === 'this-page' && (
        <Button size="small" onClick={actions.onReadSelection}>
          {POSTING_STRINGS.readSelection}
        </Button>
      )}
      <Button size="small" onClick={onAskPaste}>
        {POSTING_STRINGS.pasteInstead}
      </Button>
    </>
  );
  return (
    <div className="sheet-notes">
      {saveProblem && (
        <Note tone="problem" icon={<TriangleAlert aria-hidden />}>
          {saveProblem.kind === 'storage-full' ? POSTING_STRINGS.saveFailed.full : POSTING_STRINGS.saveFailed.other}
        </Note>
      )}
      {sample && (
        <Note
          tone="mark"
          icon={<FlaskConical aria-hidden />}
          actions={
            <Button size="small" onClick={actions.onRemoveSamples}>
              {POSTING_STRINGS.removeSamples}
            </Button>
          }
        >
          {POSTING_STRINGS.sampleNote}
        </Note>
      )}
      {reading.verdict.state === 'closed' && (
        <Note tone="unsure" icon={<TriangleAlert aria-hidden />}>
          {POSTING_STRINGS.closedNote}
        </Note>
      )}
      {sureness === 'unsure' && (
        <Note tone="unsure" icon={<CircleHelp aria-hidden />} actions={repair}>
          {POSTING_STRINGS.unsureNote}
          {reading.missing.length > 0 && ` ${POSTING_STRINGS.partlyNote(reading.missing)}`}
        </Note>
      )}
      {sureness === 'partly' && (
        <Note tone="unsure" icon={<ScissorsLineDashed aria-hidden />} actions={repair}>
          {POSTING_STRINGS.partlyNote(reading.missing)} {POSTING_STRINGS.missingHelp}
        </Note>
      )}
      {language !== null && (
        <Note icon={<Languages aria-hidden />}>{POSTING_STRINGS.languageNote(language)}</Note>
      )}
      {bankIsEmpty && <Note tone="mark">{POSTING_STRINGS.noStories}</Note>}
    </div>
  );
}
