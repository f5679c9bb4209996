// What the library shows when it cannot be drawn at all: above all when the browser refuses its storage.
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { LIBRARY_STRINGS } from './strings.ts';
import './library.css';

export function LibraryFailed({ detail, onReload }: { detail: string; onReload: () => void }) {
  return (
    <main className="library__main">
      <ErrorState title={LIBRARY_STRINGS.failedTitle} detail={detail} actions={<Button onClick={onReload}>{LIBRARY_STRINGS.reload}</Button>}>
        <p>{LIBRARY_STRINGS.failed}</p>
      </ErrorState>
    </main>
  );
}
