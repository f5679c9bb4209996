// The panel when its own start failed: usually the browser did not let the device's storage be opened.
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { POSTING_STRINGS } from './strings.ts';
import './panel.css';

export function StartFailed({ detail }: { detail: string }) {
  const { startFailed } = POSTING_STRINGS;
  return (
    <main className="panel panel__main">
      <ErrorState
        title={startFailed.title}
        level={1}
        detail={detail}
        actions={
          <Button variant="primary" onClick={() => window.location.reload()}>
            {startFailed.again}
          </Button>
        }
      >
        <p>{startFailed.text}</p>
      </ErrorState>
    </main>
  );
}
