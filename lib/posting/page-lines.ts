// Walks a part of a page once, without recursion, and gives its lines of text in reading order, each with what is known
// about it: bullet, heading level, share of link text, the element it stands in. Everything else in this folder reads lines.
import { isHidden, isNoise, PREFORMATTED_MARK } from './noise.ts';
import type { TextSizes } from './text-sizes.ts';
import { countWords } from './words.ts';

export interface PageLine {
  text: string;
  /** A list item, or a line that its author began with a bullet sign. */
  bullet: boolean;
  /** A blank line goes before it. */
  gap: boolean;
  /** 1 to 6 for h1 to h6; 7 for a line that is bold from end to end; 0 for plain text. */
  level: number;
  /** Characters of the line that are link text. */
  linked: number;
  hidden: boolean;
  /** The innermost block in which the line starts. */
  element: Element;
}

export interface LineOptions {
  /** Elements to leave out besides what is always left out. */
  skip?: (element: Element) => boolean;
  /** Leave out what the page does not show. Off by default: text behind "show more" belongs to the posting. */
  shownOnly?: boolean;
  /** Keep what looks like page furniture: for a root that is known to be the description. */
  keepNoise?: boolean;
  /** Line breaks of the source count as such, for a root that the page shows so by a style that is not known here. */
  rawBreaks?: boolean;
  sizes?: TextSizes;
}

/** A cell with more characters than this starts a line of its own. */
const LONG_CELL = 160;

/** Bounds against pages made to exhaust us; far above any posting. */
const MAX_NODES = 250_000;
const MAX_CHARACTERS = 400_000;

const GAP_BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'section', 'article', 'blockquote', 'hr', 'pre', 'fieldset', 'figure', 'details']);
const BLOCKS = new Set([
  ...GAP_BLOCKS, 'div', 'li', 'dt', 'dd', 'tr', 'main', 'header', 'footer', 'aside', 'address', 'summary', 'caption', 'thead', 'tbody', 'tfoot', 'legend', 'form', 'body', 'figcaption', 'center', 'td', 'th',
]);
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const BULLET_SIGN = /^(?:[•◦▪▫■□●○·‣⁃∙➢➤►▶✓✔✅★☑❖◆◇–—]|[-*+](?=\s)|\uF0B7|\uF0A7)\s*/u;

/** The lines of everything under `root`, in document order. Empty for an element without text. */
export function readLines(root: Element, options: LineOptions = {}): PageLine[] {
  const sizes = options.sizes ?? null;
  const writer = new LineWriter(options.rawBreaks === true ? 1 : 0, sizes);
  let node: Node | null = root;
  let visited = 0;
  let hiddenRoot: Node | null = null;

  while (node !== null && visited++ < MAX_NODES && writer.size < MAX_CHARACTERS) {
    let enter = false;
    if (isText(node)) writer.text(node.data, node.parentElement ?? root, hiddenRoot !== null);
    else if (isElement(node)) {
      enter = node === root || !isLeftOut(node);
      if (enter) {
        if (hiddenRoot === null && isHidden(node)) hiddenRoot = node;
        if (options.shownOnly === true && hiddenRoot !== null) {
          if (hiddenRoot === node) hiddenRoot = null;
          enter = false;
        } else writer.open(node);
      }
    }
    if (enter && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (enter && isElement(node)) writer.close(node);
    if (enter && node === hiddenRoot) hiddenRoot = null;
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isElement(node)) writer.close(node);
      if (node === hiddenRoot) hiddenRoot = null;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return writer.finish();

  function isLeftOut(element: Element): boolean {
    if (options.skip?.(element) === true) return true;
    if (options.keepNoise === true) return isControl(element);
    return isNoise(element, sizes);
  }
}

/** True for a line that is link text for the most part: a card, a menu's entry. */
export function isMostlyLink(line: PageLine): boolean {
  return line.linked > line.text.length * 0.6;
}

/** A sentence or more of running text: at least so many words, few of them links. */
export function isProse(line: PageLine, leastWords: number): boolean {
  return !line.bullet && line.linked < line.text.length * 0.4 && countWords(line.text) >= leastWords;
}

/** Lines as plain text: bullets as "- ", a blank line where the page has a gap. */
export function formatLines(lines: readonly PageLine[]): string {
  let text = '';
  for (const line of lines) {
    if (text !== '') text += line.gap ? '\n\n' : '\n';
    text += line.bullet ? `- ${line.text}` : line.text;
  }
  return text;
}

/** One line of text with spaces levelled and characters that cannot be seen (zero width, direction marks) taken out. */
export function cleanText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Takes a bullet sign off the start of a line: the text without it, and whether there was one. */
export function splitBullet(text: string): { text: string; bullet: boolean } {
  const sign = BULLET_SIGN.exec(text);
  if (sign === null || sign[0].length === text.length) return { text, bullet: false };
  return { text: text.slice(sign[0].length).trim(), bullet: true };
}

const CONTROL_TAGS = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'input', 'iframe', 'video', 'audio', 'canvas', 'option', 'head', 'object', 'embed']);
function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(element.localName)) return true;
  return element.localName === 'button' && isNoise(element, null);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

class LineWriter {
  size = 0;
  private readonly lines: PageLine[] = [];
  private buffer = '';
  private breaks = 2;
  private pendingBreaks = 0;
  private pendingBullet = false;
  private bullet = false;
  private linked = 0;
  private strong = 0;
  private hidden = false;
  private element: Element | null = null;
  private level = 0;
  private linkDepth = 0;
  private afterLink = false;
  private strongDepth = 0;
  private preDepth: number;
  private headingLevel = 0;

  private readonly sizes: TextSizes | null;

