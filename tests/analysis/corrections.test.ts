// What a person changes about an analysis: each change does what it says, nothing is invented, and taking it back leaves no trace.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { addBehaviour, countAs, dontCount, forgetBehaviour, forgetLine, moveBehaviour, pinBehaviour, removeBehaviour, takeBack, unpinBehaviour, type Correct } from '../../lib/analysis/edit-corrections.ts';
import { explainPosting } from '../../lib/analysis/explain-posting.ts';
import { findIdleCorrections } from '../../lib/analysis/place-corrections.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { AnalysisSchema, type Analysis, type SheetBehaviour } from '../../lib/schema/analysis.ts';
import { CorrectionsSchema, countCorrections, NO_CORRECTIONS, type Corrections } from '../../lib/schema/corrections.ts';
import { AREA_IDS } from '../../lib/schema/ids.ts';
import { BOAT_HIRE, NOISE, readingOf } from './postings.ts';

const map = bundledMap();
const TITLE = 'Boat Hire Assistant';
const analyse = (corrections?: Corrections, text = BOAT_HIRE): Analysis => analysePosting(readingOf(text, TITLE), map, { id: 'test', ...(corrections && { corrections }) });
const plain = analyse();
const make = (...steps: readonly Correct[]): Corrections => steps.reduce((corrections, step) => step(corrections), NO_CORRECTIONS);
const corrected = (...steps: readonly Correct[]): Analysis => analyse(make(...steps));
const behavioursOf = ({ sheet }: Analysis): SheetBehaviour[] => sheet?.behaviours ?? [];
const idsOf = (analysis: Analysis): string[] => behavioursOf(analysis).map(({ id }) => id);
const find = (analysis: Analysis, id: string): SheetBehaviour => {
  const behaviour = behavioursOf(analysis).find((one) => one.id === id);
  if (!behaviour) throw new Error(`"${id}" is not on the sheet: ${idsOf(analysis).join(', ')}`);
  return behaviour;
};
const share = (analysis: Analysis, area: string): number => analysis.competencies.find(({ id }) => id === area)?.share ?? 0;
const last = (ids: readonly string[]): string => ids.at(-1) ?? '';
const CALM = 'Calm down people who are upset about waiting times and find a fair solution';
const TRIPS = 'Free boat trips for your family';
const anchor = (quote: string, occurrence = 0): { quote: string; occurrence: number } => ({ quote, occurrence });

describe('a line taken out', () => {
  const analysis = corrected(dontCount(anchor(CALM)));

  test('is no requirement and no evidence any more', () => {
    expect(plain.requirements.map(({ quote }) => quote)).toContain(CALM);
    expect(analysis.requirements.map(({ quote }) => quote)).not.toContain(CALM);
    expect(behavioursOf(analysis).flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).not.toContain(CALM);
  });

  test('leaves the other lines as they were', () => {
    expect(analysis.requirements).toEqual(plain.requirements.filter(({ quote }) => quote !== CALM));
  });

  test('is found again after the posting changed elsewhere, and in another case and spacing', () => {
    const changed = BOAT_HIRE.replace('Take bookings by phone', 'Take bookings by telephone').replace(CALM, CALM.replace('Calm down people', 'CALM  down people'));
    const again = analyse(make(dontCount(anchor(CALM))), `${NOISE}\n\n${changed}`);
    expect(again.requirements.some(({ quote }) => quote.startsWith('CALM'))).toBe(false);
  });

  test('is the one that was meant where several have the same words', () => {
    const text = `${BOAT_HIRE}\n\nYour duties\n- ${CALM}`;
    const starts = (corrections: Corrections): number[] => analyse(corrections, text).requirements.filter(({ quote }) => quote === CALM).map(({ start }) => start);
    const [first, second] = starts(NO_CORRECTIONS);
    expect(starts(make(dontCount(anchor(CALM, 1))))).toEqual([first]);
    expect(starts(make(dontCount(anchor(CALM, 0))))).toEqual([second]);
  });
});

describe('a line counted', () => {
  const analysis = corrected(countAs(anchor(TRIPS), 'reach-targets'));

  test('is a core requirement with the behaviour that the person chose, which stands on the sheet with its words', () => {
    expect(plain.requirements.map(({ quote }) => quote)).not.toContain(TRIPS);
    expect(analysis.requirements.find(({ quote }) => quote === TRIPS)).toMatchObject({ kinds: ['behaviour'], behaviours: ['reach-targets'], weight: 'core', competencies: ['ownership'] });
    expect(find(analysis, 'reach-targets').evidence.map(({ quote }) => quote)).toContain(TRIPS);
  });

  test('keeps what else it was', () => {
    const excel = 'Good knowledge of Microsoft Excel';
    const kinds = corrected(countAs(anchor(excel), 'analyse-report')).requirements.find(({ quote }) => quote === excel)?.kinds;
    expect(kinds).toEqual(['behaviour', 'tool']);
  });

  test('speaks for that behaviour alone', () => {
    const holders = behavioursOf(corrected(countAs(anchor(CALM), 'keep-informed'))).filter(({ evidence }) => evidence.some(({ quote }) => quote === CALM));
    expect(holders.map(({ id }) => id)).toEqual(['keep-informed']);
  });

  test('counts as what fits best where the map does not know the behaviour', () => {
    const unknown = corrected(countAs(anchor(CALM), 'no-such-behaviour')).requirements.find(({ quote }) => quote === CALM);
    expect(unknown?.behaviours.every((id) => map.behaviours.has(id))).toBe(true);
    expect(unknown?.weight).toBe('core');
  });
});

