// Reads one document in a thread of its own, which is ended when it takes too long: no file can make the page hang.
import type { Result } from '../../schema/result.ts';
import type { DocumentProblem, DocumentProgress, DocumentText } from '../../stories/import/document-problem.ts';
import { z } from '../../schema/zod.ts';

export type WorkerAnswer = { underline: 'progress'; progress: DocumentProgress } | { underline: 'done'; result: Result<DocumentText, DocumentProblem> };

const RequestSchema = z.strictObject({ underline: z.literal('read'), format: z.enum(['docx', 'pdf']), bytes: z.instanceof(Uint8Array) });

addEventListener('message', (event: MessageEvent<unknown>) => {
  // pdf.js listens here too, and its messages are no request of ours.
  const request = RequestSchema.safeParse(event.data);
  if (request.success) void read(request.data).then((result) => answer({ underline: 'done', result }));
});

async function read({ format, bytes }: z.infer<typeof RequestSchema>): Promise<Result<DocumentText, DocumentProblem>> {
  if (format === 'docx') return (await import('./read-docx.ts')).readDocx(bytes);
  const { readPdf } = await import('./read-pdf.ts');
  return readPdf(bytes, (progress) => answer({ underline: 'progress', progress }));
}

function answer(message: WorkerAnswer): void {
  postMessage(message);
}
