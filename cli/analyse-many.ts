// Many postings in order: a few in this thread, more in one worker per core, with a bounded number under way.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MapFile } from '../lib/schema/lens.ts';
import { fail, ok, type Result } from '../lib/schema/result.ts';
import type { Story } from '../lib/schema/story.ts';
import { z } from '../lib/schema/zod.ts';
import type { AnalyseOne } from './analyse-one.ts';
import type { Format } from './arguments.ts';
import type { Item, PostingInput } from './input.ts';

/** Up to this many postings are done faster than workers start. */
const ALONE = 12;
/** Postings read ahead of the one being written, for each worker. */
const AHEAD = 4;

export interface AnalyseSettings {
  /** Null: no bank was given; every behaviour is then a gap. */
  stories: readonly Story[] | null;
  /** A checked competency map of the person's own, or null. */
  map: MapFile | null;
  format: Format;
}

export type Outcome = Pick<Item<PostingInput>, 'place' | 'size'> & Result<string, string>;

export const WorkerReply = z.union([z.strictObject({ ok: z.literal(true), value: z.string() }), z.strictObject({ ok: z.literal(false), problem: z.string() })]);

/** Analyses every posting; outcomes come in input order, each as soon as it and all before it are done. */
export async function* analyseMany(items: AsyncGenerator<Item<PostingInput>>, settings: AnalyseSettings, prepare: () => Promise<AnalyseOne>): AsyncGenerator<Outcome> {
  const first: Item<PostingInput>[] = [];
  let ended = false;
  while (first.length < ALONE && !ended) {
    const next = await items.next();
    if (next.done === true) ended = true;
    else first.push(next.value);
  }
  if (ended) yield* analyseAlone(first, await prepare());
  else yield* analyseTogether(chain(first, items), settings);
}

async function* analyseAlone(items: readonly Item<PostingInput>[], analyse: AnalyseOne): AsyncGenerator<Outcome> {
  for (const item of items) yield { place: item.place, size: item.size, ...(item.ok ? await attempt(analyse, item.value) : fail(item.problem)) };
}

/** One posting's result, or the reason why the engine could not do it, so that the others are still done. */
export async function attempt(analyse: AnalyseOne, input: PostingInput): Promise<Result<string, string>> {
  try {
    return ok(await analyse(input));
  } catch (error) {
    return fail(`could not be analysed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function* analyseTogether(items: AsyncGenerator<Item<PostingInput>>, settings: AnalyseSettings): AsyncGenerator<Outcome> {
  const pool = new Pool(availableParallelism(), settings);
  const under: Promise<Outcome>[] = [];
  try {
    for await (const { place, size, ...item } of items) {
      under.push((item.ok ? pool.run(item.value) : Promise.resolve(fail(item.problem))).then((result) => ({ place, size, ...result })));
      if (under.length < pool.size * AHEAD) continue;
      const next = under.shift();
      if (next) yield await next;
    }
    for (const next of under) yield await next;
  } finally {
    await pool.close();
  }
}

async function* chain<Value>(first: readonly Value[], rest: AsyncGenerator<Value>): AsyncGenerator<Value> {
  yield* first;
  yield* rest;
}

/** Workers that each do one posting at a time. One that breaks fails its posting alone and is started anew. */
class Pool {
  readonly size: number;
  readonly #settings: AnalyseSettings;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all = new Set<Worker>();

  constructor(size: number, settings: AnalyseSettings) {
    this.size = size;
    this.#settings = settings;
    for (let started = 0; started < size; started += 1) this.#start();
  }

  async run(input: PostingInput): Promise<Result<string, string>> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    const result = await ask(worker, input);
    if (result === null) {
      this.#all.delete(worker);
      await worker.terminate();
      this.#start();
      return fail('could not be analysed: it took more memory than there is, or broke the engine');
    }
    this.#free(worker);
    return result;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./analyse-worker.ts', import.meta.url), { workerData: this.#settings });
    worker.setMaxListeners(0);
    this.#all.add(worker);
    this.#free(worker);
  }

  #free(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }
}

/** Null when the worker broke. */
function ask(worker: Worker, input: PostingInput): Promise<Result<string, string> | null> {
  return new Promise((resolve) => {
    const settle = (result: Result<string, string> | null): void => {
      worker.off('message', onMessage);
      worker.off('error', onEnd);
      worker.off('exit', onEnd);
      resolve(result);
    };
    const onMessage = (message: unknown): void => settle(WorkerReply.safeParse(message).data ?? null);
    const onEnd = (): void => settle(null);
    worker.on('message', onMessage);
    worker.on('error', onEnd);
    worker.on('exit', onEnd);
    worker.postMessage(input);
  });
}
