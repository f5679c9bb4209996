// A file is being read: its name, how far it is, and Stop.
import type { DocumentProgress } from '../../../lib/stories/import/document-problem.ts';
import { Button } from '../../ui/Button.tsx';
import { IMPORT_STRINGS } from './strings.ts';

interface ReadingFileProps {
  name: string;
  /** Null where it is not read page by page, or has just begun. */
  progress: DocumentProgress | null;
  onStop: () => void;
}

export function ReadingFile({ name, progress, onStop }: ReadingFileProps) {
  return (
    <div className="import__reading">
      <p role="status">
        {IMPORT_STRINGS.reading(name)}
        {progress && <span className="import__page">{IMPORT_STRINGS.page(progress)}</span>}
      </p>
      <progress aria-label={IMPORT_STRINGS.reading(name)} {...(progress ? { value: progress.page, max: progress.pages } : {})} />
      <Button size="small" onClick={onStop}>
        {IMPORT_STRINGS.stop}
      </Button>
    </div>
  );
}
