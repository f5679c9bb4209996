// Small things that the scripts share: running a program of the project, and telling how long something took.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
/** Where WXT puts the built extension for Chromium. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

const BIN = join(ROOT, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

/** The environment in which the project's own programs and its Node come first on PATH. */
export function projectEnvironment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...extra, PATH: `${BIN}${onWindows ? ';' : ':'}${process.env['PATH'] ?? ''}` };
}

/**
 * Runs an installed program of the project with its output on the terminal.
 * @returns its exit status; 1 when it could not be started or was killed.
 */
export async function runProgram(name: string, args: readonly string[], extra: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(BIN, onWindows ? `${name}.cmd` : name), args, { cwd: ROOT, stdio: 'inherit', env: projectEnvironment(extra), shell: onWindows });
    child.on('error', (error) => {
      console.error(`Could not start ${name}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Runs an installed program quietly. @returns whether it succeeded, and all that it wrote. */
export function runQuietly(name: string, args: readonly string[]): { ok: boolean; output: string } {
  const done = spawnSync(join(BIN, onWindows ? `${name}.cmd` : name), args, { cwd: ROOT, encoding: 'utf8', env: projectEnvironment(), shell: onWindows });
  return { ok: done.status === 0, output: `${done.stdout}${done.stderr}${done.error ? done.error.message : ''}` };
}

/** Builds the extension for both browsers, one after the other. @returns what failed, or null. */
export function buildExtension(browsers: readonly ('chrome' | 'firefox')[]): string | null {
  for (const browser of browsers) {
    const { ok, output } = runQuietly('wxt', ['build', '-b', browser, '--mv3']);
    if (!ok) return `The build for ${browser} failed:\n${output}`;
  }
  return null;
}

/** Seconds since a `performance.now()` value, as "3.2 s". */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
