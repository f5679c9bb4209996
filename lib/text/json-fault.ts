// Where a text stops being JSON. Browsers tell it in words of their own, and not always.

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** Not every white space is JSON's: text copied from a web page may hold spaces that only look like one. */
const SPACE = /[ \t\r\n]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const FIRST_PRINTABLE = 0x20;

/** The offset of the first thing that JSON does not allow there (the text's length where it ends too early). The text must not be JSON. */
export function findJsonFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at);
    const end = text[at] === '"' ? endOfString(text, at) : endOf(TOKEN, text, at);
    const next = follow(text.slice(at, end), expected, open);
    if (end === at || next === null) return at;
    expected = next;
    at = end;
  }
}

/** Where the pattern ends that begins at the place; the place itself when it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the string ends that begins at the place; the place itself when it is none. A pattern for the whole of it would overflow on a long one. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < FIRST_PRINTABLE) return start;
    const next = text[at] === '\\' ? endOf(ESCAPE, text, at) : at + 1;
    if (next === at) return start;
    at = next;
  }
  return start;
}

/** What must come after the token; null: the token must not stand here. Keeps `open` as it goes. */
function follow(token: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  const canEnd = expected === 'comma-or-end' || expected === (open.at(-1) === '{' ? 'key-or-end' : 'value-or-end');
  if (token === '}' || token === ']') {
    if (!canEnd || open.pop() !== (token === '}' ? '{' : '[')) return null;
    return afterValue();
  }
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (token === ',') return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (expected === 'key' || expected === 'key-or-end') return token.startsWith('"') ? 'colon' : null;
  if (expected !== 'value' && expected !== 'value-or-end') return null;
  if (token !== '{' && token !== '[') return afterValue();
  open.push(token);
  return token === '{' ? 'key-or-end' : 'value-or-end';
}
