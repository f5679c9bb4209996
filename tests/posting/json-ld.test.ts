// Rung 1: a job in every notation of JSON-LD that pages use, and the checks that keep another job out.
import { describe, expect, test } from 'vitest';
import { parseLooseJson } from '../../lib/posting/loose-json.ts';
import { DESCRIPTION, JOB, pageWithData, read, textOf } from './page.ts';

const SHELL = '<h1>Garden Centre Assistant</h1><div id="root"></div>';
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('a job in JSON-LD', () => {
  test('gives every field and the text with bullets', () => {
    const reading = read(pageWithData(JOB, SHELL));
    expect(reading.posting).toMatchObject({
      title: 'Garden Centre Assistant', company: 'Tidewell Gardens', location: 'Whitby, GB', employmentType: 'Part-time, Temporary',
      salary: 'GBP 11.50 - 12.25 an hour', datePosted: '2026-03-09', validThrough: '2026-04-30', language: 'en', source: 'json-ld',
    });
    expect(textOf(reading)).toContain('\n- Advise customers on what grows in salty wind\n- Handle returns');
    expect(reading.verdict.state).toBe('posting');
    expect(reading.trace.find((step) => step.rung === 'json-ld')?.outcome).toBe('used');
  });

  const wrapped: Array<[string, unknown]> = [
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Tidewell' }, JOB] }],
    ['in an array', [{ '@type': 'BreadcrumbList' }, JOB]],
    ['in an array within an array', [[JOB]]],
    ['with several types', { ...JOB, '@type': ['Thing', 'JobPosting'] }],
    ['with the full address of the type', { ...JOB, '@type': 'http://schema.org/JobPosting' }],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: JOB }],
    ['in comment marks', `<!--\n${JSON.stringify(JOB)}\n-->`],
    ['in CDATA marks', `//<![CDATA[\n${JSON.stringify(JOB)}\n//]]>`],
    ['with a semicolon after it', `${JSON.stringify(JOB)};`],
    ['with trailing commas', JSON.stringify(JOB).replace(/}$/, ',}')],
    ['with raw line breaks in strings', JSON.stringify(JOB).replaceAll('\\n', '\n')],
    ['with unescaped quotes in strings', JSON.stringify({ ...JOB, title: 'Garden Centre Assistant' }).replace('likes plants', 'likes "plants" a lot')],
  ];
  test.each(wrapped)('%s', (_, data) => {
    const reading = read(pageWithData(data, SHELL));
    expect(reading.posting?.title).toBe('Garden Centre Assistant');
    expect(textOf(reading)).toContain('- Keep the tills balanced at the end of the day');
  });

  test.each([1, 2, 3])('whose markup is escaped %i times', (times) => {
    let description = DESCRIPTION;
    for (let round = 0; round < times; round++) description = escape(description);
    const text = textOf(read(pageWithData({ ...JOB, description }, SHELL)));
    expect(text).toContain('\n- Handle returns fairly and without fuss');
    expect(text).not.toMatch(/[<>]|&\w+;/);
  });

  test('whose markup is broken inside', () => {
    const description = `</div><div>${DESCRIPTION.replace('</ul>', '').replace('<h3>', '<h3><b>')}<p>Last words <unclosed`;
    expect(textOf(read(pageWithData({ ...JOB, description }, SHELL)))).toContain('- Ability to lift twenty kilos of compost');
  });

  test('with plain text whose headings run together is broken into lines', () => {
    const sentence = 'You work with a small team that knows its plants and its customers and takes turns at the till through the week. ';
    const description = `${sentence.repeat(5).trim()}Responsibilities:${sentence.repeat(2).trim()}Requirements:${sentence.trim()}`;
    const lines = textOf(read(pageWithData({ ...JOB, description }, SHELL))).split('\n');
    expect(lines).toContain('Responsibilities:');
    expect(lines).toContain('Requirements:');
  });
});

