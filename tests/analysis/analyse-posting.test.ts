import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../lib/analysis/analyse-posting.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { AnalysisSchema, type Analysis } from '../../lib/schema/analysis.ts';
import type { Kind } from '../../lib/schema/ids.ts';
import { BOAT_HIRE, NOISE, readingOf } from './postings.ts';

const map = bundledMap();
const analyse = (text: string, title: string | null = null, location: string | null = null): Analysis => analysePosting(readingOf(text, title, location), map, { id: 'test' });
const quotes = (analysis: Analysis, kind: Kind): string => analysis.requirements.filter(({ kinds }) => kinds.includes(kind)).map(({ quote }) => quote).join('\n');
const idsOf = (analysis: Analysis): string[] => analysis.sheet?.behaviours.map(({ id }) => id) ?? [];

describe('an ordinary posting', () => {
  const analysis = analyse(BOAT_HIRE, 'Boat Hire Assistant', 'Keswick');

  test('keeps to the analysis format', () => {
    expect(AnalysisSchema.safeParse(analysis).error).toBeUndefined();
  });

  test('finds duties and qualities as behaviours', () => {
    for (const words of ['Welcome families', 'Take bookings', 'Calm down people', 'report faults', 'Help colleagues', 'clear communication', 'stay patient', 'Ready to learn']) expect(quotes(analysis, 'behaviour')).toContain(words);
  });

  test('finds the tool, the credentials and the condition', () => {
    expect(quotes(analysis, 'tool')).toContain('Microsoft Excel');
    expect(quotes(analysis, 'credential')).toContain('first aid certificate');
    expect(quotes(analysis, 'credential')).toContain('one season');
    expect(quotes(analysis, 'condition')).toContain('lift 20 kg');
  });

  test('leaves out the company, the benefits and how to apply', () => {
    const all = analysis.requirements.map(({ quote }) => quote).join('\n');
    for (const words of ['since 1974', 'boat trips', 'pension', 'Send us an email', 'applications from everyone']) expect(all).not.toContain(words);
  });

  test('puts 6 to 8 different behaviours on the sheet, each with words of the posting and questions', () => {
    const behaviours = analysis.sheet?.behaviours ?? [];
    expect(behaviours.length).toBeGreaterThanOrEqual(6);
    expect(behaviours.length).toBeLessThanOrEqual(8);
    expect(new Set(behaviours.map(({ id }) => id)).size).toBe(behaviours.length);
    for (const { evidence, questions } of behaviours) {
      expect(questions.length).toBeGreaterThanOrEqual(2);
      for (const { quote, start, end } of evidence) expect(BOAT_HIRE.slice(start, end)).toBe(quote);
    }
  });

  test('gives every area its share', () => {
    expect(analysis.competencies.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  test('is the same every time', () => {
    expect(analyse(BOAT_HIRE, 'Boat Hire Assistant', 'Keswick')).toEqual(analysis);
  });

  test('changes at most one behaviour when 500 words of boilerplate are added', () => {
    const padded = analyse(`${NOISE}\n\n${BOAT_HIRE}\n\n${`${NOISE}\n\n`.repeat(6)}`, 'Boat Hire Assistant', 'Keswick');
    const kept = idsOf(padded).filter((id) => idsOf(analysis).includes(id));
    expect(kept.length).toBeGreaterThanOrEqual(idsOf(analysis).length - 1);
  });
});

describe('postings of other shapes', () => {
  const [company = '', duties = '', person = '', offer = '', apply = ''] = BOAT_HIRE.split(/\n\n(?=What|How|About)/).slice(1);

  test('finds the same behaviours when the sections stand in another order', () => {
    const turned = analyse([person, offer, duties, apply, company].join('\n\n'), 'Boat Hire Assistant');
    for (const words of ['Welcome families', 'Calm down people', 'clear communication', 'stay patient']) expect(quotes(turned, 'behaviour')).toContain(words);
    expect(turned.requirements.map(({ quote }) => quote).join('\n')).not.toContain('pension');
  });

  test('needs no headings', () => {
    const bare = analyse([duties, person, offer].map((part) => part.split('\n').slice(1).join('\n')).join('\n'), 'Boat Hire Assistant');
    for (const words of ['Welcome families', 'Take bookings', 'Calm down people', 'clear communication']) expect(quotes(bare, 'behaviour')).toContain(words);
    expect(quotes(bare, 'behaviour')).not.toContain('boat trips');
  });

  test('reads one paragraph', () => {
    const paragraph = 'We are looking for a ferry steward for the summer. You will greet passengers on board, answer their questions and sell tickets accurately. You resolve complaints calmly and keep the cabin clean and safe. The ideal person works well in a team, speaks clearly and stays calm in bad weather. Two years of experience in hospitality are required. Shifts include weekends.';
    const analysis = analyse(paragraph, 'Ferry Steward');
    expect(quotes(analysis, 'behaviour')).toContain('resolve complaints calmly');
    expect(quotes(analysis, 'credential')).toContain('Two years');
    expect(quotes(analysis, 'condition')).toContain('weekends');
    expect(idsOf(analysis).length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ['British', 'You will prioritise your own workload, liaise with the driving team and deal with enquiries in a courteous manner. GCSE maths essential.', 'behaviour', 'prioritise your own workload'],
    ['American', 'Must organize and prioritize the front counter, handle customer concerns and meet monthly sales goals. High school diploma or GED required.', 'behaviour', 'handle customer concerns'],
    ['Indian', 'Candidate should be having good communication skills, handle customer queries over call and mail and revert within TAT. B.Com freshers can apply.', 'behaviour', 'handle customer queries'],
  ] as const)('reads %s usage', (_, text, kind, words) => {
    expect(quotes(analyse(`Requirements\n${text}`, 'Office Assistant'), kind)).toContain(words);
  });
});

describe('weights', () => {
  const weightOf = (text: string, words: string): string | undefined => analyse(text).requirements.find(({ quote }) => quote.includes(words))?.weight;

  test('a duty is core and an extra is nice', () => {
    const text = 'Responsibilities\n- Answer calls from pet owners and book appointments\n- Resolve billing problems with care\n\nRequirements\n- Excellent listening skills\n\nNice to have\n- Knowledge of Zendesk\n- Spanish is a plus';
    expect(weightOf(text, 'Answer calls')).toBe('core');
    expect(weightOf(text, 'Zendesk')).toBe('nice');
    expect(weightOf(text, 'Spanish')).toBe('nice');
  });
});

describe('what is no posting, or nearly nothing', () => {
  test('gives no sheet for another page and says what it is', () => {
    const analysis = analysePosting({ verdict: { state: 'list', confidence: 0.9, reasons: ['many-links'] }, posting: null, completeness: 'whole', missing: [], trace: [], fieldSources: {} }, map, { id: 'x' });
    expect(analysis).toMatchObject({ isPosting: false, reason: 'list', sheet: null, requirements: [] });
    expect(AnalysisSchema.safeParse(analysis).error).toBeUndefined();
  });

  test.each(['', ' ', '\n\n', '???', 'Hi'])('makes up no behaviour from %j', (text) => {
    const analysis = analyse(text);
    expect(analysis.sheet?.behaviours).toEqual([]);
    expect(AnalysisSchema.safeParse(analysis).error).toBeUndefined();
  });

  test('keeps quotes exact for any text', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('Resolve customer complaints', 'Duties:', '\n- ', '. ', 'Zendesk', '5+ years', '🚀', '\r\n', 'You must'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const analysis = analyse(text);
        for (const { quote, start, end } of [...analysis.requirements, ...(analysis.sheet?.behaviours ?? []).flatMap(({ evidence }) => evidence)]) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['a'.repeat(500_000), 'you must resolve customer complaints and '.repeat(10_000), 'Manage The '.repeat(50_000), '- Sell hats\n'.repeat(50_000), '?'.repeat(500_000), `Sell hats for 1${' '.repeat(860)}x\n`.repeat(200)])('bears hostile text %#', (text) => {
    const before = performance.now();
    expect(analyse(text).isPosting).toBe(true);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
