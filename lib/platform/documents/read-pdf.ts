// A PDF's bytes → its text, page by page, with lines and bullets made of where the words stand. pdf.js reads the file; nothing is drawn, run or fetched.
import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { fail, ok, type Result } from '../../schema/result.ts';
import type { DocumentProblem, DocumentProgress, DocumentText } from '../../stories/import/document-problem.ts';
import { MAX_TEXT_CHARS } from '../../stories/import/import-item.ts';
import { linesFromPositions, type PlacedText } from '../../stories/import/lines-from-positions.ts';

/** A résumé has a few pages; a book is not one. */
export const MAX_PAGES = 40;
const MAX_PIECES_ON_PAGE = 20_000;

/** Character maps and fonts that a PDF relies on without holding them would have to be fetched: the extension fetches nothing. */
class NothingToFetch {
  fetch(): Promise<never> {
    return Promise.reject(new Error('Nothing is fetched.'));
  }
}

/** Never throws: a damaged file gives `broken`. The bytes are used up. */
export async function readPdf(bytes: Uint8Array, onProgress: (progress: DocumentProgress) => void = () => {}): Promise<Result<DocumentText, DocumentProblem>> {
  const loading = getDocument({
    data: bytes,
    BinaryDataFactory: NothingToFetch,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableWorkerRendering: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    let chars = 0;
    const count = Math.min(document.numPages, MAX_PAGES);
    for (let number = 1; number <= count && chars <= MAX_TEXT_CHARS; number++) {
      onProgress({ page: number, pages: count });
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const text = linesFromPositions(content.items.slice(0, MAX_PIECES_ON_PAGE).flatMap(placeOf));
      page.cleanup();
      pages.push(text);
      chars += text.length;
    }
    const text = pages.filter((page) => page !== '').join('\n');
    if (!/\p{L}{2}/u.test(text)) return fail({ kind: 'no-text' });
    return ok({ text: text.slice(0, MAX_TEXT_CHARS), wrapped: true, cutOff: document.numPages > count || text.length > MAX_TEXT_CHARS });
  } catch (error) {
    return fail(error instanceof PasswordException ? { kind: 'locked' } : { kind: 'broken', format: 'pdf' });
  } finally {
    await loading.destroy().catch(() => {});
  }
}

type Item = Awaited<ReturnType<Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']>>['items'][number];

function placeOf(item: Item): PlacedText[] {
  if (!('str' in item)) return [];
  const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform.map(Number);
  const size = Math.hypot(skew, scale) || item.height || 10;
  return [{ text: item.str, x, y, width: item.width, size }];
}
