// Where stories come from: a box to paste into, and a file chosen or dropped anywhere on the screen.
import { FileUp, Search } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { TextArea } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import type { ImportProblem } from './import-actions.ts';
import { importProblemText, IMPORT_STRINGS } from './strings.ts';
import type { ImportSteps } from './use-import.ts';

const ACCEPT = '.docx,.pdf,.txt,.md,.markdown,.json,.text,application/pdf,application/json,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function ImportSource({ steps, problem }: { steps: ImportSteps; problem: ImportProblem | null }) {
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const hintId = useId();
  const { dragging, ...drop } = useFileDrop((file) => void steps.readFile(file));

  const choose = (files: FileList | null): void => {
    const file = files?.[0];
    if (file) void steps.readFile(file);
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };

  return (
    <div className={classes('import__source', dragging && 'import__source--drop')} {...drop}>
      <p className="import__intro">{IMPORT_STRINGS.intro}</p>
      {problem && <Note tone="problem">{importProblemText(problem)}</Note>}
      <div className="import__ways">
        <form
          className="import__paste"
          onSubmit={(event) => {
            event.preventDefault();
            void steps.readText();
          }}
        >
          <TextArea label={IMPORT_STRINGS.paste} hint={IMPORT_STRINGS.pasteHint} rows={9} value={steps.text} onChange={(event) => steps.setText(event.currentTarget.value)} />
          <Button type="submit" variant="primary" icon={<Search aria-hidden />} disabled={steps.text.trim() === ''}>
            {IMPORT_STRINGS.read}
          </Button>
        </form>
        <div className="import__file">
          <label htmlFor={inputId} className="visually-hidden">
            {IMPORT_STRINGS.chooseFile}
          </label>
          <input ref={input} id={inputId} className="visually-hidden" tabIndex={-1} type="file" accept={ACCEPT} onChange={(event) => choose(event.currentTarget.files)} />
          <Button icon={<FileUp aria-hidden />} aria-describedby={hintId} onClick={() => input.current?.click()}>
            {IMPORT_STRINGS.chooseFile}
          </Button>
          <p id={hintId} className="import__hint">
            {IMPORT_STRINGS.fileHint}
          </p>
        </div>
      </div>
      {dragging && <p className="import__drop-here">{IMPORT_STRINGS.dropHere}</p>}
    </div>
  );
}

/** A dropped file, wherever it is dropped; dropped words go into the box as the browser does it. */
function useFileDrop(onFile: (file: File) => void) {
  const [dragging, setDragging] = useState(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    dragging,
    onDragOver: (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave: (event: DragEvent): void => {
      const to = event.relatedTarget;
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setDragging(false);
    },
    onDrop: (event: DragEvent): void => {
      setDragging(false);
      const file = event.dataTransfer.files[0];
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (file) onFile(file);
    },
  };
}
