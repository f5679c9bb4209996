import { expect, test } from 'vitest';
import { formatText } from '../../lib/sheet/to-text.ts';
import { makeSheet, STORIES } from '../gallery/make-sheet.ts';
import { NIGHT_RECEPTIONIST } from '../gallery/postings.ts';

const { analysis, sheet } = makeSheet(NIGHT_RECEPTIONIST, STORIES);
const byId = new Map(STORIES.map((story) => [story.id, story]));

test('has title, every behaviour with its quotes, and a story or a prompt for each', () => {
  const text = formatText(analysis, sheet, byId);
  expect(text.startsWith('Night Receptionist\nHarbour Lane Hotel · Galway')).toBe(true);
  expect(text.endsWith('\n')).toBe(true);
  for (const [place, behaviour] of sheet.behaviours.entries()) {
    expect(text).toContain(`${place + 1}. ${behaviour.label}`);
    for (const { quote } of behaviour.evidence) expect(text).toContain(`“${quote}”`);
    expect(text).toContain(behaviour.plan ? (byId.get(behaviour.plan.storyId)?.title ?? 'no such story') : behaviour.prompt);
  }
});

test('treats a planned story that is gone as a gap', () => {
  const planned = sheet.behaviours.find(({ plan }) => plan !== null);
  expect(planned).toBeDefined();
  expect(formatText(analysis, sheet, new Map())).toContain(planned?.prompt ?? '');
});

test('has no markup', () => {
  expect(formatText(analysis, sheet, byId)).not.toMatch(/\*\*|^#|\\[-.*]/m);
});
