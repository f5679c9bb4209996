// Sets apart what a source has run together by dropping its markup ("…our team.Responsibilities:Answer…", "What you will doServe
// guests"). Only in long lines, and only where no space stands between the parts.
import { headingKind } from './heading-words.ts';

const LONG_LINE = 600;
/** The end of a sentence, or of a heading with its colon, that the next part follows without a space. */
const AFTER_SIGN = /([a-z\d)][.!?;:])(?=[A-Z•][\p{L}\s])(?<!\b(?:e\.g|i\.e|U\.S|Ph|No|St)\.)/gu;
const INLINE_BULLET = /(\S)\s*[•●▪◦]\s*/gu;
/** A small letter, a digit or a closing sign with a capital right after it: where a heading may begin or end. */
const SEAM = /(?<=[\p{Ll}\d).!?:])(?=\p{Lu})/u;
const MAX_HEADING = 70;

/** The text with such parts on lines of their own; names such as "GitHub" stay whole. */
export function splitRunTogether(text: string): string {
  if (!/[^\n]{600}/.test(text)) return text;
  return text.split('\n').map((line) => (line.length < LONG_LINE ? line : splitAtHeadings(line.replace(AFTER_SIGN, '$1\n').replace(INLINE_BULLET, '$1\n- ')))).join('\n');
}

/** Breaks before and after known headings that have no sign between them and their neighbours. */
function splitAtHeadings(lines: string): string {
  return lines.split('\n').map((line) => {
    const parts = line.split(SEAM);
    if (parts.length < 2) return line;
    let text = '';
    let before = false;
    for (const [index, part] of parts.entries()) {
      const isHeading = part.length <= MAX_HEADING && headingKind(part) === 'posting';
      text += index === 0 || !(isHeading || before) ? part : `\n${part}`;
      before = isHeading;
    }
    return text;
  }).join('\n');
}
