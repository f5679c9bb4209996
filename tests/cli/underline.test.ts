// The command line as people run it: a process with files, standard input, exit status and both outputs.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { AnalysisSchema, type Analysis } from '../../lib/schema/analysis.ts';
import { z } from '../../lib/schema/zod.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'cli', 'underline.ts');
const folder = mkdtempSync(join(tmpdir(), 'underline-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['What you will do', [
    'Welcome guests at the desk and answer their questions by phone and e-mail',
    'Resolve complaints on the spot and follow them up before the guest leaves',
    'Keep the booking system accurate in Opera, from the deposit to the final bill',
    'Work closely with housekeeping and the kitchen so that rooms and breakfasts are ready on time',
    'Suggest walks, boat trips and tables for supper that suit the people in front of you',
  ]],
  ['What you bring', [
    'A calm head when a coach has just arrived and the lobby is full',
    'Patience and a friendly manner with every guest, the cross ones included',
    'At least one year in a hotel or restaurant',
    'Clear spoken and written English; a second language would be a bonus',
  ]],
  ['Hours and pay', ['Early and late shifts, including weekends', '£12.40 an hour and a share of the tips']],
];
const INTRO = 'We are a small harbour hotel of thirty rooms that people come back to year after year, and we are looking for a Guest Services Assistant who enjoys looking after them. You would join a team of six at the front desk.';
const POSTING = `Guest Services Assistant\n\nThe Lantern Inn, Whitby\n\n${INTRO}\n\n${SECTIONS.map(([heading, rows]) => `${heading}\n${rows.map((row) => `- ${row}`).join('\n')}\n`).join('\n')}`;
const PAGE = `<!-- saved from url=(0034)https://jobs.example.com/roles/4471 -->
<html lang="en"><head><title>Guest Services Assistant - The Lantern Inn</title></head><body>
<header><nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav></header>
<main><h1>Guest Services Assistant</h1><p>The Lantern Inn · Whitby</p><p>${INTRO}</p>
${SECTIONS.map(([heading, rows]) => `<h2>${heading}</h2><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`).join('\n')}
<a href="/apply/4471">Apply now</a></main></body></html>`;

const BANK = {
  note: 'other keys are ignored',
  stories: [
    { id: 'late-parcel', title: 'The parcel that never came', situation: 'A customer was upset because her parcel was two weeks late.', action: 'I listened, said sorry, rang the depot and followed it up every day until they found it, then called her back.', result: 'She got it on the Friday and wrote a kind review.' },
    { id: 'quiet-day', title: 'A quiet day' },
  ],
};

interface Run {
  status: number | null;
  out: string;
  err: string;
}

