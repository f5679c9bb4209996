// Finds the stories in notes that name their parts themselves, wherever in the text they stand.
import { STORY_PARTS, type StoryPart } from '../../schema/story.ts';
import { storyOf, type ImportItem } from './import-item.ts';
import { looksLikeHeading } from './job-lines.ts';
import { joinLines } from './join-lines.ts';
import { proposeTitle } from './propose-title.ts';
import { readSection } from './sections.ts';
import type { SourceLine } from './source-lines.ts';
import { readLabel, splitLabels, type StarLabel } from './star-labels.ts';

interface LabelLine {
  at: number;
  label: StarLabel;
}

export interface LabelledStories {
  items: ImportItem[];
  /** Numbers of the lines that belong to them. */
  taken: Set<number>;
}

/** Stories with at least two different labels; a single "Results" somewhere in a résumé is none. */
export function findLabelled(source: readonly SourceLine[], whole: ReadonlySet<string>): LabelledStories {
  const lines = splitLabels(source);
  const labels = lines.flatMap((line, at): LabelLine[] => {
    const label = line.blank || line.rule ? null : readLabel(line);
    return label ? [{ at, label }] : [];
  });
  const taken = new Set<number>();
  const items = groupByStory(labels, lines)
    .filter((group) => new Set(group.map(({ label }) => label.part)).size >= 2)
    .map((group, index, groups) => buildStory(group, groups[index + 1]?.[0]?.at ?? lines.length, lines, whole, taken));
  return { items, taken };
}

/** A label that comes earlier in the order of telling than the one before begins another story; so does a section or a rule in between. */
function groupByStory(labels: readonly LabelLine[], lines: readonly SourceLine[]): LabelLine[][] {
  const groups: LabelLine[][] = [];
  for (const label of labels) {
    const last = groups.at(-1)?.at(-1);
    const isBroken = last !== undefined && lines.slice(last.at + 1, label.at).some((line) => line.rule || isSectionOnly(line));
    if (last && !isBroken && orderOf(label.label.part) > orderOf(last.label.part)) groups.at(-1)?.push(label);
    else groups.push([label]);
  }
  return groups;
}

function isSectionOnly(line: SourceLine): boolean {
  return readLabel(line) === null && readSection(line) !== null;
}

function orderOf(part: StoryPart): number {
  return STORY_PARTS.indexOf(part);
}

function buildStory(group: readonly LabelLine[], nextStory: number, lines: readonly SourceLine[], whole: ReadonlySet<string>, taken: Set<number>): ImportItem {
  const parts: Partial<Record<StoryPart, string>> = {};
  const first = group[0]?.at ?? 0;
  const titleAt = findTitle(first, lines, taken);
  let last = first;
  for (const [index, { at, label }] of group.entries()) {
    const next = group[index + 1]?.at;
    const end = next ?? endOfLast(at, label, nextStory, lines);
    parts[label.part] = joinPart([label.rest, ...paragraphs(lines.slice(at + 1, end), whole)], whole);
    last = Math.max(last, lastWritten(at, end, lines));
  }
  const from = titleAt ?? first;
  for (let at = from; at <= last; at++) taken.add(lines[at]?.number ?? 0);
  const heading = titleAt === null ? '' : ownTitle(lines[titleAt]?.text ?? '');
  const title = heading || proposeTitle(parts.action || parts.situation || Object.values(parts).find((text) => text !== '') || '');
  const place = { from: lines[from]?.number ?? 1, to: lines[last]?.number ?? 1 };
  const quote = lines.slice(from, last + 1).filter(({ blank, rule }) => !blank && !rule).map(({ text }) => text).join('\n');
  return { id: `line-${place.from}`, story: storyOf({ title, ...parts }), quote, place, leftOut: null };
}

/** A short line above the first label is the story's name, unless it names a section or belongs to the story before. */
function findTitle(first: number, lines: readonly SourceLine[], taken: ReadonlySet<number>): number | null {
  let at = first - 1;
  while (at >= 0 && lines[at]?.blank === true && first - at <= 2) at--;
  const line = lines[at];
  if (!line || taken.has(line.number) || !looksLikeHeading({ ...line, text: line.text.replace(/:$/, '') }) || readSection(line) !== null || readLabel(line) !== null) return null;
  return at;
}

/** "Story 2: The lost suitcase" → "The lost suitcase". */
function ownTitle(text: string): string {
  const bare = text.replace(/^(?:(?:star|my)\s+)?(?:story|example|answer)(?:\s+(?:no\.?\s*)?\d{1,2})?\s*(?:[:.)]|\s[-–—]\s)\s*(?=\S)/i, '').replace(/:$/, '');
  return bare.trim() === '' ? text : bare.trim();
}

/** The last part ends at the first blank line after its words: what follows belongs to something else. */
function endOfLast(at: number, { rest }: StarLabel, nextStory: number, lines: readonly SourceLine[]): number {
  let hasWords = rest !== '';
  for (let end = at + 1; end < lines.length; end++) {
    const line = lines[end];
    if (!line || line.rule || isSectionOnly(line)) return end;
    if (end >= nextStory || (line.blank && hasWords)) return end;
    if (!line.blank && hasWords && isTitleOfNext(end, nextStory, lines)) return end;
    if (!line.blank) hasWords = true;
  }
  return lines.length;
}

function isTitleOfNext(at: number, nextStory: number, lines: readonly SourceLine[]): boolean {
  const line = lines[at];
  return line !== undefined && looksLikeHeading(line) && lines.slice(at + 1, nextStory).every(({ blank }) => blank) && nextStory < lines.length;
}

function lastWritten(from: number, end: number, lines: readonly SourceLine[]): number {
  let at = end - 1;
  while (at > from && (lines[at]?.blank === true || lines[at]?.rule === true)) at--;
  return at;
}

/** Each bullet, and each run of lines without a blank one, as one line of text. */
function paragraphs(lines: readonly SourceLine[], whole: ReadonlySet<string>): string[] {
  const found: string[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.blank || line.rule) open = false;
    else if (open && !line.bullet) found.at(-1)?.push(line.text);
    else {
      found.push([line.text]);
      open = true;
    }
  }
  return found.map((texts) => joinLines(texts, whole));
}

/** The words after the label and a line right below it are one sentence when the line goes on in small letters. */
function joinPart(texts: readonly string[], whole: ReadonlySet<string>): string {
  const [rest = '', next = '', ...others] = texts;
  if (rest === '') return texts.slice(1).join('\n');
  const goesOn = next !== '' && !/[.!?:]$/.test(rest);
  return (goesOn ? [joinLines([rest, next], whole), ...others] : [rest, next, ...others]).filter((text) => text !== '').join('\n');
}
