// What a posting tells besides behaviours: every example of the map holds, findings point to the very words, nothing is made up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTopics } from '../../lib/analysis/topics/find-topics.ts';
import { bundledMap } from '../../lib/maps/bundled.ts';
import type { Posting, Requirement } from '../../lib/schema/analysis.ts';
import type { Kind } from '../../lib/schema/ids.ts';
import type { Topics } from '../../lib/schema/topics.ts';

const map = bundledMap();
const { ai, cultures, languages, values, tools } = map.data.topics;

function postingOf(text: string, facts: Partial<Posting> = {}): Posting {
  return { title: null, company: null, location: null, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, language: 'en', source: 'text', text, ...facts };
}

function requirementOf(text: string, quote: string, kinds: Kind[]): Requirement {
  const start = text.indexOf(quote);
  return { quote, start, end: start + quote.length, kinds, competencies: [], behaviours: [], weight: 'core' };
}

const topicsOf = (text: string, requirements: readonly Requirement[] = [], facts: Partial<Posting> = {}): Topics => findTopics({ isPosting: true, posting: postingOf(text, facts), requirements: [...requirements] }, map);

/** A line as it stands in a posting: under a heading of what the person will do. */
const asked = (line: string): string => `What you will do\n\n- ${line}\n`;

describe('signs of AI in the work', () => {
  const idsOf = (text: string): string[] => topicsOf(text).ai.map(({ sign }) => sign.id);

  it.each(ai.signs.flatMap((sign) => sign.examples.finds.map((line): [string, string] => [sign.id, line])))('%s: %s', (id, line) => {
    expect(idsOf(asked(line))).toContain(id);
  });

  it.each(ai.signs.flatMap((sign) => sign.examples.ignores.map((line): [string, string] => [sign.id, line])))('not %s: %s', (id, line) => {
    expect(idsOf(asked(line))).not.toContain(id);
  });

  it('does not take what the company tells of its own tools for the work, unless it speaks to the reader', () => {
    expect(idsOf('About us\n\nOur engineers use AI tools in every project.')).toEqual([]);
    expect(idsOf('About us\n\nHere you use AI tools in every project.')).toEqual(['ai-tools']);
  });

  it('says nothing of AI in the hiring process, in benefits or in legal text', () => {
    expect(idsOf('How to apply\n\nOur chatbot answers your questions about the process.')).toEqual([]);
    expect(idsOf(asked('We may use AI to sort applications.'))).toEqual([]);
  });

  it('names each sign once, and prefers a line of the duties to one about the company', () => {
    const text = `About us\n\nOur chatbot greets everyone.\n\nYour duties\n\n- Take over from our chatbot when a guest is upset.\n- Stay polite when the chatbot has not been.`;
    expect(topicsOf(text).ai.map(({ sign, evidence }) => [sign.id, evidence.quote])).toEqual([['chatbot', 'Take over from our chatbot when a guest is upset.']]);
  });
});

describe('signs of work across cultures', () => {
  const idsOf = (text: string): string[] => topicsOf(text).cultures.map(({ sign }) => sign.id);

  it.each(cultures.signs.flatMap((sign) => sign.examples.finds.map((line): [string, string] => [sign.id, line])))('%s: %s', (id, line) => {
    expect(idsOf(asked(line))).toContain(id);
  });

  it.each(cultures.signs.flatMap((sign) => sign.examples.ignores.map((line): [string, string] => [sign.id, line])))('not %s: %s', (id, line) => {
    expect(idsOf(asked(line))).not.toContain(id);
  });

  it('takes help with moving from the benefits, and nothing else', () => {
    expect(idsOf('Benefits\n\n- Relocation package\n- Discounts for customers around the world')).toEqual(['moving']);
  });
});

