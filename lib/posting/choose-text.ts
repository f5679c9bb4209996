// Which rung's text is the posting's: the most trusted one, unless the page itself shows the same job more fully or with
// its line breaks. Also finds where a text that came from data is shown in the page.
import type { Outline } from './content.ts';
import type { Found } from './found.ts';
import { type PageLine, formatLines } from './page-lines.ts';
import { weighPostingWords } from './posting-words.ts';
import { countWords, shareContained, squeeze } from './words.ts';

export interface Choice {
  found: Found;
  text: string;
  /** What was done, for the trace. */
  detail: string;
}

/** Chooses among what the rungs found (most trusted first) and the page's own outline. Null when none has text. */
export function chooseText(found: readonly Found[], outline: () => Outline | null, lines: readonly PageLine[]): Choice | null {
  const withText = found.filter((one) => countWords(one.text) >= 8);
  const [first] = withText;
  if (first === undefined) return null;
  const rivals = withText.slice(1);
  const shownAlike = first.root !== null ? undefined : rivals.find((rival) => rival.root !== null && agree(rival.text, first.text));
  if (shownAlike !== undefined) return { found: shownAlike, text: shownAlike.text, detail: 'page-shows-the-same-text' };
  const fuller = rivals.find((rival) => isFuller(rival.text, first.text));
  if (fuller !== undefined) return { found: fuller, text: fuller.text, detail: 'fuller-than-data' };
  if (first.root !== null || first.source === 'readability') return { found: first, text: first.text, detail: first.detail };

  if (isThin(first.text)) {
    const own = outline();
    if (own !== null && isFuller(own.text, first.text) && weighPostingWords(own.text).headings >= 1) {
      return { found: { ...first, source: 'readability' }, text: own.text, detail: 'page-holds-more-than-data' };
    }
  }
  const shown = isRunTogether(first.text) ? showIn(first.text, lines) : null;
  return shown === null ? { found: first, text: first.text, detail: first.detail } : { found: first, text: shown, detail: 'line-breaks-of-the-page' };
}

/** True when `other` holds most of `base` and clearly more besides: base is only an introduction or has lost parts. */
function isFuller(other: string, base: string): boolean {
  const more = countWords(other) / Math.max(1, countWords(base));
  if (more < 1.15 || (more > 4 && countWords(base) > 150)) return false;
  return shareContained(base, other) >= (more > 1.6 ? 0.85 : 0.9);
}

function agree(other: string, base: string): boolean {
  return shareContained(base, other) >= 0.9 && shareContained(other, base) >= 0.9;
}

/** An introduction, by its length and by its lack of parts: a whole posting of this length has headings or lists. */
function isThin(text: string): boolean {
  const { words, headings, bullets } = weighPostingWords(text);
  return words < 110 || (words < 260 && headings + bullets < 2);
}

function isRunTogether(text: string): boolean {
  return text.length > 800 && text.length / text.split('\n').length > 700;
}

/** The page's lines that make up the text, when nearly all of it is shown: the same words with the page's line breaks. */
function showIn(text: string, lines: readonly PageLine[]): string | null {
  const whole = squeeze(text);
  const matched = lines.filter((line) => {
    const own = squeeze(line.text);
    return own.length >= 4 && whole.includes(own);
  });
  const first = matched.findIndex((line) => line.text.length > 40);
  if (first < 0) return null;
  const kept = matched.slice(first > 0 && (matched[first - 1]?.level ?? 0) > 0 ? first - 1 : first);
  const shown = formatLines(kept);
  return shareContained(text, shown) >= 0.95 && shareContained(shown, text) >= 0.97 ? shown : null;
}
