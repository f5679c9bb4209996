// Serves pages from memory over https on 127.0.0.1, told apart by host and path. With `hosts` given to the browser
// (extension-browser.ts) they appear under their real addresses.
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate.ts';

export interface ServedPage {
  body: string | Buffer;
  /** Default: text/html; charset=utf-8. */
  type?: string;
  status?: number;
  /** The answer is held back this long. */
  delayMs?: number;
}

export interface PageServer {
  /** Serves a page at an address such as "https://jobs.example.com/role/7". */
  serve: (address: string, page: ServedPage | string) => void;
  /** From now on nothing is there any more. */
  clear: () => void;
  /** For the browser: host → 127.0.0.1:port, for the hosts named. */
  hosts: (names: readonly string[]) => Map<string, string>;
  /** Hash of the server's key, for the browser to accept its certificate. */
  keyHash: string;
  /** Addresses asked for so far, in order. */
  asked: readonly string[];
  close: () => Promise<void>;
}

/** Starts the server on a free port. Unknown addresses get a plain 404. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const asked: string[] = [];
  const { key, cert, keyHash } = makeCertificate(new Date());
  const server = createServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host ?? ''}${request.url ?? '/'}`;
    asked.push(address);
    const page = pages.get(address);
    const answer = (): void => {
      response.writeHead(page?.status ?? (page ? 200 : 404), { 'content-type': page?.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(page?.body ?? 'Not found');
    };
    if (page?.delayMs === undefined) answer();
    else setTimeout(answer, page.delayMs).unref();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server.address());
  return {
    serve: (address, page) => void pages.set(new URL(address).href, typeof page === 'string' ? { body: page } : page),
    clear: () => pages.clear(),
    hosts: (names) => new Map(names.map((name) => [name, `127.0.0.1:${port}`])),
    keyHash,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.');
  return address.port;
}