describe('JSON-LD is held against the page', () => {
  test('an introduction gives way to the whole text of the page', () => {
    const short = { ...JOB, description: '<p>Tidewell runs three garden centres by the coast. We are looking for somebody who likes plants and people alike.</p>' };
    const reading = read(pageWithData(short, `<h1>Garden Centre Assistant</h1><main>${DESCRIPTION}</main>`));
    expect(textOf(reading)).toContain('- Ability to lift twenty kilos of compost');
    expect(reading.posting?.company).toBe('Tidewell Gardens');
  });

  test('a leftover of another job is refused', () => {
    const other = { ...JOB, title: 'Fork Lift Driver', description: `<p>${'Drive the truck and stack the crates in the cold store by night. '.repeat(12)}</p>` };
    const page = pageWithData(other, `<h1>Garden Centre Assistant</h1><main>${DESCRIPTION}<p>We offer staff discount and a bicycle shed. You will report to the centre manager. Apply now by letter or in person at the desk by the entrance.</p></main><a href="#">Apply now</a>`);
    const reading = read(page, 'https://jobs.tidewell.example/jobs/garden-centre-assistant-4711');
    expect(textOf(reading)).not.toContain('Drive the truck');
    expect(reading.posting?.title).toBe('Garden Centre Assistant');
    expect(reading.trace).toContainEqual({ rung: 'json-ld', outcome: 'rejected', detail: 'other-job' });
  });

  test('a leftover is refused also where its number is only the employer’s name, which stands in the address', () => {
    const other = { ...JOB, title: 'Fork Lift Driver', identifier: { value: 'tidewell' }, description: `<p>${'Drive the truck and stack the crates in the cold store by night. '.repeat(12)}</p>` };
    const page = pageWithData(other, `<h1>Garden Centre Assistant</h1><main>${DESCRIPTION}<p>We offer staff discount and a bicycle shed. You will report to the centre manager. Apply now by letter or in person at the desk by the entrance.</p></main>`);
    const reading = read(page, 'https://ats.example/tidewell/jobs/garden-centre-assistant-4711');
    expect(textOf(reading)).not.toContain('Drive the truck');
    expect(reading.posting?.title).toBe('Garden Centre Assistant');
  });

  test('several jobs of one page are not a posting', () => {
    const jobs = ['Baker', 'Butcher', 'Florist'].map((title) => ({ ...JOB, title }));
    const body = `<h1>Open jobs</h1>${jobs.map((job, index) => `<a href="/jobs/${index}00200">${job.title}</a>`).join(' ')}`;
    const reading = read(pageWithData(jobs, body), 'https://tidewell.example/jobs');
    expect(reading.posting).toBeNull();
    expect(reading.verdict.state).toBe('list');
  });

  test('the one whose number is in the address is taken among several', () => {
    const jobs = ['Baker', 'Florist'].map((title, index) => ({ ...JOB, title, identifier: { value: `REQ-77${index}` } }));
    const reading = read(pageWithData(jobs, '<h1>Baker or Florist</h1>'), 'https://tidewell.example/jobs/REQ-771');
    expect(reading.posting?.title).toBe('Florist');
  });

  test('the members of an item list are never a job', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: JOB }] };
    const reading = read(pageWithData(list, '<h1>All our jobs</h1><p>See what is open.</p>'));
    expect(reading.posting).toBeNull();
  });
});

describe('loose JSON', () => {
  test('own keys only: prototype names reach nothing', () => {
    const page = pageWithData('{"@type":"JobPosting","__proto__":{"title":"Ghost"},"constructor":"x","description":"short"}', '<h1>Page</h1>');
    expect(read(page).posting).toBeNull();
  });
  test('gives undefined for what cannot be repaired', () => {
    expect(parseLooseJson('{"a": [1, 2')).toBeUndefined();
    expect(parseLooseJson('')).toBeUndefined();
  });
  test('keeps quotes that end a string', () => {
    expect(parseLooseJson('{"a": "b", "c": ["d", "e"]}')).toEqual({ a: 'b', c: ['d', 'e'] });
  });
});
