// Runs in the page: writes what the page holds into plain data, without changing the page. Open shadow roots and frames of
// the same origin are written in place; scripts (but JSON-LD), styles, pictures (but the names of logos) and what people typed are left out.
import type { PageSnapshot } from '../schema/reading.ts';
import { isLogo, LOGO_MARK, MAX_IMAGES } from './logo.ts';
import { FRAME_MARK } from './join-frames.ts';
import { HIDDEN_MARK, isHidden, PREFORMATTED_MARK } from './noise.ts';

export interface SnapshotLimits {
  /** Characters of the written document. */
  characters: number;
  nodes: number;
  /** Frames and shadow roots within each other. */
  nesting: number;
}
const LIMITS: SnapshotLimits = { characters: 6_000_000, nodes: 300_000, nesting: 12 };
const MAX_SELECTION = 200_000;
const MAX_FRAMES = 40;
const MAX_ATTRIBUTE = 3000;
/** Pixels. A frame of this height and half the window's width is what the page is about, or much of it. */
const LARGE_FRAME_HEIGHT = 400;

const DROPPED = new Set(['style', 'svg', 'math', 'video', 'audio', 'canvas', 'noscript', 'template', 'object', 'embed', 'source', 'track', 'map', 'portal', 'fencedframe']);
const VOID = new Set(['area', 'img', 'base', 'br', 'col', 'hr', 'input', 'link', 'meta', 'wbr']);
const BARE_INLINE = new Set(['b', 'i', 'em', 'strong', 'u', 'br', 'wbr', 'option', 'meta', 'link', 'script', 'head', 'html', 'title']);
const DROPPED_ATTRIBUTES = /^(?:on|style$|src|srcset$|sizes$|nonce$|integrity$|d$|xmlns|jsaction$|jsname$|jscontroller$|ping$|action$|placeholder$)/;
const BUTTON_TYPES = new Set(['submit', 'button', 'reset']);
const BLOCKS_IN_P = 'div, ul, ol, p, h1, h2, h3, h4, h5, h6, table, section, article, dl, pre, form';

/**
 * The page as plain data. `capturedAt` is the time of the click, as an ISO 8601 instant. Elements that the page does not show
 * carry a mark; a page beyond the limits is cut there and `truncated` is true. Never throws for what a page holds.
 */
export function takeSnapshot(view: Window, capturedAt: string, limits: SnapshotLimits = LIMITS): PageSnapshot {
  const { document } = view;
  const writer = new SnapshotWriter(view, limits);
  const html = document.documentElement === null ? '' : writer.write(document.documentElement);
  return {
    url: document.location?.href ?? document.URL,
    title: document.title,
    html: `<!DOCTYPE html>${html}`,
    selection: selectedText(view),
    contentType: document.contentType,
    truncated: writer.truncated,
    closedFrames: writer.closedFrames,
    largeFrames: writer.largeFrames,
    frames: [],
    capturedAt,
  };
}

function selectedText(view: Window): string | null {
  const text = view.getSelection()?.toString() ?? '';
  return text.trim() === '' ? null : text.slice(0, MAX_SELECTION);
}

/** A place in the walk: the nodes of one parent, how far they are done, and what closes them. */
interface Place {
  nodes: ArrayLike<Node>;
  at: number;
  close: string;
  /** Nothing within is looked at for being shown: the parent is already marked. */
  hidden: boolean;
  nesting: number;
}

class SnapshotWriter {
  truncated = false;
  readonly closedFrames: string[] = [];
  readonly largeFrames: string[] = [];
  private readonly out: string[] = [];
  private size = 0;
  private visited = 0;
  private images = 0;
  private readonly view: Window;
  private readonly limits: SnapshotLimits;

  constructor(view: Window, limits: SnapshotLimits) {
    this.view = view;
    this.limits = limits;
  }

