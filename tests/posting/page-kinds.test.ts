// The signs by which pages without structured data are judged, and what the reader makes of pages it knows nothing about.
import { describe, expect, test } from 'vitest';
import { weighSigns } from '../../lib/posting/posting-signs.ts';
import { DESCRIPTION, documentOf, read, textOf } from './page.ts';
import { densestRun } from '../../lib/posting/densest-run.ts';
import { readLines } from '../../lib/posting/page-lines.ts';

const MORE = '<p>We look for somebody with experience in a shop, and offer a bonus at the end of the season. The ideal candidate likes rain. Full-time from April.</p>';
const page = (body: string, head = '<title>Garden Helper – Tidewell</title>') => `${head}<body><h1>Garden Helper</h1><main>${DESCRIPTION}${MORE}</main>${body}<a href="/apply">Apply now</a></body>`;
const ADDRESS = 'https://www.tidewell.example/jobs/garden-helper-1001';

describe('the signs', () => {
  test('what speaks for a posting and what speaks against it', () => {
    const good = weighSigns({ 'posting-headings': 1, 'posting-phrases': 0.8, 'apply-control': 1, 'occupation-heading': 1 });
    expect(good.points).toBeGreaterThan(2);
    expect(good.reasons).toEqual(['posting-headings', 'posting-phrases', 'apply-control', 'occupation-heading']);
    expect(weighSigns({ 'posting-headings': 0.5, 'posting-phrases': 0.8, 'very-long': 1, 'long-text': 1, 'strange-headings': 1, 'questions-as-headings': 1 }).points).toBeLessThan(0);
    expect(weighSigns({}).points).toBeLessThan(-2);
  });
  test('signs alone are never as sure as data', () => expect(read(page(''), ADDRESS).verdict.confidence).toBeLessThanOrEqual(0.95));
  test('a form to apply with, without the posting, is no posting', () => {
    const form = '<title>Apply: Garden Helper</title><h1>Garden Helper</h1><form><label>First name <input></label><label>E-mail <input></label><label>CV <input type="file"></label><label>Why us? <textarea></textarea></label><button>Apply now</button></form><p>By sending this you join our talent pool, full-time or part-time.</p>';
    expect(read(form, 'https://jobs.example.com/garden-helper-1001/apply').posting).toBeNull();
  });
  test('a page about the company as an employer is none either', () => {
    const home = '<title>Working at Tidewell</title><h1>Working at Tidewell</h1><p>We are three hundred people in garden centres along the coast, and we look after each other.</p><h2>Benefits</h2><ul><li>A bonus in a good year</li><li>Plants at cost</li><li>Paid leave</li></ul><h2>Our internships and roles</h2><p>Whether you like soil or spreadsheets, there is a place for you. Have a look at our open positions.</p><h2>Questions?</h2><h2>How do I apply?</h2><p>Online.</p><h2>When will you answer me?</h2><p>Soon.</p>';
    const { verdict, posting } = read(home, 'https://www.tidewell.example/careers');
    expect(posting).toBeNull();
    expect(verdict.state).toBe('careers-home');
  });
});

describe('what stands around a posting', () => {
  test('menus and cards of small scraps are cut off by the densest run, its headings kept', () => {
    const scraps = Array.from({ length: 30 }, (_, at) => `<div><a href="/c/${at}">Country ${at}</a></div><div>Global ${at}</div>`).join('');
    const lines = densestRun(readLines(documentOf(`<div>${scraps}${DESCRIPTION}${scraps}</div>`).body));
    expect(lines[0]?.text).toMatch(/^Tidewell runs/);
    expect(lines.at(-1)?.text).toMatch(/^Ability to lift/);
  });
  test('a box with few links is taken whole', () => {
    const lines = readLines(documentOf(`<div><p>Rota</p>${DESCRIPTION}<p>Thursdays</p></div>`).body);
    expect(densestRun(lines)).toEqual(lines);
  });
  test('a link to all jobs does not begin a part of other jobs', () => {
    const body = page('').replace('<main>', '<main><a href="/jobs">View all jobs</a>');
    expect(textOf(read(body, ADDRESS))).toContain('Tidewell runs three garden centres');
  });
  test("an author's box is not part of it", () => {
    const body = page('').replace('</main>', '<h3>About the author</h3><p>Moira has run the tills since 1994 and knows every customer by their first name and their favourite rose.</p></main>');
    expect(textOf(read(body, ADDRESS))).not.toContain('Moira');
  });
  test('a heading "Job description" among others of its rank is one of them, and what comes before it stays', () => {
    const intro = '<p>Tidewell seeks a garden helper for the long season, from the first bulbs to the last leaves, who likes to work outdoors and with people who know less about plants than they think.</p><p>You join a team of nine who have been here for years and who will teach you all they know.</p>';
    const main = `${intro}<h4>Job description</h4><p>You water, weed and sweep, and you carry bags to the cars of customers who cannot, all year and in any weather that the coast has to offer.</p><h4>What you will do</h4><ul><li>Advise customers on what grows in salty wind</li><li>Handle returns fairly</li></ul><h4>What you bring</h4><ul><li>Strong arms and patience</li><li>Experience in a shop</li></ul>`;
    expect(textOf(read(`<title>Garden Helper</title><h1>Garden Helper</h1><article>${main}</article><a href="/apply">Apply now</a>`, ADDRESS))).toContain('from the first bulbs');
  });
});

describe('fields of a page that nothing marks up', () => {
  test('an element that is named for the title, where there are no headings', () => {
    const html = `<title>Tidewell</title><div class="menu"><a href="/">Home</a></div><div class="jobTitleDiv">Garden Helper</div><div class="jobDescription">${DESCRIPTION}${MORE}</div><a href="/apply">Apply now</a>`;
    expect(read(html, 'https://x.example/ats/view?id=1001').posting?.title).toBe('Garden Helper');
  });
  test('a slogan in the title is not taken for the employer where the text names one', () => {
    const html = page('', '<title>Garden Helper – The Green Template Theme</title>').replace('Tidewell runs three', 'At Tidewell, we run three');
    expect(read(html, 'https://www.tidewell.example/jobs/garden-helper-1001').posting?.company).toBe('Tidewell');
  });
  test('the only name with a legal form in the text', () => {
    const html = page('', '<title>Garden Helper</title>').replace('Tidewell runs three', 'You look after the beds of Salt Marsh Nurseries Ltd. It runs three');
    expect(read(html, null).posting?.company).toBe('Salt Marsh Nurseries Ltd.');
  });
  test('pay that a board has guessed, or that other jobs below offer, is not this job’s', () => {
    const cards = ['£15.10', '£16.20', '£17.30'].map((pay) => `<div class="card"><a href="/jobs/x">Cook</a><span class="salary">${pay} an hour</span></div>`).join('');
    expect(read(page(`<div>${cards}</div>`), ADDRESS).posting?.salary).toBeNull();
    expect(read(page('').replace('<main>', '<p>£23K - £27K (est.)</p><main>'), ADDRESS).posting?.salary).toBeNull();
  });
  test('"Full time, Remote" gives both', () => {
    expect(read(page('').replace('<main>', '<h2>Full time, Remote</h2><main>'), ADDRESS).posting).toMatchObject({ employmentType: 'Full-time', location: 'Remote' });
  });
});