describe('behaviours of the sheet', () => {
  const ids = idsOf(plain);
  const top = ids[0] ?? '';

  test('a removed one is gone, and another takes its place', () => {
    const analysis = corrected(removeBehaviour(top));
    expect(idsOf(analysis)).not.toContain(top);
    expect(idsOf(analysis).length).toBeGreaterThanOrEqual(6);
  });

  test('pinned ones stand first, in the order of pinning', () => {
    const wanted = [ids[4] ?? '', ids[2] ?? ''];
    expect(idsOf(corrected(...wanted.map(pinBehaviour))).slice(0, 2)).toEqual(wanted);
  });

  test('one that came next is put on the sheet, which stays at eight', () => {
    const next = explainPosting(plain, map, NO_CORRECTIONS).runnersUp[0];
    expect(ids).not.toContain(next?.behaviourId);
    const analysis = corrected(addBehaviour(next?.behaviourId ?? ''));
    expect(find(analysis, next?.behaviourId ?? '').evidence[0]?.quote).toBe(next?.evidence[0]?.quote);
    expect(idsOf(analysis).length).toBeLessThanOrEqual(8);
  });

  test('a moved one has the area that was chosen, and the area bar follows', () => {
    const { competency } = find(plain, top);
    const area = AREA_IDS.find((id) => id !== competency) ?? 'resilience';
    const analysis = corrected(moveBehaviour(top, area));
    expect(find(analysis, top).competency).toBe(area);
    expect(share(analysis, area)).toBeGreaterThan(share(plain, area));
    expect(share(analysis, competency)).toBeLessThan(share(plain, competency));
    expect(analysis.competencies.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 6);
    expect(idsOf(analysis)).toEqual(ids);
  });

  test('one for which no line speaks is never put on the sheet', () => {
    const text = 'Night watch\n\nYour duties\n- Watch the harbour gates at night\n- Write a report for the day team';
    expect(idsOf(analyse(make(pinBehaviour('use-languages'), addBehaviour('prepare-food')), text))).not.toEqual(expect.arrayContaining(['prepare-food']));
  });

  test('more than eight stand there only when the person wants more', () => {
    const many = [...ids, ...explainPosting(plain, map, NO_CORRECTIONS).runnersUp.map(({ behaviourId }) => behaviourId)].slice(0, 10);
    expect(new Set(idsOf(corrected(...many.map(pinBehaviour))))).toEqual(new Set(many));
  });
});

describe('corrections that have nothing to hold on to', () => {
  test('are told apart from those that apply', () => {
    const corrections = make(dontCount(anchor('This line is not there')), dontCount(anchor(CALM)), pinBehaviour('no-such-behaviour'), pinBehaviour(idsOf(corrected(dontCount(anchor(CALM))))[0] ?? ''));
    const idle = findIdleCorrections(analyse(corrections), corrections, map);
    expect(idle.lines.map(({ quote }) => quote)).toEqual(['This line is not there']);
    expect(idle.behaviourIds).toEqual(['no-such-behaviour']);
  });

  test('change nothing', () => {
    const idle = make(dontCount(anchor('This line is not there')), countAs(anchor(CALM, 3), 'reach-targets'), pinBehaviour('a'), addBehaviour('b'), removeBehaviour('c'), moveBehaviour('d', 'resilience'));
    expect(analyse(idle)).toEqual(plain);
  });
});

describe('taking back', () => {
  const id = last(idsOf(plain));
  test.each<[string, Correct[]]>([
    ['a line', [dontCount(anchor(CALM)), forgetLine(anchor(CALM))]],
    ['a line counted twice over', [dontCount(anchor(CALM)), countAs(anchor(CALM), 'reach-targets'), forgetLine(anchor(CALM))]],
    ['a removal', [removeBehaviour(id), forgetBehaviour(id)]],
    ['an addition', [addBehaviour('reach-targets'), forgetBehaviour('reach-targets')]],
    ['a pin', [pinBehaviour(id), unpinBehaviour(id)]],
    ['an area', [moveBehaviour(id, 'resilience'), moveBehaviour(id, null)]],
  ])('%s leaves no trace', (_name, steps) => {
    expect(make(...steps)).toEqual(NO_CORRECTIONS);
    expect(analyse(make(...steps))).toEqual(plain);
  });

  test('a removal takes back what was said for the behaviour', () => {
    const corrections = make(countAs(anchor(TRIPS), id), pinBehaviour(id), moveBehaviour(id, 'resilience'), removeBehaviour(id));
    expect(corrections).toEqual({ ...NO_CORRECTIONS, removed: [id] });
    expect(make(removeBehaviour(id), pinBehaviour(id))).toEqual({ ...NO_CORRECTIONS, pinned: [id] });
  });
});

