// The rules of the house are kept, and each of them can be broken: for every lint rule a bad sample must be refused.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from '../lib/schema/zod.ts';

const ROOT = join(import.meta.dirname, '..');
const MAX_LINES = 350;

interface Sample {
  path: string;
  code: string;
  rule: string;
}

/** Each sample breaks one rule in the folder where the rule counts. */
const BAD: readonly Sample[] = [
  // The import table, row by row.
  { path: 'lib/schema/a1.ts', code: "import { z } from 'zod';\nexport const a = z;", rule: 'no-restricted-imports' },
  { path: 'lib/schema/a2.ts', code: "import { tokenise } from '../text/tokens.ts';\nexport const a = tokenise;", rule: 'no-restricted-imports' },
  { path: 'lib/text/b1.ts', code: "import { a } from '../maps/bundled.ts';\nexport const b = a;", rule: 'no-restricted-imports' },
  { path: 'lib/text/b2.ts', code: "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;", rule: 'no-restricted-imports' },
  { path: 'lib/maps/c1.ts', code: "import a from '../../competency-maps/areas.json' with { type: 'json' };\nexport const c: unknown = a;", rule: 'no-restricted-imports' },
  { path: 'lib/maps/c2.ts', code: "import { a } from '../analysis/analyse-posting.ts';\nexport const c = a;", rule: 'no-restricted-imports' },
  { path: 'lib/analysis/d1.ts', code: "import { a } from '../posting/read-posting.ts';\nexport const d = a;", rule: 'no-restricted-imports' },
  { path: 'lib/analysis/d2.ts', code: "export { z } from 'zod';", rule: 'no-restricted-imports' },
  { path: 'lib/analysis/d3.ts', code: "import { a } from '../sheet/build-prep-sheet.ts';\nexport const d = a;", rule: 'no-restricted-imports' },
  { path: 'lib/stories/e1.ts', code: "import { a } from '../platform/database.ts';\nexport const e = a;", rule: 'no-restricted-imports' },
  { path: 'lib/stories/e2.ts', code: "import { useState } from 'react';\nexport const e = useState;", rule: 'no-restricted-imports' },
  { path: 'lib/sheet/f1.ts', code: "import { a } from '../analysis/analyse-posting.ts';\nexport const f = a;", rule: 'no-restricted-imports' },
  { path: 'lib/sheet/f2.ts', code: "import { a } from '../../components/ui/Button.tsx';\nexport const f = a;", rule: 'no-restricted-imports' },
  { path: 'lib/posting/g1.ts', code: "import { Readability } from '@mozilla/readability';\nexport const g = Readability;", rule: 'no-restricted-imports' },
  { path: 'lib/posting/g2.ts', code: "import { browser } from 'wxt/browser';\nexport const g = browser;", rule: 'no-restricted-imports' },
  { path: 'lib/posting/sites/g3.ts', code: "import { a } from '../../platform/clock.ts';\nexport const g = a;", rule: 'no-restricted-imports' },
  { path: 'lib/platform/h1.ts', code: "import { a } from '../posting/read-posting.ts';\nexport const h = a;", rule: 'no-restricted-imports' },
  { path: 'components/posting/i1.ts', code: "import { browser } from 'wxt/browser';\nexport const i = browser;", rule: 'no-restricted-imports' },
  { path: 'components/posting/i2.ts', code: "import { a } from '../../lib/platform/clock.ts';\nexport const i = a;", rule: 'no-restricted-imports' },
  { path: 'components/posting/i3.ts', code: "import { a } from '../../lib/posting/read-posting.ts';\nexport const i = a;", rule: 'no-restricted-imports' },
  { path: 'entrypoints/sidepanel/j1.ts', code: "import { a } from '../../cli/input.ts';\nexport const j = a;", rule: 'no-restricted-imports' },
  { path: 'cli/k1.ts', code: "import { a } from '../lib/platform/clock.ts';\nexport const k = a;", rule: 'no-restricted-imports' },
  { path: 'components/i4.ts', code: "import { a } from '../entrypoints/background.ts';\nexport const i = a;", rule: 'no-restricted-imports' },
  // What a folder must not touch.
  { path: 'lib/analysis/l1.ts', code: 'export const l = document.title;', rule: 'no-restricted-globals' },
  { path: 'lib/sheet/l2.ts', code: 'export const l = browser.runtime;', rule: 'no-restricted-globals' },
  { path: 'lib/stories/l3.ts', code: 'export const l = Date.now();', rule: 'no-restricted-properties' },
  { path: 'lib/text/l4.ts', code: 'export const l = Math.random();', rule: 'no-restricted-properties' },
  { path: 'lib/posting/l5.ts', code: 'export const l = window.location.href;', rule: 'no-restricted-globals' },
  { path: 'components/l6.ts', code: 'export const l = chrome.tabs;', rule: 'no-restricted-globals' },
  { path: 'components/l7.ts', code: "localStorage.setItem('a', 'b');", rule: 'no-restricted-globals' },
  // Promises: no connections, no HTML strings, no code from strings.
  { path: 'lib/platform/m1.ts', code: "export const m = fetch('https://example.org');", rule: 'no-restricted-globals' },
  { path: 'entrypoints/m2.ts', code: "export const m = new WebSocket('wss://example.org');", rule: 'no-restricted-globals' },
  { path: 'entrypoints/m3.ts', code: "navigator.sendBeacon('https://example.org');", rule: 'no-restricted-properties' },
  { path: 'components/m4.ts', code: "export function show(element: Element, html: string): void {\n  element.innerHTML = html;\n}", rule: 'no-restricted-properties' },
  { path: 'components/m5.tsx', code: 'export function Text({ html }: { html: string }) {\n  return <p dangerouslySetInnerHTML={{ __html: html }} />;\n}', rule: 'no-danger' },
  { path: 'lib/maps/m6.ts', code: "export const m: unknown = eval('1');", rule: 'no-eval' },
  { path: 'lib/maps/m7.ts', code: "export const m = new Function('return 1');", rule: 'no-new-func' },
  // What hides errors.
  { path: 'lib/text/n1.ts', code: 'export function n(value: any): void {\n  void value;\n}', rule: 'no-explicit-any' },
  { path: 'lib/text/n2.ts', code: 'export function n(list: readonly string[]): string {\n  return list[0]!;\n}', rule: 'no-non-null-assertion' },
  { path: 'lib/text/n3.ts', code: 'export function n(value: unknown): string {\n  return value as string;\n}', rule: 'consistent-type-assertions' },
  { path: 'lib/text/n4.ts', code: '// @ts-ignore\nexport const n: string = 5;', rule: 'ban-ts-comment' },
  { path: 'lib/platform/n5.ts', code: 'async function save(): Promise<void> {}\nexport function n(): void {\n  save();\n}', rule: 'no-floating-promises' },
  { path: 'lib/text/n6.ts', code: "export function n(): string {\n  const value: string = JSON.parse('1');\n  return value;\n}", rule: 'no-unsafe-assignment' },
  { path: 'lib/text/n7.ts', code: "export function n(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}", rule: 'switch-exhaustiveness-check' },
  { path: 'lib/text/n8.ts', code: 'export function n(list: string[]): void {\n  list = [];\n  void list;\n}', rule: 'no-param-reassign' },
  { path: 'lib/text/n9.ts', code: "export function n(): void {\n  console.log('x');\n}", rule: 'no-console' },
  // React and accessibility.
  { path: 'components/o1.tsx', code: "import { useState } from 'react';\nexport function Panel({ open }: { open: boolean }) {\n  if (open) useState(0);\n  return null;\n}", rule: 'rules-of-hooks' },
  { path: 'components/o2.tsx', code: "import { useEffect } from 'react';\nexport function Panel({ onOpen }: { onOpen: () => void }) {\n  useEffect(() => onOpen(), []);\n  return null;\n}", rule: 'exhaustive-deps' },
  { path: 'components/o3.tsx', code: "export const Picture = () => <img src=\"a.png\" />;", rule: 'alt-text' },
  { path: 'components/o4.tsx', code: "export const Row = ({ open }: { open: () => void }) => <div onClick={open}>Open</div>;", rule: 'click-events-have-key-events' },
];

