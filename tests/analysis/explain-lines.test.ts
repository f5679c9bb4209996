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

  test('says why a benefit is none: clearly, under its heading, with what speaks against it', () => {
    const reason = reasonFor('boat trips');
    expect(reason?.kinds).toEqual([]);
    expect(reason?.section).toBe('benefits');
    expect(reason?.sureness.behaviour).not.toBe('close');
    expect(reason?.grounds.some(({ group, weight }) => group === 'heading' && weight < 0)).toBe(true);
  });

  test('shows an example of the behaviour that the line states', () => {
    const reason = reasonFor('Calm down people');
    const behaviour = map.behaviours.get(reason?.example?.behaviourId ?? '');
    expect(reason?.behaviours[0]).toBe(behaviour?.id);
    expect(behaviour?.examples.finds).toContain(reason?.example?.text);
  });

  test('names words of the line itself as grounds', () => {
    for (const { quote, grounds } of reasons) {
      for (const { group, details } of grounds) if (group === 'words') for (const word of details) expect(quote.toLowerCase()).toContain(word);
    }
    expect(reasons.some(({ grounds }) => grounds.some(({ details }) => details.length > 0))).toBe(true);
  });

  test('tells lines with the same words apart', () => {
    const twice = explainLines({ title: null, text: `${BOAT_HIRE}\n- Help colleagues on busy days and lend a hand wherever it is needed` }, map).filter(({ quote }) => quote.startsWith('Help colleagues'));
    expect(twice.map(({ occurrence }) => occurrence)).toEqual([0, 1]);
  });
});
