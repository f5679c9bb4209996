// A Word file's bytes → its text: bullets as "• ", headings marked, one line for each paragraph. Mammoth reads the document; nothing is drawn or run.
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { fail, ok, type Result } from '../../schema/result.ts';
import { z } from '../../schema/zod.ts';
import type { DocumentProblem, DocumentText } from '../../stories/import/document-problem.ts';
import { MAX_TEXT_CHARS } from '../../stories/import/import-item.ts';

/** Unpacked, no résumé comes near; a file that unpacks to more was made to fill the memory. */
const MAX_UNPACKED_BYTES = 20_000_000;
const MAX_PARTS = 400;
const MAX_NAMES = 10_000;
/** Only what holds words is handed on; pictures, fonts and embedded files are never unpacked. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;
const NO_TEXT_NEEDED = /(?:theme|settings|fontTable|webSettings|people|comments|vbaData)[^/]*\.(?:xml|rels)$/i;

const ParagraphSchema = z.looseObject({
  styleName: z.string().nullish().catch(null),
  numbering: z.looseObject({ level: z.union([z.string(), z.number()]).catch(0) }).nullish().catch(null),
});
const ElementSchema = z.looseObject({ type: z.string(), value: z.unknown().optional(), children: z.array(z.unknown()).catch([]) });

/** Never throws: a damaged file gives `broken`. */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocumentText, DocumentProblem>> {
  try {
    const words = await keepWords(bytes);
    if (words === null) return fail({ kind: 'broken', format: 'docx' });
    const lines: string[] = [];
    await mammoth.convertToHtml(inputFor(words), {
      transformDocument: (document: unknown): unknown => {
        writeBlocks(childrenOf(document), lines);
        // The text is taken; nothing is left for mammoth to make mark-up of.
        return { ...z.looseObject({}).parse(document), children: [] };
      },
    });
    const text = lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
    if (text === '') return fail({ kind: 'no-text' });
    return ok({ text: text.slice(0, MAX_TEXT_CHARS), wrapped: false, cutOff: text.length > MAX_TEXT_CHARS });
  } catch {
    return fail({ kind: 'broken', format: 'docx' });
  }
}

/** Mammoth takes a Buffer in Node and an ArrayBuffer in the browser. */
function inputFor(words: ArrayBuffer): Parameters<typeof mammoth.convertToHtml>[0] {
  return typeof Buffer === 'undefined' ? { arrayBuffer: words } : { buffer: Buffer.from(words) };
}

/** The archive again with the parts that hold words alone, unpacked no further than the limit; null when it is passed. */
async function keepWords(bytes: Uint8Array): Promise<ArrayBuffer | null> {
  const archive = await JSZip.loadAsync(bytes, { createFolders: false });
  const names = Object.keys(archive.files);
  const needed = new Set(names.filter((name) => NEEDED.test(name) && !NO_TEXT_NEEDED.test(name)));
  if (names.length > MAX_NAMES || needed.size > MAX_PARTS) return null;
  // Removing a folder would remove what is in it.
  for (const name of names) if (!needed.has(name) && !name.endsWith('/')) archive.remove(name);
  return unpack(archive);
}

/** Stops as soon as there is more than the limit: what the archive claims of its sizes is not believed. */
function unpack(archive: JSZip): Promise<ArrayBuffer | null> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    // Not packed again and written as it comes, so that the limit is seen before a part is whole.
    const stream = archive.generateInternalStream({ type: 'uint8array', compression: 'STORE', streamFiles: true });
    stream
      .on('data', (piece) => {
        size += piece.length;
        if (size <= MAX_UNPACKED_BYTES) pieces.push(piece);
        else {
          stream.pause();
          resolve(null);
        }
      })
      .on('error', reject)
      .on('end', () => {
        const whole = new Uint8Array(size);
        let at = 0;
        for (const piece of pieces) {
          whole.set(piece, at);
          at += piece.length;
        }
        resolve(whole.buffer);
      })
      .resume();
  });
}

function childrenOf(element: unknown): readonly unknown[] {
  const read = ElementSchema.safeParse(element);
  return read.success ? read.data.children : [];
}

function writeBlocks(elements: readonly unknown[], lines: string[]): void {
  for (const element of elements) {
    const read = ElementSchema.safeParse(element);
    if (!read.success) continue;
    if (read.data.type === 'paragraph') lines.push(...paragraphLines(read.data));
    else if (read.data.type === 'tableRow') writeRow(read.data.children, lines);
    else writeBlocks(read.data.children, lines);
  }
}

/** Cells of one short line each are one line ("2019–2022   Receptionist"); longer ones follow one another. */
function writeRow(cells: readonly unknown[], lines: string[]): void {
  const texts = cells.map((cell) => {
    const own: string[] = [];
    writeBlocks(childrenOf(cell), own);
    return own.filter((line) => line.trim() !== '');
  });
  if (texts.every((own) => own.length <= 1 && !own[0]?.startsWith('•'))) lines.push(texts.flat().join('   '));
  else lines.push(...texts.flat());
}

function paragraphLines(paragraph: z.infer<typeof ElementSchema>): string[] {
  const { styleName, numbering } = ParagraphSchema.parse(paragraph);
  const texts = textOf(paragraph).split('\n').map((text) => text.trim());
  if (texts.every((text) => text === '')) return [''];
  if (/^(?:heading|überschrift|titre)\s*\d/i.test(styleName ?? '')) return ['', ...texts.filter((text) => text !== '').map((text) => `# ${text}`)];
  const isListed = (numbering !== null && numbering !== undefined) || /^list (?:bullet|number|paragraph bullet)/i.test(styleName ?? '');
  return isListed ? [`• ${texts.filter((text) => text !== '').join(' ')}`] : texts;
}

function textOf(element: unknown): string {
  const read = ElementSchema.safeParse(element);
  if (!read.success) return '';
  const { type, value, children } = read.data;
  if (type === 'text') return typeof value === 'string' ? value : '';
  if (type === 'tab') return '   ';
  if (type === 'break') return '\n';
  return children.map(textOf).join('');
}
