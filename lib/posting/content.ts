// Rung 4: the posting found by its content alone. Weighs the page's lines, walks down to the smallest element that loses
// nothing a posting is made of, and cuts what frames it. Readability is asked as a second opinion, never alone.
import { densestRun } from './densest-run.ts';
import type { Found } from './found.ts';
import { isStartLabel } from './heading-words.ts';
import { dropForeignSections, lineHeading } from './outline.ts';
import { formatLines, isMostlyLink, isProse, type PageLine } from './page-lines.ts';
import { namedDescription } from './named-elements.ts';
import type { PageView } from './page-view.ts';
import { weighPostingWords } from './posting-words.ts';
import { readReadable } from './readable.ts';
import { isFactLabel } from './labelled-facts.ts';
import { countWords, sameTitle, shareContained, squeeze } from './words.ts';

/** Climbing from a line to the root stops here, so that a page of a thousand nested boxes costs no more than a plain one. */
const MAX_CLIMB = 120;

/** Shares of the text's weight, and of its running text, that a step down may lose. */
const MAX_LOSS = 0.12;
const MAX_PROSE_LOSS = 0.08;

/** Reads the posting from the page's lines (noise already left out), or says why there is none. */
export function readContent(view: PageView, lines: readonly PageLine[]): Found | string {
  const outline = readOutline(view, lines);
  if (outline === null) return 'no-text';
  const { text, detail } = needsSecondOpinion(outline, view) ? weighReadable(outline.text, outline.lines, readReadable(view.document, view.sizes.total)) : { text: outline.text, detail: 'outline-alone' };
  if (countWords(text) < 25) return 'hardly-any-text';
  return { source: 'readability', fields: {}, text, root: outline.root, closed: false, detail };
}

export interface Outline {
  root: Element;
  lines: PageLine[];
  text: string;
}

/** The posting by the page's outline alone, without Readability; null for a page without text. */
export function readOutline(view: PageView, lines: readonly PageLine[]): Outline | null {
  const own = dropForeignSections(lines);
  const widest = chooseRoot(view.document.body, own);
  if (widest === null) return null;
  const chosen = startAtLabel(narrowToNamed(widest, view));
  const kept = cutFacts(trimFrame(densestRun(chosen.lines), view));
  return { root: chosen.root, lines: kept, text: formatLines(kept) };
}

/**
 * Readability is slow, and is asked only where it can change something: where the outline found hardly any text in a page that
 * has some, or text that reads like a posting but has few headings to hold on to.
 */
function needsSecondOpinion(outline: Outline, view: PageView): boolean {
  const { words, headings, phrases } = weighPostingWords(outline.text);
  if (words < 40) return view.sizes.total > Math.max(1000, outline.text.length * 3);
  return headings < 2 && headings + phrases >= 3;
}

/**
 * The page's own outline decides. Readability's text is taken where ours is hardly anything, or where it keeps every heading
 * and list item of ours and leaves out much besides; otherwise it only confirms, or is noted to have lost parts.
 */
function weighReadable(own: string, lines: readonly PageLine[], readable: string | null): { text: string; detail: string } {
  if (readable === null) return { text: own, detail: 'outline-only' };
  const words = countWords(own);
  const read = countWords(readable);
  if (words < 40 && read > 2 * words) return { text: readable, detail: 'readability-only' };
  const have = squeeze(readable);
  const parts = lines.filter((line) => line.bullet || lineHeading(line) === 'posting');
  const lost = parts.filter((line) => !have.includes(squeeze(line.text))).length;
  if (parts.length > 0 && lost / parts.length > 0.2) return { text: own, detail: 'outline-readability-lost-parts' };
  if (lost === 0 && read >= 80 && words > read * 1.25 && shareContained(readable, own) > 0.95) return { text: readable, detail: 'readability-tighter' };
  return { text: own, detail: shareContained(own, readable) > 0.85 ? 'outline-and-readability-agree' : 'outline-readability-differs' };
}

interface Chosen {
  root: Element;
  lines: PageLine[];
}

const ENOUGH_WORDS = 80;
/** A line of this many words is running text. */
const PROSE_WORDS = 12;

