// `node training/evaluate-coach.ts [--misses]`: how the coach's findings agree with the flaws that readers labelled in the story banks, and
// how often it finds one in a story in which they saw none. The banks stand beside the labelled postings; nothing is trained on them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryBankSchema, type Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { coachStory } from '../lib/stories/coach/coach-story.ts';
import { FINDING_IDS, type FindingId } from '../lib/stories/coach/finding.ts';
import { DATA_FOLDER } from './labelled.ts';

/** Which findings answer to a reader's label. */
const LABELS: Readonly<Record<string, readonly FindingId[]>> = {
  'one-field': ['one-field'],
  'self-description': ['self-description'],
  vague: ['vague-sweeping', 'vague-words'],
  'no-metric-or-outcome': ['no-outcome'],
  'empty-insight': ['insight-cliche', 'insight-missing'],
  'we-only': ['we-only'],
  'no-result': ['no-result'],
  rambling: ['length-asides'],
  'policy-first': ['policy-first'],
  blames: ['blame'],
};

const ShownSchema = z.looseObject({ bank: z.string(), id: z.string(), flaws: z.array(z.string()) });
const folder = join(DATA_FOLDER, '..');
const shown = readFileSync(join(folder, 'stories-shows.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => ShownSchema.parse(JSON.parse(line)));
const banks = new Map([...new Set(shown.map(({ bank }) => bank))].map((bank) => [bank, readBank(bank)]));
const judged = shown.map(({ bank, id, flaws }) => {
  const story = banks.get(bank)?.get(id);
  if (!story) throw new Error(`bank ${bank} has no story ${id}`);
  return { id, flaws: new Set(flaws), findings: coachStory(story).findings };
});
const unknown = [...new Set(shown.flatMap(({ flaws }) => flaws))].filter((label) => LABELS[label] === undefined);
if (unknown.length > 0) throw new Error(`labels without a finding: ${unknown.join(', ')}`);

console.log(`${judged.length} stories of ${banks.size} banks, ${judged.filter(({ flaws }) => flaws.size > 0).length} with flaws`);
console.log('label'.padEnd(24), 'labelled'.padStart(8), 'found'.padStart(6), 'right'.padStart(6), 'precision'.padStart(10), 'recall'.padStart(7));
const sum = { labelled: 0, found: 0, right: 0 };
for (const [label, ids] of Object.entries(LABELS)) {
  const isFound = (at: number): boolean => judged[at]?.findings.some(({ id }) => ids.includes(id)) ?? false;
  const found = judged.filter((_, at) => isFound(at));
  const labelled = judged.filter(({ flaws }) => flaws.has(label)).length;
  const right = found.filter(({ flaws }) => flaws.has(label)).length;
  row(label, labelled, found.length, right);
  sum.labelled += labelled;
  sum.found += found.length;
  sum.right += right;
  if (process.argv.includes('--misses')) {
    judged.forEach(({ id, flaws }, at) => {
      if (flaws.has(label) !== isFound(at)) console.log(`  ${flaws.has(label) ? 'missed' : 'not labelled'}: ${id}`);
    });
  }
}
row('all', sum.labelled, sum.found, sum.right);

const good = judged.filter(({ flaws }) => flaws.size === 0);
const rate = (count: number): string => `${count} of ${good.length} (${((100 * count) / good.length).toFixed(1)} %)`;
console.log(`\nstories without a labelled flaw in which the coach finds one: ${rate(good.filter(({ findings }) => findings.some(({ tone }) => tone === 'flaw')).length)}`);
for (const id of FINDING_IDS) {
  const alarms = good.filter(({ findings }) => findings.some((finding) => finding.id === id)).length;
  if (alarms > 0) console.log(`  ${id}: ${rate(alarms)}${id.startsWith('people') ? ' (advice about other people, no flaw)' : ''}`);
}

function readBank(bank: string): ReadonlyMap<string, Story> {
  const { stories } = StoryBankSchema.parse(JSON.parse(readFileSync(join(folder, `stories-${bank}.json`), 'utf8')));
  return new Map(stories.map((story) => [story.id, story]));
}

function row(label: string, labelled: number, found: number, right: number): void {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0));
  console.log(label.padEnd(24), String(labelled).padStart(8), String(found).padStart(6), String(right).padStart(6), share(right, found).padStart(10), share(right, labelled).padStart(7));
}
