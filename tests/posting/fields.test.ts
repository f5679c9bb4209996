// The facts beside the text: pay, dates and kinds of employment in one form, taken from every rung, merged by trust, each with its source.
import { describe, expect, test } from 'vitest';
import { findPaidPeriod, findPay, postedDay } from '../../lib/posting/dates-and-pay.ts';
import { mergeFields } from '../../lib/posting/merge-fields.ts';
import { readText } from '../../lib/posting/read-text.ts';
import { readTextFacts, readTopLines } from '../../lib/posting/text-facts.ts';
import { DESCRIPTION, JOB, pageWithData, read } from './page.ts';

describe('pay', () => {
  test.each([
    ['You can expect USD $61,250.00 - USD $72,300.00 /Yr. in this grade', 'USD $61,250.00 - USD $72,300.00 /Yr'],
    ['£24,000 to £27,000 per annum plus tips', '£24,000 to £27,000 per annum'],
    ['₹6,50,000 - ₹8,00,000 a year', '₹6,50,000 - ₹8,00,000 a year'],
    ['between 6-8 LPA', '6-8 LPA'],
    ['R 15 000 per month', 'R 15 000 per month'],
    ['£23k pro rata', '£23k pro rata'],
    ['EUR 3.200 pro Monat', 'EUR 3.200 pro Monat'],
    ['£13.15 p/h', '£13.15 p/h'],
    ['$18-$22/hr', '$18-$22/hr'],
  ])('%s', (text, pay) => {
    expect(findPay(text)).toBe(pay);
    expect(findPaidPeriod(text)).toBe(pay);
  });
  test.each(['in 2026 we were 100 people', 'a 401k plan and 30 days off', '1 200 000 people in 40 countries'])('none in "%s"', (text) => expect(findPay(text)).toBeNull());
  test('an amount without its period is pay, but not pay with a period', () => {
    expect(findPay('$5,000 when you join')).toBe('$5,000');
    expect(findPaidPeriod('$5,000 when you join')).toBeNull();
  });
});

describe('the day a page means by "posted … ago"', () => {
  test.each([
    ['Posted 3 days ago', '2026-05-07'], ['Reposted 2 weeks ago', '2026-04-26'], ['Posted today', '2026-05-10'], ['Posted yesterday', '2026-05-09'], ['Posted 5 hours ago', '2026-05-10'],
    ['Posted 30+ days ago', null], ['3 days ago', null],
  ])('%s', (text, day) => expect(postedDay(text, '2026-05-10T20:15:00.000Z')).toBe(day));
  test('is read from the page by the time of its capture, and unknown without it', () => {
    const page = `<title>Garden Helper – Tidewell</title><h1>Garden Helper</h1><p>Posted 3 days ago</p><p>Whitby, Yorkshire</p><p>Hybrid</p><main>${DESCRIPTION}<p>Join us: send your CV to the shop, and tell us which plant you like best of all.</p></main><a>Apply now</a>`;
    expect(read(page, 'https://tidewell.example/jobs/garden-helper-1001', { capturedAt: '2026-05-10T20:15:00.000Z' }).posting).toMatchObject({ datePosted: '2026-05-07', location: 'Whitby, Yorkshire (Hybrid)' });
    expect(read(page, 'https://tidewell.example/jobs/garden-helper-1001').posting?.datePosted).toBeNull();
  });
});