/** Samples of what the table allows: they must pass, or the rules are of no use. */
const GOOD: readonly Omit<Sample, 'rule'>[] = [
  { path: 'lib/schema/zod.ts', code: "import { z } from 'zod';\nexport { z };" },
  { path: 'lib/maps/bundled.ts', code: "import a from '../../competency-maps/areas.json' with { type: 'json' };\nexport const c: unknown = a;" },
  { path: 'lib/posting/readable.ts', code: "import { Readability } from '@mozilla/readability';\nexport const readable = Readability;" },
  { path: 'lib/text/words.ts', code: "import { stemmer } from 'stemmer';\nimport { z } from '../schema/zod.ts';\nexport const words = (text: string): string => stemmer(text) + String(z.string().parse(text));\nexport const LIST = ['a'] as const;" },
  { path: 'components/ui/Box.tsx', code: "import { Dialog } from 'radix-ui';\nimport { words } from '../../lib/text/words.ts';\nexport const Box = ({ title }: { title: string }) => <Dialog.Root>{words(title)}</Dialog.Root>;" },
  { path: 'entrypoints/sidepanel/main.ts', code: "import { a } from '../../lib/platform/clock.ts';\nimport { b } from '../../components/ui/Box.tsx';\nimport './style.css';\nexport const main: unknown = [a, b];" },
  { path: 'cli/main.ts', code: "import { JSDOM } from 'jsdom';\nimport { words } from '../lib/text/words.ts';\nexport const main: unknown = [JSDOM, words];" },
];

