// Tells a name from the common word that is spelt alike: "in Teams and Outlook", not "across our teams".
import type { Token } from './tokens.ts';

/**
 * Has the word a capital that neither opens the line or a sentence nor goes with a capitalised word before it ("Sales Teams")? At the
 * start of a list ("Excel, Word") a capital counts.
 * @param makers words, in lower case, that may stand before a name: "Microsoft".
 */
export function isWrittenAsName(tokens: readonly Token[], at: number, text: string, makers: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}/u.test(text.charAt(token.start))) return false;
  const before = tokens[at - 1];
  const joint = before ? text.slice(before.end, token.start) : '';
  if (!before || /[.!?;:•]/.test(joint)) return /^\s*[,/&+]\s*\p{Lu}/u.test(text.slice(token.end, token.end + 6));
  return joint !== ' ' || makers.has(before.word) || !/^\p{Lu}/u.test(text.charAt(before.start));
}
