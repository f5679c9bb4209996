// What a file is: by its bytes, whatever its name.
import { describe, expect, test } from 'vitest';
import { detectFile } from '../../../lib/stories/import/detect-file.ts';

const bytes = (latin: string): Uint8Array => Uint8Array.from(latin, (sign) => sign.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each([
  ['a PDF', bytes('%PDF-1.7\n'), 'cv.pdf', { kind: 'pdf' }],
  ['a PDF named .docx', bytes('%PDF-1.7\n'), 'cv.docx', { kind: 'pdf' }],
  ['a Word file named .pdf', bytes('PK\u0003\u0004....word/document.xml'), 'cv.pdf', { kind: 'docx' }],
  ['an old Word file', bytes('\u00d0\u00cf\u0011\u00e0....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'), 'cv.doc', { kind: 'unsupported', format: 'doc' }],
  ['an old Word file named .docx', bytes('\u00d0\u00cf\u0011\u00e0....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'), 'cv.docx', { kind: 'unsupported', format: 'doc' }],
  ['a locked Word file', bytes('\u00d0\u00cf\u0011\u00e0..E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'), 'cv.docx', { kind: 'unsupported', format: 'locked-office' }],
  ['rich text', bytes('{\\rtf1\\ansi'), 'cv.rtf', { kind: 'unsupported', format: 'rtf' }],
  ['OpenDocument', bytes('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text'), 'cv.odt', { kind: 'unsupported', format: 'odt' }],
  ['Pages', bytes('PK\u0003\u0004..Index/Document.iwa'), 'cv.pages', { kind: 'unsupported', format: 'pages' }],
  ['a spreadsheet', bytes('PK\u0003\u0004..xl/workbook.xml'), 'cv.xlsx', { kind: 'unsupported', format: 'spreadsheet' }],
  ['another archive', bytes('PK\u0003\u0004..photo.jpg'), 'cv.zip', { kind: 'unsupported', format: 'archive' }],
  ['a photograph', bytes('\u00ff\u00d8\u00ff\u00e0'), 'cv.jpg', { kind: 'unsupported', format: 'image' }],
  ['a photograph of a telephone', bytes('\0\0\0\u0018ftypheic'), 'cv.heic', { kind: 'unsupported', format: 'image' }],
  ['a web page', utf8('<!DOCTYPE html><p>Trained'), 'cv.txt', { kind: 'unsupported', format: 'html' }],
  ['other bytes', bytes('\u0001\u0002\u0003\0\0\u0007\0abc'), 'cv.txt', { kind: 'unsupported', format: 'unknown' }],
  ['text', utf8('Trained four starters — café'), 'notes', { kind: 'text', encoding: 'utf-8' }],
  ['text of an older Windows', bytes('Caf\u00e9 work\u0092s'), 'cv.txt', { kind: 'text', encoding: 'windows-1252' }],
  ['UTF-16 with a mark', bytes('\u00ff\u00feT\0r\0'), 'cv.txt', { kind: 'text', encoding: 'utf-16le' }],
  ['UTF-16 without one', bytes('T\0r\0a\0i\0n\0e\0d\0'), 'cv.txt', { kind: 'text', encoding: 'utf-16le' }],
  ['nothing', new Uint8Array(), 'cv.txt', { kind: 'text', encoding: 'utf-8' }],
])('%s', (_what, content, name, expected) => {
  test('is seen', () => expect(detectFile(content, name)).toEqual(expected));
});
