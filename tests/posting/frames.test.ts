import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { joinFrames } from '../../lib/posting/join-frames.ts';
import { findPostingFrame } from '../../lib/posting/posting-frame.ts';
import { readPage } from '../../lib/posting/read-page.ts';
import { DESCRIPTION } from './page.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;
const place = (address: string): string => `<div data-underline-frame="${address}"></div>`;
const frame = (url: string, body: string, head = '') => ({ url, document: parse(`<html><head>${head}</head><body>${body}</body></html>`) });

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
    expect(reading.posting?.url).toBe('https://tidewell.example/careers');
  });

  test('and holds none without it', () => {
    expect(readPage(parse(shell(place('https://boards.ats.example/jobs/71'))), [], { url: 'https://tidewell.example/careers' }).posting).toBeNull();
  });
});

describe('the frame that may hold the posting', () => {
  const find = (closedFrames: string[], largeFrames: string[] = []) => findPostingFrame({ closedFrames, largeFrames });
  test.each([
    ['a known applicant system before anything else', ['https://chat.example/box', 'https://boards.greenhouse.io/embed/job_app?for=tidewell'], ['https://chat.example/box'], 'https://boards.greenhouse.io/embed/job_app?for=tidewell'],
    ['a telling address', ['https://chat.example/box', 'https://hire.example/careers/71'], [], 'https://hire.example/careers/71'],
    ['the largest', ['https://chat.example/box', 'https://hire.example/71'], ['https://hire.example/71'], 'https://hire.example/71'],
    ['no small one', ['https://chat.example/box'], [], null],
    ['no film, map or check', ['https://www.youtube.com/embed/jobs', 'https://www.google.com/recaptcha'], ['https://www.youtube.com/embed/jobs'], null],
    ['nothing but the web', ['javascript:jobs', 'file:///jobs'], ['javascript:jobs'], null],
    ['no name that only ends alike', ['https://notyoutube.com/frame'], ['https://notyoutube.com/frame'], 'https://notyoutube.com/frame'],
  ])('%s', (_, closed, large, found) => expect(find(closed, large)).toBe(found));
});