describe('languages', () => {
  it.each(languages.examples.finds.map(({ line, languages: found }): [string, [string, string | null][]] => [line, found]))('%s', (line, found) => {
    expect(topicsOf(asked(line)).languages.map(({ language, level }) => [language, level])).toEqual(found);
  });

  it.each(languages.examples.ignores)('none: %s', (line) => {
    expect(topicsOf(asked(line)).languages).toEqual([]);
  });

  it.each([
    ['Fluent English is a must, Italian is a plus.', [['English', 'required'], ['Italian', 'plus']]],
    ['Fluent English (knowing Turkish as well would be an advantage)', [['English', null], ['Turkish', 'plus']]],
    ['French, Dutch and Danish are welcome.', [['French', 'plus'], ['Dutch', 'plus'], ['Danish', 'plus']]],
    ['You speak Hindi.', [['Hindi', null]]],
    ['Basic German is fine, but excellent English is a must.', [['German', null], ['English', 'required']]],
    ['Spoken Danish is fine but written English is a must.', [['Danish', null], ['English', 'required']]],
    ['Fluent Mandarin is preferred but not required.', [['Mandarin', 'plus']]],
    ['Spoken Welsh is not essential.', [['Welsh', 'plus']]],
  ] as const)('need, by the words of the line alone: %s', (line, found) => {
    expect(topicsOf(asked(line)).languages.map(({ language, need }) => [language, need])).toEqual(found);
  });

  it('reads long lists of languages in step with their length', () => {
    const list = `Fluent ${'Urdu, '.repeat(140)}Thai is a plus.`;
    const start = performance.now();
    expect(topicsOf(asked(Array.from({ length: 100 }, () => `- ${list}`).join('\n'))).languages.map(({ language, need }) => [language, need])).toEqual([['Urdu', 'plus'], ['Thai', 'plus']]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('names a language once, with the line that tells more', () => {
    const found = topicsOf('About you\n\n- You speak German.\n- German at level B2 is required.').languages;
    expect(found.map(({ language, level, need, evidence }) => [language, level, need, evidence.quote])).toEqual([['German', 'B2', 'required', 'German at level B2 is required.']]);
  });
});

describe('the employer’s value words', () => {
  const wordsOf = (text: string): string[] => topicsOf(text).values.map(({ word }) => word);

  it.each(values.examples.finds.map(({ text, words }): [string, string[]] => [text, words]))('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(values.examples.ignores)('none: %s', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it.each([
    ['under benefits', 'What we offer\n\nWe believe in honesty and teamwork.'],
    ['in legal text', 'Equal opportunities\n\nWe believe in fairness and respect.'],
    ['beside legal text', 'We believe in honesty and respect.\nWe are an equal opportunity employer.'],
    ['asked of the person', 'Your tasks\n\n- Build a culture of trust and honesty in the team'],
    ['said of customers', 'Our customers are guided by honesty.'],
  ])('none %s', (_, text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  it('takes the lines under a heading of values up to the next heading', () => {
    expect(wordsOf('Our values\n\nCourage\nHonesty\nCare\n\nYour tasks\n\n- Kindness to guests at the door')).toEqual(['Courage', 'Honesty', 'Care']);
  });

  it('reads a list between semicolons, and no value over a comma', () => {
    expect(wordsOf('Core values: teamwork; honesty; safety')).toEqual(['teamwork', 'honesty', 'safety']);
    expect(wordsOf('We pride ourselves on honesty, quality, service and a free lunch.')).not.toContain('quality, service');
  });

  it('gives at most eight, no two alike', () => {
    const found = wordsOf('Our values are honesty, courage, care, kindness, respect, trust, humility, openness, integrity and honesty.');
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
  });
});

describe('tools by name', () => {
  const namesOf = (line: string, kinds: Kind[] = ['tool'], facts: Partial<Posting> = {}): (string | null)[] =>
    topicsOf(asked(line), [requirementOf(asked(line), line, kinds)], facts).tools.map(({ name }) => name);

  it.each(tools.examples.finds.map(({ line, names }): [string, string[]] => [line, names]))('%s', (line, names) => {
    expect(namesOf(line)).toEqual(names);
  });

  it.each(tools.examples.ignores)('no name: %s', (line) => {
    expect(namesOf(line).filter((name) => name !== null)).toEqual([]);
  });

  it('leaves out what the glossary explains, the employer itself, and lines that ask for no tool', () => {
    expect(namesOf('Experience with Zendesk and Plunet')).toEqual(['Plunet']);
    expect(namesOf('Experience with Zendesk, Plunet or RotaCloud')).toEqual(['Plunet', 'RotaCloud']);
    expect(namesOf('Good knowledge of Plunet', ['tool'], { company: 'Plunet' }).filter((name) => name !== null)).toEqual([]);
    expect(namesOf('Experience with Plunet', ['behaviour'])).toEqual([]);
  });

  it('shows the line where no name can be cut out of it', () => {
    expect(topicsOf(asked('Good knowledge of our stock lists'), [requirementOf(asked('Good knowledge of our stock lists'), 'Good knowledge of our stock lists', ['tool'])]).tools).toMatchObject([
      { name: null, evidence: { quote: 'Good knowledge of our stock lists' } },
    ]);
  });
});

describe('whatever the text', () => {
  const PIECES = [
    'Our values', 'Values:', 'we believe in', 'honesty', 'courage', 'and', ',', ';', '.', '\n', '\n\n', '- ', '(', ')', '“', '’s', 'Fluent in', 'English', 'German', '(B2)', 'C1', 'is a plus',
    'chatbot', 'use AI tools', 'prompt engineering', 'customers around the world', 'time zones', 'relocation assistance', 'Experience with', 'Plunet', 'C++', 'RotaCloud', '🙂', '\u200b', 'İ', 'ﬁ', 'What you will do', ':', '—',
  ];
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')), fc.constantFrom(...PIECES).map((piece) => `${piece} `.repeat(300)));

  it('every evidence is a stretch of the text, and every word and name stands in its quote or text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const requirements = text.trim() === '' ? [] : [requirementOf(text, text, ['tool'])];
        const found = topicsOf(text, requirements);
        const all = [...found.values, ...found.ai, ...found.languages, ...found.cultures, ...found.tools];
        for (const { evidence } of all) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        for (const { word } of found.values) expect(text).toContain(word);
        for (const { name, evidence } of found.tools) if (name !== null) expect(evidence.quote).toContain(name);
        expect(found.values.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 300 },
    );
  });

  it('a page that is no posting tells nothing', () => {
    const text = 'Our values are honesty, courage and care.';
    expect(findTopics({ isPosting: false, posting: postingOf(text), requirements: [] }, map)).toEqual({ values: [], ai: [], languages: [], cultures: [], tools: [] });
  });
});
