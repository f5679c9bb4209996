import { describe, expect, test } from 'vitest';
import { coversPage, isSamePage, namesAnotherJob, siteOf, siteOfPattern } from '../../lib/platform/page-address.ts';

describe('the same page', () => {
  test.each([
    ['where the visitor came from', 'https://jobs.example.com/7?utm_source=mail&trk=x', 'https://jobs.example.com/7', true],
    ['an anchor', 'https://jobs.example.com/7#apply', 'https://jobs.example.com/7', true],
    ['a route', 'https://jobs.example.com/#/jobs/7', 'https://jobs.example.com/#/jobs/8', false],
    ['a route without a sign of its own', 'https://jobs.example.com/careers#en/sites/one/job/7', 'https://jobs.example.com/careers#en/sites/one/job/8', false],
    ['the order of parameters', 'https://jobs.example.com/?a=1&b=2', 'https://jobs.example.com/?b=2&a=1', true],
    ['another job beside the list', 'https://www.indeed.com/jobs?q=cook&vjk=aa', 'https://www.indeed.com/jobs?q=cook&vjk=bb', false],
    ['what is no address', 'about', 'about', true],
    ['what is no address, and another', 'about', 'blank', false],
  ])('%s', (_, a, b, same) => expect(isSamePage(a, b)).toBe(same));
});

describe('another job', () => {
  test.each([
    ['LinkedIn’s job page', 'https://www.linkedin.com/jobs/view/1', 'https://www.linkedin.com/jobs/view/2/', true],
    ['LinkedIn’s search', 'https://www.linkedin.com/jobs/search?currentJobId=1', 'https://www.linkedin.com/jobs/search?currentJobId=2', true],
    ['a filter in the same search', 'https://www.linkedin.com/jobs/search?currentJobId=1', 'https://www.linkedin.com/jobs/search?currentJobId=1&f_E=2', false],
    ['Indeed’s pane', 'https://uk.indeed.com/jobs?q=cook&vjk=aa', 'https://uk.indeed.com/jobs?q=cook&vjk=bb', true],
    ['the next page of results', 'https://uk.indeed.com/jobs?q=cook&vjk=aa', 'https://uk.indeed.com/jobs?q=cook&vjk=aa&start=10', false],
    ['Workday', 'https://acme.wd3.myworkdayjobs.com/en/Jobs/job/Host_R1', 'https://acme.wd3.myworkdayjobs.com/en/Jobs/job/Porter_R2', true],
    ['a route', 'https://jobs.example.com/#/jobs/7', 'https://jobs.example.com/#/jobs/8', true],
    ['another host', 'https://a.example/7', 'https://b.example/7', true],
    ['the same page', 'https://a.example/7', 'https://a.example/7#top', false],
  ])('%s', (_, before, after, other) => expect(namesAnotherJob(before, after)).toBe(other));
});

describe('sites', () => {
  test('belong to pages on the web only', () => {
    expect(siteOf('https://www.linkedin.com/jobs/view/1?x=1')).toEqual({ host: 'www.linkedin.com', pattern: 'https://www.linkedin.com/*' });
    expect(siteOf('http://localhost:8080/job')).toEqual({ host: 'localhost', pattern: 'http://localhost/*' });
    for (const other of [null, 'chrome://version/', 'file:///home/job.html', 'about:blank', 'nonsense']) expect(siteOf(other)).toBeNull();
  });

  test.each([
    ['https://www.linkedin.com/*', 'www.linkedin.com'],
    ['*://*.indeed.com/*', '*.indeed.com'],
    ['<all_urls>', '*'],
    ['https://*/*', '*'],
  ])('%s is shown by its host', (pattern, host) => expect(siteOfPattern(pattern)).toEqual({ host, pattern }));

  test.each(['file:///*', 'chrome://favicon/*', ''])('%s is no site of the web', (pattern) => expect(siteOfPattern(pattern)).toBeNull());

  test.each([
    ['https://www.linkedin.com/*', 'https://www.linkedin.com/jobs', true],
    ['https://www.linkedin.com/*', 'http://www.linkedin.com/jobs', false],
    ['https://www.linkedin.com/*', 'https://www.linkedin.com.evil.example/jobs', false],
    ['https://www.linkedin.com/*', 'https://linkedin.com/jobs', false],
    ['*://*.indeed.com/*', 'https://uk.indeed.com/jobs', true],
    ['*://*.indeed.com/*', 'https://indeed.com/jobs', true],
    ['*://*.indeed.com/*', 'https://notindeed.com/jobs', false],
    ['https://*/*', 'https://anything.example/', true],
    ['https://*/*', 'http://anything.example/', false],
    ['<all_urls>', 'http://anything.example/', true],
    ['<all_urls>', 'chrome://version/', false],
  ])('%s and %s', (pattern, url, covers) => expect(coversPage(pattern, url)).toBe(covers));
});
