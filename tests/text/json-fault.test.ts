// Where broken JSON breaks.
import { expect, test } from 'vitest';
import { findJsonFault } from '../../lib/text/json-fault.ts';

test.each([
  ['{"a": 1,}', '}'],
  ['{"a": 1 "b": 2}', '"b"'],
  ['{"a" 1}', '1}'],
  ['{a: 1}', 'a'],
  ['[1, 2,, 3]', ', 3'],
  ['[1, 2}', '}'],
  ['{"a": [1, 2], "b": }', '}'],
  ["{'a': 1}", "'a'"],
  ['{"a": "two\nlines"}', '"two'],
  ['{"a": "quoted \\" inside", }', '}'],
  ['{"a": 1} {"b": 2}', '{"b"'],
  ['{"a": 1', ''],
  ['<html>', '<html>'],
  // What looks right and is not: a space that does not break, a tab in a text, a path with backslashes, figures written otherwise.
  ['{\n"a":\u00a01,\n"b": 2}', '\u00a01'],
  ['{\n"a": "one\ttwo",\n"b": 2}', '"one'],
  ['{\n"a": "C:\\maps\\x",\n"b": 2}', '"C:'],
  ['{\n"a": "\\u12",\n"b": 2}', '"\\u12'],
  ['{\n"a": 01,\n"b": 2}', '1,'],
  ['{\n"a": 1.,\n"b": 2}', '.,'],
  ['{\n"a": “one”,\n"b": 2}', '“one”'],
])('%j', (text, rest) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(text.slice(findJsonFault(text)).startsWith(rest)).toBe(true);
  if (rest === '') expect(findJsonFault(text)).toBe(text.length);
});

test('ends on a long text', () => {
  const text = `[${'"\\\\\\"x", '.repeat(200_000)}`;
  expect(findJsonFault(text)).toBe(text.length);
});
