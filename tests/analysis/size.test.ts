// What the analysis needs on the device stays small: the trained model, and the map without what only stories need.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';

const MOST_BYTES = 400_000;
const NONE = { finds: [], ignores: [] };

test('model and map take less than 400 kB gzipped', () => {
  const model = readFileSync(join(import.meta.dirname, '..', '..', 'lib', 'analysis', 'model.json'), 'utf8');
  const { themes: _, behaviours, ...rest } = bundledMap().data;
  const forAnalysis = behaviours.map((behaviour) => ({ ...behaviour, examples: { ...behaviour.examples, ignores: [] }, storyExamples: NONE, everyday: [] }));
  const bytes = gzipSync(model + JSON.stringify({ ...rest, behaviours: forAnalysis })).length;
  console.log(`model and map: ${Math.round(bytes / 1000)} kB gzipped`);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
