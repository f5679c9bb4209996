// The packages as they ship: permissions, security policy, nothing that reaches the network, sizes.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from '../../lib/schema/zod.ts';
import { CHROME_BUILD, FIREFOX_BUILD } from '../../scripts/steps.ts';
import { findCodeFromStrings, findNetworkUses, listFiles, scriptsOfPage } from './package-files.ts';

/** What the panel loads before it shows anything. */
const MAX_PANEL_GZIP_BYTES = 250_000;
/** Everything that it may load later: the reading engine with the competency map and the model. */
const MAX_LATER_GZIP_BYTES = 760_000;
/** The script that is injected into the page. */
const MAX_CAPTURE_GZIP_BYTES = 25_000;
/** What reads Word and PDF files: loaded by its worker, when a person brings in such a file. */
const MAX_DOCUMENTS_GZIP_BYTES = 750_000;
/** As the stores send it: packed. */
const MAX_PACKAGE_GZIP_BYTES = 3_000_000;

const ManifestSchema = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  icons: z.record(z.string(), z.string()),
});

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe.each([
  { browser: 'chrome', folder: CHROME_BUILD, permissions: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'] },
  { browser: 'firefox', folder: FIREFOX_BUILD, permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'] },
])('the package for $browser', ({ browser, folder, permissions }) => {
  const files = listFiles(folder);
  const scripts = files.filter((path) => path.endsWith('.js'));
  const manifest = ManifestSchema.parse(JSON.parse(read(folder, 'manifest.json')));

  test('asks for exactly the permissions that it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect('minimum_chrome_version' in manifest).toBe(browser === 'chrome');
    expect([...manifest.permissions].sort()).toEqual(permissions);
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'oauth2', 'key', 'update_url']) expect(manifest).not.toHaveProperty(key);
  });

  test('may ask for access to one site or another, and has none before the person gives it', () => {
    expect(manifest).toMatchObject({ optional_host_permissions: ['https://*/*', 'http://*/*'] });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect([...manifest.permissions].filter((permission) => /[:*/<]|tabs|webNavigation|history/.test(permission))).toEqual([]);
  });

  test('has a panel, a background, a shortcut for its button, and every icon that it names', () => {
    expect(manifest).toMatchObject({ action: {}, commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+U' } } } });
    expect(manifest).toMatchObject(browser === 'chrome' ? { side_panel: { default_path: 'sidepanel.html' }, background: { service_worker: 'background.js' } } : { sidebar_action: { default_panel: 'sidepanel.html' }, background: { scripts: ['background.js'] } });
    // A popup would take the click away from the panel, and with it the access to the tab.
    expect(manifest).not.toHaveProperty('action.default_popup');
    for (const icon of Object.values(manifest.icons)) expect(files).toContain(icon);
    expect(files).toEqual(expect.arrayContaining(['sidepanel.html', 'library.html', 'capture.js', '_locales/en/messages.json']));
  });

  test('lets its pages connect to nothing and run nothing but their own files', () => {
    const policy = new Map(manifest.content_security_policy.extension_pages.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...values]) => [name, values]));
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((value) => /^(https?|wss?|\*)/.test(value))).toEqual([]);
  });

  test('holds no way to the network and no code made from strings', () => {
    expect(scripts.length).toBeGreaterThan(3);
    const found = scripts.flatMap((path) => [...findNetworkUses(read(folder, path)), ...findCodeFromStrings(read(folder, path))].map((use) => `${path}: ${use}`));
    expect(found).toEqual([]);
  });

  test('refers to nothing outside itself in its pages and styles', () => {
    const outside = files.filter((path) => /\.(html|css)$/.test(path) && /(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["']?(?:https?:)?\/\//.test(read(folder, path)));
    expect(outside).toEqual([]);
  });

  test('holds no source map, no test page and no measuring text', () => {
    expect(files.filter((path) => /\.map$|\.ts$|test|bench|demo/.test(path))).toEqual([]);
  });

  test('is small', () => {
    const panel = scriptsOfPage(folder, 'sidepanel.html');
    expect(panel.length).toBeGreaterThan(0);
    const gzipped = panel.reduce((sum, path) => sum + gzipSync(read(folder, path)).length, 0);
    const later = scripts.filter((path) => path.startsWith('chunks/') && !panel.includes(path)).reduce((sum, path) => sum + gzipSync(read(folder, path)).length, 0);
    const documents = scripts.filter((path) => path.startsWith('assets/')).reduce((sum, path) => sum + gzipSync(read(folder, path)).length, 0);
    const whole = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
    const unpacked = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    console.log(`${browser}: panel scripts ${Math.round(gzipped / 1000)} kB gzipped, loaded later ${Math.round(later / 1000)} kB, for documents ${Math.round(documents / 1000)} kB, whole package ${Math.round(whole / 1000)} kB (${Math.round(unpacked / 1000)} kB unpacked)`);
    expect(gzipped).toBeLessThan(MAX_PANEL_GZIP_BYTES);
    expect(later).toBeLessThan(MAX_LATER_GZIP_BYTES);
    expect(gzipSync(read(folder, 'capture.js')).length).toBeLessThan(MAX_CAPTURE_GZIP_BYTES);
    expect(documents).toBeGreaterThan(0);
    expect(documents).toBeLessThan(MAX_DOCUMENTS_GZIP_BYTES);
    expect(whole).toBeLessThan(MAX_PACKAGE_GZIP_BYTES);
  });
});

describe('the guards see what they must', () => {
  test.each([
    ["fetch('/a')", 'fetch'],
    ['if(await fetch(a)){b()}', 'fetch'],
    ['await globalThis.fetch(url)', 'fetch'],
    ['const r=new XMLHttpRequest', 'XMLHttpRequest'],
    ['new WebSocket("wss://a.example")', 'WebSocket'],
    ['new EventSource(u)', 'EventSource'],
    ['navigator.sendBeacon(u,d)', 'sendBeacon'],
    ['importScripts("a.js")', 'importScripts'],
    ['import("https://a.example/x.js")', 'import of an address'],
    ['s.src="//a.example/x.js"', 'script from an address'],
  ])('%s', (code, name) => expect(findNetworkUses(code)).toContain(name));

  test.each(['prefetch(a)', 'this.fetch(a)', 'class A{async fetch({a:b},c=1){return b}}', 'if(!self.importScripts)b()', 'const url="https://a.example"'])('%s is no network', (code) => expect(findNetworkUses(code)).toEqual([]));
  test.each(['eval("1")', 'new Function("return 1")'])('%s is code from a string', (code) => expect(findCodeFromStrings(code)).toHaveLength(1));
});
