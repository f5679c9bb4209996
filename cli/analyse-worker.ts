// A worker thread of analyse-many.ts: gets one posting at a time, answers with what is to be written or why there is nothing.
import { parentPort, workerData } from 'node:worker_threads';
import { MapFileSchema } from '../lib/schema/lens.ts';
import { StorySchema } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import { attempt } from './analyse-many.ts';
import { prepareAnalysis } from './analyse-one.ts';
import { FORMATS } from './arguments.ts';

const SettingsSchema = z.object({ stories: z.array(StorySchema).nullable(), map: MapFileSchema.nullable(), format: z.enum(FORMATS) });
const Field = z.string().nullable();
const InputSchema = z.object({ id: Field, url: Field, title: Field, company: Field, location: Field, content: z.object({ kind: z.enum(['text', 'html']), source: z.string() }) });

const analyse = prepareAnalysis(SettingsSchema.parse(workerData));

parentPort?.on('message', (message: unknown) => {
  void attempt(analyse, InputSchema.parse(message)).then((result) => parentPort?.postMessage(result));
});