describe('facts that a text states', () => {
  test('under labels, on one line or two, or several on a line', () => {
    expect(readTextFacts('Location: Leeds | Job type: Full-time\nClosing date\n3 May 2026\n\nYou will serve guests.')).toEqual({ location: 'Leeds', employmentType: 'Full-time', validThrough: '2026-05-03' });
  });
  test('the one pay with a period, but no bonus and no budget', () => {
    expect(readTextFacts('You get £12.60 an hour. There is a bonus of £200 a month in season. You keep a budget of £90,000 a year.')).toEqual({ salary: '£12.60 an hour' });
  });
  test('none where two pays are named', () => expect(readTextFacts('Porters: £12.60 an hour\nChefs: £15.10 an hour')).toEqual({}));
  test('title, employer and place from the first lines', () => {
    expect(readTopLines('# Night Receptionist\nHarbour Lane Hotel · Cork, Ireland\n\nYou welcome guests.')).toEqual({ title: 'Night Receptionist', company: 'Harbour Lane Hotel', location: 'Cork, Ireland' });
    expect(readTopLines('NIGHT RECEPTIONIST\nHarbour Lane Hotel\nCork, Ireland\nYou welcome guests.')).toEqual({ title: 'NIGHT RECEPTIONIST', company: 'Harbour Lane Hotel', location: 'Cork, Ireland' });
    expect(readTopLines('**Night Receptionist**\nFront Office\nYou welcome guests.\nYou count the till.')).toEqual({ title: 'Night Receptionist' });
  });
  test('a heading or a sentence is no title', () => {
    expect(readTopLines('Responsibilities\nWelcome guests\nCount the till')).toEqual({});
    expect(readTopLines('We are looking for a receptionist.\nYou welcome guests\nYou count the till')).toEqual({});
  });
  test('of a pasted text come with their source', () => {
    const reading = readText(`Garden Helper\nTidewell Gardens | Whitby, UK\n\nSalary: £11.90 an hour\n\nYou will weed and water.`, 'text', { company: 'Tidewell' });
    expect(reading.posting).toMatchObject({ title: 'Garden Helper', company: 'Tidewell', location: 'Whitby, UK', salary: '£11.90 an hour' });
    expect(reading.fieldSources).toEqual({ title: 'text', company: 'given', location: 'text', salary: 'text' });
  });
});

describe('merging', () => {
  test('the more trusted source wins, and each field keeps its own', () => {
    const { fields, from } = mergeFields([
      { rung: 'site:lever', fields: { title: 'Porter' } },
      { rung: 'json-ld', fields: { title: 'Night Porter', company: 'Quay House', employmentType: 'FULL_TIME' } },
      { rung: 'page', fields: { company: 'Jobs', datePosted: '2026-03-01' } },
    ]);
    expect(fields).toEqual({ title: 'Porter', company: 'Quay House', employmentType: 'Full-time', datePosted: '2026-03-01' });
    expect(from).toEqual({ title: 'site:lever', company: 'json-ld', employmentType: 'json-ld', datePosted: 'page' });
  });
  test('a pay without period gives way to the same amount with it, never to another amount', () => {
    expect(mergeFields([{ rung: 'json-ld', fields: { salary: 'GBP 24,000' } }, { rung: 'text', fields: { salary: '£24,000 a year' } }]).fields.salary).toBe('£24,000 a year');
    expect(mergeFields([{ rung: 'json-ld', fields: { salary: 'GBP 24,000' } }, { rung: 'text', fields: { salary: '£12 an hour' } }]).fields.salary).toBe('GBP 24,000');
  });
  test('that the work is remote or hybrid is added to the place', () => {
    const sources = [{ rung: 'json-ld', fields: { location: 'Cork, IE' } }, { rung: 'page', fields: { location: 'Hybrid' } }];
    expect(mergeFields(sources)).toEqual({ fields: { location: 'Cork, IE (Hybrid)' }, from: { location: 'json-ld' } });
  });
  test('what a system writes where it knows nothing is no place, and a country is named once', () => {
    const address = { addressLocality: 'UNAVAILABLE', addressRegion: 'N/A', addressCountry: 'United States' };
    expect(read(pageWithData({ ...JOB, jobLocation: { address } }, '<h1>Garden Centre Assistant</h1>')).posting?.location).toBe('United States');
    const twice = { addressLocality: 'Round Hill, Texas, United States', addressCountry: 'United States of America' };
    expect(read(pageWithData({ ...JOB, jobLocation: { address: twice } }, '<h1>Garden Centre Assistant</h1>')).posting?.location).toBe('Round Hill, Texas, United States');
  });
  test('a reading names the source of each field', () => {
    const { baseSalary: _, ...job } = JOB;
    const reading = read(pageWithData({ ...job, description: `${DESCRIPTION}<p>We pay £12.10 an hour.</p>` }, '<h1>Garden Centre Assistant</h1>'));
    expect(reading.fieldSources).toMatchObject({ title: 'json-ld', company: 'json-ld', location: 'json-ld', salary: 'text' });
    expect(reading.posting?.salary).toBe('£12.10 an hour');
  });
});
