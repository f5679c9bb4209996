import { expect, test } from 'vitest';
import { sheetIdFor } from '../../lib/platform/ids.ts';

const posting = { url: 'https://jobs.example.com/roles/214', title: 'Host', text: 'Greet guests.', source: 'json-ld' };
const id = sheetIdFor(posting);

test.each([
  ['tracking parameters', { url: 'https://jobs.example.com/roles/214?utm_source=x&gclid=1&trk=abc' }],
  ['an anchor', { url: 'https://jobs.example.com/roles/214#apply' }],
  ['a slash at the end', { url: 'https://jobs.example.com/roles/214/' }],
  ['capitals in the title', { title: ' HOST ' }],
  ['text that changed', { text: 'Greet guests and sell tickets.' }],
])('%s leave the sheet the same', (_, change) => {
  expect(sheetIdFor({ ...posting, ...change })).toBe(id);
});

test.each([
  ['another parameter', { url: 'https://jobs.example.com/roles/214?jk=99' }],
  ['another route of a one-page site', { url: 'https://jobs.example.com/roles/214#/job/9' }],
  ['another title under the same address', { title: 'Night Host' }],
  ['no address', { url: null }],
  ['a selection', { source: 'selection' }],
])('%s makes another sheet', (_, change) => {
  expect(sheetIdFor({ ...posting, ...change })).not.toBe(id);
});

test('the order of parameters does not matter', () => {
  expect(sheetIdFor({ ...posting, url: 'https://jobs.example.com/v?a=1&b=2' })).toBe(sheetIdFor({ ...posting, url: 'https://jobs.example.com/v?b=2&a=1' }));
});

test('pasted text is known by its words alone', () => {
  const pasted = { url: null, title: null, text: 'Greet guests.', source: 'text' };
  expect(sheetIdFor(pasted)).toBe(sheetIdFor({ ...pasted, title: 'Host' }));
  expect(sheetIdFor(pasted)).not.toBe(sheetIdFor({ ...pasted, text: 'Greet all guests.' }));
});
