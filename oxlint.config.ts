// Lint rules. The first half is the import table: which folder may import what, with advice for whoever trips over it.
// The second half forbids what hides errors (any, assertions) and what would break a promise (HTML strings, connections).
import { defineConfig, type OxlintOverride } from 'oxlint';

const LIB_FOLDERS = ['schema', 'text', 'maps', 'analysis', 'stories', 'sheet', 'posting', 'platform'];
const OUTER_FOLDERS = ['components', 'entrypoints', 'cli', 'bench', 'training', 'scripts', 'tests', 'demo'];

interface Folder {
  folder: string;
  /** Folders of lib that it may import; its own is always allowed. */
  lib: readonly string[];
  /** Folders beside lib that it may import. */
  outer?: readonly string[];
  /** Packages that it may import, as gitignore-like patterns. */
  packages: readonly string[];
  /** Whether the folder must do without DOM, browser, clock and randomness. */
  pure?: boolean;
  /** Single files that may import more, with why. */
  exceptions?: readonly { file: string; packages: readonly string[]; mapData?: boolean }[];
}

const PURE_BELOW = ['schema', 'text', 'maps'];
const SHOWN = [...PURE_BELOW, 'analysis', 'stories', 'sheet'];

/** The import table. What stands here is allowed; everything else is refused. */
const FOLDERS: readonly Folder[] = [
  { folder: 'lib/schema', lib: [], packages: [], pure: true, exceptions: [{ file: 'lib/schema/zod.ts', packages: ['zod'] }] },
  { folder: 'lib/text', lib: ['schema'], packages: ['stemmer'], pure: true },
  {
    folder: 'lib/maps',
    lib: ['schema', 'text'],
    packages: [],
    pure: true,
    exceptions: [
      { file: 'lib/maps/bundled.ts', packages: [], mapData: true },
      { file: 'lib/maps/bundled-files.ts', packages: [], mapData: true },
      { file: 'lib/maps/story-starters.ts', packages: [], mapData: true },
    ],
  },
  { folder: 'lib/analysis', lib: PURE_BELOW, packages: [], pure: true },
  { folder: 'lib/stories', lib: PURE_BELOW, packages: [], pure: true },
  { folder: 'lib/sheet', lib: PURE_BELOW, packages: [], pure: true },
  { folder: 'lib/posting', lib: SHOWN, packages: [], exceptions: [{ file: 'lib/posting/readable.ts', packages: ['@mozilla/readability'] }] },
  {
    folder: 'lib/platform',
    lib: SHOWN,
    packages: ['wxt', 'wxt/**', 'dexie', 'dexie-react-hooks', 'react'],
    // They are large: only the worker that reads a document loads them.
    exceptions: [
      { file: 'lib/platform/documents/read-docx.ts', packages: ['mammoth', 'jszip'] },
      { file: 'lib/platform/documents/read-pdf.ts', packages: ['pdfjs-dist', 'pdfjs-dist/**'] },
    ],
  },
  {
    folder: 'components',
    lib: SHOWN,
    packages: ['react', 'react/**', 'react-dom', 'react-dom/**', 'radix-ui', 'lucide-react', 'react-hook-form', '@hookform/**', '@fontsource-variable/**'],
  },
  {
    folder: 'entrypoints',
    lib: [...SHOWN, 'posting', 'platform'],
    outer: ['components'],
    packages: ['wxt', 'wxt/**', 'react', 'react/**', 'react-dom', 'react-dom/**', 'radix-ui', 'lucide-react', 'dexie-react-hooks', '@fontsource-variable/**'],
  },
  { folder: 'cli', lib: [...SHOWN, 'posting'], packages: ['node:*', 'node:*/**', 'jsdom'] },
];

const NO_CONNECTION = 'Nothing leaves the machine: no code of the extension opens a connection.';
const NO_WORLD = 'This folder is pure: take what you need as a parameter, so that the panel, the command line and the tests run the same code.';
const NO_PAGE_GLOBALS = 'lib/posting works on the Document that it is given; the global one is another page (or none at all).';
const USE_PLATFORM = 'Only lib/platform and entrypoints touch the browser and its storage; pass data and callbacks in.';
const NO_HTML = 'HTML strings from pages must not become markup; build text or React elements.';

const CONNECTIONS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map((name) => ({ name, message: NO_CONNECTION }));
const WORLD = ['document', 'window', 'self', 'location', 'navigator', 'performance', 'crypto', 'process', 'localStorage', 'sessionStorage', 'indexedDB', 'setTimeout', 'setInterval', 'DOMParser'].map((name) => ({ name, message: NO_WORLD }));
const PAGE_GLOBALS = ['document', 'window', 'self', 'location', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'DOMParser'].map((name) => ({ name, message: NO_PAGE_GLOBALS }));
const BROWSER = ['browser', 'chrome'].map((name) => ({ name, message: USE_PLATFORM }));
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({ name, message: USE_PLATFORM }));

