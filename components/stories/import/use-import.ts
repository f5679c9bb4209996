// The steps of an import: a text or file is opened, looked through, and brought in. Whatever goes wrong, the text and the choices stay.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentProgress } from '../../../lib/stories/import/document-problem.ts';
import { compareWithBank, planImport, type Candidate, type Choice, type ImportPlan } from '../../../lib/stories/import/plan-import.ts';
import type { ImportReading } from '../../../lib/stories/import/import-item.ts';
import type { BackupPreview } from '../../../lib/stories/merge-backup.ts';
import type { Result } from '../../../lib/schema/result.ts';
import type { Bank, ImportActions, ImportProblem, Opened } from './import-actions.ts';

export type ImportPhase =
  | { kind: 'source'; problem: ImportProblem | null }
  | { kind: 'reading'; name: string; progress: DocumentProgress | null }
  | { kind: 'preview'; reading: ImportReading; candidates: readonly Candidate[] };

export interface ImportSteps {
  phase: ImportPhase;
  text: string;
  setText: (text: string) => void;
  backup: BackupPreview | null;
  closeBackup: () => void;
  readText: () => Promise<void>;
  readFile: (file: File) => Promise<void>;
  stop: () => void;
  backToText: () => void;
  choices: ReadonlyMap<string, Choice>;
  choose: (changes: readonly (readonly [string, Choice])[]) => void;
  titles: ReadonlyMap<string, string>;
  setTitle: (id: string, title: string) => void;
  plan: ImportPlan;
}

const NO_PLAN: ImportPlan = { add: [], merge: [] };

/** `start` shows another phase first (gallery). */
export function useImport(bank: Bank, actions: Pick<ImportActions, 'openText' | 'openFile'>, start: { text: string; reading: ImportReading | null } = { text: '', reading: null }): ImportSteps {
  const [text, setText] = useState(start.text);
  const [phase, setPhase] = useState<ImportPhase>(() => (start.reading ? previewOf(start.reading, bank) : { kind: 'source', problem: null }));
  const [backup, setBackup] = useState<BackupPreview | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const show = useCallback(
    (opened: Result<Opened, ImportProblem>): void => {
      if (!opened.ok) return setPhase({ kind: 'source', problem: opened.problem.kind === 'cancelled' ? null : opened.problem });
      if (opened.value.kind === 'backup') {
        setBackup(opened.value.preview);
        return setPhase({ kind: 'source', problem: null });
      }
      setText(opened.value.text);
      setChoices(new Map());
      setTitles(new Map());
      setPhase(previewOf(opened.value.reading, bank));
    },
    [bank],
  );
  const readFile = async (file: File): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const isMine = (): boolean => running.current === control;
    setPhase({ kind: 'reading', name: file.name, progress: null });
    const opened = await actions.openFile(file, { signal: control.signal, onProgress: (progress) => isMine() && setPhase({ kind: 'reading', name: file.name, progress }) });
    if (isMine()) show(opened);
  };
  const candidates = phase.kind === 'preview' ? phase.candidates : null;
  return {
    phase,
    text,
    setText: (next) => {
      setText(next);
      // A complaint about the text before is no longer true.
      setPhase((now) => (now.kind === 'source' && now.problem !== null ? { kind: 'source', problem: null } : now));
    },
    backup,
    closeBackup: () => setBackup(null),
    readText: async () => show(await actions.openText(text)),
    readFile,
    stop: () => running.current?.abort(),
    backToText: () => setPhase({ kind: 'source', problem: null }),
    choices,
    choose: (changes) => setChoices((before) => new Map([...before, ...changes])),
    titles,
    setTitle: (id, title) => setTitles((before) => new Map([...before, [id, title]])),
    plan: useMemo(() => (candidates ? planImport(candidates, choices, titles) : NO_PLAN), [candidates, choices, titles]),
  };
}

function previewOf(reading: ImportReading, bank: Bank): ImportPhase {
  if (reading.items.length === 0 && reading.skipped.length === 0) return { kind: 'source', problem: { kind: 'nothing-found' } };
  return { kind: 'preview', reading, candidates: compareWithBank(reading.items, bank) };
}
