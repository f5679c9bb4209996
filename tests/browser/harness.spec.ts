// Proves that the guards of the browser tests can fail, with a small extension that does what ours must not do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './extension-fixture.ts';
import { readExtensionRequests } from './request-guard.ts';

test.use({
  guardRequests: false,
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern.
  extension: async ({}, provide) => {
    const folder = makeTalkativeExtension();
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test('sees a request of an extension page and of its worker', async ({ underline, netLogs }) => {
  const page = await underline.open('https://jobs.example.com/posting', '<title>A posting</title><p>Hello');
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('status')).toHaveText('sent');
  await underline.restart('close');
  const requests = netLogs.slice(0, 1).flatMap(readExtensionRequests);
  expect(requests).toContain('https://jobs.example.com/from-panel');
  expect(requests).toContain('https://jobs.example.com/from-worker');
  expect(requests).toContain('https://jobs.example.com/picture.png');
  expect(requests).not.toContain('https://jobs.example.com/posting');
});

test('a toolbar click gives the panel the page, and nothing before it does', async ({ underline }) => {
  const page = await underline.open('https://jobs.example.com/posting', '<title>A posting</title><p>Hello');
  const own = await underline.openOwn('sidepanel.html');
  await expect(own.getByRole('note')).toContainText('Cannot access');
  await own.close();
  const panel = await underline.clickToolbar(page);
  await expect(panel.getByRole('note')).toHaveText('A posting');
});

function makeTalkativeExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'talkative-'));
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Talkative', version: '1', permissions: ['activeTab', 'scripting', 'sidePanel'], action: {}, background: { service_worker: 'background.js' }, side_panel: { default_path: 'sidepanel.html' } }),
    'background.js': `chrome.action.onClicked.addListener((tab) => { chrome.sidePanel.open({ tabId: tab.id }); fetch('https://jobs.example.com/from-worker', { mode: 'no-cors' }); });`,
    'sidepanel.html': '<p role="status"></p><p role="note"></p><img src="https://jobs.example.com/picture.png"><script src="panel.js"></script>',
    'panel.js': `const say = (role, text) => { document.querySelector('[role=' + role + ']').textContent = text; };
fetch('https://jobs.example.com/from-panel', { mode: 'no-cors' }).finally(() => say('status', 'sent'));
chrome.tabs.query({}).then((tabs) => Promise.any(tabs.filter((tab) => !tab.active || tab.url === undefined || tab.url.startsWith('http')).map((tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }))))
  .then(([{ result }]) => say('note', result), (error) => say('note', String(error.errors)));`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
