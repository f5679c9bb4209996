// The bytes of a saved page → its text, and the address it was saved from.

const LOOK_AT_BYTES = 2048;

/** Decodes by byte order mark, else by what the page says of itself, else as UTF-8, else as Windows-1252 (as browsers do). */
export function decodeHtml(bytes: Buffer): string {
  const named = markOf(bytes) ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, LOOK_AT_BYTES))?.[1];
  for (const label of [named, 'utf-8']) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Unknown label, or bytes that do not fit it.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Browsers write a saved page's address into a comment: `<!-- saved from url=(0026)https://… -->`. Null when there is none. */
export function findSavedFrom(html: string): string | null {
  return /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/.exec(html.slice(0, LOOK_AT_BYTES))?.[1] ?? null;
}
