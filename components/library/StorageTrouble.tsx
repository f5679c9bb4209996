// What library and panel show instead of themselves while their database cannot be used: what is the matter, and what to do.
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { TROUBLE_STRINGS } from './strings.ts';
import './library.css';

interface StorageTroubleProps {
  kind: keyof typeof TROUBLE_STRINGS.kinds;
  onReload: () => void;
}

export function StorageTrouble({ kind, onReload }: StorageTroubleProps) {
  const { title, text } = TROUBLE_STRINGS.kinds[kind];
  return (
    <main className="library__main">
      <ErrorState
        title={title}
        level={1}
        actions={
          <Button variant="primary" onClick={onReload}>
            {TROUBLE_STRINGS.reload}
          </Button>
        }
      >
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </ErrorState>
    </main>
  );
}
