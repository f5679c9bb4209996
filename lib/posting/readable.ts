// The one use of Readability: what it takes for the page's article, as a second opinion on the page's own outline. It is
// never the only source: it drops whole blocks for a class name.
import { Readability } from '@mozilla/readability';
import { htmlToText } from './html-to-text.ts';

/** Beyond this many elements, or this depth, its recursive passes would cost too much or overflow. */
const MAX_ELEMENTS = 8_000;
const MAX_DEPTH = 400;
const MAX_TEXT = 400_000;

const NEVER_ARTICLE = 'script, style, svg, noscript, template, iframe, nav, select';

/** The main text by Readability, or null when it finds none, fails, or the page (`textLength` characters of text) is out of bounds. Works on a clone. */
export function readReadable(document: Document, textLength: number): string | null {
  if (textLength > MAX_TEXT) return null;
  if (document.body === null || document.getElementsByTagName('*').length > MAX_ELEMENTS || isDeep(document.body)) return null;
  const clone = document.implementation.createHTMLDocument(document.title);
  clone.replaceChild(clone.importNode(document.documentElement, true), clone.documentElement);
  for (const element of clone.querySelectorAll(NEVER_ARTICLE)) element.remove();
  try {
    const article = new Readability(clone, { charThreshold: 200 }).parse();
    const content = article?.content ?? '';
    return content === '' ? null : htmlToText(content, document);
  } catch {
    return null;
  }
}

function isDeep(root: Element): boolean {
  let depth = 0;
  for (let node: Element | null = root; node !== null; ) {
    if (node.firstElementChild !== null) {
      node = node.firstElementChild;
      if (++depth > MAX_DEPTH) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextElementSibling === null) {
      node = node.parentElement;
      depth--;
    }
    node = node === null || node === root ? null : node.nextElementSibling;
  }
  return false;
}