const Report = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

describe('lint rules', () => {
  const project = mkdtempSync(join(tmpdir(), 'underline-rules-'));
  let found = new Map<string, string[]>();

  beforeAll(() => {
    cpSync(join(ROOT, 'oxlint.config.ts'), join(project, 'oxlint.config.ts'));
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { target: 'ES2024', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, jsx: 'react-jsx', allowImportingTsExtensions: true, skipLibCheck: true } }));
    for (const { path, code } of [...BAD, ...GOOD]) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), `${code}\n`);
    }
    const { stdout } = spawnSync(join(ROOT, 'node_modules', '.bin', 'oxlint'), ['--type-aware', '-f', 'json'], { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' });
    found = Map.groupBy(Report.parse(JSON.parse(stdout)).diagnostics, ({ filename }) => filename.replaceAll('\\', '/'))
      .entries()
      .reduce((rules, [file, list]) => rules.set(file, list.map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1'))), new Map<string, string[]>());
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test.each(BAD)('$rule refuses $path', ({ path, rule }) => {
    expect(found.get(path) ?? []).toContain(rule);
  });

  test.each(GOOD)('nothing is refused in $path', ({ path }) => {
    expect(found.get(path) ?? []).toEqual([]);
  });
});

describe('files', () => {
  const MADE = new Set(['node_modules', '.output', '.wxt', '.git', 'test-results', 'playwright-report']);
  const tracked = globSync('**/*', { cwd: ROOT, exclude: (name) => MADE.has(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(ROOT, path)).isFile());
  const code = tracked.filter((path) => /\.(ts|tsx|mjs)$/.test(path));
  const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

  test('no file of code is longer than it can be read', () => {
    const generated = new Set(['lib/maps/bundled-files.ts']);
    expect(code.filter((path) => !generated.has(path) && textOf(path).split('\n').length > MAX_LINES)).toEqual([]);
  });

  test('each file of code says at its top what it is for; a test says it by its name', () => {
    const silent = code.filter((path) => !/\.test\.tsx?$/.test(path) && !/^(#!.*\n)?(\/\/|\/\*)/.test(textOf(path)));
    expect(silent).toEqual([]);
  });

  test('no relative import lacks its extension, which Node needs', () => {
    const lacking = code.filter((path) => /(?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"]*?(?<!\.(?:ts|tsx|json|css|mjs|html))['"]/.test(textOf(path)));
    expect(lacking.filter((path) => path !== 'tests/architecture.test.ts')).toEqual([]);
  });

  test('entrypoints holds entrypoints alone', () => {
    const names = new Set(tracked.flatMap((path) => /^entrypoints\/([^/]+)/.exec(path)?.[1] ?? []));
    const known = new Set(['background.ts', 'capture.ts', 'underline.ts', 'sidepanel', 'library']);
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
  });

  test('pure folders do not ask for the time', () => {
    const asking = code.filter((path) => /^lib\/(schema|text|maps|analysis|stories|sheet|posting)\//.test(path) && /new Date\(\s*\)/.test(textOf(path)));
    expect(asking).toEqual([]);
  });

  test('nothing names this machine or a package registry', () => {
    const texts = tracked.filter((path) => !['.png', '.ico', '.woff2', '.docx'].includes(extname(path)));
    const machine = [homedir(), ROOT].filter((path) => path.split('/').length > 2);
    const naming = texts.filter((path) => machine.some((folder) => textOf(path).includes(folder)));
    expect(naming).toEqual([]);
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "(https?:|file:)/);
  });
});
