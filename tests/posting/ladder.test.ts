// The ladder as a whole: the content rung, microdata, the selection, what is given, what is missing.
import { describe, expect, test } from 'vitest';
import { DESCRIPTION, documentOf, JOB, pageFile, pageWithData, read, textOf } from './page.ts';
import { readPosting } from '../../lib/posting/read-posting.ts';
import { HIDDEN_MARK } from '../../lib/posting/noise.ts';

describe('the content rung', () => {
  const reading = read(pageFile('own-site.html'), 'https://www.osterley.example/jobs/311-help-desk-analyst');

  test('reads the whole posting although class names say sidebar and related', () => {
    const text = textOf(reading);
    for (const part of ['forgotten password', 'Key responsibilities', '- Answer calls and tickets', 'What we are looking for', '- Ability to stay calm']) expect(text).toContain(part);
    expect(reading.posting?.source).toBe('readability');
    expect(reading.completeness).toBe('whole');
  });
  test('takes text behind "show more" but no cookie text, form, menu or other job', () => {
    expect(textOf(reading)).toContain('- Free evening courses');
    for (const part of ['cookies', 'Notice period', 'Three months', 'Librarian', 'Courses', '© ']) expect(textOf(reading)).not.toContain(part);
  });
  test('finds the fields that the page shows', () => {
    expect(reading.posting).toMatchObject({
      title: 'Help Desk Analyst', company: 'Osterley College', location: 'Hounslow, London', salary: '£27,500 a year',
      employmentType: 'Full-time, Permanent', validThrough: '2026-05-14', language: 'en',
    });
  });
  test('starts below the label of the description and leaves facts and cards outside', () => {
    const cards = Array.from({ length: 9 }, (_, index) => `<li><a href="/jobs/${index}00100">Gardener number ${index} at another nursery in town</a></li>`).join('');
    const page = `<h1>Garden Centre Assistant</h1><div class="a"><ul>${cards}</ul></div><div class="b"><p>Part-time</p><h2>Full job description</h2><div>${DESCRIPTION}<p>Our customers come back because they are listened to, and because their plants live through the winter. We would like you to know the names of the regulars and of the roses.</p></div></div><button>Apply now</button>`;
    const text = textOf(read(page, 'https://board.example/viewjob?id=900100'));
    expect(text.startsWith('Tidewell runs')).toBe(true);
    expect(text).not.toContain('nursery');
  });
});