  write(root: Element): string {
    const stack: Place[] = [{ nodes: [root], at: 0, close: '', hidden: false, nesting: 0 }];
    for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
      const node = place.nodes[place.at++];
      if (node === undefined || this.truncated) {
        this.put(place.close);
        stack.pop();
        continue;
      }
      if (this.size > this.limits.characters || ++this.visited > this.limits.nodes) {
        this.truncated = true;
        continue;
      }
      if (isText(node)) this.put(escapeText(node.data));
      else if (isElement(node)) {
        const inner = this.open(node, place);
        if (inner !== null) stack.push(inner);
      }
    }
    return this.out.join('');
  }

  private put(text: string): void {
    if (text === '') return;
    this.out.push(text);
    this.size += text.length;
  }

  /** Writes an element's start; its children to go through, or null when it is done or left out. */
  private open(element: Element, place: Place): Place | null {
    const tag = element.localName;
    if (DROPPED.has(tag)) return null;
    if (tag === 'script') {
      this.structuredData(element);
      return null;
    }
    if (tag === 'link' && !/canonical|alternate/.test(element.getAttribute('rel') ?? '')) return null;
    if (tag === 'img' && (this.images++ > MAX_IMAGES || !isLogo(element))) return null;
    if (isFrame(element)) return this.frame(element, place);
    if (tag === 'slot' && isSlot(element)) return this.slot(element, place);
    if (!/^[a-z][\w.-]*$/i.test(tag)) return { nodes: element.childNodes, at: 0, close: '', hidden: place.hidden, nesting: place.nesting };

    const name = tag === 'p' && element.querySelector(BLOCKS_IN_P) !== null ? 'div' : tag;
    const hides = !place.hidden && this.isNotShown(element);
    const marks = (hides ? ` ${HIDDEN_MARK}=""` : '') + (this.isPreformatted(element) ? ` ${PREFORMATTED_MARK}=""` : '');
    this.put(`<${name}${writeAttributes(element)}${marks}>`);
    if (VOID.has(tag)) return null;
    const hidden = place.hidden || hides;
    const shadow = place.nesting < this.limits.nesting ? element.shadowRoot : null;
    if (tag === 'textarea' || tag === 'select' || tag === 'datalist') {
      this.put(`</${name}>`);
      return null;
    }
    return shadow === null
      ? { nodes: element.childNodes, at: 0, close: `</${name}>`, hidden, nesting: place.nesting }
      : { nodes: shadow.childNodes, at: 0, close: `</${name}>`, hidden, nesting: place.nesting + 1 };
  }

  private structuredData(script: Element): void {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) return;
    const source = (script.textContent ?? '').replace(/<(?=\/script|!--)/gi, '\\u003c');
    this.put(`<script type="application/ld+json">${source}</script>`);
  }

  private slot(slot: HTMLSlotElement, place: Place): Place {
    const assigned = slot.assignedNodes();
    return { nodes: assigned.length > 0 ? assigned : slot.childNodes, at: 0, close: '', hidden: place.hidden, nesting: place.nesting };
  }

  private frame(frame: HTMLIFrameElement, place: Place): Place | null {
    const inner = place.nesting < this.limits.nesting ? documentOf(frame) : null;
    if (inner === null) {
      if (/^https?:/.test(frame.src) && !place.hidden && this.isLargeEnough(frame)) this.closedFrame(frame);
      return null;
    }
    const data = [...inner.querySelectorAll('head script[type*="ld+json" i]')];
    const hides = !place.hidden && this.isNotShown(frame);
    this.put(`<div ${FRAME_MARK}=""${hides ? ` ${HIDDEN_MARK}=""` : ''}>`);
    const nodes: Node[] = [...data, ...(inner.body?.childNodes ?? [])];
    return { nodes, at: 0, close: '</div>', hidden: place.hidden || hides, nesting: place.nesting + 1 };
  }

  /** Marks the place of a frame of another site with its address: what the frame holds may be put there (join-frames.ts). */
  private closedFrame(frame: HTMLIFrameElement): void {
    const address = frame.src;
    if (this.closedFrames.length >= MAX_FRAMES || address.length > MAX_ATTRIBUTE) return;
    this.put(`<div ${FRAME_MARK}="${escapeValue(address)}"></div>`);
    if (this.closedFrames.includes(address)) return;
    this.closedFrames.push(address);
    const { clientWidth } = this.view.document.documentElement;
    const box = frame.getBoundingClientRect();
    if (clientWidth > 0 && box.width >= clientWidth / 2 && box.height >= LARGE_FRAME_HEIGHT) this.largeFrames.push(address);
  }

  /** A frame too small to hold a posting (trackers, buttons) is not worth naming. Without layout, every frame is. */
  private isLargeEnough(frame: Element): boolean {
    if (this.view.document.documentElement.clientWidth === 0) return true;
    const box = frame.getBoundingClientRect();
    return box.width >= 250 && box.height >= 150;
  }

  private isNotShown(element: Element): boolean {
    if (BARE_INLINE.has(element.localName)) return false;
    if (typeof element.checkVisibility !== 'function') return isHidden(element);
    if (element.checkVisibility({ visibilityProperty: true })) return false;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return style !== undefined && (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse');
  }

  private isPreformatted(element: Element): boolean {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType !== 3 || !hasInnerBreak(child.nodeValue ?? '')) continue;
      const space = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace ?? '';
      return /^(?:pre|break-spaces|preserve)/.test(space);
    }
    return false;
  }
}

/** A line break with text on both sides of it. */
function hasInnerBreak(text: string): boolean {
  return text.includes('\n') && text.trim().includes('\n');
}

function writeAttributes(element: Element): string {
  let text = '';
  const isInput = element.localName === 'input';
  // By names: listing the attributes themselves would make an object for each.
  for (const name of element.getAttributeNames()) {
    if (!isKept(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (value.length > MAX_ATTRIBUTE || (name === 'value' && !(isInput && BUTTON_TYPES.has(element.getAttribute('type') ?? '')))) continue;
    text += ` ${name}="${escapeValue(value)}"`;
  }
  return element.localName === 'img' ? `${text} ${LOGO_MARK}=""` : text;
}

const OUR_MARKS = new Set([HIDDEN_MARK, PREFORMATTED_MARK, FRAME_MARK, LOGO_MARK]);
const kept = new Map<string, boolean>();

/** Whether an attribute of this name is written. The same few names come again and again. */
function isKept(name: string): boolean {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const keeps = !DROPPED_ATTRIBUTES.test(name) && /^[a-z_:][\w:.-]*$/i.test(name) && !OUR_MARKS.has(name);
  if (kept.size < 5000) kept.set(name, keeps);
  return keeps;
}

function escapeValue(value: string): string {
  return /[&"<]/.test(value) ? value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;') : value;
}

function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

/** The document of a frame of the same origin; null for any other. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const inner = frame.contentDocument;
    // A frame that has not loaded yet still shows an empty page of our own origin.
    if (inner === null || !/^https?:/.test(frame.src)) return inner;
    return new URL(inner.URL).origin === new URL(frame.ownerDocument.URL).origin ? inner : null;
  } catch {
    return null;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
