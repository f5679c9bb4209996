import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import bank from '../../lib/platform/samples/sample-stories.json' with { type: 'json' };
import { isSamplePage } from '../../lib/platform/samples.ts';
import { StoryBankSchema } from '../../lib/schema/story.ts';

test('the sample stories are a bank of nine, each with an id of its own', () => {
  const { stories } = StoryBankSchema.parse(bank);
  expect(stories).toHaveLength(9);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(9);
  for (const { id, title } of stories) {
    expect(id).toMatch(/^sample-story-/);
    expect(title).not.toBe('');
  }
});

test('the sample posting is known by its mark, other pages are not', () => {
  expect(isSamplePage({ html: readFileSync(new URL('../../demo/posting.html', import.meta.url), 'utf8') })).toBe(true);
  expect(isSamplePage({ html: '<html><head><meta name="description" content="underline-sample"></head></html>' })).toBe(false);
});
