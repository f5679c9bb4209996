// Standard output that waits when the reader is slow and ends quietly when the reader has gone (`… | head`).
import { once } from 'node:events';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Writes, and waits until the reader has room for more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line on standard error. */
export function complain(where: string, reason: string): void {
  process.stderr.write(`${where}: ${reason}\n`);
}
