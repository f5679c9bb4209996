// Shows the page while its database can be used, and what to do while it cannot. What is taken off the screen keeps its last words as drafts.
import type { ReactNode } from 'react';
import { StorageTrouble } from '../../components/library/StorageTrouble.tsx';
import { useStorageTrouble } from '../../lib/platform/use-storage-trouble.ts';

export function StorageGate({ children }: { children: ReactNode }) {
  const trouble = useStorageTrouble();
  return trouble === null ? children : <StorageTrouble kind={trouble} onReload={() => window.location.reload()} />;
}
