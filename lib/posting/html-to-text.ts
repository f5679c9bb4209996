// Turns markup into plain text: an element of the page, or a string that some source gives as HTML (JSON-LD descriptions,
// often escaped more than once). A string is parsed in a document of its own that loads and runs nothing.
import { cleanText, formatLines, type LineOptions, readLines, splitBullet } from './page-lines.ts';
import { splitRunTogether } from './run-together.ts';

/** The text under an element: a line per block, "- " for bullets, a blank line between paragraphs. '' when there is none. */
export function elementToText(root: Element, options: LineOptions = {}): string {
  return formatLines(readLines(root, options));
}

const MAX_UNESCAPES = 4;
const ESCAPED_TAG = /&(?:amp;)*(?:lt|#0*60|#x0*3c);\s*(?:\/\s*)?(?:p|br|ul|ol|li|div|h[1-6]|strong|b|span|em|i|u|a|table|tr|td|section)\b/i;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*|\/\s*)?>/i;
const ENTITY = /&(?:[a-z]{2,8}\d?|#\d{1,7}|#x[\da-f]{1,6});/i;

/**
 * Text of a description given as a string: HTML, HTML escaped up to four times, or plain text with line breaks.
 * `document` only lends its parser.
 */
export function htmlToText(source: string, document: Document): string {
  let html = source;
  for (let round = 0; round < MAX_UNESCAPES && !TAG.test(html) && ESCAPED_TAG.test(html); round++) html = unescapeOnce(html, document);
  // Markup within markup: an outer real tag around an escaped description.
  if (ESCAPED_TAG.test(html) && TAG.test(html)) {
    const inner = parse(html, document).textContent ?? '';
    html = ESCAPED_TAG.test(inner) || TAG.test(inner) ? inner : html;
    for (let round = 0; round < MAX_UNESCAPES && ESCAPED_TAG.test(html); round++) html = unescapeOnce(html, document);
  }
  if (!TAG.test(html)) {
    for (let round = 0; round < MAX_UNESCAPES && ENTITY.test(html); round++) html = unescapeOnce(html, document);
    if (!TAG.test(html)) return tidyPlainText(html);
  }
  const body = parse(html, document);
  // Line breaks of the source are the only ones where the markup has no blocks.
  const hasBlocks = /<(?:p|br|li|div|h[1-6]|tr)\b/i.test(html);
  if (!hasBlocks && /\n/.test(html.trim())) return tidyPlainText(body.textContent ?? '');
  let text = elementToText(body, { keepNoise: true });
  for (let round = 0; round < 2 && ENTITY.test(text); round++) text = unescapeEntities(text, document);
  return splitRunTogether(text);
}

/** Plain text with levelled spaces, bullets as "- ", at most one blank line in a row, and run-together headings set apart. */
export function tidyPlainText(source: string): string {
  const lines: string[] = [];
  for (const raw of source.split(/\r\n|[\n\r\u2028\u2029\u0085]/)) {
    const { text, bullet } = splitBullet(cleanText(raw));
    if (text === '' && (lines.length === 0 || lines.at(-1) === '')) continue;
    lines.push(bullet ? `- ${text}` : text);
  }
  while (lines.at(-1) === '') lines.pop();
  return splitRunTogether(lines.join('\n'));
}

function parse(html: string, document: Document): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = html;
  return inert.body;
}

function unescapeOnce(html: string, document: Document): string {
  const unescaped = unescapeEntities(html, document);
  return unescaped === html ? html.replace(/&amp;/g, '&') : unescaped;
}

/** Resolves character references and nothing else: `<` is hidden from the parser first. */
function unescapeEntities(text: string, document: Document): string {
  const area = document.implementation.createHTMLDocument('').createElement('textarea');
  area.innerHTML = text.replace(/</g, '&lt;');
  return area.value === '' ? (area.textContent ?? '') : area.value;
}
