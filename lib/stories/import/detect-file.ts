// What a file is, from its first bytes and its name: the bytes are believed, the name only says what was meant.

export type FileKind =
  | { kind: 'docx' }
  | { kind: 'pdf' }
  /** Plain text of any name; JSON is told apart by what is in it. */
  | { kind: 'text'; encoding: string }
  | { kind: 'unsupported'; format: UnsupportedFormat };

export type UnsupportedFormat = 'doc' | 'rtf' | 'odt' | 'pages' | 'spreadsheet' | 'slides' | 'image' | 'html' | 'archive' | 'locked-office' | 'unknown';

export const MAX_FILE_BYTES = 10_000_000;
/** As much of the file as `detectFile` looks at. */
export const HEAD_BYTES = 4_096;

/** `bytes`: the beginning of the file and, for archives, the rest: the names of their parts stand in the clear. An empty file is text. */
export function detectFile(bytes: Uint8Array, name: string): FileKind {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const head = latin(bytes.subarray(0, HEAD_BYTES));
  if (head.slice(0, 1_024).includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return archive(latin(bytes.subarray(0, 2_000_000)), latin(bytes.subarray(-200_000)), ending);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return unsupported(officeOf(bytes, ending));
  if (head.startsWith('{\\rtf')) return unsupported('rtf');
  if (/^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|RIFF....WEBP|II\*\0|MM\0\*|BM......\0\0\0\0)/s.test(head) || /^....ftyp(?:heic|heix|mif1|avif)/s.test(head)) return unsupported('image');
  if (['\u001f\u008b', '7z\u00bc\u00af', 'Rar!'].some((sign) => head.startsWith(sign))) return unsupported('archive');
  const encoding = encodingOf(bytes);
  if (encoding === null) return unsupported(ending === 'doc' ? 'doc' : 'unknown');
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) return unsupported('html');
  return { kind: 'text', encoding };
}

function archive(head: string, tail: string, ending: string): FileKind {
  const parts = `${head}${tail}`;
  if (parts.includes('word/document')) return { kind: 'docx' };
  if (parts.includes('opendocument.text')) return unsupported('odt');
  if (parts.includes('opendocument.')) return unsupported(parts.includes('spreadsheet') ? 'spreadsheet' : 'slides');
  if (parts.includes('xl/workbook')) return unsupported('spreadsheet');
  if (parts.includes('ppt/presentation')) return unsupported('slides');
  if (parts.includes('Index/Document.iwa') || ending === 'pages') return unsupported('pages');
  // Some writers name the main part otherwise; the reader says whether it is a document.
  return ending === 'docx' && parts.includes('[Content_Types].xml') ? { kind: 'docx' } : unsupported('archive');
}

/** An old Word file, or a new one under a password: both come in the same container. */
function officeOf(bytes: Uint8Array, ending: string): UnsupportedFormat {
  const text = latin(bytes.subarray(0, 2_000_000)).replaceAll('\0', '');
  if (text.includes('EncryptedPackage')) return 'locked-office';
  if (text.includes('WordDocument') || ending === 'doc') return 'doc';
  if (text.includes('Workbook') || ending === 'xls') return 'spreadsheet';
  return text.includes('PowerPoint') ? 'slides' : 'doc';
}

/** Null where the bytes are no text. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = { even: 0, odd: 0 };
  let controls = 0;
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
    else if (byte < 9 || (byte > 13 && byte < 27) || byte === 28) controls += 1;
  }
  if (head.length > 3 && zeros.odd > head.length * 0.3 && zeros.even === 0) return 'utf-16le';
  if (head.length > 3 && zeros.even > head.length * 0.3 && zeros.odd === 0) return 'utf-16be';
  if (zeros.even + zeros.odd > 0 || controls > head.length * 0.02) return null;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Well-formed UTF-8; a sequence cut off at the end passes. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : -1;
    if (more < 0) return false;
    for (let next = at + 1; next <= at + more && next < bytes.length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

function unsupported(format: UnsupportedFormat): FileKind {
  return { kind: 'unsupported', format };
}

function latin(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return pieces.join('');
}