const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: NO_WORLD },
  { object: 'Math', property: 'random', message: NO_WORLD },
];
const HTML_STRINGS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({ property, message: NO_HTML }));
const BEACON = { property: 'sendBeacon', message: NO_CONNECTION };

function globalsOf({ folder, pure }: Folder): { name: string; message: string }[] {
  if (folder === 'cli') return [];
  if (pure) return [...CONNECTIONS, ...WORLD, ...BROWSER];
  if (folder === 'lib/posting') return [...CONNECTIONS, ...PAGE_GLOBALS, ...BROWSER];
  if (folder === 'components') return [...CONNECTIONS, ...BROWSER, ...STORAGE];
  return CONNECTIONS;
}

function propertiesOf({ folder, pure }: Folder): object[] {
  if (folder === 'cli') return HTML_STRINGS;
  // lib/posting reads markup into a document that is never shown and runs nothing.
  const html = folder === 'lib/posting' ? [] : HTML_STRINGS;
  return [...html, BEACON, ...(pure || folder === 'lib/posting' ? CLOCK_AND_CHANCE : [])];
}

/** Patterns that refuse every package but those listed, and every folder but those listed. */
function importsOf(entry: Folder, packages: readonly string[], mapData: boolean): object {
  const own = entry.folder.replace('lib/', '');
  const closedLib = LIB_FOLDERS.filter((name) => name !== own && !entry.lib.includes(name));
  const closedOuter = OUTER_FOLDERS.filter((name) => name !== own && !(entry.outer ?? []).includes(name));
  const may = [...entry.lib.map((name) => `lib/${name}`), ...(entry.outer ?? []), ...packages];
  const message = `${entry.folder} may import only ${may.length > 0 ? may.join(', ') : 'its own files'}. See "Layout" in the README.`;
  const libPrefix = entry.folder.startsWith('lib/') ? '(\\.\\./)+(lib/)?' : '(\\.\\./)+lib/';
  return {
    patterns: [
      ...(closedLib.length > 0 ? [{ regex: `^${libPrefix}(${closedLib.join('|')})/`, message }] : []),
      { regex: `^(\\.\\./)${entry.folder.startsWith('lib/') ? '{2,}' : '+'}(${closedOuter.join('|')})/`, message },
      ...(mapData ? [] : [{ regex: '(^|/)competency-maps/', message: 'The competency map comes as a parameter; only lib/maps/bundled.ts and story-starters.ts import its files.' }]),
      // Last: what this group allows is not looked at further.
      { group: ['*', ...packages.map((name) => `!${name}`), '!./**', '!../**'], message },
    ],
  };
}

const importTable = FOLDERS.flatMap((entry): OxlintOverride[] => [
  {
    files: [`${entry.folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', importsOf(entry, entry.packages, false)],
      'no-restricted-globals': ['error', ...globalsOf(entry)],
      'no-restricted-properties': ['error', ...propertiesOf(entry)],
      'no-console': entry.folder === 'cli' ? 'off' : 'error',
    },
  },
  ...(entry.exceptions ?? []).map(({ file, packages, mapData }): OxlintOverride => ({
    files: [file],
    rules: { 'no-restricted-imports': ['error', importsOf(entry, [...entry.packages, ...packages], mapData ?? false)] },
  })),
]);

export default defineConfig({
  plugins: ['typescript', 'react', 'jsx-a11y', 'unicorn', 'import', 'promise', 'oxc', 'vitest'],
  categories: { correctness: 'error' },
  ignorePatterns: ['.output/**', '.wxt/**', 'node_modules/**', 'test-results/**', 'scripts/run.mjs', 'public/**'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    'typescript/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/no-danger': 'error',
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    'no-param-reassign': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: 'error',
    'import/no-cycle': 'error',
    // Sorted string lists are compared by code unit on purpose: the order must not depend on the machine's language.
    'typescript/require-array-sort-compare': 'off',
    // Properties over many examples assert inside `fc.assert`, and may assert only where an example has the case.
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert', 'assert*'] }],
    'vitest/no-conditional-expect': 'off',
    // Matters of taste, or wrong about what is written here on purpose.
    'unicorn/prefer-string-starts-ends-with': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'no-misleading-character-class': 'off',
    'typescript/no-misused-spread': 'off',
    'react/immutability': 'off',
    // Focus goes where the person's click has just asked for a field; keys and blur bubble to the list or form that owns them.
    'jsx-a11y/no-autofocus': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
  },
  overrides: [
    ...importTable,
    // A test may hand broken data to a function on purpose and looks into parsed JSON freely.
    { files: ['tests/**'], rules: { 'typescript/no-unsafe-assignment': 'off', 'typescript/no-unsafe-member-access': 'off', 'typescript/no-unsafe-return': 'off', 'typescript/no-unsafe-argument': 'off', 'typescript/unbound-method': 'off' } },
  ],
});
