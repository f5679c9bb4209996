// How deep a JSON text nests, seen from the text alone: nothing is built of it.

export interface JsonNesting {
  /** Most lists and objects open at once. */
  deepest: number;
  /** The text ends inside a string, list or object: the mark of a file that was not wholly copied. */
  endsInside: boolean;
}

/** Any text; one that is no JSON gives figures of no meaning. */
export function measureNesting(text: string): JsonNesting {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString && char === '\\') at++;
    else if (char === '"') inString = !inString;
    else if (!inString && (char === '{' || char === '[')) depth++;
    else if (!inString && (char === '}' || char === ']')) depth--;
    deepest = Math.max(deepest, depth);
  }
  return { deepest, endsInside: inString || depth > 0 };
}
