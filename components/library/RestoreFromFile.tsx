// Chooses a file, shows what restoring it would change, and restores it when the person agrees.
import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { BackupPreview } from '../../lib/stories/merge-backup.ts';
import { dayText } from '../stories/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Note } from '../ui/Note.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { DataActions, FileProblem } from './data-actions.ts';
import { backupProblemText, brokenText, countSentences, DATA_STRINGS, storageProblemText } from './strings.ts';
import './library.css';

/** All are kept; a file of nothing but broken entries need not be read out. */
const BROKEN_SHOWN = 20;

export function RestoreFromFile({ actions }: { actions: Pick<DataActions, 'readFile' | 'restore'> }) {
  const notice = useNotice();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem(null);
    const read = await actions.readFile(file);
    if (read.ok) setPreview(read.value);
    else setProblem(read.problem);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  const restore = async (): Promise<void> => {
    if (!preview) return;
    const restored = await actions.restore(preview.contents);
    setPreview(null);
    notice(restored.ok ? { message: DATA_STRINGS.restored } : { message: storageProblemText(restored.problem), problem: true });
  };

  return (
    <>
      <label htmlFor={inputId} className="visually-hidden">
        {DATA_STRINGS.chooseFile}
      </label>
      <input ref={input} id={inputId} className="visually-hidden" tabIndex={-1} type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
      <Button icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>
        {DATA_STRINGS.chooseFile}
      </Button>
      {problem && <Note tone="problem">{backupProblemText(problem)}</Note>}
      <RestoreDialog preview={preview} onCancel={() => setPreview(null)} onRestore={() => void restore()} />
    </>
  );
}

/** Shows what restoring would change, and asks; open while there is a preview. */
export function RestoreDialog({ preview, onCancel, onRestore }: { preview: BackupPreview | null; onCancel: () => void; onRestore: () => void }) {
  return (
    <Dialog
      open={preview !== null}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
      title={DATA_STRINGS.previewTitle}
      footer={preview && <PreviewActs preview={preview} onCancel={onCancel} onRestore={onRestore} />}
    >
      {preview && <Preview preview={preview} />}
    </Dialog>
  );
}

function Preview({ preview: { contents, counts } }: { preview: BackupPreview }) {
  return (
    <div className="restore">
      {contents.kind === 'bank' ? <p>{DATA_STRINGS.isBank}</p> : contents.exportedAt !== null && <p>{DATA_STRINGS.madeOn(dayText(contents.exportedAt))}</p>}
      <ul className="restore__counts">
        {countSentences(counts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {!changesSomething({ contents, counts }) && <p>{DATA_STRINGS.nothingToDo}</p>}
      {contents.broken.length > 0 && (
        <Note tone="unsure">
          <p>{DATA_STRINGS.broken(contents.broken.length)}</p>
          <ul className="restore__broken">
            {contents.broken.slice(0, BROKEN_SHOWN).map((entry) => (
              <li key={`${entry.list}-${entry.place}`} dir="auto">
                {brokenText(entry)}
              </li>
            ))}
            {contents.broken.length > BROKEN_SHOWN && <li>{DATA_STRINGS.brokenMore(contents.broken.length - BROKEN_SHOWN)}</li>}
          </ul>
          <p>{DATA_STRINGS.brokenKept(contents.broken.length)}</p>
        </Note>
      )}
    </div>
  );
}

function PreviewActs({ preview, onCancel, onRestore }: { preview: BackupPreview; onCancel: () => void; onRestore: () => void }) {
  if (!changesSomething(preview)) return <Button onClick={onCancel}>{DATA_STRINGS.close}</Button>;
  return (
    <>
      <Button onClick={onCancel}>{DATA_STRINGS.cancel}</Button>
      <Button variant="primary" onClick={onRestore}>
        {DATA_STRINGS.restoreNow}
      </Button>
    </>
  );
}

function changesSomething({ contents, counts }: BackupPreview): boolean {
  return Object.values(counts).some(({ added, updated, keptBoth, broughtBack }) => added + updated + keptBoth + broughtBack > 0) || contents.broken.length + contents.unreadable.length > 0;
}
