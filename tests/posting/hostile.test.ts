// Pages made to exhaust or to mislead the reader: bounded time, nothing run, nothing inherited.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { DESCRIPTION, JOB, pageWithData, read, textOf } from './page.ts';

/** Generous for a slow machine under load; without bounds these pages would take minutes or overflow the stack. */
const MAX_MS = 10_000;

function timed(document: Document): number {
  const start = performance.now();
  readPosting(document, { url: 'https://hostile.example/jobs/1' });
  return performance.now() - start;
}

describe('pages made to exhaust the reader', () => {
  test('deep nesting', () => {
    const { document } = new JSDOM('<body></body>').window;
    let inner: Element = document.body;
    for (let depth = 0; depth < 6_000; depth++) {
      const box = document.createElement('div');
      box.className = 'modal job-description';
      inner.append(box);
      inner = box;
    }
    inner.textContent = 'The bottom of the page.';
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);

  test('very many list items', () => {
    const { document } = new JSDOM(`<ul>${'<li>item of the list<li><a href="/jobs/1234567">x</a>'.repeat(10_000)}</ul>`).window;
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);

  test('one very long line', () => {
    const { document } = new JSDOM(`<p>${'word.Word and word, '.repeat(150_000)}</p>`).window;
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);

  test('very many elements of the name that a site gives its description', () => {
    const { document } = new JSDOM('<div class="iCIMS_InfoMsg_Job jd-info jobdescription">some words and more of them</div>'.repeat(15_000)).window;
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);

  test('a heading of stops', () => {
    const { document } = new JSDOM(`<title>x</title><h1>${'.'.repeat(150_000)}z</h1><p>${DESCRIPTION}</p>`).window;
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);

  test.each([
    ['one word', `<p>${'a'.repeat(300_000)}</p>`],
    ['groups of digits', `<p>${'123 '.repeat(90_000)}</p>`],
    ['labels of facts that nothing but a list item ends', `<p>${'Location<br>'.repeat(30_000)}</p><ul><li>x</ul>`],
    ['links that nearly lead to jobs', Array.from({ length: 3000 }, (_, number) => `<a href="${'job-1a-'.repeat(70)}${number % 10}">x</a>`).join(' ')],
    ['a title without end', `<title>${'1.'.repeat(300_000)}</title><h1>One</h1><h2>Two</h2><p>Text</p>`],
  ])('%s', (_, html) => {
    const { document } = new JSDOM(html).window;
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);

  test('a long address', () => {
    const { document } = new JSDOM(`<h1>x</h1><p>${DESCRIPTION}</p>`).window;
    const start = performance.now();
    readPosting(document, { url: `https://hostile.example/jobs/${'a'.repeat(5_000)}_` });
    expect(performance.now() - start).toBeLessThan(MAX_MS);
  }, 60_000);

  test.each([
    ['nested arrays', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['an unclosed string', `{"@type":"JobPosting","description":"${'a\n'.repeat(200_000)}`],
    ['quotes upon quotes', `{"@type":"JobPosting","description":"${'"'.repeat(100_000)}"}`],
    ['very many blanks', `{"@type":"JobPosting","description":"${' '.repeat(200_000)}x"}`],
    ['a tag that never ends', `{"@type":"JobPosting","description":"<a${' '.repeat(200_000)}"}`],
    ['an escaped tag that never ends', `{"@type":"JobPosting","description":"&lt;${' '.repeat(200_000)}x"}`],
    ['very many jobs', JSON.stringify(Array.from({ length: 5_000 }, () => ({ '@type': 'JobPosting', title: 'x' })))],
  ])('JSON-LD with %s', (_, data) => {
    const { document } = new JSDOM(pageWithData(data, '<h1>x</h1>')).window;
    expect(timed(document)).toBeLessThan(MAX_MS);
  }, 60_000);
});

describe('pages made to mislead', () => {
  test('markup in a description is text or nothing, and runs nothing', () => {
    const description = `${DESCRIPTION}<script>globalThis.hit = 1</script><img src=x onerror="globalThis.hit = 1"><p>Ends &lt;script&gt;alert(1)&lt;/script&gt; here.</p>`;
    const text = textOf(read(pageWithData({ ...JOB, description }, '<h1>Garden Centre Assistant</h1>').replace('</script><img', '<\\/script><img')));
    expect(text).not.toContain('globalThis');
    expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
  });
  test('characters that turn the direction of text or cannot be seen are taken out', () => {
    const reading = read(pageWithData({ ...JOB, title: 'Garden\u202E Centre\u200B Assistant', description: `${DESCRIPTION}\u2066hidden\u2069` }, '<h1>Garden Centre Assistant</h1>'));
    expect(reading.posting?.title).toBe('Garden Centre Assistant');
    expect(textOf(reading)).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/);
  });
  test('names of the prototype as keys and as property names', () => {
    const page = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="__proto__ constructor toString">x</b><h1 itemprop="title">Baker</h1><div itemprop="description">${DESCRIPTION}</div></div>`;
    expect(read(page).posting?.title).toBe('Baker');
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
  test('a document without a body', () => {
    const { document } = new JSDOM('').window;
    document.body.remove();
    expect(readPosting(document, { url: null }).verdict.state).toBe('empty');
  });
});
