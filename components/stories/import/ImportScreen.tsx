// Bringing in stories from a CV, notes or a file: the text, what is proposed of it, and what the person keeps.
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ImportReading } from '../../../lib/stories/import/import-item.ts';
import { RestoreDialog } from '../../library/RestoreFromFile.tsx';
import { storageProblemText } from '../../library/strings.ts';
import { Button } from '../../ui/Button.tsx';
import { useNotice } from '../../ui/Toast.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportSource } from './ImportSource.tsx';
import { ReadingFile } from './ReadingFile.tsx';
import type { Bank, ImportActions, TakeBack } from './import-actions.ts';
import { IMPORT_STRINGS } from './strings.ts';
import { useImport } from './use-import.ts';
import './import.css';

interface ImportScreenProps {
  bank: Bank;
  actions: ImportActions;
  /** Back to the list of stories. */
  onLeave: () => void;
  /** What is shown at first, where that is not the empty box. */
  start?: { text: string; reading: ImportReading | null };
}

export function ImportScreen({ bank, actions, onLeave, start }: ImportScreenProps) {
  const notice = useNotice();
  const steps = useImport(bank, actions, start);
  const [problem, setProblem] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const heading = useFocusOnPhase(steps.phase.kind);

  const takeBack = async (undo: TakeBack): Promise<void> => {
    const undone = await undo();
    if (!undone.ok) return notice({ message: storageProblemText(undone.problem), problem: true });
    notice({ message: undone.value.setAside > 0 ? IMPORT_STRINGS.takenBackSetAside(undone.value.setAside) : IMPORT_STRINGS.takenBack });
  };
  const bringIn = async (): Promise<void> => {
    if (writing) return;
    if (steps.plan.add.length + steps.plan.merge.length === 0) return setProblem(IMPORT_STRINGS.nothingTicked);
    setWriting(true);
    setProblem(null);
    const done = await actions.bringIn(steps.plan);
    setWriting(false);
    if (!done.ok) return setProblem(IMPORT_STRINGS.notWritten(storageProblemText(done.problem)));
    const { added, merged, takeBack: undo } = done.value;
    notice({ message: IMPORT_STRINGS.broughtIn(added, merged), ...(added + merged > 0 ? { onUndo: () => void takeBack(undo) } : {}) });
    onLeave();
  };
  const restore = async (): Promise<void> => {
    if (!steps.backup) return;
    const restored = await actions.restore(steps.backup);
    steps.closeBackup();
    if (!restored.ok) return notice({ message: storageProblemText(restored.problem), problem: true });
    notice({ message: IMPORT_STRINGS.restored });
    onLeave();
  };

  return (
    <section className="import" aria-labelledby="import-title">
      <div className="import__bar">
        <Button variant="quiet" size="small" icon={<ArrowLeft aria-hidden />} onClick={onLeave}>
          {IMPORT_STRINGS.back}
        </Button>
      </div>
      <h2 id="import-title" ref={heading} tabIndex={-1} className="import__title">
        {IMPORT_STRINGS.title}
      </h2>
      {steps.phase.kind === 'source' && <ImportSource steps={steps} problem={steps.phase.problem} />}
      {steps.phase.kind === 'reading' && <ReadingFile name={steps.phase.name} progress={steps.phase.progress} onStop={steps.stop} />}
      {steps.phase.kind === 'preview' && (
        <ImportPreview steps={steps} reading={steps.phase.reading} candidates={steps.phase.candidates} problem={problem} writing={writing} onBringIn={() => void bringIn()} />
      )}
      <RestoreDialog preview={steps.backup} onCancel={steps.closeBackup} onRestore={() => void restore()} />
    </section>
  );
}

/** When another step is shown, reading and keyboard begin at its top. Not at the first one: the page has just been opened. */
function useFocusOnPhase(kind: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(kind);
  useEffect(() => {
    if (before.current === kind) return;
    before.current = kind;
    heading.current?.focus();
    window.scrollTo({ top: 0 });
  }, [kind]);
  return heading;
}
