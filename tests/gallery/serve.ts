// Serves the gallery on this machine for tests and screenshots.
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
  const outDir = join(FOLDER, '../../.output/gallery');
  await build({ root: FOLDER, configFile: false, logLevel: 'error', base: './', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5_000 } });
  const server = await preview({ root: FOLDER, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the gallery could not be served');
  return {
    addressOf: (state) => `${address}index.html#${encodeURIComponent(state)}`,
    close: () => server.close(),
  };
}
