// Reads the labelled postings and lays their labels over the lines that the product itself sees.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../lib/schema/zod.ts';
import { AreaIdSchema, KindSchema, RoleIdSchema, WeightSchema } from '../lib/schema/ids.ts';
import type { TextLine } from '../lib/text/lines.ts';

const UnitSchema = z.object({ k: z.array(KindSchema), c: z.array(AreaIdSchema).default([]), w: WeightSchema });
const GoldSchema = z.looseObject({
  id: z.string(),
  role: z.object({ primary: RoleIdSchema, secondary: RoleIdSchema.nullable() }),
  text_units: z.array(z.looseObject({ u: z.int(), t: z.string() })),
  units: z.record(z.string(), UnitSchema),
  sheet: z.array(z.object({ c: AreaIdSchema, u: z.array(z.int()) })),
});
const InputSchema = z.object({ id: z.string(), title: z.string().nullable(), company: z.string().nullable(), location: z.string().nullable(), text: z.string() });

export type UnitLabel = z.infer<typeof UnitSchema>;
export type Gold = z.infer<typeof GoldSchema>;

/** A posting as it is given: null where the source does not say. */
export type Input = z.infer<typeof InputSchema>;

/** A posting with what readers found in it. */
export interface Labelled {
  /** Number of the set (see SETS) it comes from. */
  set: number;
  input: Input;
  gold: Gold;
}

/** What the readers said of the unit that a line lies in. `pieces`: how many of the product's lines share that unit. */
export interface LineLabel {
  unit: number;
  label: UnitLabel | null;
  /** Numbers of the sheet's behaviours that use the unit. */
  rows: readonly number[];
  pieces: number;
}

/** Where the labelled data are, beside the project. */
export const DATA_FOLDER = process.env['UNDERLINE_LABELLED'] ?? join(import.meta.dirname, '..', '..', 'shared', 'bench', 'dev');
const SETS = [['postings.jsonl', 'gold.jsonl'], ['more-postings.jsonl', 'more-gold.jsonl']] as const;

/**
 * All labelled postings, in file order: line by line a posting and its labels. An id that stands for several texts gets a mark and a number from the second on.
 * @throws Error when the folder is not there or the files do not belong together.
 */
export function readLabelled(): Labelled[] {
  if (!existsSync(DATA_FOLDER)) throw new Error(`no labelled postings in ${DATA_FOLDER}; set UNDERLINE_LABELLED to their folder`);
  const seen = new Map<string, number>();
  return SETS.flatMap(([postings, golds], set) => {
    const inputs = readJsonl(postings).map((row) => InputSchema.parse(row));
    return readJsonl(golds).map((row, number): Labelled => {
      const gold = GoldSchema.parse(row);
      const input = inputs[number];
      if (!input || input.id !== gold.id) throw new Error(`line ${number + 1} of ${golds} is not about the same posting as that of ${postings}`);
      const times = seen.get(gold.id) ?? 0;
      seen.set(gold.id, times + 1);
      const id = times === 0 ? gold.id : `${gold.id}-again-${times}`;
      return { set, input: { ...input, id }, gold: { ...gold, id } };
    });
  });
}

function readJsonl(name: string): unknown[] {
  return readFileSync(join(DATA_FOLDER, name), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}

/** Lays the units over the lines by place. A line that no unit covers gets null. */
export function alignLabels(text: string, gold: Gold, lines: readonly TextLine[]): (LineLabel | null)[] {
  const spans = placeUnits(text, gold);
  const owners = lines.map((line) => {
    let best: { u: number; share: number } | null = null;
    for (const span of spans) {
      const shared = Math.min(line.end, span.end) - Math.max(line.start, span.start);
      if (shared <= 0) continue;
      const share = shared / (line.end - line.start);
      if (!best || share > best.share) best = { u: span.u, share };
    }
    return best && best.share > 0.5 ? best.u : null;
  });
  return owners.map((u) => {
    if (u === null) return null;
    const rows = gold.sheet.flatMap((row, number) => (row.u.includes(u) ? [number] : []));
    return { unit: u, label: gold.units[String(u)] ?? null, rows, pieces: owners.filter((other) => other === u).length };
  });
}

function placeUnits(text: string, gold: Gold): { u: number; start: number; end: number }[] {
  const spans: { u: number; start: number; end: number }[] = [];
  let from = 0;
  for (const unit of gold.text_units) {
    const start = text.indexOf(unit.t, from);
    if (start < 0) continue;
    from = start + unit.t.length;
    spans.push({ u: unit.u, start, end: from });
  }
  return spans;
}
