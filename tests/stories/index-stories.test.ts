// What a single story shows.
import { describe, expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { findHints, findThemes } from '../../lib/maps/compile-map.ts';
import { indexStory } from '../../lib/stories/index-stories.ts';
import { splitStory } from '../../lib/stories/story-parts.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { makeStory } from './make-story.ts';

const map = bundledMap();

describe('hints', () => {
  const line = 'We waited in the queue one Sunday.';
  test('are found apart from what shows a theme', () => {
    expect(findHints(map, tokenise(line)).map(({ ownerId }) => ownerId)).toContain('pressure-volume');
    expect(findThemes(map, tokenise(line)).map(({ ownerId }) => ownerId)).not.toContain('pressure-volume');
  });
  test('never show a theme clearly by themselves', () => expect(indexStory(makeStory({ situation: line }), map).themes.get('pressure-volume') ?? 0).toBeLessThan(0.2));
  test('add to what the everyday phrases find', () => {
    const told = 'The phones never stopped and we had calls backed up.';
    const clarity = (action: string): number => indexStory(makeStory({ action }), map).themes.get('pressure-volume') ?? 0;
    const idle = 'The lamp on the desk was green.';
    expect(clarity(told)).toBeGreaterThan(0);
    expect(clarity(`${told} ${line}`)).toBeGreaterThan(clarity(`${told} ${idle}`));
  });
});

test.each([
  ['Japanese', 'お客様がとても怒っていました。私は静かに話を聞いて、原因を調べて、次の日に電話しました。'],
  ['Arabic', 'كان الزبون غاضبا جدا فاستمعت إليه بهدوء ثم شرحت له السبب واتصلت به في اليوم التالي.'],
  ['Hindi', 'ग्राहक बहुत गुस्से में था, मैंने शांति से उसकी बात सुनी और अगले दिन उसे फोन किया।'],
  ['Ukrainian', 'Клієнт був дуже злий, я спокійно його вислухала і передзвонила наступного дня.'],
])('a story in %s shows nothing rather than something wrong', (_, text) => {
  expect([...indexStory(makeStory({ situation: text, action: text, result: text }), map).themes]).toEqual([]);
});

test('a theme is known by its words at large, where no phrase of the map stands', () => {
  const told = 'She had landed on Tuesday and my words were only noise to her, so I drew a bus and the coins and we pointed, and by Friday she was teaching me to count.';
  expect(splitStory(makeStory({ action: told })).flatMap(({ tokens }) => findThemes(map, tokens)).map(({ ownerId }) => ownerId)).not.toContain('other-language-culture');
  const { themes } = indexStory(makeStory({ action: told }), map);
  expect(Math.max(...themes.values())).toBe(themes.get('other-language-culture'));
});

test('the same story shows the same each time', () => {
  const story = makeStory({ title: 'Till', action: 'I counted the till twice and went back through the receipts.', result: 'It balanced.' });
  expect(indexStory(story, map)).toEqual(indexStory(story, map));
});
