// Comparing texts by their words: how much of one stands in another, whether two titles name the same job.

/** A run of letters and digits; two signs at a time in scripts that set no spaces between words. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[\p{L}\p{N}]+/gu;

/** Lower-case words of a text. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Letters and digits only, lower case: equal for texts that differ in spacing, case and punctuation. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Share (0 to 1) of the words of `part`, counted with repeats, that stand in `whole`. 1 for an empty part. */
export function shareContained(part: string, whole: string): number {
  const words = wordsOf(part);
  if (words.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of wordsOf(whole)) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return shared / words.length;
}

/** True when one title's words stand, in order, inside the other (decorations like "| LinkedIn" or "(m/f/d)" aside). */
export function sameTitle(one: string, other: string): boolean {
  const a = squeeze(one);
  const b = squeeze(other);
  if (a === '' || b === '') return false;
  if (a.includes(b) || b.includes(a)) return Math.min(a.length, b.length) >= 3;
  const words = new Set(wordsOf(other));
  const own = wordsOf(one).filter((word) => word.length > 1);
  return own.length >= 3 && own.filter((word) => words.has(word)).length / own.length >= 0.8;
}
