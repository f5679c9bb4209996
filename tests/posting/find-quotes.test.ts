import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../lib/posting/find-quotes.ts';

const page = (body: string): Document => new JSDOM(`<!doctype html><body>${body}`).window.document;
const found = (body: string, ...quotes: string[]): string[] => findQuotes(page(body), quotes).map((ranges) => ranges.map(String).join(' / '));

describe('finds a quote in the page', () => {
  test.each([
    ['inside one element', '<p>Greet guests. Handle complaints calmly.</p>', 'Handle complaints calmly', 'Handle complaints calmly'],
    ['over marked-up words', '<p>Handle <b>complaints</b> <i>calm</i>ly</p>', 'Handle complaints calmly', 'Handle complaints calmly'],
    ['over line breaks and runs of spaces', '<p>Handle\n    complaints<br>calmly</p>', 'Handle complaints calmly', 'Handle\n    complaintscalmly'],
    ['over elements that are lines of their own', '<ul><li>Count the till</li><li>and lock up</li></ul>', 'Count the till and lock up', 'Count the tilland lock up'],
    ['with no-break spaces, soft hyphens and zero-width spaces', '<p>Handle com\u00ADplaints\u200B calmly</p>', 'Handle complaints calmly', 'Handle com\u00ADplaints\u200B calmly'],
    ['with other dashes and quotation marks', '<p>the guest’s “fair” bill – always</p>', `the guest's "fair" bill - always`, 'the guest’s “fair” bill – always'],
    ['in another letter case', '<p>HANDLE COMPLAINTS</p>', 'Handle complaints', 'HANDLE COMPLAINTS'],
    ['after a list mark of the reading', '<li>Handle complaints</li>', '- Handle complaints', 'Handle complaints'],
    ['of several lines', '<li>Count the till</li><li>Greet guests</li><li>Lock up</li>', '- Count the till\n- Lock up', 'Count the till / Lock up'],
    ['beyond letters whose small form is longer', '<p>İİİ Count the till</p>', 'Count the till', 'Count the till'],
  ])('%s', (_name, body, quote, expected) => {
    expect(found(body, quote)).toEqual([expected]);
  });

  test('in an open shadow root', () => {
    const document = page('<div id="host"></div>');
    const host = document.getElementById('host');
    const line = document.createElement('p');
    line.textContent = 'Handle complaints calmly';
    host?.attachShadow({ mode: 'open' }).append(line);
    expect(findQuotes(document, ['Handle complaints calmly']).flat().map(String)).toEqual(['Handle complaints calmly']);
  });

  test('the second of two like lines for the second time it is quoted', () => {
    const [ranges] = findQuotes(page('<p id="a">Lock up</p><p id="b">Lock up</p>'), ['Lock up\nLock up']);
    expect(ranges?.map((range) => range.startContainer.parentElement?.id)).toEqual(['a', 'b']);
  });
});

describe('finds nothing', () => {
  test.each([
    ['where the words do not stand', '<p>Greet guests</p>', 'Handle complaints'],
    ['in scripts, styles and fields', '<script>"Handle complaints"</script><style>/* Handle complaints */</style><textarea>Handle complaints</textarea>', 'Handle complaints'],
    ['for an empty quote', '<p>Greet guests</p>', ' \n - '],
    ['on an empty page', '', 'Handle complaints'],
  ])('%s', (_name, body, quote) => {
    expect(found(body, quote)).toEqual(['']);
  });

  test('in what the person cannot see', () => {
    const document = page('<p id="folded">Handle complaints</p><p>Greet guests</p>');
    const isShown = (element: Element): boolean => element.id !== 'folded';
    expect(findQuotes(document, ['Handle complaints', 'Greet guests'], isShown).map((ranges) => ranges.length)).toEqual([0, 1]);
  });
});

test('leaves the page as it was', () => {
  const document = page('<ul><li>Handle <b>complaints</b> calmly</li></ul>');
  const before = document.documentElement.outerHTML;
  findQuotes(document, ['Handle complaints calmly']);
  expect(document.documentElement.outerHTML).toBe(before);
});
