// A sheet seen through a lens: nothing is lost, nothing stands twice, and every export shows the headings.
import { describe, expect, test } from 'vitest';
import { bundledLenses } from '../../lib/maps/bundled.ts';
import type { Lens } from '../../lib/schema/lens.ts';
import { inShownOrder, seeThrough } from '../../lib/sheet/see-through.ts';
import { formatHtml } from '../../lib/sheet/to-html.ts';
import { formatMarkdown } from '../../lib/sheet/to-markdown.ts';
import { formatText } from '../../lib/sheet/to-text.ts';
import { makeSheet, STORIES } from '../gallery/make-sheet.ts';
import { NIGHT_RECEPTIONIST } from '../gallery/postings.ts';

const { analysis, sheet } = makeSheet(NIGHT_RECEPTIONIST, STORIES);
const byId = new Map(STORIES.map((story) => [story.id, story]));
const ids = sheet.behaviours.map(({ id }) => id);
const [profiles] = bundledLenses();
if (!profiles) throw new Error('no lens ships');

function lensOf(groups: Record<string, readonly string[]>): Lens {
  const rest = { summary: 'What they are after here.', goodSigns: ['Says <b>what</b> they did.'], weakSigns: ['Says *nothing* at all.'], questions: [{ category: 'behavioural' as const, framework: 'star-i' as const, text: 'When did you [last] do it?' }] };
  return { id: 'own', name: 'Our <values>', about: 'A lens for a test.', source: 'a test', groups: Object.entries(groups).map(([id, behaviours]) => ({ id, label: `The ${id}`, behaviours: [...behaviours], ...rest })) };
}

describe('arranging', () => {
  test('shows every behaviour once, with the number that it has without a lens', () => {
    const shown = inShownOrder(seeThrough(sheet, profiles));
    expect(shown.map(({ behaviour }) => behaviour.id).sort()).toEqual([...ids].sort());
    for (const { place, behaviour } of shown) expect(sheet.behaviours[place - 1]).toBe(behaviour);
  });

  test('without a lens it is the sheet as it was built', () => {
    expect(seeThrough(sheet, null)).toEqual(sheet);
    expect(inShownOrder(sheet).map(({ behaviour, place, group }) => [behaviour.id, place, group])).toEqual(ids.map((id, at) => [id, at + 1, null]));
    expect(seeThrough(seeThrough(sheet, profiles), null)).toEqual(sheet);
  });

  test('groups come as the posting weighs them, each behaviour under the first group that names it, named again under the others', () => {
    const [first = '', second = '', third = '', ...rest] = ids;
    const { seenAs } = seeThrough(sheet, lensOf({ late: [second, third], early: [first, third], echo: [third, 'not-on-the-sheet'], unasked: ['not-on-the-sheet'] }));
    expect(seenAs?.groups.map(({ id, behaviours, also }) => [id, behaviours.map(({ place }) => place), also.map(({ place }) => place)])).toEqual([
      ['early', [1], [3]],
      ['late', [2, 3], []],
      ['echo', [], [3]],
    ]);
    expect(seenAs?.others.map(({ behaviour }) => behaviour.id)).toEqual(rest);
    expect(seenAs?.unasked).toEqual(['The unasked']);
  });

  test('a lens that fits nothing loses nothing', () => {
    const { seenAs } = seeThrough(sheet, lensOf({ none: ['not-on-the-sheet'] }));
    expect(seenAs?.groups).toEqual([]);
    expect(seenAs?.others.map(({ behaviour }) => behaviour.id)).toEqual(ids);
  });

  test('changes nothing of the sheet it was given', () => {
    const before = structuredClone(sheet.behaviours);
    seeThrough(sheet, profiles);
    expect(sheet.behaviours).toEqual(before);
    expect(sheet.seenAs).toBeNull();
  });
});

describe('exports', () => {
  const [first = '', ...rest] = ids;
  const seen = seeThrough(sheet, lensOf({ first: [first], unasked: ['not-on-the-sheet'] }));

  test.each([
    ['Markdown', formatMarkdown(analysis, seen, byId), '## Prepare these (seen as Our \\<values\\>)', '### The first', '### Also asked for', 'Nothing in the posting speaks for: The unasked'],
    ['HTML', formatHtml(analysis, seen, byId), '(seen as Our &lt;values&gt;)', '<h3>The first</h3>', '<h3>Also asked for</h3>', 'Nothing in the posting speaks for: The unasked'],
    ['text', formatText(analysis, seen, byId), 'THE FIRST\nWhat they are after here.', '- When did you [last] do it?', 'ALSO ASKED FOR', 'Nothing in the posting speaks for: The unasked'],
  ])('%s has the headings, and every behaviour under one of them', (_, text, ...parts) => {
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [, , others = 0] = places;
    const placeOf = (id: string): number => text.indexOf(`. ${sheet.behaviours.find((behaviour) => behaviour.id === id)?.label}`);
    expect(placeOf(first)).toBeLessThan(others);
    for (const id of rest) expect(placeOf(id)).toBeGreaterThan(others);
  });

  test('what a lens says cannot become markup', () => {
    expect(formatHtml(analysis, seen, byId)).not.toContain('<b>what</b>');
    expect(formatMarkdown(analysis, seen, byId)).toContain('- Says \\*nothing\\* at all.');
    expect(formatMarkdown(analysis, seen, byId)).toContain('When did you \\[last\\] do it?');
  });

  test('without a lens there is no heading of one', () => {
    for (const text of [formatMarkdown(analysis, sheet, byId), formatHtml(analysis, sheet, byId), formatText(analysis, sheet, byId)]) expect(text).not.toMatch(/seen as|also asked for/i);
  });
});
