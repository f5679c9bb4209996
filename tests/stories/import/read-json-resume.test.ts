// JSON Resume files: what is proposed, what is named and left, and what is no JSON Resume.
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../lib/stories/import/read-import.ts';
import { readJsonResume } from '../../../lib/stories/import/read-json-resume.ts';

const TIME = '2026-01-02T03:04:05.000Z';
const RESUME = {
  basics: { name: 'Priya Lindqvist', email: 'priya@example.com', summary: 'Friendly receptionist.' },
  work: [
    { name: 'Seaview Hotel', position: 'Receptionist', location: 'Whitby', startDate: '2019-03', endDate: '2022-06', summary: 'Front desk of a family hotel.', highlights: ['Reorganised the morning queue, which cut waiting by half', 'Responsible for cash', 'Trained four starters'] },
    { company: 'Grand Pier', position: 'Night porter', highlights: [] },
  ],
  volunteer: [{ organization: 'Food bank', position: 'Helper', highlights: ['Calmed an upset father when the milk had run out'] }],
  projects: [{ name: 'Bake sale', description: 'Organised a bake sale with six friends, raising £430.' }],
  education: [{ institution: 'Whitby College', area: 'French', courses: ['Phonetics'] }],
  awards: [{ title: 'Employee of the month', awarder: 'Seaview Hotel', date: '2021-06', summary: 'Won for calming a coach party whose tour was cancelled.' }],
  skills: [{ name: 'Booking', keywords: ['Opera', 'Excel'] }],
};
const proposed = (value: unknown) => readJsonResume(value).items.filter(({ leftOut }) => leftOut === null).map(({ story }) => story);

test('proposes highlights with the job as their situation, and summaries that tell a deed', () => {
  expect(proposed(RESUME)).toMatchObject([
    { title: 'Reorganised the morning queue', situation: 'Receptionist, Seaview Hotel, Whitby, 2019-03 – 2022-06', action: 'Reorganised the morning queue', result: 'which cut waiting by half' },
    { action: 'Trained four starters', result: '' },
    { situation: 'Helper, Food bank', action: 'Calmed an upset father when the milk had run out' },
    { situation: 'Bake sale', result: 'raising £430.' },
    { situation: 'Employee of the month, Seaview Hotel, 2021-06' },
  ]);
  const leftOut = readJsonResume(RESUME).items.filter((item) => item.leftOut !== null);
  expect(leftOut.map(({ quote, leftOut: reason }) => [reason, quote])).toEqual([
    ['no-deed', 'Front desk of a family hotel.'],
    ['duty', 'Responsible for cash'],
    ['heading', 'Night porter, Grand Pier'],
    ['education', 'French, Whitby College'],
    ['skills', 'Booking, Opera, Excel'],
  ]);
});

describe('wrong types are named and left, the rest is read', () => {
  test.each([
    [{ work: 'a hotel' }, ['work']],
    [{ work: [{ name: 7, position: 'Clerk' }] }, ['work[0].name']],
    [{ work: [{ name: 'A', highlights: 7 }] }, ['work[0].highlights']],
    [{ work: [{ name: 'A', highlights: ['Trained the whole team', 7, null] }] }, ['work[0].highlights[1]', 'work[0].highlights[2]']],
    [{ work: [null, 'x', []] }, ['work[0]', 'work[1]', 'work[2]']],
  ])('%j', (value, paths) => {
    const reading = readJsonResume({ ...value, projects: [{ name: 'P', highlights: ['Built a shed with my uncle'] }] });
    expect(reading.skipped.map(({ path }) => path)).toEqual(paths);
    expect(reading.items.filter(({ leftOut }) => leftOut === null).map(({ story }) => story.action)).toContain('Built a shed with my uncle');
  });
  test('missing and null fields are no fault', () => {
    expect(readJsonResume({ work: [{ name: null, position: 'Clerk', startDate: 2019, location: { city: 'X' }, highlights: ['Sorted the post of three offices'] }], education: null }).skipped).toEqual([]);
  });
});

describe('tells what a text is', () => {
  test.each([
    ['{"app":"underline","version":1,"exportedAt":"","stories":[],"sheets":[]}', 'backup'],
    ['{"app":"underline","version":99,"stories":[]}', 'backup'],
    ['{"stories":[{"title":"The ring"}]}', 'backup'],
    [JSON.stringify(RESUME), 'stories'],
    ['\uFEFF{"basics":{}}', 'stories'],
    ['{"recipes":[]}', 'other-json'],
    ['[1,2]', 'other-json'],
    ['{"work": [{"name": "cut', 'broken-json'],
    ['[2019] Trained four starters on the till', 'stories'],
    ['Trained four starters', 'stories'],
    ['  \n', 'empty'],
  ])('%s', (text, kind) => expect(readImport(text, TIME).kind).toBe(kind));
  test('deep nesting is no trouble', () => expect(readImport('['.repeat(200_000), TIME).kind).toBe('broken-json'));
});
