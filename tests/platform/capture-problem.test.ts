import { describe, expect, test } from 'vitest';
import { problemOfAddress, problemOfError } from '../../lib/platform/capture-problem.ts';

describe('an address that no extension may read', () => {
  test.each([
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['view-source:https://jobs.example.com/1', 'browser-page'],
    ['chrome-extension://abcdef/page.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'extension-store'],
    ['https://chrome.google.com/webstore/detail/x', 'extension-store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'extension-store'],
  ])('%s is named %s', (url, kind) => {
    expect(problemOfAddress(url)?.kind).toBe(kind);
  });

  test.each([null, '', 'https://jobs.example.com/1', 'http://localhost/x', 'file:///tmp/posting.html', 'https://chrome.google.com/jobs', 'https://addons.mozilla.org.example.com/'])('%s may be read', (url) => {
    expect(problemOfAddress(url)).toBeNull();
  });
});

describe('what the browser says', () => {
  test.each([
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', 'no-access'],
    ['Cannot access contents of url "https://jobs.example.com/1". Extension manifest must request permission to access this host.', 'no-access'],
    ['Missing host permission for the tab', 'no-access'],
    ['Cannot access contents of url "file:///tmp/posting.html".', 'file-access'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'extension-store'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['No tab with id: 99999', 'page-gone'],
    ['Invalid tab ID: 7', 'page-gone'],
    ['Frame with ID 0 was removed.', 'page-gone'],
    ['Something nobody has seen before', 'unknown'],
  ])('%s', (message, kind) => {
    expect(problemOfError(message, 'https://jobs.example.com/1').kind).toBe(kind);
  });

  test('a closed page whose address ends in .pdf is a PDF', () => {
    expect(problemOfError('Missing host permission for the tab', 'https://jobs.example.com/Advert.PDF?x=1')).toEqual({ kind: 'pdf' });
  });

  test('the words of an unknown refusal are kept', () => {
    expect(problemOfError('Strange', null)).toEqual({ kind: 'unknown', detail: 'Strange' });
  });
});
