// Finds quotes of a posting in the page they came from, as ranges. Spaces, letter case and kinds of dashes and quotation marks do
// not count, since reading a page changes them; the document is not changed.

/** Where the text of a page stands: all of it without spaces, and which part of it each text node holds. */
interface PageText {
  squeezed: string;
  nodes: readonly Text[];
  /** Where each node's part begins in `squeezed`; same order as `nodes`. */
  starts: readonly number[];
}

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'MATH']);
const LIST_MARK = /^\s*[-–•*·▪◦●‣]\s+/;
const DROPPED = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛´`'].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„‟«»'].map((mark): [string, string] => [mark, '"']),
  ...[...'‐‑‒–—−'].map((mark): [string, string] => [mark, '-']),
]);

/**
 * The places of each quote, in the order of the quotes. A quote of several lines gives a range for each line that is found; an empty
 * list: it does not stand in the page. Text inside open shadow roots is found, text of frames is not.
 * @param isShown leaves out text that the person cannot see, by its element.
 */
export function findQuotes(document: Document, quotes: readonly string[], isShown: (element: Element) => boolean = () => true): Range[][] {
  const text = readText(document, isShown);
  return quotes.map((quote) => {
    let from = 0;
    return quote.split('\n').flatMap((line) => {
      const wanted = squeeze(line.replace(LIST_MARK, ''));
      if (wanted === '') return [];
      const next = text.squeezed.indexOf(wanted, from);
      const start = next >= 0 ? next : text.squeezed.indexOf(wanted);
      if (start < 0) return [];
      from = start + wanted.length;
      return rangeOf(document, text, start, from) ?? [];
    });
  });
}

function readText(document: Document, isShown: (element: Element) => boolean): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    if (isText(node)) {
      const part = squeeze(node.data);
      if (part === '' || (node.parentElement && !isShown(node.parentElement))) return;
      nodes.push(node);
      starts.push(length);
      parts.push(part);
      length += part.length;
      return;
    }
    if (isElement(node)) {
      if (SKIPPED.has(node.tagName.toUpperCase())) return;
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  if (document.body) visit(document.body);
  return { squeezed: parts.join(''), nodes, starts };
}

function rangeOf(document: Document, text: PageText, start: number, end: number): Range | null {
  const first = placeOf(text, start);
  const last = placeOf(text, end - 1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The text node and the offset in it of the character at `index` of the squeezed text. */
function placeOf({ nodes, starts }: PageText, index: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = index - (starts[low] ?? 0);
  for (let offset = 0; offset < node.data.length; offset += 1) {
    if (DROPPED.test(node.data.charAt(offset))) continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}

/** The text without spaces and invisible characters, one unit for one unit otherwise. */
function squeeze(text: string): string {
  let squeezed = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (!DROPPED.test(unit)) squeezed += fold(unit);
  }
  return squeezed;
}

function fold(unit: string): string {
  const folded = FOLDED.get(unit);
  if (folded !== undefined) return folded;
  const lower = unit.toLowerCase();
  // Where small letters take more room (İ), places would shift.
  return lower.length === 1 ? lower : unit;
}

/** By number, not by class: nodes of another window's document are of other classes. */
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
