// Starts the panel.
import '../../components/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { StartFailed } from '../../components/posting/StartFailed.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { NoticeProvider } from '../../components/ui/Toast.tsx';
import { startStorage } from '../../lib/platform/start-storage.ts';
import { StorageGate } from '../library/StorageGate.tsx';
import { App } from './App.tsx';
import { loadEngine } from './load-engine.ts';

// Started before anything is drawn: the sheet waits for nothing else as long.
loadEngine().catch(() => undefined);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StorageGate>
        <ErrorBoundary fallback={(detail) => <StartFailed detail={detail} />}>
          <NoticeProvider aboveFooter>
            <App />
          </NoticeProvider>
        </ErrorBoundary>
      </StorageGate>
    </StrictMode>,
  );
}
// Old deletions that cannot be cleared now are cleared at another start.
startStorage().catch(() => undefined);
