// `npm run train`: trains the analysis model on all labelled postings and writes lib/analysis/model.json.
// Run it after changing features, splitting, sections.json or the map's signals. The same data give the same file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledMap } from '../lib/maps/bundled.ts';
import { readLabelled } from './labelled.ts';
import { prepare, trainModel } from './train-model.ts';

const map = bundledMap();
const postings = readLabelled().map((labelled) => prepare(labelled, map));
const file = `${JSON.stringify(trainModel(postings))}\n`;
writeFileSync(join(import.meta.dirname, '..', 'lib', 'analysis', 'model.json'), file);
console.log(`${postings.length} postings; model.json ${Math.round(file.length / 1024)} KB, ${Math.round(gzipSync(file).length / 1024)} KB gzipped`);
