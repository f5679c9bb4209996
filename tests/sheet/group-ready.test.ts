// Credentials and conditions to be ready for: grouped, without what the head says, without doubles, with exact quotes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import type { Posting, Requirement } from '../../lib/schema/analysis.ts';
import type { Kind } from '../../lib/schema/ids.ts';
import { groupReady } from '../../lib/sheet/group-ready.ts';

const map = bundledMap();

function ready(lines: readonly (readonly [Kind, string])[], facts: Partial<Posting> = {}): [string, string[]][] {
  const text = lines.map(([, line]) => line).join('\n');
  let from = 0;
  const requirements = lines.map(([kind, quote]): Requirement => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    return { quote, start, end: from, kinds: [kind], competencies: [], behaviours: [], weight: 'core' };
  });
  const posting: Posting = { title: null, company: null, location: null, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: 'en', source: 'text', text, ...facts };
  const groups = groupReady({ posting, requirements }, map);
  for (const { lines: quotes } of groups) for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote);
  return groups.map(({ group, lines: quotes }) => [group.id, quotes.map(({ quote }) => quote)]);
}

describe('groups', () => {
  it.each<[Kind, string, string]>([
    ['credential', 'Two years behind a bar', 'experience'],
    ['credential', 'A degree in nursing', 'experience'],
    ['credential', 'Clean driving licence', 'licences'],
    ['credential', 'An enhanced DBS check is needed', 'licences'],
    ['credential', 'You have the right to work in Ireland', 'licences'],
    ['credential', 'Fluent French', 'languages'],
    ['credential', 'Kannada is mandatory', 'languages'],
    ['condition', 'Lithuanian is a bonus', 'languages'],
    ['credential', 'An Irish driving licence is required', 'licences'],
    ['condition', 'Sort 90 parcels an hour', 'terms'],
    ['condition', 'Rotating shifts, also at weekends', 'hours'],
    ['condition', '38 hours a week', 'hours'],
    ['condition', 'Lift sacks of up to 25 kg', 'physical'],
    ['condition', 'On your feet all day', 'physical'],
    ['condition', '£12.60 per hour and tips', 'pay'],
    ['condition', 'You work from our office in the old harbour', 'place'],
    ['condition', 'About a week of travel each quarter', 'place'],
    ['condition', 'We give you a uniform to wear', 'terms'],
  ])('%s “%s” → %s', (kind, line, group) => {
    expect(ready([[kind, line]])).toEqual([[group, [line]]]);
  });

  it('come in the map’s order, each with its hint', () => {
    const ids = ready([['condition', 'Weekend shifts'], ['credential', 'Two years of experience'], ['credential', 'Fluent Welsh']]).map(([id]) => id);
    expect(ids).toEqual(['languages', 'experience', 'hours']);
    expect(map.data.topics.ready.every(({ hint }) => hint.startsWith('Be ready to'))).toBe(true);
  });
});

describe('left out', () => {
  const FACTS = { title: 'Night Baker', company: 'Mill Lane Bakery', location: 'Ripon, UK', employmentType: 'Full-time' };

  it.each(['Location: Ripon', 'Ripon, UK', 'Job type: Full time', 'Night Baker – Ripon', 'Company: Mill Lane Bakery', 'Department: Ovens', 'Reports to: the head baker', 'Job ID: 7781', 'Night Baker (f/m/d)'])('“%s” says nothing but the head', (line) => {
    expect(ready([['condition', line]], FACTS)).toEqual([]);
  });

  it.each(['Location: Ripon, with days at the York shop', 'Full time, five nights a week', 'Bakers start at 2 am'])('but not “%s”', (line) => {
    expect(ready([['condition', line]], FACTS).flatMap(([, lines]) => lines)).toEqual([line]);
  });

  it('a place that the head does not have stays', () => {
    expect(ready([['condition', 'Location: Ripon']])).toEqual([['place', ['Location: Ripon']]]);
  });

  it('doubles: the fuller line stays', () => {
    expect(ready([['condition', 'Night shifts'], ['condition', 'Night shifts, five days a week'], ['condition', 'night shifts']])).toEqual([['hours', ['Night shifts, five days a week']]]);
    expect(ready([['condition', 'Weekend work'], ['condition', 'Weekend work']])).toEqual([['hours', ['Weekend work']]]);
  });

  it('scraps', () => {
    expect(ready([['condition', 'Level']])).toEqual([]);
  });
});

it('cuts a long line to the sentence that matters', () => {
  const line = `${'The bakery by the canal has fed three generations of this town with bread and buns. '.repeat(3)}The job is five nights a week. ${'On Sundays the whole crew has lunch together by the water. '.repeat(2)}`.trim();
  const [group] = ready([['condition', line]]);
  expect(group?.[0]).toBe('hours');
  expect(group?.[1][0]).toContain('five nights a week');
  expect(group?.[1][0]?.length).toBeLessThan(200);
});

it('is exact for any text', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom<Kind>('credential', 'condition'), fc.string({ minLength: 1, maxLength: 300 })), { maxLength: 6 }), (lines) => void ready(lines)), { numRuns: 200 });
});
