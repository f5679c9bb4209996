// A saved page → a reading, by way of jsdom. Nothing of the page is run or fetched.
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPosting, type GivenFields } from '../lib/posting/read-posting.ts';
import type { Reading } from '../lib/schema/reading.ts';

/** Reads a whole page or a fragment of one. An address that is none is taken as unknown. */
export function readPage(html: string, url: string | null, given: GivenFields): Reading {
  const address = url !== null && URL.canParse(url) ? url : null;
  // Without listeners the console swallows jsdom's complaints about style sheets.
  const dom = new JSDOM(html, { ...(address === null ? {} : { url: address }), virtualConsole: new VirtualConsole() });
  try {
    return readPosting(dom.window.document, { url: address, given });
  } finally {
    dom.window.close();
  }
}
