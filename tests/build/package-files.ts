// Looks into a built package: its files, the scripts that a page loads, and what in them could reach the network.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Every file of the package, relative, with forward slashes. @throws Error when there is no build. */
export function listFiles(folder: string): string[] {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no built extension in ${folder}; run \`npm run build\` first.`);
  return globSync('**/*', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile()).map((path) => path.replaceAll('\\', '/')).sort();
}

/** The scripts that the page loads at once: its own and everything that they import. */
export function scriptsOfPage(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) visit(posix.join(dirname(path), specifier));
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)) visit(source);
  return [...seen].sort();
}

const NETWORK: readonly (readonly [string, RegExp])[] = [
  // A method of this name (`fetch(a){`) is no call.
  ['fetch', /(?<![\w$.])(?:(?:globalThis|self|window)\.)?fetch\s*\((?![^()]*\)\s*\{)/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\s*\(/],
  ['import of an address', /\bimport\s*\(?\s*["'`](?:https?:)?\/\//],
  ['script from an address', /\.src\s*=\s*["'`](?:https?:)?\/\//],
];

/** Names of the ways to the network that stand in a script. */
export function findNetworkUses(code: string): string[] {
  return NETWORK.flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []));
}

const CODE_FROM_STRINGS: readonly (readonly [string, RegExp])[] = [
  ['eval', /(?<![\w$.])eval\s*\(/],
  ['new Function', /\bnew\s+Function\s*\(/],
];

/** Ways to run a string as code. */
export function findCodeFromStrings(code: string): string[] {
  return CODE_FROM_STRINGS.flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []));
}
