// `npm run zip`: the archives for the extension stores, for Firefox with the sources that its reviewers ask for.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runQuietly } from './steps.ts';

for (const browser of ['chrome', 'firefox']) {
  const { ok, output } = runQuietly('wxt', ['zip', '-b', browser, '--mv3']);
  if (ok) continue;
  console.error(`The archive for ${browser} could not be made:\n${output}`);
  process.exit(1);
}
const folder = join(ROOT, '.output');
for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip'))) {
  console.log(`${join(folder, name)}  ${Math.round(statSync(join(folder, name)).size / 1024)} kB`);
}
