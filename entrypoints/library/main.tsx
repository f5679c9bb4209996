// Starts the library page.
import '../../components/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LibraryFailed } from '../../components/library/LibraryFailed.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { NoticeProvider } from '../../components/ui/Toast.tsx';
import { startStorage } from '../../lib/platform/start-storage.ts';
import { App } from './App.tsx';
import { StorageGate } from './StorageGate.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StorageGate>
        <ErrorBoundary fallback={(detail) => <LibraryFailed detail={detail} onReload={() => window.location.reload()} />}>
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