  constructor(preDepth: number, sizes: TextSizes | null) {
    this.preDepth = preDepth;
    this.sizes = sizes;
  }

  open(element: Element): void {
    const tag = element.localName;
    if (tag === 'br') return this.lineBreak();
    if (tag === 'a') {
      // An anchor without an address is a place in the page, and old pages forget to close it.
      if (element.hasAttribute('href')) this.linkDepth++;
      // Chips that are links stand apart by style only.
      if (this.afterLink && /\S$/.test(this.buffer) && this.pendingBreaks === 0) this.buffer += ' ';
    }
    this.afterLink = false;
    if (tag === 'b' || tag === 'strong') this.strongDepth++;
    if (isPreformatted(element)) this.preDepth++;
    if (/^h[1-6]$/.test(tag)) this.headingLevel = Number(tag[1]);
    else if (element.getAttribute('role') === 'heading') this.headingLevel = Number(element.getAttribute('aria-level') ?? 3) || 3;
    if (tag === 'td' || tag === 'th' || tag === 'dd') return this.cell(element);
    if (BLOCKS.has(tag)) this.boundary(GAP_BLOCKS.has(tag) ? 2 : 1);
    if (tag === 'li') this.pendingBullet = true;
  }

  close(element: Element): void {
    const tag = element.localName;
    if (tag === 'a' && element.hasAttribute('href')) this.linkDepth--;
    this.afterLink = tag === 'a' || (this.afterLink && !BLOCKS.has(tag));
    if (tag === 'b' || tag === 'strong') this.strongDepth--;
    if (isPreformatted(element)) this.preDepth--;
    if (tag === 'td' || tag === 'th') return;
    if (BLOCKS.has(tag)) this.boundary(GAP_BLOCKS.has(tag) ? 2 : 1);
    if (tag === 'li') this.pendingBullet = false;
    if (/^h[1-6]$/.test(tag) || element.getAttribute('role') === 'heading') this.headingLevel = 0;
  }

  text(raw: string, parent: Element, hidden: boolean): void {
    if (this.preDepth > 0 && raw.includes('\n')) {
      for (const [index, part] of raw.split('\n').entries()) {
        if (index > 0) this.lineBreak();
        this.write(part, parent, hidden);
      }
      return;
    }
    this.write(raw, parent, hidden);
  }

  finish(): PageLine[] {
    this.flush();
    return this.lines;
  }

  private write(raw: string, parent: Element, hidden: boolean): void {
    this.afterLink = false;
    const text = raw.slice(0, MAX_CHARACTERS).replace(INVISIBLE, '').replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && this.buffer === '')) return;
    if (text !== ' ') {
      if (this.pendingBreaks > 0) this.flush();
      if (this.buffer.trim() === '') this.begin(parent, hidden);
    }
    const shown = text.trim().length;
    if (this.linkDepth > 0) this.linked += shown;
    if (this.strongDepth > 0) this.strong += shown;
    if (!hidden && shown > 0) this.hidden = false;
    this.buffer += text;
    this.size += text.length;
  }

  private begin(parent: Element, hidden: boolean): void {
    this.buffer = '';
    this.bullet = this.pendingBullet;
    this.pendingBullet = false;
    this.linked = 0;
    this.strong = 0;
    this.hidden = hidden;
    this.level = this.headingLevel;
    this.element = blockOf(parent);
  }

  private boundary(breaks: number): void {
    if (breaks > this.pendingBreaks) this.pendingBreaks = breaks;
  }

  private lineBreak(): void {
    this.pendingBreaks = Math.min(2, this.pendingBreaks + 1);
  }

  /** Cells of a row stay on one line while they are short; a cell that holds blocks of its own breaks there anyway. */
  private cell(element: Element): void {
    const tag = element.localName;
    if ((tag === 'dd' && this.buffer.length > 60) || (this.sizes?.of(element) ?? 0) > LONG_CELL) return this.boundary(1);
    // A second label in the same row begins a new fact.
    if (tag === 'th' && this.buffer.trim() !== '') return this.boundary(1);
    if (this.buffer.trim() === '' || (this.pendingBreaks > 0 && tag !== 'dd')) return;
    if (this.buffer.length > 120) return this.boundary(1);
    this.pendingBreaks = 0;
    this.buffer += /[:?]\s*$/.test(this.buffer) || tag !== 'dd' ? ' ' : ': ';
  }

  private flush(): void {
    const whole = this.buffer.replace(/\s+/g, ' ').trim();
    if (whole !== '' && this.element !== null) {
      const { text, bullet } = splitBullet(whole);
      const isStrong = this.level === 0 && this.strong >= whole.replace(/ /g, '').length * 0.9;
      if (text !== '') {
        this.lines.push({
          text, bullet: bullet || this.bullet, gap: this.breaks >= 2 && !((bullet || this.bullet) && this.lines.at(-1)?.bullet === true), level: isStrong ? 7 : this.level,
          linked: this.linked, hidden: this.hidden, element: this.element,
        });
      }
      this.breaks = 0;
    }
    this.buffer = '';
    this.breaks = Math.max(this.breaks, this.pendingBreaks);
    this.pendingBreaks = 0;
  }
}

function isPreformatted(element: Element): boolean {
  if (element.localName === 'pre' || element.hasAttribute(PREFORMATTED_MARK)) return true;
  const style = element.getAttribute('style');
  if (style !== null && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && /whitespace-pre|pre-?(?:line|wrap)/i.test(names);
}

function blockOf(element: Element): Element {
  let up = element;
  for (let steps = 0; steps < 30 && !BLOCKS.has(up.localName) && up.parentElement !== null; steps++) up = up.parentElement;
  return up;
}

