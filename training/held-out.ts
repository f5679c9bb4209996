// Story banks written and labelled apart, by one reader each, after the map's phrases were written: nothing is fitted to them.
import { join } from 'node:path';
import { z } from '../lib/schema/zod.ts';
import { readJsonLines } from './json-lines.ts';

export const HELD_OUT_FOLDER = join(import.meta.dirname, '..', 'bench', 'story-banks');
export const HELD_OUT_BANKS = ['c1', 'c2', 'd1', 'd2'] as const;

/** Which stories of a bank fit a row of a posting's sheet; posting and row are numbers in the file `set` of the labelled postings. */
const LinkSchema = z.strictObject({ bank: z.string(), set: z.string(), posting: z.int(), row: z.int(), best: z.array(z.string()), usable: z.array(z.string()) });
const GoldSchema = z.looseObject({ sheet: z.array(z.looseObject({})) });

/** The links of a bank laid over the postings that they are about, in the form of gold.jsonl. @throws Error when they name a posting that is not there. */
export function readHeldOut(bank: string, labelled: string): z.infer<typeof GoldSchema>[] {
  const links = readJsonLines(join(HELD_OUT_FOLDER, 'links.jsonl'), LinkSchema).filter((link) => link.bank === bank);
  const files = new Map([...new Set(links.map(({ set }) => set))].map((set) => [set, readJsonLines(join(labelled, set), GoldSchema)]));
  return [...Map.groupBy(links, ({ set, posting }) => `${set} ${posting}`).values()].map((rows) => {
    const [first] = rows;
    const gold = first && files.get(first.set)?.[first.posting];
    if (!gold) throw new Error(`links.jsonl of the held-out banks names a posting that is not among the labelled ones: ${first?.set} ${first?.posting}`);
    return { ...gold, id: `${bank}-${first.posting}`, bank, sheet: rows.map(({ row, best, usable }) => ({ ...gold.sheet[row], best, usable })) };
  });
}
