// Notes that name the parts of a story themselves: "Situation: …", "S - …", "## Result".
import type { StoryPart } from '../../schema/story.ts';
import type { SourceLine } from './source-lines.ts';

export interface StarLabel {
  part: StoryPart;
  /** What stands behind the label in the same line. */
  rest: string;
}

const PARTS: readonly (readonly [StoryPart, string])[] = [
  ['situation', 's|situation|context|background|the situation|setting|where|what happened'],
  ['task', 't|task|my task|the task|problem|the problem|challenge|the challenge|goal|my role|target'],
  ['action', 'a|action|actions|my action|my actions|actions taken|action taken|what i did|approach|steps'],
  ['result', 'r|result|results|the result|outcome|outcomes|the outcome|how it ended|impact'],
  ['insight', 'i|insight|insights|l|learning|learnings|lesson|lessons|lesson learned|lessons learned|lessons learnt|what i learned|what i learnt|reflection|takeaway'],
];
const PART_OF = new Map(PARTS.flatMap(([part, names]) => names.split('|').map((name): [string, StoryPart] => [name, part])));
const LABEL = /^\(?([\p{L}][\p{L} /&+()]{0,28}?)\)?\s*(?:[:=]|\s[-–—]|[-–—]\s|\)\s|\.\s)\s*(.*)$/u;

/** The label that the line begins with, or is; null when it has none. One letter counts only with a colon, dash or bracket behind it. */
export function readLabel(line: SourceLine): StarLabel | null {
  const alone = PART_OF.get(bare(line.text));
  if (alone !== undefined && bare(line.text).length > 1) return { part: alone, rest: '' };
  const [, name = '', rest = ''] = LABEL.exec(line.text) ?? [];
  const part = PART_OF.get(bare(name));
  if (part === undefined) return null;
  return { part, rest: rest.trim() };
}

const INLINE = /(?<=[.!?;,–-]\s+)(?=(?:situation|task|actions?|results?|outcome|insight|learning|lesson)\s*:)/giu;

/** A line that holds several labels ("Situation: … Task: … Action: …") as one line for each; every other line as it is. */
export function splitLabels(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) => {
    if (readLabel(line) === null) return [line];
    const pieces = line.text.split(INLINE);
    return pieces.map((text, index) => (index === 0 ? { ...line, text: text.trim() } : { ...line, text: text.trim(), bullet: false }));
  });
}

/** "Situation / Task" is told as its first part. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[:*_()]/g, '').split(/\s*(?:\/|&|\+| and )\s*/)[0]?.trim() ?? '';
}