/** Narrows to the element that is named as the description, unless parts of the posting stand beside it. */
function narrowToNamed(chosen: Chosen, view: PageView): Chosen {
  const root = namedDescription(view.named.get('description') ?? [], view.sizes);
  if (root === null || !chosen.root.contains(root) || root === chosen.root) return chosen;
  const inside = chosen.lines.filter((line) => root.contains(line.element));
  if (inside.reduce((sum, line) => sum + weigh(line), 0) < ENOUGH_WORDS) return chosen;
  const outside = chosen.lines.filter((line, index) => !root.contains(line.element) && lineHeading(line) === 'posting' && line.linked === 0 && !isStartLabel(line.text) && bulletsFollow(chosen.lines, index));
  return outside.length > 0 ? chosen : { root, lines: inside };
}

function bulletsFollow(lines: readonly PageLine[], index: number): boolean {
  return lines.slice(index + 1, index + 6).filter((line) => (line.bullet || countWords(line.text) >= 10) && line.linked < line.text.length * 0.4).length >= 2;
}

/**
 * Where a label such as "Job description" stands alone above the text, the smallest element around label and text is the
 * description. Not where parts of the posting, or prose about the company, come before the label: then it is a heading
 * within the posting.
 */
function startAtLabel(chosen: Chosen): Chosen {
  const { lines } = chosen;
  let at = lines.findIndex((line, index) => isStartLabel(line.text) && line.linked === 0 && wordsAfter(lines, index) >= 40);
  const next = lines.findIndex((line, index) => index > at && index < at + 15 && isStartLabel(line.text) && line.linked === 0 && wordsAfter(lines, index) >= 40);
  // A box of facts may be headed "About this job" before the description is.
  if (at >= 0 && next > 0 && !lines.slice(at, next).some((line) => isProse(line, PROSE_WORDS))) at = next;
  const label = lines[at];
  if (label === undefined) return chosen;
  const before = lines.slice(0, at);
  const prose = before.filter((line) => isProse(line, PROSE_WORDS)).reduce((sum, line) => sum + countWords(line.text), 0);
  const cards = before.filter((line) => isMostlyLink(line)).length;
  // A label of the rank of the headings below it is one of them.
  const isOneOfMany = label.level > 0 && label.level < 7 && lines.slice(at + 1).filter((line) => line.level === label.level).length >= 2;
  if (cards < 8 && (prose > (isOneOfMany ? ENOUGH_WORDS / 2 : ENOUGH_WORDS) || before.some((line) => ['posting', 'company'].includes(lineHeading(line) ?? '') && line.level > 0 && line.level < 7))) return chosen;
  const after = lines.slice(at + 1);
  const last = after.findLast((line, index) => lineHeading(line) === 'posting' && followsText(after, index));
  for (let up = label.element.parentElement; up !== null && chosen.root.contains(up); up = up.parentElement) {
    if (last !== undefined && !up.contains(last.element)) continue;
    const within = up;
    const inside = after.filter((line) => within.contains(line.element));
    if (inside.reduce((sum, line) => sum + countWords(line.text), 0) >= ENOUGH_WORDS) return { root: up, lines: inside };
  }
  return { root: chosen.root, lines: after };
}

function wordsAfter(lines: readonly PageLine[], index: number): number {
  return lines.slice(index + 1, index + 12).reduce((sum, line) => sum + (isMostlyLink(line) ? 0 : countWords(line.text)), 0);
}

/** The smallest element that keeps the posting's weight and every known heading, with its lines. */
function chooseRoot(body: Element | null, lines: readonly PageLine[]): Chosen | null {
  if (body === null || lines.length === 0) return null;
  const weights = new Map<Element, number>();
  const musts = new Map<Element, number>();
  const prose = new Map<Element, number>();
  const children = new Map<Element, Set<Element>>();
  for (const [index, line] of lines.entries()) {
    const weight = weigh(line);
    const isMust = lineHeading(line) === 'posting' && followsText(lines, index);
    if (weight === 0 && !isMust) continue;
    const running = isProse(line, PROSE_WORDS) ? weight : 0;
    let below: Element | null = null;
    let up: Element | null = line.element;
    for (let steps = 0; up !== null && steps < MAX_CLIMB; steps++) {
      weights.set(up, (weights.get(up) ?? 0) + weight);
      if (running > 0) prose.set(up, (prose.get(up) ?? 0) + running);
      if (isMust) musts.set(up, (musts.get(up) ?? 0) + 1);
      if (below !== null) {
        const known = children.get(up);
        if (known === undefined) children.set(up, new Set([below]));
        else known.add(below);
      }
      if (up === body) break;
      below = up;
      up = up.parentElement;
    }
  }
  let root = weights.has(body) ? body : (lines[0]?.element ?? body);
  for (let steps = 0; steps < 2000; steps++) {
    const next = bestChild(root, children, { weights, musts, prose });
    if (next === null) break;
    root = next;
  }
  return { root, lines: lines.filter((line) => root.contains(line.element)) };
}

