// `npm run bench`: accuracy against the labelled postings, when they lie beside the project, and speed.
//   -- --only accuracy,pages,stories,speed,browser     one part alone
import { existsSync } from 'node:fs';
import { DATA_FOLDER } from '../training/labelled.ts';
import { measureAccuracy } from './accuracy.ts';
import { measurePageAccuracy } from './page-accuracy.ts';
import { measureBrowser } from './browser-speed.ts';
import { measureSpeed } from './speed.ts';
import { measureStories } from './stories.ts';

const PARTS = ['accuracy', 'pages', 'stories', 'speed', 'browser'] as const;

const at = process.argv.indexOf('--only');
const only = at < 0 ? PARTS : (process.argv[at + 1] ?? '').split(',');
const unknown = only.filter((name) => !PARTS.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`--only takes a list of: ${PARTS.join(', ')}`);
  process.exit(2);
}

const labelled = existsSync(DATA_FOLDER) ? DATA_FOLDER : null;
if (labelled === null && (only.includes('accuracy') || only.includes('pages'))) console.log(`No labelled postings in ${DATA_FOLDER}: accuracy is not measured (UNDERLINE_LABELLED names another folder).`);
if (labelled !== null && only.includes('accuracy')) measureAccuracy(labelled);
if (labelled !== null && only.includes('pages')) measurePageAccuracy(labelled);
if (only.includes('stories')) measureStories(labelled);
if (only.includes('speed')) await measureSpeed(labelled);
if (only.includes('browser')) await measureBrowser(labelled);
