// Vite plugin: takes the ways to the network, and code made from strings, out of the libraries that read documents. They are for uses that
// the extension has not: fetching a document by its address, templates compiled from text.
import { sep } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';

const LIBRARIES = /\/node_modules\/(?:pdfjs-dist|mammoth|jszip|underscore|lop|setimmediate|core-js-pure)\//;
const NETWORK = { fetch: 'undefined', XMLHttpRequest: 'undefined', importScripts: 'undefined', WebSocket: 'undefined', EventSource: 'undefined' };

export function withoutNetwork(): Plugin {
  return {
    name: 'without-network',
    async transform(code, id) {
      const path = id.split('?')[0]?.split(sep).join('/') ?? '';
      if (!LIBRARIES.test(path)) return null;
      // A call that makes code from text fails at once, as it would under the extension's policy.
      const plain = code.replace(/\bnew Function\s*\(/g, '(() => { throw new Error("No code is made from text."); })(');
      return transformWithOxc(plain, path.replace(/\.[cm]?js$/, '.js'), { define: NETWORK, sourcemap: false });
    },
  };
}
