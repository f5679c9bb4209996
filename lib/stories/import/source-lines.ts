// A pasted text → its lines, each with what can be told from its look alone: a bullet, a rule, its depth.

export interface SourceLine {
  /** Counted from 1. */
  number: number;
  /** Without bullet, mark-up signs and space around. */
  text: string;
  bullet: boolean;
  /** Columns before the first sign. */
  indent: number;
  /** Signs of a heading in Markdown before the text: `#` … `######`, or the whole line in bold. */
  marked: boolean;
  blank: boolean;
  /** A line drawn of signs: it parts what stands before from what stands after. */
  rule: boolean;
}

const RULE = /^\s*([-=_*~–—#•.·])(?:\s*\1){2,}\s*$/u;
/** Bullets as people type them, as Word and PDF files draw them, and numbers. A sole "o" is Word's second level. */
const BULLET = /^(?:[•●▪◦‣·∙■□▸▹►➢➤➔→✓✔✦❖♦◆○\uf0b7\uf0a7\uf076\uf0d8*+]\s*(?=\S)|[-–—−]{1,2}(?:\s+|(?=\p{L}))|o\s+(?=\p{Lu})|(?:\d{1,2}|[a-z])[.)]\s+(?=\S)|\(\d{1,2}\)\s+)/u;
const MOST_LINE_CHARS = 4_000;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Line ends of every system; tabs and hard spaces become spaces. An empty text has no lines. */
export function splitSource(text: string): SourceLine[] {
  if (text.trim() === '') return [];
  return text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).flatMap((raw, index) => capLength(raw).map((piece) => readLine(piece, index + 1)));
}

/** A line without end would make every rule slow; it is read in pieces, cut between words where there are any. */
function capLength(raw: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (raw.length - at > MOST_LINE_CHARS) {
    const space = raw.lastIndexOf(' ', at + MOST_LINE_CHARS);
    const cut = space > at ? space : at + MOST_LINE_CHARS;
    pieces.push(raw.slice(at, cut));
    at = cut;
  }
  return [...pieces, raw.slice(at)];
}

function readLine(raw: string, number: number): SourceLine {
  const plain = raw.replace(INVISIBLE, '').replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, (space) => (space === '\t' ? '    ' : ' ')).replace(/(?<=\S)[ ]{3,}/g, '  ').replace(/([-=_~.–—]){7,}/g, (run) => run.slice(0, 6));
  const indent = plain.length - plain.trimStart().length;
  const rule = RULE.test(plain);
  const quoted = plain.trim().replace(/^>+\s*/, '');
  const heading = /^#{1,6}\s+(?=\S)/.exec(quoted);
  const bold = /^(\*\*|__)([^*_]+)\1:?$/.exec(quoted);
  const unmarked = bold ? quoted.replace(/\*\*|__/g, '') : quoted.slice(heading?.[0].length ?? 0).replace(/\s+#+$/, '');
  const bullet = rule || heading || bold ? null : BULLET.exec(unmarked);
  const text = unmarked.slice(bullet?.[0].length ?? 0).replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2').replace(/ {2,}/g, '  ').trim();
  const blank = !rule && !/[\p{L}\p{N}]/u.test(text);
  return { number, text: rule || blank ? '' : text, bullet: bullet !== null && !blank, indent, marked: heading !== null || bold !== null, blank, rule };
}

/** Words as they are counted: letters and digits, with what joins them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
}
