import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { explainLines } from '../../lib/analysis/explain-lines.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { BOAT_HIRE, readingOf } from './postings.ts';

const map = bundledMap();

describe('explainLines', () => {
  const reasons = explainLines({ title: 'Boat Hire Assistant', text: BOAT_HIRE }, map);
  const reasonFor = (words: string) => reasons.find(({ quote }) => quote.includes(words));

  test('agrees with the analysis about what counts', () => {
    const analysis = analysePosting(readingOf(BOAT_HIRE, 'Boat Hire Assistant'), map, { id: 'test' });
    expect(reasons.filter(({ kinds }) => kinds.length > 0).map(({ start, kinds }) => ({ start, kinds }))).toEqual(analysis.requirements.map(({ start, kinds }) => ({ start, kinds })));
  });

  test('names the signal and its place', () => {
    const signals = reasonFor('Calm down people')?.signals ?? [];
    expect(signals.length).toBeGreaterThan(0);
    for (const { quote, start, end, behaviourId } of signals) {
      expect(BOAT_HIRE.slice(start, end)).toBe(quote);
      expect(map.behaviours.has(behaviourId)).toBe(true);
    }
  });

  test('says why a benefit is none: features that speak against it under its heading', () => {
    const reason = reasonFor('boat trips');
    expect(reason?.kinds).toEqual([]);
    expect(reason?.section).toBe('benefits');
    expect(reason?.features.behaviour.some(({ weight }) => weight < 0)).toBe(true);
  });
});
