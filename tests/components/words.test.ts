import { describe, expect, test } from 'vitest';
import { countWords, factsInWords, foreignLanguage, sourceInWords, stepInWords, surenessOf, type HowRead } from '../../components/posting/reading-words.ts';
import { isRoleUnsure, rolesToAsk } from '../../components/posting/role-sureness.ts';
import { POSTING_STRINGS } from '../../components/posting/strings.ts';
import { SHEET_STRINGS } from '../../components/sheet/strings.ts';
import { isSamePage } from '../../lib/platform/page-address.ts';
import type { Posting, RoleTypeGuess } from '../../lib/schema/analysis.ts';

const reading = (changes: Partial<HowRead>): HowRead => ({ verdict: { state: 'posting', confidence: 0.9, reasons: [] }, completeness: 'whole', missing: [], trace: [], fieldSources: {}, ...changes });

describe('how sure a reading is', () => {
  test('whole, partly, unsure', () => {
    expect(surenessOf(reading({}))).toBe('whole');
    expect(surenessOf(reading({ completeness: 'partly' }))).toBe('partly');
    expect(surenessOf(reading({ completeness: 'partly', verdict: { state: 'posting', confidence: 0.3, reasons: [] } }))).toBe('unsure');
  });
});

test.each([
  [[], 'Only part of the posting could be read.'],
  [['Requirements'], 'Not read: “Requirements”.'],
  [['Requirements', 'page-cut-off'], 'Not read: “Requirements” and the end of the page, which is very long.'],
  [['A', 'B', 'C', 'D'], 'Not read: “A”, “B” and “C”, and more.'],
])('names the parts that are missing: %j', (missing, words) => {
  expect(POSTING_STRINGS.partlyNote(missing)).toBe(words);
});

describe('where the text came from', () => {
  test.each([
    ['json-ld', 'the page’s own job data'],
    ['site:linkedin', 'the known layout of LinkedIn'],
    ['site:lever', 'the known layout of Lever'],
    ['text', 'the text you pasted'],
  ] as const)('%s: %s', (source, words) => {
    expect(sourceInWords(source)).toBe(words);
  });

  test('each fact that is known, with where it stands', () => {
    const posting: Posting = { title: 'Porter', company: null, location: 'Cork', employmentType: null, salary: '€14 an hour', datePosted: null, validThrough: null, url: null, language: 'en', source: 'json-ld', text: '' };
    expect(factsInWords(posting, reading({ fieldSources: { title: 'site:lever', location: 'page', salary: 'text' } }))).toEqual([
      { name: 'Title', value: 'Porter', from: 'the known layout of Lever' },
      { name: 'Place', value: 'Cork', from: 'the page around the text' },
      { name: 'Pay', value: '€14 an hour', from: 'the posting’s own text' },
    ]);
  });

  test('a step of the trace, its short facts as words', () => {
    expect(stepInWords({ rung: 'readability', outcome: 'rejected', detail: 'only-a-list' })).toEqual({ what: 'Main text of the page', outcome: 'not used', detail: 'only a list' });
    expect(stepInWords({ rung: 'a-new-rung', outcome: 'failed', detail: 'TypeError' })).toEqual({ what: 'a-new-rung', outcome: 'failed', detail: 'TypeError' });
  });
});

test.each([
  ['Don’t worry: 24-hour desk, e-mail', 5],
  ['Fünf Nächte خدمة العملاء', 4],
  ['', 0],
])('counts the words of "%s"', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['en', null],
  ['en-GB', null],
  [null, null],
  ['de', 'German'],
  ['zz-not-a-tag-at-all', 'zz-not-a-tag-at-all'],
])('names the language %s', (language, name) => {
  const posting: Posting = { title: null, company: null, location: null, employmentType: null, salary: null, datePosted: null, validThrough: null, url: null, source: 'text', text: '', language };
  expect(foreignLanguage(posting)).toBe(name);
});

describe('asks for the kind of work', () => {
  test.each([
    ['when none stands out', [0.4, 0.2], null, true],
    ['when the only guess is a weak one', [0.3], null, true],
    ['not when one stands out', [0.8, 0.1], null, false],
    ['not when a second kind applies as well', [0.95, 0.93], null, false],
    ['not after it was chosen', [0.4, 0.35], 'retail', false],
  ] as const)('%s', (_name, confidences, chosen, asks) => {
    const guesses = confidences.map((confidence, place): RoleTypeGuess => ({ id: place === 0 ? 'hospitality' : 'retail', confidence }));
    expect(isRoleUnsure(guesses, chosen)).toBe(asks);
  });

  test('always gives something to choose from', () => {
    expect(rolesToAsk([{ id: 'retail', confidence: 0.4 }, { id: 'hospitality', confidence: 0.3 }])).toEqual(['retail', 'hospitality', 'general']);
    expect(rolesToAsk([{ id: 'retail', confidence: 0.4 }])).toEqual(['retail', 'general']);
    expect(rolesToAsk([{ id: 'general', confidence: 0.4 }]).length).toBeGreaterThan(3);
  });
});

describe('the line above the cards', () => {
  test.each([
    [7, 5, 2, 'Prepare these seven', '5 with a story · 2 still open'],
    [8, 0, 8, 'Prepare these eight', '8 still open'],
    [6, 6, 0, 'Prepare these six', 'A story for each of them'],
    [1, 1, 0, 'Prepare this one', 'With a story'],
  ])('for %i cards, %i with a story', (count, withStory, open, heading, summary) => {
    expect(SHEET_STRINGS.prepare(count)).toBe(heading);
    expect(SHEET_STRINGS.summary(withStory, open)).toBe(summary);
  });
});

test.each([
  ['https://a.example/x', 'https://a.example/x#top', true],
  ['https://a.example/x', 'https://a.example/x?id=2', false],
  ['https://a.example/#/jobs/1', 'https://a.example/#/jobs/2', false],
  ['https://a.example/x', 'https://b.example/x', false],
])('%s and %s show the same page: %s', (a, b, same) => {
  expect(isSamePage(a, b)).toBe(same);
});

test('every state without a sheet says what helps', () => {
  const { posting: _shown, ...states } = POSTING_STRINGS.notPosting;
  for (const { title, text } of [...Object.values(states), ...Object.values(POSTING_STRINGS.cannotRead)]) {
    expect(title.length).toBeGreaterThan(8);
    expect(`${title}: ${text}`).toMatch(/[.)”]$/);
  }
});
