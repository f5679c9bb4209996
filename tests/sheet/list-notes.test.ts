// What the exports list below the behaviours: complete, in the posting's words, and nothing where the posting tells nothing.
import { describe, expect, it } from 'vitest';
import { groupByQuote } from '../../lib/sheet/group-by-quote.ts';
import { listNotes } from '../../lib/sheet/list-notes.ts';
import { formatHtml } from '../../lib/sheet/to-html.ts';
import { formatMarkdown } from '../../lib/sheet/to-markdown.ts';
import { formatText } from '../../lib/sheet/to-text.ts';
import { makeSheet } from '../gallery/make-sheet.ts';
import { BOOKING_SUPPORT, SPARSE } from '../gallery/postings.ts';

const { analysis, sheet } = makeSheet(BOOKING_SUPPORT, []);

describe('the lists', () => {
  it('come in the order of the sheet', () => {
    expect(listNotes(sheet).map(({ title }) => title.replace(/:.*/, ''))).toEqual([...sheet.ready.map(() => 'Be ready to answer'), 'In their words', 'AI in the work', 'Tools and knowledge', 'Languages and cultures', 'Brush up']);
  });

  it('quote the posting word for word', () => {
    const quotes = listNotes(sheet).flatMap(({ notes }) => notes.flatMap(({ quote }) => quote ?? []));
    expect(quotes.length).toBeGreaterThan(15);
    for (const quote of quotes) expect(BOOKING_SUPPORT).toContain(quote);
  });

  it('are not there where the posting tells nothing of them', () => {
    expect(listNotes(makeSheet(SPARSE, []).sheet).map(({ title }) => title)).toEqual(['Be ready to answer: Hours and shifts', 'Brush up']);
  });
});

describe('every format holds them', () => {
  const { topics } = sheet;
  const names = [...topics.values.map(({ word }) => word), ...topics.ai.map(({ sign }) => sign.name), ...topics.tools.flatMap(({ name }) => name ?? []), ...topics.languages.map(({ language }) => language), ...topics.cultures.map(({ sign }) => sign.name)];

  it.each([
    ['Markdown', formatMarkdown(analysis, sheet, new Map())],
    ['HTML', formatHtml(analysis, sheet, new Map())],
    ['plain text', formatText(analysis, sheet, new Map())],
  ])('%s', (_, text) => {
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(text).toContain(name);
    expect(text).toContain('“We believe in honesty, patience and plain words.”');
  });

  it('words of the posting cannot become markup', () => {
    const evil = makeSheet(`${BOOKING_SUPPORT}\n\nOur values\n\n- <img src=x>\n- *Care*: _we_ [care](http://x.example)\n`, []);
    expect(formatHtml(evil.analysis, evil.sheet, new Map())).not.toContain('<img');
    expect(formatMarkdown(evil.analysis, evil.sheet, new Map())).not.toContain('[care](');
  });
});

describe('grouping by quote', () => {
  const at = (quote: string, start: number) => ({ quote, start, end: start + quote.length });

  it('says a sentence once with all its names, and a name that is all of its quote not twice', () => {
    const both = at('We value care and courage.', 10);
    expect(groupByQuote([{ name: 'care', evidence: both }, { name: 'courage', evidence: both }, { name: 'Own it', evidence: at('Own it.', 80) }, { name: null, evidence: at('Our stock lists', 120) }])).toEqual([
      { names: ['care', 'courage'], evidence: both },
      { names: [], evidence: at('Own it.', 80) },
      { names: [], evidence: at('Our stock lists', 120) },
    ]);
  });
});
