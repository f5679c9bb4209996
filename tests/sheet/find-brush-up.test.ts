// What to brush up: tools and metrics that the posting names, and no everyday word that is spelt like one.
import { describe, expect, it } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import type { Posting } from '../../lib/schema/analysis.ts';
import { findBrushUp } from '../../lib/sheet/find-brush-up.ts';

const map = bundledMap();
const role = map.roles.get('general');

function named(line: string): string[] {
  if (!role) throw new Error('the map has no general role');
  const posting: Posting = { title: null, company: null, location: null, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: 'en', source: 'text', text: line };
  const requirements = [{ quote: line, start: 0, end: line.length, kinds: ['behaviour' as const], competencies: [], behaviours: [], weight: 'core' as const }];
  return findBrushUp({ posting, requirements }, map, role).flatMap(({ entry, evidence }) => (evidence ? [entry.id] : []));
}

describe('everyday words are no names', () => {
  it.each([
    'Work well across different teams',
    'Teams of four serve one street',
    'Help our Sales Teams',
    'Join a dynamic group of bakers',
    'Hand over open conversations at night',
    'You excel at small talk',
    'Adhere to the dress code',
    'It would be nice to know our trains',
    'Toast the bread and square the boxes',
  ])('%s', (line) => {
    expect(named(line)).toEqual([]);
  });
});

describe('names are', () => {
  it.each([
    ['Meet colleagues in Teams', ['team-chat']],
    ['Microsoft Teams', ['team-chat']],
    ['Excel, Word and a quick hand', ['spreadsheets']],
    ['Good at Microsoft Excel', ['spreadsheets']],
    ['Microsoft Dynamics 365', ['crm']],
    ['Raise the conversion rate', ['conversion']],
    ['Ring up on Square', ['pos-till']],
    ['Take calls with NICE', ['telephony']],
  ])('%s', (line, ids) => {
    expect(named(line)).toEqual(ids);
  });
});
