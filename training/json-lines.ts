// Files with one JSON object a line.
import { readFileSync } from 'node:fs';
import type { z } from '../lib/schema/zod.ts';

/** The objects of the file, in order; empty lines are passed over. @throws Error where a line is no JSON or not of the shape. */
export function readJsonLines<Shape extends z.ZodType>(path: string, shape: Shape): z.infer<Shape>[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => shape.parse(JSON.parse(line)));
}