function write(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(args: readonly string[], input = '', env: Record<string, string> = {}): Run {
  const { INIT_CWD: _, ...rest } = process.env;
  const done = spawnSync(process.execPath, [PROGRAM, ...args], { input, encoding: 'utf8', cwd: folder, env: { ...rest, ...env }, maxBuffer: 1 << 28 });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function analyses({ out }: Run): Analysis[] {
  return out.split('\n').filter((line) => line !== '').map((line) => AnalysisSchema.parse(JSON.parse(line)));
}

describe('analyse', () => {
  test('writes one analysis that fits the schema for a text file, whose text is the input itself', () => {
    const done = run(['analyse', write('inn.txt', POSTING)]);
    expect(done).toMatchObject({ status: 0, err: '' });
    const [analysis] = analyses(done);
    expect(analysis?.posting).toMatchObject({ text: POSTING, source: 'text' });
    expect(analysis?.isPosting).toBe(true);
    for (const { quote, start, end } of analysis?.requirements ?? []) expect(POSTING.slice(start, end)).toBe(quote);
    expect(analysis?.sheet?.behaviours.length).toBeGreaterThanOrEqual(4);
    expect(analysis?.sheet?.behaviours.every((behaviour) => behaviour.gap && behaviour.stories.length === 0)).toBe(true);
  });

  test('reads a saved page, and takes its address from where it was saved', () => {
    const [analysis] = analyses(run(['analyse', write('inn.html', PAGE)]));
    expect(analysis).toMatchObject({ isPosting: true, posting: { title: 'Guest Services Assistant', url: 'https://jobs.example.com/roles/4471' } });
  });

  test('reads a page in an older encoding', () => {
    const path = join(folder, 'latin.html');
    writeFileSync(path, Buffer.from(PAGE.replace('<head>', '<head><meta charset="iso-8859-1">').replace('harbour hotel', 'harbour hotel, Café Zoë,'), 'latin1'));
    expect(analyses(run(['analyse', path]))[0]?.posting.text).toContain('Café Zoë');
  });

  test('keeps the order of files of every kind, and the ids and fields that are given', () => {
    const args = ['analyse', write('a.txt', POSTING), write('b.json', { id: 'own-id', title: 'Night Porter', company: 'Given Ltd', location: 'Leeds', text: POSTING }), write('c.htm', PAGE), write('d.md', `# Porter\n${POSTING}`)];
    const all = analyses(run([...args, write('e.jsonl', `${JSON.stringify({ id: 7, html: PAGE })}\r\n\r\n${JSON.stringify({ url: 'https://x.example/1', html: '<p>Hello' })}\n`)]));
    expect(all).toHaveLength(6);
    expect(all[1]).toMatchObject({ id: 'own-id', posting: { title: 'Night Porter', company: 'Given Ltd', location: 'Leeds' } });
    expect(all[4]?.id).toBe('7');
    expect(all[5]).toMatchObject({ isPosting: false, sheet: null, reason: expect.any(String) });
  });

  test('gives the same posting the same id each time, and another posting another one', () => {
    const path = write('same.txt', POSTING);
    const ids = analyses(run(['analyse', path, path, write('other.txt', `${POSTING}!`)])).map(({ id }) => id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('links the stories of a bank', () => {
    const done = run(['analyse', '--stories', write('bank.json', BANK), write('inn.txt', POSTING)]);
    expect(done.err).toBe('');
    const behaviours = analyses(done)[0]?.sheet?.behaviours ?? [];
    const linked = behaviours.filter((behaviour) => behaviour.stories.length > 0);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.every((behaviour) => !behaviour.gap && behaviour.stories.every((story) => story.storyId === 'late-parcel'))).toBe(true);
  });

  describe('with a competency map of one’s own', () => {
    const EXAMPLE = readFileSync(join(import.meta.dirname, '..', '..', 'competency-maps', 'example-map.json'), 'utf8');
    const LIBRARY_POSTING = POSTING.replace('- Keep the booking system', '- Shelve returned books and mend torn ones\n- Keep the booking system');

    test('finds its behaviours, alone and in workers', () => {
      const map = write('map.json', EXAMPLE);
      const library = write('library.txt', LIBRARY_POSTING);
      const idsOf = (analysis: Analysis | undefined): string[] => analysis?.requirements.flatMap(({ behaviours }) => behaviours) ?? [];
      expect(idsOf(analyses(run(['analyse', library]))[0])).not.toContain('look-after-collection');
      const alone = run(['analyse', '--map', map, library]);
      expect(alone).toMatchObject({ status: 0, err: '' });
      expect(idsOf(analyses(alone)[0])).toContain('look-after-collection');
      const many = write('many.jsonl', Array.from({ length: 14 }, (_, at) => JSON.stringify({ id: at, text: LIBRARY_POSTING })).join('\n'));
      for (const analysis of analyses(run(['analyse', '--map', map, many]))) expect(idsOf(analysis)).toContain('look-after-collection');
    });

    test('groups Markdown and HTML by its headings', () => {
      const args = ['--map', write('map.json', EXAMPLE), write('library.txt', LIBRARY_POSTING)];
      expect(run(['analyse', '--format', 'markdown', ...args]).out).toMatch(/^## Prepare these \(seen as Hill Street Library\)$[\s\S]*^### Good keeping$[\s\S]*^#### \d\. Look after a collection$/m);
      expect(run(['analyse', '--format', 'html', ...args]).out).toContain('<h3>Good keeping</h3>');
    });

    test('takes a map that ships by its name', () => {
      const done = run(['analyse', '--map', 'success-profiles', '--format', 'markdown', write('library.txt', LIBRARY_POSTING)]);
      expect(done.out).toMatch(/^## Prepare these \(seen as Success Profiles\)$[\s\S]*^### Managing a Quality Service$/m);
      expect(run(['analyse', '--map', 'no-such-name', write('library.txt', LIBRARY_POSTING)])).toMatchObject({ status: 2, out: '', err: expect.stringContaining('no map of this name ships') });
    });

    test('names every fault of a bad one, does nothing, and ends with 2', () => {
      const bad = write('bad-map.json', EXAMPLE.replace('"make-people-welcome"', '"no-such"').replace('"id": "hill-street-library"', '"id": "four-areas"'));
      const done = run(['analyse', '--map', bad, write('inn.txt', POSTING)]);
      expect(done).toMatchObject({ status: 2, out: '' });
      expect(done.err.trim().split('\n')).toEqual([expect.stringContaining(`${bad}: id: “four-areas” is a map that ships`), expect.stringContaining(`${bad}: groups[0].behaviours[0]: there is no behaviour “no-such”`)]);
      const many = run(['analyse', '--map', write('many-faults.json', { version: 1, groups: Array.from({ length: 40 }, () => ({})) }), write('inn.txt', POSTING)]);
      expect(many.err.trim().split('\n')).toHaveLength(21);
      expect(many.err).toMatch(/: and \d+ more\n$/);
      const gone = run(['analyse', '--map', join(folder, 'no-such.json')]);
      expect(gone).toMatchObject({ status: 2, out: '' });
      expect(gone.err).toContain('there is no such file');
      expect(run(['match', '--map', bad, '--stories', write('bank.json', BANK)]).status).toBe(2);
    });
  });

  test('reads JSON lines from standard input with - and with no file at all', () => {
    const input = `${JSON.stringify({ id: 'x', text: POSTING })}\n`;
    expect(analyses(run(['analyse', '-'], input))[0]?.id).toBe('x');
    expect(analyses(run(['analyse'], input))[0]?.id).toBe('x');
  });

  test('a line separator inside a string does not end a JSON line', () => {
    const text = `${POSTING}\u2028And one more thing: bring boots.`;
    expect(analyses(run(['analyse', '-'], `${JSON.stringify({ id: 'x', text })}\r\n${JSON.stringify({ id: 'y', text: POSTING })}`)).map(({ id }) => id)).toEqual(['x', 'y']);
  });

  test('names file, line and reason of bad input in one line each, does the rest, and exits with 1', () => {
    const lines = write('mixed.jsonl', [JSON.stringify({ id: 'good-1', text: POSTING }), '{"id": "cut off', JSON.stringify({ id: 'no text' }), JSON.stringify({ id: 'odd', text: 5 }), JSON.stringify({ id: 'good-2', text: POSTING })].join('\n'));
    const done = run(['analyse', 'not-there.txt', write('picture.png', 'x'), write('empty.txt', ' \n'), write('broken.json', '{\n"id": "x",\n"text" oops }'), folder, lines]);
    expect(done.status).toBe(1);
    expect(analyses(done).map(({ id }) => id)).toEqual(['good-1', 'good-2']);
    const complaints = done.err.trimEnd().split('\n');
    expect(complaints).toHaveLength(8);
    expect(complaints[0]).toBe(`${join(folder, 'not-there.txt')}:1: there is no such file`);
    expect(complaints[1]).toContain('picture.png:1: only .html');
    expect(complaints[2]).toContain('empty.txt:1: the file is empty');
    expect(complaints[3]).toMatch(/broken\.json:3: not valid JSON/);
    expect(complaints[5]).toMatch(/mixed\.jsonl:2: not valid JSON/);
    expect(complaints[6]).toBe(`${lines}:3: needs "text" or "html"`);
    expect(complaints[7]).toMatch(/mixed\.jsonl:4: "text": /);
  });

  test('does many postings on all cores in input order, with the problems in between', () => {
    const lines = Array.from({ length: 60 }, (_, at) => (at === 40 ? '{' : JSON.stringify({ id: `p${at}`, text: `${'x '.repeat(at % 7 === 0 ? 3000 : 1)}${POSTING}` })));
    const done = run(['analyse'], lines.join('\n'));
    expect(done.status).toBe(1);
    expect(done.err).toMatch(/^standard input:41: not valid JSON/);
    expect(analyses(done).map(({ id }) => id)).toEqual(lines.flatMap((_, at) => (at === 40 ? [] : [`p${at}`])));
  });

  test('writes Markdown and HTML that hold the sheet and no markup from the posting', () => {
    const path = write('evil.json', { text: POSTING.replace('every guest', 'every <script>alert(1)</script> guest'), title: 'A <b>bold</b> title' });
    const markdown = run(['analyse', '--format', 'markdown', path]).out;
    expect(markdown).toMatch(/^# A \\<b\\>bold/);
    expect(markdown).toContain('### 1. ');
    const html = run(['analyse', '--format', 'html', path, path]).out;
    expect(html).toMatch(/^<!doctype html>/);
    expect(html.match(/<article>/g)).toHaveLength(2);
    expect(html).toContain('<h1>A &lt;b&gt;bold&lt;/b&gt; title</h1>');
    expect(html).not.toContain('<script');
  });

  test('takes relative paths from where npm was called', () => {
    write('inn.txt', POSTING);
    expect(run(['analyse', 'inn.txt'], '', { INIT_CWD: tmpdir() }).status).toBe(1);
    expect(run(['analyse', 'inn.txt'], '', { INIT_CWD: folder }).status).toBe(0);
  });

  test('ends quietly when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'analyse'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => undefined);
    child.stdin.end(Array.from({ length: 400 }, (_, at) => JSON.stringify({ id: `p${at}`, text: POSTING })).join('\n'));
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });
});

describe('match', () => {
  const Match = z.strictObject({ id: z.union([z.string(), z.number()]), matches: z.array(z.strictObject({ storyId: z.string(), score: z.number().min(0).max(1), level: z.enum(['strong', 'partial']) })) });

  test('writes the matches of each query, best first, and nothing where nothing fits', () => {
    const queries = [{ id: 'q1', text: 'Resolve customer complaints and follow up until they are solved' }, { id: 2, text: 'Drive a forklift' }].map((query) => JSON.stringify(query)).join('\n');
    const done = run(['match', '--stories', write('bank.json', BANK)], queries);
    expect(done).toMatchObject({ status: 0, err: '' });
    const [first, second] = done.out.trimEnd().split('\n').map((line) => Match.parse(JSON.parse(line)));
    expect(first?.matches[0]?.storyId).toBe('late-parcel');
    expect(second).toEqual({ id: 2, matches: [] });
  });

  test('uses the readable stories of a bank and names the others', () => {
    const bank = write('odd-bank.json', { stories: [{ title: 'no id' }, ...BANK.stories, BANK.stories[0]] });
    const done = run(['match', '--stories', bank], JSON.stringify({ id: 'q', text: 'Resolve customer complaints' }));
    expect(done.status).toBe(1);
    expect(done.err.trimEnd().split('\n')).toEqual([expect.stringContaining('odd-bank.json:1: story 1: "id"'), expect.stringContaining('story 4: the id "late-parcel" is used before')]);
    expect(done.out).toContain('late-parcel');
  });

  test.each([
    ['gone', 'nowhere.json', 'there is no such file'],
    ['no JSON', () => write('b1.json', '{'), 'not valid JSON'],
    ['no bank', () => write('b2.json', []), 'no story bank'],
  ])('stops when the bank is %s', (_, bank, reason) => {
    const done = run(['match', '--stories', typeof bank === 'string' ? bank : bank()], '');
    expect(done).toMatchObject({ status: 1, out: '' });
    expect(done.err).toContain(reason);
    expect(done.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('usage', () => {
  test.each([[[]], [['prepare']], [['match']], [['analyse', '--format', 'pdf']], [['analyse', '--colour']], [['match', '--stories', 'b.json', 'one', 'two']]])('wrong usage %j: says what is wrong with the usage text, exits with 2', (args) => {
    const done = run(args);
    expect(done).toMatchObject({ status: 2, out: '' });
    expect(done.err).toMatch(/^underline: .+\n\nUsage:/);
  });

  test('--help gives the usage on standard output', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^Usage:/) });
  });
});
