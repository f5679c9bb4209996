#!/usr/bin/env node
// Runs a TypeScript file of the project (or, with --bin, an installed program) after making sure that the
// dependencies are installed. Plain JavaScript on purpose: it must start on Node 20, before anything is installed;
// the npm package `node` then brings the newer Node that reads TypeScript itself.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const [first, ...rest] = process.argv.slice(2);

installWhenStale();
if (first === '--bin') {
  const [name, ...args] = rest;
  finish(spawnSync(join(bin, name ?? ''), args, { stdio: 'inherit', env: withBinFirst(), cwd: root }));
} else if (first === undefined) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARGS…] | --bin PROGRAM [ARGS…]');
  process.exit(2);
} else {
  // A process of its own also where this Node could read TypeScript: the script is then the main module, as it expects.
  finish(spawnSync(canReadTypeScript() ? process.execPath : join(bin, 'node'), [join(root, first), ...rest], { stdio: 'inherit', env: withBinFirst() }));
}

/** Installs the locked dependencies when there are none yet or the lock file is newer than what is installed. */
function installWhenStale() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing dependencies (first run, or the lock file has changed) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (npm.status !== 0) finish(npm);
  const prepare = spawnSync(join(bin, 'wxt'), ['prepare'], { cwd: root, stdio: ['ignore', 2, 2], env: withBinFirst() });
  if (prepare.status !== 0) finish(prepare);
}

/** Node reads TypeScript without a flag from 22.18 and 23.6 on. */
function canReadTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function withBinFirst() {
  return { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` };
}

function finish(result) {
  if (result.error) console.error(`Could not start: ${result.error.message}`);
  process.exit(result.status ?? 1);
}