describe('one step back', () => {
  const [one = '', two = '', three = ''] = idsOf(plain);

  test('leaves what was changed since', () => {
    const before = make(pinBehaviour(one));
    const after = dontCount(anchor(CALM))(before);
    const later = moveBehaviour(two, 'resilience')(pinBehaviour(three)(after));
    expect(takeBack(before, after)(later)).toEqual(make(pinBehaviour(one), pinBehaviour(three), moveBehaviour(two, 'resilience')));
  });

  test('brings back what a removal took away, in its place', () => {
    const before = make(countAs(anchor(TRIPS), one), pinBehaviour(one), pinBehaviour(two));
    const after = removeBehaviour(one)(before);
    expect(takeBack(before, after)(after)).toEqual(before);
    expect(takeBack(before, after)(pinBehaviour(three)(after)).removed).toEqual([]);
  });

  test('does not speak against what was said of the same line or behaviour since', () => {
    const before = make(countAs(anchor(TRIPS), one), moveBehaviour(two, 'ownership'));
    const moved = moveBehaviour(two, 'resilience')(before);
    const movedAgain = moveBehaviour(two, 'communication')(moved);
    expect(takeBack(before, moved)(movedAgain)).toEqual(movedAgain);
    const counted = countAs(anchor(TRIPS), two)(before);
    const off = dontCount(anchor(TRIPS.toUpperCase()))(counted);
    expect(takeBack(before, counted)(off)).toEqual(off);
  });
});

describe('whatever is corrected', () => {
  const lines = explainPosting(plain, map, NO_CORRECTIONS).lines;
  const someId = fc.oneof(fc.constantFrom(...map.behaviours.keys()), fc.constantFrom(...idsOf(plain)), fc.string(), fc.constant('__proto__'));
  const someLine = fc.oneof(fc.constantFrom(...lines.map(({ quote, occurrence }) => ({ quote, occurrence }))), fc.record({ quote: fc.string({ minLength: 1 }), occurrence: fc.nat(3) }));
  const someStep: fc.Arbitrary<Correct> = fc.oneof(
    someLine.map(dontCount),
    fc.tuple(someLine, someId).map(([line, id]) => countAs(line, id)),
    someId.map(removeBehaviour),
    someId.map(addBehaviour),
    someId.map(pinBehaviour),
    fc.tuple(someId, fc.constantFrom(...AREA_IDS)).map(([id, area]) => moveBehaviour(id, area)),
  );

  test('the analysis keeps to its format, quotes the posting word for word, and repeats itself', () => {
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 12 }), (steps) => {
        const corrections = make(...steps);
        expect(CorrectionsSchema.safeParse(corrections).error).toBeUndefined();
        const analysis = analyse(corrections);
        expect(AnalysisSchema.safeParse(analysis).error).toBeUndefined();
        for (const { quote, start, end } of [...analysis.requirements, ...behavioursOf(analysis).flatMap(({ evidence }) => evidence)]) expect(BOAT_HIRE.slice(start, end)).toBe(quote);
        for (const id of idsOf(analysis)) {
          expect(map.behaviours.has(id)).toBe(true);
          expect(corrections.removed).not.toContain(id);
        }
        const wanted = new Set([...corrections.pinned, ...corrections.added, ...corrections.lines.map(({ behaviourId }) => behaviourId)]);
        expect(idsOf(analysis).length).toBeLessThanOrEqual(Math.max(8, wanted.size));
        expect(new Set(idsOf(analysis)).size).toBe(idsOf(analysis).length);
        expect(analyse(corrections)).toEqual(analysis);
        for (const step of steps) {
          const after = step(corrections);
          expect(takeBack(corrections, after)(after)).toEqual(corrections);
        }
        expect(countCorrections(corrections)).toBeLessThanOrEqual(steps.length + 12);
      }),
      { numRuns: 60 },
    );
  });

  test('reasons agree with the analysis', () => {
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 6 }), (steps) => {
        const corrections = make(...steps);
        const analysis = analyse(corrections);
        const counted = explainPosting(analysis, map, corrections).lines.filter(({ kinds }) => kinds.length > 0);
        expect(counted.map(({ start, kinds }) => ({ start, kinds }))).toEqual(analysis.requirements.map(({ start, kinds }) => ({ start, kinds })));
      }),
      { numRuns: 20 },
    );
  });
});
