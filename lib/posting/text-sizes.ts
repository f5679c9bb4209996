// How much text each box of a page holds, measured once from the leaves up, so that rules may ask "is this most of the
// page?" at any depth without walking it again.
const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'head']);
const MAX_NODES = 300_000;

export interface TextSizes {
  /** Characters of text in the whole root. */
  total: number;
  /** Characters of text in an element; 0 for one that was not measured. */
  of(element: Element): number;
}

/** Measures the text under `root`, scripts and styles aside. No recursion; pages beyond any real one are measured in part. */
export function measureText(root: Element | null): TextSizes {
  const sizes = new WeakMap<Element, number>();
  if (root === null) return { total: 0, of: () => 0 };
  const open: number[] = [0];
  let node: Node | null = root;
  let visited = 0;
  while (node !== null && visited++ < MAX_NODES) {
    if (node.nodeType === 3) add(open, textLength(node.nodeValue ?? ''));
    if (isBox(node) && node.firstChild !== null) {
      open.push(0);
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && isBox(node)) close(node, open, sizes);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  const total = sizes.get(root) ?? open.reduce((sum, size) => sum + size, 0);
  return { total, of: (element) => sizes.get(element) ?? 0 };
}

function isBox(node: Node): node is Element {
  return node.nodeType === 1 && !NOT_TEXT.has(node.nodeName.toLowerCase());
}

function close(element: Element, open: number[], sizes: WeakMap<Element, number>): void {
  const size = open.pop() ?? 0;
  sizes.set(element, size);
  add(open, size);
}

function add(open: number[], size: number): void {
  const last = open.length - 1;
  open[last] = (open[last] ?? 0) + size;
}

/** Runs of blanks count once: indentation is not text. */
function textLength(text: string): number {
  return text.length < 40 ? text.trim().length : text.replace(/\s+/g, ' ').trim().length;
}
