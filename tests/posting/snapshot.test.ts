// The snapshot that the page gives: complete, bounded, and without a trace in the page.
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { HIDDEN_MARK } from '../../lib/posting/noise.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { takeSnapshot } from '../../lib/posting/take-snapshot.ts';
import { PageSnapshotSchema } from '../../lib/schema/reading.ts';
import { DESCRIPTION, documentOf, JOB, pageFile, pageWithData, read } from './page.ts';

const TIME = '2026-05-01T09:00:00.000Z';

function capture(html: string, prepare: (document: Document) => void = () => undefined) {
  const dom = new JSDOM(html, { url: 'https://tidewell.example/jobs/1' });
  prepare(dom.window.document);
  const before = dom.serialize();
  // jsdom's window has what the capture uses of a Window.
  const view: unknown = dom.window;
  if (!isWindow(view)) throw new Error('no window');
  const snapshot = PageSnapshotSchema.parse(takeSnapshot(view, TIME));
  return { snapshot, unchanged: dom.serialize() === before };
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'document' in value;
}

describe('the snapshot', () => {
  test('leaves the page as it was and drops what is not needed', () => {
    const { snapshot, unchanged } = capture(`<head><style>p{}</style><script>run()</script></head><body onload="x()"><img src="a.png"><p onclick="y()" class="k">Text</p><input type="text" value="my secret"><textarea>typed</textarea></body>`);
    expect(unchanged).toBe(true);
    expect(snapshot).toMatchObject({ url: 'https://tidewell.example/jobs/1', capturedAt: TIME, truncated: false, selection: null, contentType: 'text/html' });
    expect(snapshot.html).toContain('<p class="k">Text</p>');
    for (const part of ['run()', 'onclick', 'onload', 'secret', 'typed', 'a.png', '<style']) expect(snapshot.html).not.toContain(part);
  });

  test.each([
    ['own-site.html', 'https://www.osterley.example/jobs/311'], ['linkedin-hashed.html', null], ['workday.html', 'https://merrow.wd3.myworkdayjobs.com/job/R-204455'],
    ['lever.html', 'https://jobs.lever.co/fernweh/1'], ['indeed-two-pane.html', 'https://uk.indeed.com/jobs?vjk=1'],
  ])('reads the same as the page itself: %s', (file, url) => {
    const { snapshot } = capture(pageFile(file));
    const direct = readPosting(documentOf(pageFile(file)), { url });
    expect(direct.posting).not.toBeNull();
    expect(readPosting(documentOf(snapshot.html), { url }).posting).toEqual(direct.posting);
  });

  test('structured data survive, whatever is in their strings', () => {
    const data = JSON.stringify({ ...JOB, description: `${DESCRIPTION}<p>a </p>` }).replace('<p>a ', '<p>a <\\/script><b>');
    const { snapshot } = capture(pageWithData(data, '<h1>Garden Centre Assistant</h1>'));
    expect(readPosting(documentOf(snapshot.html), { url: null }).posting?.source).toBe('json-ld');
  });

  test('of pictures, only the names of logos are kept, and the reading finds the employer by them', () => {
    const body = `<header><a href="/"><img src="/a/7.svg" alt="Tidewell Gardens"></a></header><img src="/plant.jpg" alt="A fern"><h1>Garden Helper</h1>${DESCRIPTION.replace('Tidewell runs', 'At Tidewell we run')}<a href="/apply">Apply now</a>`;
    const { snapshot } = capture(`<head><title>Garden Helper</title></head><body>${body}</body>`);
    expect(snapshot.html).toContain('alt="Tidewell Gardens"');
    for (const part of ['7.svg', 'fern', 'plant.jpg']) expect(snapshot.html).not.toContain(part);
    expect(read(snapshot.html, 'https://careers.example/jobs/garden-helper-1001').posting?.company).toBe('Tidewell Gardens');
  });
  test('open shadow roots are written in place, with what their slots show', () => {
    const { snapshot } = capture('<job-view><p slot="body">Slotted</p><p>Not shown</p></job-view>', (document) => {
      const host = document.querySelector('job-view');
      if (host === null) throw new Error('no host');
      host.attachShadow({ mode: 'open' }).innerHTML = '<h2>Inside</h2><slot name="body"></slot>';
    });
    expect(snapshot.html).toContain('<h2>Inside</h2><p slot="body">Slotted</p>');
    expect(snapshot.html).not.toContain('Not shown');
  });

  test('frames of the same origin are written in place, others are named', () => {
    const { snapshot } = capture('<iframe id="own"></iframe><iframe src="https://boards.greenhouse.io/embed/job_app?token=1"></iframe><iframe src="https://boards.greenhouse.io/embed/job_app?token=1"></iframe>', (document) => {
      const frame = document.querySelector<HTMLIFrameElement>('#own');
      if (frame === null || frame.contentDocument === null) throw new Error('no frame');
      frame.contentDocument.body.innerHTML = '<p>Framed text</p>';
    });
    expect(snapshot.html).toContain('<p>Framed text</p>');
    expect(snapshot.closedFrames).toEqual(['https://boards.greenhouse.io/embed/job_app?token=1']);
  });

  test('the place of another site’s frame is marked with its address, and a page cannot make such a mark', () => {
    const { snapshot } = capture('<p>Before</p><iframe src="https://ats.example/a?x=1&y=2"></iframe><div data-underline-frame="https://forged.example/">After</div>');
    expect(snapshot.html).toContain('<p>Before</p><div data-underline-frame="https://ats.example/a?x=1&amp;y=2"></div><div>After</div>');
    expect(snapshot.frames).toEqual([]);
  });

  test('what is not shown is marked once, at its top', () => {
    const { snapshot } = capture('<div style="display:none"><p>Folded <b>away</b></p></div><p>Shown</p>');
    expect(snapshot.html.split(HIDDEN_MARK)).toHaveLength(2);
    expect(snapshot.html).toContain(`<div ${HIDDEN_MARK}=""><p>`);
  });

  test('a paragraph that holds blocks stays one element when parsed again', () => {
    const { snapshot } = capture('<main></main>', (document) => {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = 'Before';
      paragraph.append(Object.assign(document.createElement('ul'), { innerHTML: '<li>Inside</li>' }), 'After');
      document.querySelector('main')?.append(paragraph);
    });
    expect(documentOf(snapshot.html).querySelector('main')?.children).toHaveLength(1);
  });

  test('a page beyond the limits is cut and says so', () => {
    const dom = new JSDOM(`<body>${'<p>word</p>'.repeat(500)}</body>`);
    const view: unknown = dom.window;
    if (!isWindow(view)) throw new Error('no window');
    const snapshot = takeSnapshot(view, TIME, { characters: 1000, nodes: 10_000, nesting: 3 });
    expect(snapshot.truncated).toBe(true);
    expect(snapshot.html.length).toBeLessThan(1200);
    expect(snapshot.html.endsWith('</html>')).toBe(true);
  });
});
