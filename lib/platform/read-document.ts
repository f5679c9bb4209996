// A file that the person chose → its text. Text files are read here; Word and PDF files in a worker, which is ended when it takes too long.
import { fail, ok, type Result } from '../schema/result.ts';
import { z } from '../schema/zod.ts';
import { detectFile, MAX_FILE_BYTES } from '../stories/import/detect-file.ts';
import type { DocumentProblem, DocumentProgress, DocumentText } from '../stories/import/document-problem.ts';

/** A document of forty pages takes about two seconds on a slow machine. */
const MAX_MS = 20_000;

const ProgressSchema = z.looseObject({ underline: z.literal('progress'), progress: z.strictObject({ page: z.number(), pages: z.number() }) });
const TextSchema = z.strictObject({ text: z.string(), wrapped: z.boolean(), cutOff: z.boolean() });
const ProblemSchema = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('locked') }), z.strictObject({ kind: z.literal('no-text') }), z.strictObject({ kind: z.literal('broken'), format: z.enum(['docx', 'pdf']) })]);
const DoneSchema = z.looseObject({ underline: z.literal('done'), result: z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), value: TextSchema }), z.strictObject({ ok: z.literal(false), problem: ProblemSchema })]) });

interface Watch {
  onProgress?: (progress: DocumentProgress) => void;
  /** Ends the reading: the answer is then `cancelled`. */
  signal?: AbortSignal;
}

/** Reads the file wholly on this machine. Never rejects. */
export async function readDocument(file: File, watch: Watch = {}): Promise<Result<DocumentText, DocumentProblem>> {
  if (file.size > MAX_FILE_BYTES) return fail({ kind: 'too-large', bytes: file.size });
  const bytes = await bytesOf(file);
  if (bytes === null) return fail({ kind: 'unreadable-file' });
  if (watch.signal?.aborted === true) return fail({ kind: 'cancelled' });
  if (bytes.length === 0) return fail({ kind: 'empty-file' });
  const found = detectFile(bytes, file.name);
  switch (found.kind) {
    case 'unsupported':
      return fail(found);
    case 'text':
      return ok({ text: new TextDecoder(found.encoding).decode(bytes), wrapped: true, cutOff: false });
    case 'docx':
    case 'pdf':
      return readInWorker(found.kind, bytes, watch);
  }
}

/** Null where the system does not give it: moved, locked, on a drive that is gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Null where the browser refuses to start one. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./documents/document.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function readInWorker(format: 'docx' | 'pdf', bytes: Uint8Array, { onProgress, signal }: Watch): Promise<Result<DocumentText, DocumentProblem>> {
  return new Promise((resolve) => {
    const worker = startWorker();
    if (!worker) return resolve(fail({ kind: 'broken', format }));
    const cancel = (): void => end(fail({ kind: 'cancelled' }));
    const end = (result: Result<DocumentText, DocumentProblem>): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end(fail({ kind: 'too-slow' })), MAX_MS);
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('error', () => end(fail({ kind: 'broken', format })));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const done = DoneSchema.safeParse(data);
      if (done.success) return end(done.data.result);
      const progress = ProgressSchema.safeParse(data);
      if (progress.success) onProgress?.(progress.data.progress);
    });
    worker.postMessage({ underline: 'read', format, bytes }, [bytes.buffer]);
  });
}
