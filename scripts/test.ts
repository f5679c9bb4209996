// `npm test`: every check of the project in order, cheapest first; stops at the first step that fails.
//   --only index,types,lint,unit,maps,architecture,build,browser     runs those steps alone
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from '../lib/schema/zod.ts';
import { prepareTestBrowser } from './browsers.ts';
import { formatMapIndex } from './map-index.ts';
import { buildExtension, ROOT, runProgram, runQuietly, secondsSince } from './steps.ts';

interface Tally {
  passed: number;
  failed: number;
}

/** A step gives null when all is well, or one sentence on what is wrong. */
interface Step {
  name: string;
  title: string;
  run: () => Promise<string | null> | string | null;
}

const reports = mkdtempSync(join(tmpdir(), 'underline-tests-'));
const tally: Tally = { passed: 0, failed: 0 };

const STEPS: readonly Step[] = [
  { name: 'index', title: 'Map index is current', run: checkMapIndex },
  { name: 'types', title: 'Types', run: checkTypes },
  { name: 'types', title: 'Types of the pure folders', run: async () => status(await runProgram('tsc', ['-p', 'tsconfig.pure.json']), 'A pure folder uses something that only a browser or Node has; see above.') },
  { name: 'lint', title: 'Lint', run: async () => status(await runProgram('oxlint', ['--type-aware', '--deny-warnings']), 'The lint rules were broken; see above.') },
  { name: 'unit', title: 'Unit tests', run: () => runVitest('unit') },
  { name: 'maps', title: 'Competency maps', run: () => runVitest('maps') },
  { name: 'architecture', title: 'Architecture', run: () => runVitest('architecture') },
  { name: 'build', title: 'Build for Chrome and Firefox', run: () => buildExtension(['chrome', 'firefox']) },
  { name: 'build', title: 'Built packages', run: () => runVitest('build') },
  { name: 'browser', title: 'Browser tests', run: runPlaywright },
];

const problem = await runSteps(readOnly(process.argv.slice(2)));
rmSync(reports, { recursive: true, force: true });
if (problem !== null) {
  console.log(`\n${problem}`);
  // A step without tests of its own still counts, so that the last line never reads as a success.
  if (tally.failed === 0) tally.failed = 1;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = problem === null ? 0 : 1;

async function runSteps(only: readonly string[] | null): Promise<string | null> {
  const start = performance.now();
  for (const step of STEPS) {
    if (only !== null && !only.includes(step.name)) continue;
    const stepStart = performance.now();
    console.log(`\n── ${step.title}`);
    const wrong = await step.run();
    console.log(`── ${step.title}: ${wrong === null ? 'ok' : 'FAILED'} (${secondsSince(stepStart)})`);
    if (wrong !== null) return `Stopped at "${step.title}". ${wrong}`;
  }
  console.log(`\nEverything checked in ${secondsSince(start)}.`);
  return null;
}

function readOnly(args: readonly string[]): string[] | null {
  const at = args.indexOf('--only');
  if (at < 0) return null;
  const names = (args[at + 1] ?? '').split(',').filter((name) => name !== '');
  const known = new Set(STEPS.map((step) => step.name));
  const unknown = names.filter((name) => !known.has(name));
  if (names.length > 0 && unknown.length === 0) return names;
  console.error(`--only takes a list of: ${[...known].join(', ')}${unknown.length > 0 ? ` (not ${unknown.join(', ')})` : ''}`);
  process.exit(2);
}

function status(code: number, message: string): string | null {
  return code === 0 ? null : message;
}

function checkMapIndex(): string | null {
  const current = readFileSync(join(ROOT, 'lib', 'maps', 'bundled-files.ts'), 'utf8');
  return current === formatMapIndex() ? null : 'lib/maps/bundled-files.ts does not list the files that are there; run `npm run map:index`.';
}

/** WXT writes types of the entrypoints that are there now; without them the check would be of yesterday's. */
async function checkTypes(): Promise<string | null> {
  const prepared = runQuietly('wxt', ['prepare']);
  if (!prepared.ok) return `WXT could not prepare its types:\n${prepared.output}`;
  return status(await runProgram('tsc', ['--noEmit', '-p', 'tsconfig.json']), 'The type check found errors; they stand above.');
}

async function runVitest(project: string): Promise<string | null> {
  const report = join(reports, `${project}.json`);
  const code = await runProgram('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numTotalTests: z.number() });
  const result = readReport(report, Report);
  if (result) {
    tally.passed += result.numPassedTests;
    tally.failed += result.numFailedTests;
    if (result.numTotalTests === 0) return `There are no tests in the project "${project}".`;
  }
  return status(code, 'Tests failed; see above.');
}

async function runPlaywright(): Promise<string | null> {
  const browser = prepareTestBrowser();
  if (!browser.ok) return browser.problem;
  const report = join(reports, 'browser.json');
  const code = await runProgram('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report, UNDERLINE_BROWSER: browser.value });
  const Report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });
  const result = readReport(report, Report);
  if (result) {
    tally.passed += result.stats.expected;
    tally.failed += result.stats.unexpected + result.stats.flaky;
    if (result.stats.expected + result.stats.unexpected === 0) return 'No browser test ran.';
  }
  return status(code, 'Browser tests failed; see above.');
}

/** The runner's own report, or null when it wrote none (then its exit status tells). */
function readReport<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape> | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