describe('microdata and RDFa', () => {
  const described = `${DESCRIPTION}<p>We pay weekly and give a discount on everything that grows. Bring boots.</p>`;
  test('microdata', () => {
    const reading = read(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Garden Centre Assistant</h1>
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Tidewell Gardens</b></span>
      <meta itemprop="datePosted" content="2026-03-09"><div itemprop="description">${described}</div></div>`);
    expect(reading.posting).toMatchObject({ title: 'Garden Centre Assistant', company: 'Tidewell Gardens', datePosted: '2026-03-09', source: 'microdata' });
    expect(textOf(reading)).toContain('- Advise customers');
  });
  test('RDFa', () => {
    const reading = read(`<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Garden Centre Assistant</h1>
      <span property="hiringOrganization" typeof="Organization"><b property="name">Tidewell Gardens</b></span><div property="description">${described}</div></div>`);
    expect(reading.posting).toMatchObject({ title: 'Garden Centre Assistant', company: 'Tidewell Gardens', source: 'microdata' });
  });
  test('many items are a list', () => {
    const item = '<li itemscope itemtype="http://schema.org/JobPosting"><a itemprop="title" href="/job/123456">Baker</a></li>';
    expect(read(`<h1>Jobs</h1><ul>${item.repeat(8)}</ul>`).posting).toBeNull();
  });
});

describe('the selection', () => {
  const selection = `Garden help wanted\n\n${'You will water and weed the beds and greet customers at the gate. '.repeat(5)}`;
  test('is used where the page has no posting', () => {
    const reading = read('<h1>Notes</h1><p>A diary about nothing in particular.</p>', null, { selection });
    expect(reading.posting).toMatchObject({ source: 'selection', text: selection.trim() });
  });
  test('does not replace a posting unless asked to', () => {
    const page = pageWithData(JOB, '<h1>Garden Centre Assistant</h1>');
    expect(read(page, null, { selection }).posting?.source).toBe('json-ld');
    expect(read(page, null, { selection, prefer: 'selection' }).posting).toMatchObject({ source: 'selection', title: 'Garden Centre Assistant' });
  });
});

describe('what is given and what is missing', () => {
  test('given fields win', () => {
    const reading = read(pageWithData(JOB, '<h1>Garden Centre Assistant</h1>'), null, { given: { company: 'Tidewell Ltd', location: null } });
    expect(reading.posting).toMatchObject({ company: 'Tidewell Ltd', location: 'Whitby, GB' });
  });
  test('parts that the page shows and the text lacks are named', () => {
    const middle = '<h2>Requirements</h2><ul><li>Holds a licence for the fork lift truck</li><li>Has worked with heavy machines before</li><li>Knows the safety rules of a yard</li></ul>';
    const body = `<h1>Garden Centre Assistant</h1><main>${DESCRIPTION.replace('<h3>What we ask of you', `${middle}<h3>What we ask of you`)}</main>`;
    const long = { ...JOB, description: `${DESCRIPTION}<p>${'The days are long in spring and short in winter and there is always tea. '.repeat(6)}</p>` };
    const reading = read(pageWithData(long, body.replace('</main>', `<p>${'The days are long in spring and short in winter and there is always tea. '.repeat(6)}</p></main>`)));
    expect(reading.completeness).toBe('partly');
    expect(reading.missing).toEqual(['Requirements']);
  });
  test('a page that was cut off is partly read', () => {
    const reading = read(pageWithData(JOB, '<h1>Garden Centre Assistant</h1>'), null, { truncated: true });
    expect(reading).toMatchObject({ completeness: 'partly', missing: ['page-cut-off'] });
  });
  test('nothing is invented: unknown fields are null', () => {
    const reading = read(pageWithData({ '@type': 'JobPosting', title: 'Baker', description: DESCRIPTION }, '<h1>Baker</h1>'));
    expect(reading.posting).toMatchObject({ company: null, location: null, salary: null, datePosted: null, validThrough: null, employmentType: null });
  });
});

test('a fragment with the title given is a posting', () => {
  const reading = read(`${DESCRIPTION}<p>Bring boots, a good temper and a friend who also likes soil under the nails.</p>`, null, { given: { title: 'Garden Centre Assistant', company: 'Tidewell' } });
  expect(reading.posting).toMatchObject({ title: 'Garden Centre Assistant', company: 'Tidewell' });
  expect(textOf(reading)).toContain('- Handle returns');
});

test('frames that could not be read are told where the page has no posting', () => {
  const reading = read('<h1>Careers</h1><p>See below.</p>', 'https://tidewell.example/careers', { closedFrames: ['https://boards.greenhouse.io/embed/job_board?for=tidewell'] });
  expect(reading.posting).toBeNull();
  expect(reading.verdict.reasons).toContain('closed-frames');
});

describe('the document', () => {
  test('is not changed by reading', () => {
    const document = documentOf(pageFile('own-site.html'));
    const before = document.documentElement.outerHTML;
    readPosting(document, { url: null });
    expect(document.documentElement.outerHTML).toBe(before);
  });
  test('elements that the capture marked as not shown count as text behind a fold within the posting', () => {
    const page = `<h1>Garden Centre Assistant</h1><main>${DESCRIPTION}<div ${HIDDEN_MARK}=""><p>We look for team players with experience in sales and offer a bonus. You will join our team for the season and may stay.</p></div></main><a>Apply now</a>`;
    expect(textOf(read(page, 'https://tidewell.example/jobs/assistant-1001'))).toContain('may stay');
  });
});
