// Names what goes wrong when something is written to this device.
import type { StorageProblem } from '../schema/problems.ts';

export type { StorageProblem } from '../schema/problems.ts';

/** Names the failure of a database operation. Dexie wraps the browser's errors, so the inner one is looked at too. */
export function storageProblem(error: unknown): StorageProblem {
  const inner = typeof error === 'object' && error !== null && 'inner' in error ? error.inner : null;
  if ([nameOf(error), nameOf(inner)].includes('QuotaExceededError')) return { kind: 'storage-full' };
  return { kind: 'storage-failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' ? error.name : '';
}
