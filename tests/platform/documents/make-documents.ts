// Word and PDF files, made when the tests run, so that no file of unknown origin is needed.
import JSZip from 'jszip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string): string => `<w:r>${text.split('\t').map((part) => `<w:t xml:space="preserve">${escape(part)}</w:t>`).join('<w:tab/>')}</w:r>`;

/** A line of a Word file: "• " makes an entry of a list, "# " a heading; a list of texts is a row of a table. */
export type DocxLine = string | readonly string[];

function paragraph(line: string): string {
  if (line.startsWith('• ')) return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(line.slice(2))}</w:p>`;
  if (line.startsWith('# ')) return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(line.slice(2))}</w:p>`;
  return `<w:p>${run(line)}</w:p>`;
}

/** `extra`: further parts of the archive, by name. */
export async function makeDocx(lines: readonly DocxLine[], extra: Record<string, string | Uint8Array> = {}): Promise<Uint8Array> {
  const body = lines.map((line) => (typeof line === 'string' ? paragraph(line) : `<w:tbl><w:tr>${line.map((cell) => `<w:tc>${cell.split('\n').map(paragraph).join('')}</w:tc>`).join('')}</w:tr></w:tbl>`)).join('');
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/styles.xml', `<?xml version="1.0"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`);
  zip.file('word/numbering.xml', `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`);
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`);
  for (const [name, content] of Object.entries(extra)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export interface PdfWord {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF with the words at their places (points from the lower left), one list for each page. `encrypt`: under a password nobody knows. */
export function makePdf(pages: readonly (readonly PdfWord[])[], { encrypt = false }: { encrypt?: boolean } = {}): Uint8Array {
  const objects: string[] = ['', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'];
  const kids = pages.map((words) => {
    const content = words.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${winAnsi(text)}) Tj ET`).join('\n');
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`);
    return `${objects.length} 0 R`;
  });
  objects[0] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  if (encrypt) objects.push(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt ? `/Encrypt ${objects.length} 0 R /ID [<00><00>] ` : ''}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** The signs of Windows that are no Latin-1, and what PDF's strings need. */
function winAnsi(text: string): string {
  const octal: Record<string, string> = { '•': '\\225', '–': '\\226', '’': '\\222', '(': '\\(', ')': '\\)', '\\': '\\\\' };
  return [...text].map((sign) => octal[sign] ?? sign).join('');
}

/** Lines under one another, 14 points apart; an empty one leaves a gap. */
export function pdfLines(lines: readonly string[], x = 60, top = 780): PdfWord[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text: text.trimStart(), x: x + (text.length - text.trimStart().length) * 5, y: top - index * 14 }]));
}
