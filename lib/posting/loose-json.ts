// JSON as pages write it: with raw line breaks inside strings, unescaped quotes, comments, trailing commas. Strict first,
// then repaired; what stays broken is undefined. Values are data only; nothing is evaluated.

const MAX_LENGTH = 2_000_000;

export type JsonRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own key; undefined for a missing one. Names like `__proto__` or `constructor` reach nothing inherited. */
export function valueAt(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Parses the text of a JSON-LD script. Undefined when it can't be read even after repair, or is beyond any posting's size. */
export function parseLooseJson(source: string): unknown {
  if (source.length > MAX_LENGTH) return undefined;
  const text = withoutEnd(source)
    .replace(/^[\s\uFEFF]*(?:\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|-->)$/, '')
    .trim();
  if (text === '') return undefined;
  return tryParse(text) ?? tryParse(repair(text)) ?? (ESCAPED_QUOTES.test(text) ? tryParse(repair(unescapeQuotes(text))) : undefined);
}

/** A script whose quotes were written as character references along with everything else. */
const ESCAPED_QUOTES = /^\s*[[{]\s*&(?:quot|#34|#x22);/i;

function unescapeQuotes(text: string): string {
  return text.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&amp;/gi, '&');
}

/** Without blanks and semicolons at the end. Not by an expression: one would begin anew at every blank of a long text. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function tryParse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Escapes control characters and stray quotes inside strings, drops comments and trailing commas outside them. */
function repair(text: string): string {
  const out: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (!inString) {
      if (character === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 60))) continue;
      if (character === '"') inString = true;
      out.push(character);
      continue;
    }
    if (character === '\\') {
      const next = text.charAt(at + 1);
      if (/["\\/bfnrt]/.test(next) || (next === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6)))) {
        out.push(character, next);
        at++;
      } else out.push('\\\\');
    } else if (character === '"') {
      if (endsString(text, at)) {
        inString = false;
        out.push('"');
      } else out.push('\\"');
    } else if (character < ' ') out.push(character === '\n' ? '\\n' : character === '\t' ? '\\t' : character === '\r' ? '' : ' ');
    else out.push(character);
  }
  return out.join('');
}

/** A quote ends a string when what follows can only be the next piece of the structure. */
function endsString(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 80);
  return /^\s*(?:$|:|[}\]]|,\s*(?:$|["{[\d-]|true|false|null|\}|\]))/.test(after) && !/^\s*:\s*[^\s"{[\dtfn-]/.test(after);
}
