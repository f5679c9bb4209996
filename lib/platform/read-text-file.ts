// The text of a file that the person chose. Browsers read every file as UTF-8 and put a sign in place of what is none;
// a story would come in with damaged letters, unseen.
import { fail, ok, type Result } from '../schema/result.ts';

/** UTF-8 and UTF-16 (which some editors write), with or without a mark at the start. Text in any other character set is refused. */
export function decodeText(bytes: Uint8Array): Result<string, { kind: 'wrong-encoding' }> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return fail({ kind: 'wrong-encoding' });
  }
}

/** JSON begins with an ASCII character: in UTF-16 one of its first two bytes is zero. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
