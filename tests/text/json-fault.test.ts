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
])('%j', (text, rest) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(text.slice(findJsonFault(text)).startsWith(rest)).toBe(true);
  if (rest === '') expect(findJsonFault(text)).toBe(text.length);
});

test('ends on a long text', () => {
  const text = `[${'"\\\\\\"x", '.repeat(200_000)}`;
  expect(findJsonFault(text)).toBe(text.length);
});
