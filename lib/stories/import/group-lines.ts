// Lines → blocks: headings of sections and jobs, bullets and paragraphs, with the lines that were broken to fit a page brought together.
import { openingVerb } from './deeds.ts';
import { hasSpan, isContact, isDated, looksLikeHeading } from './job-lines.ts';
import { joinLines } from './join-lines.ts';
import { isWithinJob, readSection, type SectionKind } from './sections.ts';
import { wordsOf, type SourceLine } from './source-lines.ts';

export interface Block {
  kind: 'section' | 'within-job' | 'heading' | 'contact' | 'bullet' | 'paragraph' | 'rule';
  /** For sections. */
  section: SectionKind | null;
  lines: SourceLine[];
  text: string;
  /** A blank line stands before it. */
  afterBlank: boolean;
}

/** Lines up to this long may have been broken to fit a page. */
const WIDEST_PAGE = 140;
const NARROWEST_PAGE = 45;
/** "Mar 2022 to the present day, Exeter". */
const MOST_DATE_WORDS = 7;
const MOST_JOB_WORDS = 14;
const LEADS_ON = /(?:,|[&/]|\b(?:a|an|the|and|or|of|to|for|from|in|on|at|by|with|as|into|my|our|their|his|her|its|that|which|who|than|was|were))$/i;

/** `wrapped`: whether lines may have been broken to fit a page; false where each line is a paragraph of its own (Word files). */
export function groupLines(lines: readonly SourceLine[], whole: ReadonlySet<string>, wrapped: boolean): Block[] {
  const width = wrapped ? pageWidth(lines) : null;
  const blocks: { kind: Block['kind']; section: SectionKind | null; lines: SourceLine[]; afterBlank: boolean }[] = [];
  let afterBlank = false;
  for (const [at, line] of lines.entries()) {
    if (line.blank) {
      afterBlank = true;
      continue;
    }
    const open = blocks.at(-1);
    if (line.rule) {
      // A line under a heading belongs to it.
      if (afterBlank || open === undefined || (open.kind !== 'heading' && open.kind !== 'section')) blocks.push({ kind: 'rule', section: null, lines: [line], afterBlank });
    } else if (open && !afterBlank && goesOn(open, line, width)) open.lines.push(line);
    else blocks.push({ ...kindOf(line, lines[at + 1]), lines: [line], afterBlank });
    afterBlank = false;
  }
  return blocks.map((block) => ({ ...block, text: joinLines(block.lines.map(({ text }) => text), whole) }));
}

function kindOf(line: SourceLine, next: SourceLine | undefined): { kind: Block['kind']; section: SectionKind | null } {
  const section = readSection(line);
  if (isWithinJob(line)) return { kind: 'within-job', section };
  if (section !== null) return { kind: 'section', section };
  if (line.bullet) return { kind: hasSpan(line) && openingVerb(line.text) === 'none' ? 'heading' : 'bullet', section: null };
  if (isContact(line)) return { kind: 'contact', section: null };
  if (isDated(line) && openingVerb(line.text) !== 'told') return { kind: 'heading', section: null };
  if (namesJobAbove(line, next)) return { kind: 'heading', section: null };
  return { kind: looksLikeHeading(line) && !startsDeed(line.text) ? 'heading' : 'paragraph', section: null };
}

/** "Support Agent, Fernwick Energy (call centre)" over a line of dates alone: a job, although "support" is a verb too. */
function namesJobAbove(line: SourceLine, next: SourceLine | undefined): boolean {
  if (!next || next.blank || next.bullet || !hasSpan(next) || wordsOf(next.text).length > MOST_DATE_WORDS) return false;
  return openingVerb(line.text) !== 'told' && wordsOf(line.text).length <= MOST_JOB_WORDS && !/[.!?;:]$/.test(line.text) && /^\p{Lu}/u.test(line.text);
}

/** "Trained four starters" begins an entry of a list whose bullets were lost; "Store Manager" does not. */
function startsDeed(text: string): boolean {
  const opening = openingVerb(text);
  if (opening === 'told' || opening === 'duty') return wordsOf(text).length >= 3;
  return opening === 'doing' && wordsOf(text).length >= 5 && /\s\p{Ll}/u.test(text);
}

function goesOn(open: { kind: Block['kind']; lines: SourceLine[] }, line: SourceLine, width: number | null): boolean {
  const last = open.lines.at(-1);
  if (!last || line.bullet || line.marked || (open.kind !== 'bullet' && open.kind !== 'paragraph')) return false;
  if (isWithinJob(line) || readSection(line) !== null || isContact(line)) return false;
  if (width === null) return false;
  if (isDated(line) && /^(?:since|from|seit)\b/i.test(line.text)) return false;
  if (/^[\p{Ll}(&,;]/u.test(line.text) || LEADS_ON.test(last.text)) return true;
  if (isDated(line)) return false;
  const isFull = last.text.length + last.indent >= width * 0.75 || last.text.length >= width * 0.75;
  if (!isFull) return open.kind === 'bullet' && line.indent > (open.lines[0]?.indent ?? 0) + 1 && !/[.!?]$/.test(last.text);
  if (!/[.!?:;]$/.test(last.text)) return !(startsDeed(line.text) && openingVerb(line.text) === 'told' && openingVerb(open.lines[0]?.text ?? '') === 'told' && !LEADS_ON.test(last.text));
  return open.kind === 'paragraph' ? !startsDeed(line.text) || [open.lines[0], last].some((one) => /\b(?:I|we|my)\b/i.test(one?.text ?? '')) : line.indent > (open.lines[0]?.indent ?? 0) + 1;
}

/** The width that lines were broken at; null where nothing looks broken: then no line begins in small letters. */
function pageWidth(lines: readonly SourceLine[]): number | null {
  const written = lines.filter(({ blank, rule }) => !blank && !rule);
  if (!written.some(({ text, bullet }) => !bullet && /^\p{Ll}/u.test(text))) return null;
  const lengths = written.map(({ text }) => text.length).filter((length) => length <= WIDEST_PAGE);
  return Math.max(NARROWEST_PAGE, ...lengths);
}
