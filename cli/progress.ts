// A progress bar on standard error, when that is a terminal.
import { stat } from 'node:fs/promises';
import { STDIN } from './arguments.ts';

const WIDTH = 24;
const REDRAW_MS = 100;

export interface Progress {
  /** Counts one posting and its bytes. */
  step: (bytes: number) => void;
  /** Takes the bar away, so that a line can be written. */
  clear: () => void;
}

/** @returns a bar that knows the share when all files have a size; with standard input it counts only. */
export async function startProgress(files: readonly string[]): Promise<Progress> {
  if (!process.stderr.isTTY) return { step: () => undefined, clear: () => undefined };
  const total = files.includes(STDIN) ? null : (await Promise.all(files.map((file) => stat(file).then(({ size }) => size, () => 0)))).reduce((sum, size) => sum + size, 0);
  const start = performance.now();
  let done = 0;
  let bytes = 0;
  let drawn = 0;
  return {
    clear: () => process.stderr.write('\r\u001B[K'),
    step: (size) => {
      done += 1;
      bytes += size;
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      const rate = `${Math.round((1000 * done) / (now - start))} a second`;
      process.stderr.write(`\r\u001B[K${total === null || total === 0 ? '' : `${bar(bytes / total)} `}${done} postings, ${rate}`);
    },
  };
}

function bar(share: number): string {
  const full = Math.min(WIDTH, Math.round(share * WIDTH));
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${Math.min(100, Math.round(share * 100))} %`;
}
