// An index that goes on from what is known.
import { describe, expect, test } from 'vitest';
import { bundledMap } from '../../lib/maps/bundled.ts';
import { indexStory } from '../../lib/stories/index-stories.ts';
import { makeIndexer } from '../../lib/stories/keep-index.ts';
import { makeStory } from './make-story.ts';

const map = bundledMap();

describe('an indexer', () => {
  const [till, queue] = [makeStory({ id: 'till', action: 'I counted the till twice.' }), makeStory({ id: 'queue', action: 'The phones never stopped.' })];
  test('reads only what changed since', () => {
    const index = makeIndexer(map);
    const [before, untouched] = index([till, queue]).stories;
    const [after, same] = index([{ ...till, result: 'It was 20 short, and I found the note under the tray.' }, queue]).stories;
    expect(same?.themes).toBe(untouched?.themes);
    expect(after?.themes).not.toBe(before?.themes);
  });
  test('gives each story as it is now, though its text is known', () => {
    const index = makeIndexer(map);
    index([till]);
    const later = { ...till, updatedAt: '2026-03-01T00:00:00.000Z' };
    expect(index([later]).stories[0]?.story).toBe(later);
  });
  test('finds what an index made anew finds, whatever was asked before', () => {
    const index = makeIndexer(map);
    index([queue]);
    expect(index([till, queue]).stories).toEqual([indexStory(till, map), indexStory(queue, map)]);
  });
});
