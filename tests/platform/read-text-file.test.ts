// Files in other character sets: read where that can be told for sure, refused where letters would be damaged.
import { expect, test } from 'vitest';
import { decodeText } from '../../lib/platform/read-text-file.ts';

const TEXT = '{"stories": [{"title": "Café – 🧥"}]}';

test.each([
  ['UTF-8', Buffer.from(TEXT, 'utf8')],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf8')],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16, the other way round, with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['UTF-16, the other way round', Buffer.from(TEXT, 'utf16le').swap16()],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: TEXT });
});

test.each([
  ['Latin-1', Buffer.from('{"stories": [{"title": "Café"}]}', 'latin1')],
  ['UTF-8 that was cut in the middle of a letter', Buffer.from('{"title": "Café', 'utf8').subarray(0, -1)],
  ['UTF-16 that was cut in the middle of a letter', Buffer.from(TEXT, 'utf16le').subarray(0, -1)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
])('%s is refused', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: false, problem: { kind: 'wrong-encoding' } });
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ ok: true, value: '' });
});
