// Serves the gallery, and other pages made for tests, on this machine.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const FOLDER = dirname(fileURLToPath(import.meta.url));

export interface Gallery {
  /** The address of a state by name. */
  addressOf: (state: string) => string;
  close: () => Promise<void>;
}

/** Builds the gallery (a few seconds) and serves it until `close`. */
export async function serveGallery(): Promise<Gallery> {
  const { address, close } = await serveBuilt(FOLDER, 'gallery');
  return { addressOf: (state) => `${address}index.html#${encodeURIComponent(state)}`, close };
}

/** Builds the page in a folder into `.output/<name>` and serves it until `close`. */
export async function serveBuilt(root: string, name: string): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = join(FOLDER, '../../.output', name);
  await build({ root, configFile: false, logLevel: 'error', base: './', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5_000 } });
  const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`the page ${name} could not be served`);
  return { address, close: () => server.close() };
}
