// `node training/evaluate-teaching.ts`: what a person's "fits" and "does not fit" on half of the labelled postings do for the first story on
// the other half, with the labelled story banks (see labelled.ts for where they are) and the held-out ones. Themes alone, and with the decided pairs themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledMap } from '../lib/maps/bundled.ts';
import type { SheetBehaviour } from '../lib/schema/analysis.ts';
import { NO_VERDICTS } from '../lib/schema/links.ts';
import type { LinkDecision, StoryRecord } from '../lib/schema/records.ts';
import { StoryBankSchema, type Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { indexStories, type StoryIndex } from '../lib/stories/index-stories.ts';
import { applyChange, decideLink, linkId, readVerdicts } from '../lib/stories/link-decisions.ts';
import { linkBehaviour } from '../lib/stories/link-stories.ts';
import { askedIn } from '../lib/stories/need.ts';
import { teachIndex, untaught, type TaughtIndex } from '../lib/stories/teach-index.ts';
import { HELD_OUT_BANKS, HELD_OUT_FOLDER, readHeldOut } from './held-out.ts';
import { DATA_FOLDER } from './labelled.ts';

const GoldSchema = z.looseObject({
  bank: z.string(),
  text_units: z.array(z.looseObject({ u: z.int(), t: z.string() })),
  sheet: z.array(z.looseObject({ u: z.array(z.int()), best: z.array(z.string()), usable: z.array(z.string()) })),
});
/** Halves of the postings are drawn anew so many times. */
const DRAWS = 10;
/** Share of all that is asked for in the lines. */
const LEADS_FROM = 0.4;

/** A behaviour that a posting asks for, and the stories that readers found to fit. */
interface Asked {
  behaviour: SheetBehaviour;
  fits: ReadonlySet<string>;
}

const map = bundledMap();
const heldOut: readonly string[] = HELD_OUT_BANKS;
for (const bank of ['a', 'b', ...HELD_OUT_BANKS]) {
  const stories = StoryBankSchema.parse(JSON.parse(readFileSync(join(heldOut.includes(bank) ? HELD_OUT_FOLDER : join(DATA_FOLDER, '..'), `stories-${bank}.json`), 'utf8'))).stories;
  const index = indexStories(stories, map);
  const postings = readPostings(bank);
  const figures = { before: 0, themes: 0, pairs: 0 };
  for (let draw = 0; draw < DRAWS; draw++) {
    const inFirst = postings.map((_, at) => hash(at, draw) % 2 === 0);
    for (const half of [true, false]) {
      const taught = teach(index, stories, postings.filter((_, at) => inFirst[at] === half));
      const asked = postings.filter((_, at) => inFirst[at] !== half).flat();
      figures.before += firstFits(asked, untaught(index));
      figures.themes += firstFits(asked, { ...taught, verdicts: NO_VERDICTS });
      figures.pairs += firstFits(asked, taught);
    }
  }
  const percent = (sum: number): string => (sum / DRAWS / 2 * 100).toFixed(1);
  console.log(`bank ${bank}, ${postings.flat().length} behaviours of ${postings.length} postings: first story fits ${percent(figures.before)} before, ${percent(figures.themes)} taught by themes alone, ${percent(figures.pairs)} with the decided pairs`);
}

/** The behaviours by posting; those without a fitting story in the bank cannot be met and are left out. */
function readPostings(bank: string): Asked[][] {
  const rows = (heldOut.includes(bank) ? readHeldOut(bank, DATA_FOLDER) : readFileSync(join(DATA_FOLDER, 'gold.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line))).map((row) => GoldSchema.parse(row));
  return rows.filter((gold) => gold.bank === bank).map(({ text_units, sheet }) =>
    sheet.flatMap(({ u, best, usable }): Asked[] => {
      const lines = u.flatMap((unit) => text_units.find((one) => one.u === unit)?.t ?? []);
      const asked = askedIn(lines, map);
      const [top] = [...asked].sort(([, one], [, other]) => other - one);
      const fits = new Set([...best, ...usable]);
      // Readers name what a posting asks for in their own words: only where one behaviour leads is it known which one they meant.
      if (!top || fits.size === 0 || top[1] < LEADS_FROM * [...asked.values()].reduce((sum, one) => sum + one, 0)) return [];
      const evidence = lines.map((quote) => ({ quote, start: 0, end: quote.length }));
      return [{ behaviour: { id: top[0], label: '', competency: 'ownership', secondaryCompetency: null, evidence, questions: [], stories: [], gap: true }, fits }];
    }),
  );
}

/** The person looks at the first story of each behaviour; what they say of a pair is what holds in most of these postings. */
function teach(index: StoryIndex, stories: readonly Story[], postings: readonly (readonly Asked[])[]): TaughtIndex {
  const records = stories.map((story): StoryRecord => ({ ...story, sample: false, deletedAt: null, forBehaviour: null, starter: null }));
  const seen = new Map<string, { storyId: string; behaviourId: string; votes: number }>();
  for (const { behaviour, fits } of postings.flat()) {
    const [first] = linkBehaviour(behaviour, untaught(index), map).stories;
    if (!first) continue;
    const pair = seen.get(linkId(behaviour.id, first.storyId)) ?? { storyId: first.storyId, behaviourId: behaviour.id, votes: 0 };
    seen.set(linkId(behaviour.id, first.storyId), { ...pair, votes: pair.votes + (fits.has(first.storyId) ? 1 : -1) });
  }
  const decisions = [...seen.values()].reduce<LinkDecision[]>((made, { votes, ...pair }) => (votes === 0 ? made : applyChange(made, decideLink(made, pair, votes > 0 ? 'accepted' : 'rejected', ''))), []);
  return teachIndex(index, readVerdicts(decisions, records, map), map);
}

function firstFits(asked: readonly Asked[], index: TaughtIndex): number {
  const hits = asked.filter(({ behaviour, fits }) => {
    const [first] = linkBehaviour(behaviour, index, map).stories;
    return first !== undefined && fits.has(first.storyId);
  });
  return hits.length / asked.length;
}

/** A draw that comes out alike each time. */
function hash(place: number, draw: number): number {
  let value = (place + 1) * 2654435761 + (draw + 1) * 40503;
  value ^= value >>> 15;
  return Math.abs(Math.imul(value, 2246822519) ^ (value >>> 13)) >>> 3;
}