interface Measures {
  weights: Map<Element, number>;
  musts: Map<Element, number>;
  prose: Map<Element, number>;
}

/** The child with the most weight, when stepping down to it loses nothing of a posting. */
function bestChild(root: Element, children: Map<Element, Set<Element>>, { weights, musts, prose }: Measures): Element | null {
  let best: Element | null = null;
  for (const child of children.get(root) ?? []) if (best === null || (weights.get(child) ?? 0) > (weights.get(best) ?? 0)) best = child;
  if (best === null) return null;
  const share = (map: Map<Element, number>, element: Element) => {
    const whole = map.get(root) ?? 0;
    return whole === 0 ? 1 : (map.get(element) ?? 0) / whole;
  };
  const allMusts = musts.get(root) ?? 0;
  const mustShare = share(musts, best);
  if (mustShare < 1 && !(allMusts >= 4 && mustShare >= 0.8 && share(weights, best) > 0.8)) return null;
  // Where the known headings are inside, short scraps may go, but no running text: introductions belong to the posting.
  const allowed = (musts.get(best) ?? 0) >= 2 && share(prose, best) >= 1 - MAX_PROSE_LOSS ? 0.55 : MAX_LOSS;
  return share(weights, best) >= 1 - allowed ? best : null;
}

/** Words that count: link text hardly does, bullets and sentences do, scraps of a few words little. */
function weigh(line: PageLine): number {
  const words = countWords(line.text);
  if (isMostlyLink(line)) return 0;
  if (line.bullet || words >= 8) return Math.min(words, 80);
  return words * 0.25;
}

function followsText(lines: readonly PageLine[], index: number): boolean {
  return lines.slice(index + 1, index + 4).some((line) => line.linked < line.text.length * 0.5 && (line.bullet || line.text.length > 50));
}

/** Cuts the lines before the first and after the last that read like a posting: title, chips, links, buttons. */
function trimFrame(lines: readonly PageLine[], view: PageView): PageLine[] {
  let start = lines.findIndex((line) => isBody(line) && !(line.level === 1 || (line.text.length < 140 && isTitle(line.text, view))));
  if (start < 0) return [...lines];
  while (start > 0) {
    const before = lines[start - 1];
    if (before === undefined || before.level === 0 || isTitle(before.text, view) || lineHeading(before) === null) break;
    start--;
  }
  let end = lines.length;
  while (end > start + 1) {
    const last = lines[end - 1];
    if (last === undefined || !(last.linked > last.text.length * 0.7 || (countWords(last.text) <= 3 && !last.bullet && last.level > 0))) break;
    end--;
  }
  return lines.slice(start, end);
}

/** Cuts a block of labelled facts (place, type, reference …) that a page sets below the description. */
function cutFacts(lines: readonly PageLine[]): PageLine[] {
  // Nothing but short lines may follow: the block begins after the last of the others.
  const from = Math.max(Math.floor(lines.length * 0.4), lines.findLastIndex((line) => line.bullet || countWords(line.text) > 30) + 1);
  const rest = lines.slice(from);
  const at = rest.findIndex((line) => isFactLabel(line.text)) + from;
  if (at < from || rest.filter((line) => isFactLabel(line.text)).length < 3) return [...lines];
  const before = lines[at - 1];
  const heading = before !== undefined && countWords(before.text) <= 4 && !before.bullet && !/[.!?]$/.test(before.text);
  return lines.slice(0, heading ? at - 1 : at);
}

function isBody(line: PageLine): boolean {
  if (isMostlyLink(line)) return false;
  const words = countWords(line.text);
  return words >= 9 || (words >= 4 && line.bullet) || lineHeading(line) === 'posting' || lineHeading(line) === 'company';
}

function isTitle(text: string, view: PageView): boolean {
  return [view.ogTitle, view.title].some((title) => title !== '' && sameTitle(text, title));
}
