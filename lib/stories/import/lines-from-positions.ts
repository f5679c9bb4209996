// Words with their places on a page → lines of text as a person reads them: columns one after another, bullets with their words, gaps as blank lines.
import { isDated } from './job-lines.ts';
import { splitSource, wordsOf } from './source-lines.ts';

/** A run of words on a page. Places in points; `y` grows upwards, as PDF counts. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

interface Row {
  y: number;
  size: number;
  pieces: PlacedText[];
}

const LIGATURES: Record<string, string> = { '\ufb00': 'ff', '\ufb01': 'fi', '\ufb02': 'fl', '\ufb03': 'ffi', '\ufb04': 'ffl', '\ufb05': 'st', '\ufb06': 'st' };
const PAGE_NUMBER = /^(?:page|seite|p\.)?\s*\d{1,3}(?:\s*(?:of|\/|von)\s*\d{1,3})?$/i;
/** A word's gap is about a quarter of the letter size, a table's several times it. */
const WORD_GAP = 0.15;
const TABLE_GAP = 1.6;
const FEWEST_COLUMN_ROWS = 5;

/** The page's text; an empty page gives an empty text. */
export function linesFromPositions(placed: readonly PlacedText[]): string {
  const pieces = placed.filter(({ text }) => text.trim() !== '').map((piece) => ({ ...piece, text: piece.text.replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign) }));
  const gutter = findGutter(pieces);
  if (gutter === null) return writeRows(rowsOf(pieces));
  const { head, left, right } = gutter;
  return [head, left, right].map((part) => writeRows(rowsOf(part))).filter((text) => text !== '').join('\n\n');
}

/** Pieces on one base line, left to right; rows from top to bottom. */
function rowsOf(pieces: readonly PlacedText[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) <= Math.max(row.size, piece.size) * 0.45) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => ({ ...row, pieces: row.pieces.sort((a, b) => a.x - b.x) }));
}

function writeRows(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const start = Math.min(...rows.map(({ pieces }) => pieces[0]?.x ?? 0));
  const usual = usualGap(rows);
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    const text = rowText(row);
    const atEdge = index === 0 || index === rows.length - 1;
    if (atEdge && rows.length > 3 && PAGE_NUMBER.test(text.trim())) continue;
    const above = rows[index - 1];
    if (above && above.y - row.y > usual * 1.45) lines.push('');
    const indent = Math.min(24, Math.round(((row.pieces[0]?.x ?? start) - start) / (row.size * 0.5 || 5)));
    lines.push(`${' '.repeat(Math.max(0, indent))}${text}`);
  }
  return lines.join('\n');
}

function rowText({ pieces, size }: Row): string {
  let text = '';
  let end: number | null = null;
  for (const piece of pieces) {
    const gap = end === null ? 0 : piece.x - end;
    if (gap > size * TABLE_GAP && !/^\s*[^\p{L}\p{N}]{1,2}\s*$/u.test(text)) text = `${text.trimEnd()}   `;
    else if (gap > size * WORD_GAP && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}

/** The middle of the gaps between neighbouring rows. */
function usualGap(rows: readonly Row[]): number {
  const gaps = rows.slice(1).map((row, index) => (rows[index]?.y ?? 0) - row.y).filter((gap) => gap > 0).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? Infinity;
}

/**
 * Two columns: an empty strip with several rows on both sides. Dates beside jobs stand in a strip of their own too, but on the base
 * lines of the jobs; such a page is read across.
 */
function findGutter(pieces: readonly PlacedText[]): { head: PlacedText[]; left: PlacedText[]; right: PlacedText[] } | null {
  const edges = pieces.map(({ x, width }) => [x, x + width] as const);
  const from = Math.min(...edges.map(([start]) => start));
  const to = Math.max(...edges.map(([, end]) => end));
  const wide = to - from;
  if (pieces.length < 2 * FEWEST_COLUMN_ROWS || !(wide > 200)) return null;
  for (const at of [...new Set(pieces.map(({ x }) => Math.round(x) - 1))].sort((a, b) => a - b)) {
    if (at < from + wide * 0.2 || at > from + wide * 0.75) continue;
    const crossing = pieces.filter(({ x, width }) => x < at - 1 && x + width > at - 4);
    const lowest = Math.min(...crossing.map(({ y }) => y), Infinity);
    const head = crossing.length === 0 ? [] : pieces.filter(({ y }) => y >= lowest - 1);
    const body = crossing.length === 0 ? pieces : pieces.filter(({ y }) => y < lowest - 1);
    if (head.length > pieces.length * 0.3) continue;
    const left = body.filter(({ x }) => x < at - 1);
    const right = body.filter(({ x }) => x >= at - 1);
    if (isColumnPair(left, right)) return { head: [...head], left, right };
  }
  return null;
}

function isColumnPair(left: readonly PlacedText[], right: readonly PlacedText[]): boolean {
  const [leftRows, rightRows] = [rowsOf(left), rowsOf(right)];
  if (leftRows.length < FEWEST_COLUMN_ROWS || rightRows.length < FEWEST_COLUMN_ROWS) return false;
  return !isSideTable(leftRows, rightRows) && !isSideTable(rightRows, leftRows);
}

/** Bullets, or dates and short labels, on the base lines of what stands beside them. */
function isSideTable(side: readonly Row[], beside: readonly Row[]): boolean {
  const texts = side.map(rowText);
  const marks = texts.filter((text) => wordsOf(text).length === 0 || splitSource(text).some(isDated)).length;
  const aligned = side.filter(({ y }) => beside.some((row) => Math.abs(row.y - y) < 2)).length;
  return aligned >= side.length * 0.7 && (marks >= side.length * 0.5 || side.length < beside.length * 0.5);
}
