// Chooses a map file, lists what is wrong with it or shows what is in it, and takes it when the person agrees.
import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { MapFile } from '../../lib/schema/lens.ts';
import type { OwnMap } from '../../lib/schema/records.ts';
import { storageProblemText } from '../library/strings.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Note } from '../ui/Note.tsx';
import { useNotice } from '../ui/Toast.tsx';
import type { MapActions, MapFileProblem } from './map-actions.ts';
import { MapProblems } from './MapProblems.tsx';
import { MAP_STRINGS } from './strings.ts';
import './maps.css';

interface LoadMapProps {
  own: readonly OwnMap[];
  actions: Pick<MapActions, 'check' | 'load' | 'remove' | 'putBack'>;
}

export function LoadMap({ own, actions }: LoadMapProps) {
  const notice = useNotice();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [preview, setPreview] = useState<MapFile | null>(null);
  const [faulty, setFaulty] = useState<{ name: string; problem: MapFileProblem } | null>(null);
  const before = own.find(({ id }) => id === preview?.id);

  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFaulty(null);
    const checked = await actions.check(file);
    if (checked.ok) setPreview(checked.value);
    else setFaulty({ name: file.name, problem: checked.problem });
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  const undo = (file: MapFile): void => {
    void (before ? actions.putBack(before) : actions.remove(file.id)).then((undone) => {
      if (!undone.ok) notice({ message: storageProblemText(undone.problem), problem: true });
    });
  };
  const load = async (file: MapFile): Promise<void> => {
    const loaded = await actions.load(file);
    setPreview(null);
    if (!loaded.ok) return notice({ message: storageProblemText(loaded.problem), problem: true });
    notice({ message: before ? MAP_STRINGS.replaced(file.name) : MAP_STRINGS.loaded(file.name), onUndo: () => undo(file) });
  };

  return (
    <>
      <label htmlFor={inputId} className="visually-hidden">
        {MAP_STRINGS.choose}
      </label>
      <input ref={input} id={inputId} className="visually-hidden" tabIndex={-1} type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
      <Button icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>
        {MAP_STRINGS.choose}
      </Button>
      {faulty && (
        <Note tone="problem">
          <FaultyFile {...faulty} />
        </Note>
      )}
      <Dialog
        open={preview !== null}
        onOpenChange={(open) => {
          if (!open) setPreview(null);
        }}
        title={MAP_STRINGS.previewTitle(preview?.name ?? '')}
        footer={
          preview && (
            <>
              <Button onClick={() => setPreview(null)}>{MAP_STRINGS.cancel}</Button>
              <Button variant="primary" onClick={() => void load(preview)}>
                {before ? MAP_STRINGS.replace : MAP_STRINGS.load}
              </Button>
            </>
          )
        }
      >
        {preview && <MapPreview file={preview} replaces={before !== undefined} />}
      </Dialog>
    </>
  );
}

function FaultyFile({ name, problem }: { name: string; problem: MapFileProblem }) {
  if (problem.kind !== 'faulty') return problem.kind === 'too-large' ? MAP_STRINGS.fileTooLarge : MAP_STRINGS.fileUnreadable;
  return (
    <>
      <p>{MAP_STRINGS.problems(problem.problems.length, name)}</p>
      <MapProblems problems={problem.problems} />
    </>
  );
}

function MapPreview({ file, replaces }: { file: MapFile; replaces: boolean }) {
  return (
    <div className="map-preview">
      <p>
        <strong>{MAP_STRINGS.contents(file.groups.length, file.behaviours.length)}</strong>
      </p>
      <p>{file.about}</p>
      <p className="map-preview__source">{MAP_STRINGS.source(file.source)}</p>
      <Names heading={MAP_STRINGS.headings} names={file.groups.map(({ id, label }) => ({ id, label }))} />
      <Names heading={MAP_STRINGS.own} names={file.behaviours.map(({ id, label }) => ({ id, label }))} />
      {replaces && <Note tone="unsure">{MAP_STRINGS.replaces}</Note>}
    </div>
  );
}

function Names({ heading, names }: { heading: string; names: readonly { id: string; label: string }[] }) {
  if (names.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul className="map-preview__names">
        {names.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </section>
  );
}
