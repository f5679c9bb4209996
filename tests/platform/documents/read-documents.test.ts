// Word and PDF files → text → stories, with the libraries that the extension ships.
import { describe, expect, test } from 'vitest';
import { MAX_PAGES, readPdf } from '../../../lib/platform/documents/read-pdf.ts';
import { readDocx } from '../../../lib/platform/documents/read-docx.ts';
import { readNotes } from '../../../lib/stories/import/read-notes.ts';
import { makeDocx, makePdf, pdfLines } from './make-documents.ts';

const stories = (read: Awaited<ReturnType<typeof readDocx>>) => (read.ok ? readNotes(read.value.text, { wrapped: read.value.wrapped }).items.filter(({ leftOut }) => leftOut === null).map(({ story }) => story) : read.problem);

describe('Word', () => {
  test('headings, jobs and bullets', async () => {
    const read = await readDocx(await makeDocx(['Jo Penn', '# Employment', 'Receptionist\tSeaview Hotel\t2019–2022', '• Reorganised the queue, which cut waiting by half & more', '• Trained four starters', '# Skills', '• Excel <b>']));
    expect(read).toMatchObject({ ok: true, value: { wrapped: false, cutOff: false } });
    expect(stories(read)).toMatchObject([
      { situation: 'Receptionist  Seaview Hotel  2019–2022', action: 'Reorganised the queue', result: 'which cut waiting by half & more' },
      { situation: 'Receptionist  Seaview Hotel  2019–2022', action: 'Trained four starters', result: '' },
    ]);
    expect(read.ok && read.value.text).toContain('Excel <b>');
  });
  test('a table for a layout is read across, its bullets one by one', async () => {
    const read = await readDocx(await makeDocx(['# Experience', ['2019–2022', 'Night porter, Grand Pier'], ['', '• Evacuated sixty guests during a fire\n• Kept the key log up to date']]));
    expect(stories(read)).toMatchObject([{ situation: '2019–2022  Night porter, Grand Pier', action: 'Evacuated sixty guests during a fire' }, { action: 'Kept the key log up to date' }]);
  });
  test('a file that is cut off, and one that is none', async () => {
    const whole = await makeDocx(['• Trained four starters']);
    expect(await readDocx(whole.slice(0, whole.length / 2))).toEqual({ ok: false, problem: { kind: 'broken', format: 'docx' } });
    expect(await readDocx(new TextEncoder().encode('PK\u0003\u0004 no archive'))).toEqual({ ok: false, problem: { kind: 'broken', format: 'docx' } });
  });
  test('pictures alone', async () => {
    expect(await readDocx(await makeDocx(['']))).toEqual({ ok: false, problem: { kind: 'no-text' } });
  });
  test('what unpacks without end is stopped', async () => {
    const bomb = await makeDocx(['• Trained four starters'], { 'word/footnotes.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    const begun = performance.now();
    expect(await readDocx(bomb)).toEqual({ ok: false, problem: { kind: 'broken', format: 'docx' } });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
  test('large pictures are never unpacked', async () => {
    expect(stories(await readDocx(await makeDocx(['• Trained four starters'], { 'word/media/image1.png': new Uint8Array(60_000_000) })))).toHaveLength(1);
  });
});

describe('PDF', () => {
  const CV = ['Jo Penn', '', 'EMPLOYMENT', '', 'Receptionist, Seaview Hotel, 2019–2022', '• Reorganised the morning queue with the night team, which cut wait-', '   ing from 10 to 4 minutes', '• Trained four starters', '', 'SKILLS', '• Excel'];
  test('lines, bullets and a word cut at the end of a line', async () => {
    const read = await readPdf(makePdf([pdfLines(CV)]));
    expect(stories(read)).toMatchObject([
      { situation: 'Receptionist, Seaview Hotel, 2019–2022', action: 'Reorganised the morning queue with the night team', result: 'which cut waiting from 10 to 4 minutes' },
      { action: 'Trained four starters' },
    ]);
  });
  test('two columns are read one after the other', async () => {
    const left = pdfLines(['SKILLS', 'Excel', 'Word', 'Typing', 'LANGUAGES', 'English', 'French', 'German'], 40, 700);
    const right = pdfLines(['EMPLOYMENT', 'Receptionist, Seaview Hotel, 2019–2022', '• Trained four starters on the booking system', '• Calmed a guest whose room was not ready', '• Kept the key log of the whole house', 'Porter, Grand Pier Hotel, 2017–2019', '• Carried the luggage of a coach party'], 240, 695);
    expect(stories(await readPdf(makePdf([[...left, ...right]])))).toMatchObject([
      { situation: 'Receptionist, Seaview Hotel, 2019–2022', action: 'Trained four starters on the booking system' },
      { action: 'Calmed a guest whose room was not ready' },
      { action: 'Kept the key log of the whole house' },
      { situation: 'Porter, Grand Pier Hotel, 2017–2019', action: 'Carried the luggage of a coach party' },
    ]);
  });
  test('dates at the right edge belong to the line they stand in', async () => {
    const jobs = ['Receptionist, Seaview Hotel', 'Porter, Grand Pier', 'Waiter, Copper Kettle', 'Cleaner, Town Hall', 'Courier, Swift Post', 'Usher, Old Theatre'];
    const words = jobs.flatMap((job, index) => [{ text: job, x: 60, y: 760 - index * 40 }, { text: `20${10 + index} – 20${11 + index}`, x: 450, y: 760 - index * 40 }, { text: '•', x: 62, y: 746 - index * 40 }, { text: `Trained ${index + 2} starters on the system`, x: 75, y: 746 - index * 40 }]);
    const found = stories(await readPdf(makePdf([[{ text: 'EMPLOYMENT', x: 60, y: 790 }, ...words]])));
    expect(found).toHaveLength(6);
    expect(found).toMatchObject([{ situation: 'Receptionist, Seaview Hotel  2010 – 2011', action: 'Trained 2 starters on the system' }, {}, {}, {}, {}, { situation: 'Usher, Old Theatre  2015 – 2016' }]);
  });
  test('says how far it is, and stops after so many pages', async () => {
    const seen: number[] = [];
    const read = await readPdf(makePdf(Array.from({ length: MAX_PAGES + 5 }, () => pdfLines(['• Trained four starters on the till']))), ({ page }) => seen.push(page));
    expect(seen).toEqual(Array.from({ length: MAX_PAGES }, (_, index) => index + 1));
    expect(read).toMatchObject({ ok: true, value: { cutOff: true } });
  });
  test('a scan, a locked, a cut and a hostile file', async () => {
    expect(await readPdf(makePdf([[]]))).toEqual({ ok: false, problem: { kind: 'no-text' } });
    expect(await readPdf(makePdf([pdfLines(CV)], { encrypt: true }))).toEqual({ ok: false, problem: { kind: 'locked' } });
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7\n1 0 obj <<'))).toEqual({ ok: false, problem: { kind: 'broken', format: 'pdf' } });
  });
});
