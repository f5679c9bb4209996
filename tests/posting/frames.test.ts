import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { joinFrames } from '../../lib/posting/join-frames.ts';
import { findPostingFrame } from '../../lib/posting/posting-frame.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { DESCRIPTION } from './page.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;
const place = (address: string): string => `<div data-underline-frame="${address}"></div>`;
const frame = (url: string, body: string, head = '') => ({ url, truncated: false, document: parse(`<html><head>${head}</head><body>${body}</body></html>`) });

describe('frames join the page', () => {
  test('each at its own place, by address, then by host, else at the end', () => {
    const page = parse(`<main><p>Before</p>${place('https://ats.example/a')}<p>Between</p>${place('https://ats.example/b')}<p>After</p></main>`);
    joinFrames(page, [frame('https://ats.example/b#top', '<p>Second</p>'), frame('https://ats.example/sent-on', '<p>First</p>'), frame('https://elsewhere.example/', '<p>Last</p>')]);
    expect(page.body.textContent).toBe('BeforeFirstBetweenSecondAfterLast');
  });

  test('with their job data, without their titles', () => {
    const page = parse(place('https://ats.example/a'));
    joinFrames(page, [frame('https://ats.example/a', '<p>Text</p>', '<title>Apply</title><script type="application/ld+json">{"@type":"JobPosting"}</script>')]);
    expect(page.querySelectorAll('body script')).toHaveLength(1);
    expect(page.title).toBe('');
  });

  test('frames within frames too', () => {
    const page = parse(place('https://ats.example/a'));
    joinFrames(page, [frame('https://ats.example/a', `<p>Outer</p>${place('https://inner.example/')}<p>End</p>`), frame('https://inner.example/', '<p>Inner</p>')]);
    expect(page.body.textContent).toBe('OuterInnerEnd');
  });
});

describe('a page with frames is read', () => {
  const shell = (inside: string): string => `<html lang="en"><title>Careers at Tidewell</title><body><header><a href="/">Tidewell</a></header><h1>Careers</h1>${inside}<footer>Tidewell Gardens, Whitby</footer></body></html>`;
  const posting = frame('https://boards.ats.example/jobs/71', `<h1>Garden Centre Assistant</h1>${DESCRIPTION}<button>Apply now</button>`);

  test('with the posting that stands in one of them', () => {
    const reading = readPage(parse(shell(place('https://boards.ats.example/jobs/71'))), [posting], { url: 'https://tidewell.example/careers' });
    expect(reading.posting?.text).toContain('Advise customers on what grows in salty wind');
    expect(reading.posting).toMatchObject({ url: 'https://tidewell.example/careers', title: 'Garden Centre Assistant' });
    expect(reading.posting?.company === null).toBe(reading.fieldSources.company === undefined);
  });

  test('in part, where the frame was cut off', () => {
    const reading = readPage(parse(shell(place('https://boards.ats.example/jobs/71'))), [{ ...posting, truncated: true }], { url: 'https://tidewell.example/careers' });
    expect(reading).toMatchObject({ completeness: 'partly', missing: ['page-cut-off'] });
  });

  test('with the page’s own posting where it has one', () => {
    const own = parse(`<html lang="en"><title>Garden Centre Assistant</title><body><main><h1>Garden Centre Assistant</h1>${DESCRIPTION}<a href="/apply">Apply now</a></main>${place('https://chat.example/')}</body></html>`);
    const reading = readPage(own, [frame('https://chat.example/', '<p>Hello! How can we help you today?</p>')], { url: 'https://tidewell.example/jobs/71' });
    expect(reading.posting?.text).toContain('Advise customers');
    expect(reading.posting?.text).not.toContain('How can we help');
  });

  test('as one document where no part is a posting by itself', () => {
    const [first = '', rest = ''] = DESCRIPTION.split(/(?=<h3>What we ask)/);
    const page = parse(`<html lang="en"><title>Garden Centre Assistant | Tidewell</title><body><main><h1>Garden Centre Assistant</h1>${place('https://ats.example/a')}${place('https://ats.example/b')}<button>Apply now</button></main></body></html>`);
    const reading = readPage(page, [frame('https://ats.example/a', first), frame('https://ats.example/b', rest)], { url: 'https://tidewell.example/jobs/71' });
    expect(reading.posting?.text).toMatch(/Advise customers[\s\S]*Ability to lift/);
  });

  test('and holds none without it', () => {
    expect(readPage(parse(shell(place('https://boards.ats.example/jobs/71'))), [], { url: 'https://tidewell.example/careers' }).posting).toBeNull();
  });
});

describe('the frame that may hold the posting', () => {
  const find = (closedFrames: string[], largeFrames: string[] = []) => findPostingFrame({ closedFrames, largeFrames }, 'other');
  test.each([
    ['a known applicant system before anything else', ['https://chat.example/box', 'https://boards.greenhouse.io/embed/job_app?for=tidewell'], ['https://chat.example/box'], 'https://boards.greenhouse.io/embed/job_app?for=tidewell'],
    ['a telling address', ['https://chat.example/box', 'https://hire.example/careers/71'], [], 'https://hire.example/careers/71'],
    ['the largest', ['https://chat.example/box', 'https://hire.example/71'], ['https://hire.example/71'], 'https://hire.example/71'],
    ['no small one', ['https://chat.example/box'], [], null],
    ['no film, map or check', ['https://www.youtube.com/embed/jobs', 'https://www.google.com/recaptcha'], ['https://www.youtube.com/embed/jobs'], null],
    ['nothing but the web', ['javascript:jobs', 'file:///jobs'], ['javascript:jobs'], null],
    ['no name that only ends alike', ['https://notyoutube.com/frame'], ['https://notyoutube.com/frame'], 'https://notyoutube.com/frame'],
  ])('%s', (_, closed, large, found) => expect(find(closed, large)).toBe(found));

  test('in an article only where it speaks of jobs', () => {
    const [chart, jobs] = ['https://charts.example/box', 'https://hire.example/careers/71'];
    expect(findPostingFrame({ closedFrames: [chart], largeFrames: [chart] }, 'article')).toBeNull();
    expect(findPostingFrame({ closedFrames: [chart, jobs], largeFrames: [chart] }, 'article')).toBe(jobs);
  });
});
